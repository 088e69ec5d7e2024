/** How often rules are overturned. */
export const RULES_WORDS = {
  lead: 'How often each rule was overturned on appeal. A rule that errs too often goes into shadow by itself: it is judged and shown here, and moves nobody until it is mended.',
  columns: {
    rule: 'Rule',
    decided: 'Appeals decided',
    overturned: 'Overturned',
    reduced: 'Reduced',
    share: 'Share',
    state: 'State',
  },
  over: 'over its error budget',
  inForce: 'In force',
  inShadow: 'In shadow',
  since: 'since',
  would: (sellers: number) =>
    sellers === 1 ? 'would have moved 1 seller' : `would have moved ${sellers.toLocaleString('en')} sellers`,
  wouldShow: 'Show whom',
  wouldTitle: (rule: string) => `What the rule about ${rule} would have done`,
  wouldLead: 'For each seller the first time since the rule has been in shadow. Nothing of it happened.',
  wouldColumns: { seller: 'Seller', at: 'When', to: 'It would have led to', because: 'Because of' },
  wouldNone: 'It would have moved nobody so far.',
  wouldMore: 'There are more; these come first by their id.',
  emptyTitle: 'No appeal has been decided yet',
  empty: 'Each rule appears here with its first decided appeal.',
} as const;

/** A rule in shadow, on the page of its case. */
export const RULE_CASE_WORDS = {
  title: 'Why the rule is in shadow',
  budget: 'Overturned on appeal',
  of: (overturned: number, decided: number) => `${overturned} of ${decided} decided appeals`,
  version: 'In shadow since version',
  actions: 'The actions that were overturned',
  rules: 'See what it would have done',
  policies: 'Mend it with a new version of the policy',
} as const;

/** `Error budget: overturned in at most 10 % of its appeals, from 20 appeals on.` */
export function describeBudget(share: string, cases: number): string {
  return `Error budget: overturned in at most ${share} of its appeals, counted from ${cases} appeals on, and anew when it comes out of shadow.`;
}
