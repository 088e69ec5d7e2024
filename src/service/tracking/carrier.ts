import type { Duration, Instant } from '../../rulebook/instant.ts';
import type { CodeTable } from '../../rulebook/tracking/codes/meaning.ts';
import type { CodeTableName } from '../../rulebook/tracking/codes/read-code.ts';
import type { RegionNames } from '../../rulebook/tracking/region.ts';

/** How messages of a carrier are written. */
export const FORMATS = ['scans', 'lines', 'csv', 'easypost', 'shippo', 'aftership', 'seventeen_track'] as const;
export type Format = (typeof FORMATS)[number];

/** How messages of a carrier are signed; what each is, says `signatures.ts`. */
export const SIGNED = [
  'standard_webhooks',
  'easypost',
  'shippo',
  'aftership',
  'seventeen_track',
  'timestamped',
] as const;
export type Signed = (typeof SIGNED)[number];

/** A carrier that tells us of parcels, as staff have set it up. */
export type Carrier = {
  /** As in `shipment.scanned.carrier`. */
  readonly carrier: string;
  /** For people. */
  readonly name: string;
  /** Of one that is paused nothing is taken, and it is not asked. */
  readonly state: 'active' | 'paused';
  readonly format: Format;
  readonly codes: CodeTableName;
  readonly further_codes: CodeTable;
  readonly regions: RegionNames;
  readonly signed: Signed;
  /** Where we ask; null: it sends. */
  readonly poll_url: string | null;
  readonly poll_every: Duration | null;
  /** Grows with each change by a person. */
  readonly version: number;
  readonly created_at: Instant;
  readonly changed_at: Instant;
};

/** What of a carrier staff decide. */
export type CarrierSettings = Omit<Carrier, 'carrier' | 'version' | 'created_at' | 'changed_at'>;

/** The table of codes that a format always uses; undefined: staff say which. */
export const OWN_CODES: Readonly<Record<Format, CodeTableName | undefined>> = {
  scans: undefined,
  lines: undefined,
  csv: undefined,
  easypost: 'easypost',
  shippo: 'shippo',
  aftership: 'aftership',
  seventeen_track: 'seventeen_track',
};
