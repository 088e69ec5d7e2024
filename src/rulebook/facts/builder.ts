import type { Fact } from '../facts.ts';
import type { Instant } from '../instant.ts';

/** An event whose envelope has been checked. */
export type Checked = { readonly id: string; readonly source: string; readonly subject: string };

/**
 * Makes the fact of one event type: one literal, so that all facts of a type have one shape and only they are
 * allocated. It reads every field with a reader, and takes the digest last. When a reader met something bad the
 * fact is thrown away, whatever is in it.
 */
export type Build = (event: Checked, data: object, at: Instant) => Fact;
