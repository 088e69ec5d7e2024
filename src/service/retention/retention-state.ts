import type { Duration, Instant } from '../../rulebook/instant.ts';

/** How many keys are wrapped with one version of the key ring. */
type KeysOfVersion = { readonly version: string; readonly keys: number };

/** How long values of customers are kept, as it stands now (policy §5, retention). Counts of orders; nobody's values. */
export type RetentionState = {
  /** Wall time. */
  readonly at: Instant;
  /** Orders that have values which can be read. */
  readonly holding: number;
  /** Those of them that are due to be destroyed within a day and within seven; what is late is not among them. */
  readonly dueWithinDay: number;
  readonly dueWithinWeek: number;
  /** What is due for longer than an hour and was not destroyed, and for how long the one that waits longest, in milliseconds. */
  readonly overdue: { readonly orders: number; readonly oldest: Duration | undefined };
  /** Orders whose values are kept whatever time says, by reason (reading 84). */
  readonly held: {
    readonly in_case: number;
    readonly held_appeal_window: number;
    readonly held_appeal: number;
    readonly held_case: number;
  };
  /** Nobody reads their values any more, and their keys are still to be destroyed. */
  readonly waiting: number;
  /** Orders whose keys were destroyed within the last 30 days. */
  readonly destroyed: number;
  /** Versions of the key ring that are in use. */
  readonly keyVersions: readonly KeysOfVersion[];
  /** When the key ring last changed its version; undefined: it has had one only. */
  readonly rotatedAt: Instant | undefined;
};
