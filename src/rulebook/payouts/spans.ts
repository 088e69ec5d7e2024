import type { DecisionKind } from '../decision.ts';
import { type Instant, NEVER } from '../instant.ts';
import type { Feature } from '../policy/policy.ts';
import type { HoldRules, HoldSpan } from './payout.ts';

/** A line of the ledger about an action, as far as holds go. */
export type HoldLine = {
  readonly at: Instant;
  readonly action: string;
  readonly decision: DecisionKind;
  /** Lines that begin a restriction name what it limits. */
  readonly feature: Feature | undefined;
};

/** An action as it stands: when it ended, which no line tells where the next one took its place. */
export type HoldAction = {
  readonly action: string;
  readonly endedAt: Instant | undefined;
  /** When a person released what it holds. */
  readonly releasedAt: Instant | undefined;
  readonly rules: HoldRules;
};

/** Reads from the lines of a seller, in their order, when restrictions held payouts. */
export function holdSpans(lines: readonly HoldLine[], actions: readonly HoldAction[]): readonly HoldSpan[] {
  const spans = new Map<string, HoldSpan>();
  const ofAction = new Map(actions.map((each) => [each.action, each]));
  for (const line of lines) {
    const { action, at } = line;
    const known = ofAction.get(action);
    if (known === undefined) continue;
    if (line.feature === 'payouts')
      spans.set(action, { action, from: at, to: NEVER, withdrawnAt: NEVER, rules: known.rules });
    const span = spans.get(action);
    if (span !== undefined) spans.set(action, after(span, line));
  }
  return [...spans.values()].map((span) => {
    const { endedAt = NEVER, releasedAt = NEVER } = ofAction.get(span.action) ?? {};
    const isOpen = span.to === NEVER && span.withdrawnAt === NEVER;
    return { ...span, to: isOpen ? endedAt : span.to, withdrawnAt: Math.min(span.withdrawnAt, releasedAt) };
  });
}

function after(span: HoldSpan, { decision, at, feature }: HoldLine): HoldSpan {
  switch (decision) {
    case 'action.lifted':
    case 'action.expired':
      return { ...span, to: Math.min(span.to, at) };
    case 'action.reduced':
      // One rung lower it never was a restriction: nothing is held for it any more (policy §3, appeals).
      return feature === 'payouts' ? span : { ...span, withdrawnAt: Math.min(span.withdrawnAt, at) };
    case 'action.withdrawn':
      return { ...span, withdrawnAt: Math.min(span.withdrawnAt, at) };
    case 'warning.issued':
    case 'restriction.applied':
    case 'suspension.proposed':
    case 'suspension.applied':
    case 'removal.proposed':
    case 'removal.noticed':
    case 'account.removed':
    case 'action.extended':
    case 'action.review':
      return span;
  }
}
