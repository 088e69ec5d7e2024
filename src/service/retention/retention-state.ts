import type { Instant } from '../../rulebook/instant.ts';

/** How many keys are wrapped with one version of the key ring. */
export type KeysOfVersion = { readonly version: string; readonly keys: number };

/** How long values of customers are kept, as it stands now (policy §5, retention). Counts of orders; nobody's values. */
export type RetentionState = {
  /** Wall time. */
  readonly at: Instant;
  /** Orders that have values which can be read. */
  readonly holding: number;
  /** Nobody reads their values any more, and their keys are still to be destroyed. */
  readonly waiting: number;
  /** Orders whose keys were destroyed within the last 30 days. */
  readonly destroyed: number;
  /** Versions of the key ring that are in use. */
  readonly keyVersions: readonly KeysOfVersion[];
  /** When the key ring last changed its version; undefined: it has had one only. */
  readonly rotatedAt: Instant | undefined;
};
