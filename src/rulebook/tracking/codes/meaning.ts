import type { Scan } from '../../facts.ts';

/**
 * What a carrier's code says: a scan of ours, or `notice`, which is no scan: a label was made, an appointment was agreed, nobody has
 * touched the parcel. What waits at a counter for its customer is on its last leg: `out_for_delivery` (reading 113).
 */
export type Meaning = Scan | 'notice';

/** The codes of one format with what each says. Codes that are not in it are kept and told, never guessed. */
export type CodeTable = Readonly<Record<string, Meaning>>;
