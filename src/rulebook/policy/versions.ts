import type { Instant } from '../instant.ts';
import type { Policy } from './policy.ts';

/** A policy version and the instant from which it is in force. */
export type Version = { readonly policy: Policy; readonly from: Instant };

/** The policy versions of an installation, oldest first; in a replay there is one, from the beginning (policy §3). */
export class Versions {
  readonly all: readonly Version[];

  constructor(all: readonly Version[]) {
    if (all.length === 0) throw new Error('a policy must be in force');
    this.all = all;
  }

  static of(policy: Policy): Versions {
    return new Versions([{ policy, from: Number.NEGATIVE_INFINITY }]);
  }

  /** The place in `all` of the version in force at an instant (F13). */
  indexAt(at: Instant): number {
    let index = this.all.length - 1;
    while (index > 0 && (this.all[index] as Version).from > at) index--;
    return index;
  }

  at(at: Instant): Policy {
    return (this.all[this.indexAt(at)] as Version).policy;
  }
}
