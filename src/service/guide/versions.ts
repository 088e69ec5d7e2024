import type { Instant } from '../../rulebook/instant.ts';
import { type Policy, policyId } from '../../rulebook/policy/policy.ts';
import type { ComparedVersion } from './compare.ts';

/** A version of the policy as the guide shows it: its document, and from when to when it is in force. */
export type ListedVersion = ComparedVersion & {
  readonly id: string;
  /** Undefined: from the beginning. */
  readonly from: Instant | undefined;
  /** Undefined: no later one is known. */
  readonly until: Instant | undefined;
  readonly state: 'past' | 'now' | 'ahead';
};

/** The versions of an installation in the order in which they take effect; `at`: what the clock reads. */
export function listVersions(
  stored: readonly { readonly policy: Policy; readonly document: string; readonly from: Instant | undefined }[],
  at: Instant,
): readonly ListedVersion[] {
  return stored.map(({ policy, document, from }, index) => {
    const until = stored[index + 1]?.from;
    const hasBegun = from === undefined || from <= at;
    const state = !hasBegun ? 'ahead' : until === undefined || until > at ? 'now' : 'past';
    return { policy, document, id: policyId(policy), from, until, state };
  });
}
