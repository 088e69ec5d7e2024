import type { Measure } from '../decision.ts';
import type { Instant } from '../instant.ts';
import type { Category, ViolationKind } from '../policy/policy.ts';
import { policyId } from '../policy/policy.ts';
import type { Versions } from '../policy/versions.ts';
import { citedIds, type Evidence, measureOf } from './evidence.ts';
import type { SellerState } from './state.ts';
import type { Trace, TracedRule } from './trace.ts';

/** What a rule in shadow would have done, with its trace. After it the seller might stand elsewhere, so only the first is known. */
export type ShadowNote = {
  readonly violation: ViolationKind;
  readonly category: Category;
  readonly at: Instant;
  /** Name and version of the policy in force. */
  readonly policy: string;
  readonly move: NonNullable<Trace['move']>;
  /** Ids of the events that would have been cited. They are not used up. */
  readonly because: readonly string[];
  readonly measure?: Measure;
  readonly rules: readonly TracedRule[];
};

/**
 * Whether a rule moves nobody: it is in shadow at the clock, or was when what it judges happened (F13: a rule that is taken out
 * of shadow judges nothing from before).
 */
export function isInShadow(state: SellerState, kind: ViolationKind, at: Instant = state.now): boolean {
  return state.policy.shadow.includes(kind) || state.versions.at(at).shadow.includes(kind);
}

/** Since when a rule has been in shadow at an instant without a break; undefined: it is not. */
export function shadowSince(versions: Versions, kind: ViolationKind, at: Instant): Instant | undefined {
  let since: Instant | undefined;
  for (let index = versions.indexAt(at); index >= 0; index--) {
    const version = versions.all[index];
    if (version === undefined || !version.policy.shadow.includes(kind)) break;
    since = version.from;
  }
  return since;
}

type Would = {
  readonly violation: ViolationKind;
  readonly category: Category;
  readonly evidence: Evidence;
  readonly rules: readonly TracedRule[];
  readonly move: NonNullable<Trace['move']>;
};

/** Notes what a rule in shadow would have done, the first time since it has been there. */
export function noteShadow(state: SellerState, would: Would): void {
  const { violation, category, evidence, rules, move } = would;
  const since = shadowSince(state.versions, violation, state.now);
  const known = state.shadow.find((note) => note.violation === violation);
  if (since === undefined || (known !== undefined && known.at >= since)) return;
  const measure = measureOf(evidence);
  const note: ShadowNote = {
    ...{ violation, category, at: state.now, policy: policyId(state.policy), move, because: citedIds(evidence) },
    ...(measure === undefined ? {} : { measure }),
    rules,
  };
  state.shadow = [...state.shadow.filter((each) => each !== known), note];
}
