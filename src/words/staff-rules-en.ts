/** How often rules are overturned. */
export const RULES_WORDS = {
  lead: 'How often each rule was overturned on appeal. A rule that errs too often has to be looked at before it acts on more sellers.',
  columns: { rule: 'Rule', decided: 'Appeals decided', overturned: 'Overturned', reduced: 'Reduced', share: 'Share' },
  over: 'over its error budget',
  emptyTitle: 'No appeal has been decided yet',
  empty: 'Each rule appears here with its first decided appeal.',
} as const;

/** `Error budget: overturned in at most 10 % of its appeals, from 20 appeals on.` */
export function describeBudget(share: string, cases: number): string {
  return `Error budget: overturned in at most ${share} of its appeals, counted from ${cases} appeals on.`;
}
