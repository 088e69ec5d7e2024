import type { WatchAnswer } from '../../rulebook/access-watch/watch.ts';
import type { RevealPace } from '../../rulebook/customer-data/budget.ts';
import type { RevealDecision } from '../../rulebook/customer-data/decision.ts';
import type { CustomerField } from '../../rulebook/policy/customer-data.ts';
import type { Verdict } from '../accesses/access.ts';

/** Looks are not like work: they are asked why, or stopped. */
export type LookLimit = Exclude<WatchAnswer, { level: 'none' }>;

/** What was decided of one field: a limit stands before a value that the decision would show. */
export type FieldAnswer = {
  readonly field: CustomerField;
  readonly decision: RevealDecision;
  readonly pace: Extract<RevealPace, { pace: 'friction' | 'block' }> | undefined;
  readonly look: LookLimit | undefined;
};

/** What is written down of an answer: a limit that was reached stands before the decision. */
export function verdictOf({ field, decision, pace, look }: FieldAnswer): Verdict {
  if (look !== undefined)
    return { field, verdict: look.level === 'friction' ? 'mask' : 'refuse', rule: LOOK_RULES[nameOfLimit(look)] };
  if (pace === undefined) return { field, verdict: decision.answer, rule: decision.rule };
  return pace.pace === 'friction'
    ? { field, verdict: 'mask', rule: `confirm.${pace.limit}` }
    : { field, verdict: 'refuse', rule: `block.${pace.limit}` };
}

const LOOK_RULES = { ask: 'watch.ask', stop: 'watch.stop', again: 'watch.again' } as const;

/** How a limit of looks is called: `again` where people look at it, for it is not the first. */
export function nameOfLimit(look: LookLimit): keyof typeof LOOK_RULES {
  if (look.level === 'friction') return 'ask';
  return look.level === 'block' && look.toCase ? 'again' : 'stop';
}
