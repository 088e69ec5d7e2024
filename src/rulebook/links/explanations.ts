/** Why two honest accounts can share a signal, as a seller may explain it (E9). */
export const EXPLANATIONS = ['household', 'shared_office', 'agency', 'bought_business', 'other'] as const;
export type Explanation = (typeof EXPLANATIONS)[number];

/** What people of the staff find: one person behind both accounts, or different people. */
export const LINK_OUTCOMES = ['confirmed', 'unrelated'] as const;
export type LinkOutcome = (typeof LINK_OUTCOMES)[number];
