import type { Instant } from '../../rulebook/instant.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import type { Version } from '../../rulebook/policy/versions.ts';
import type { Queryable } from '../postgres/database.ts';
import type { TellPolicy } from './policy-words.ts';

/** What the guide needs of the rest. */
export type GuideDeps = {
  readonly pool: Queryable;
  readonly policies: {
    /** The one in force at the clock. */
    readonly inForce: () => Promise<Policy>;
    /** All of them, in the order in which they were activated. */
    readonly all: () => Promise<readonly Version[]>;
  };
  readonly tell: TellPolicy;
  /** What the clock of the installation reads; −∞ when nothing has happened yet. */
  readonly clock: () => Promise<Instant>;
  /** Wall time. */
  readonly now: () => Instant;
};
