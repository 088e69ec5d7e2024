import type { Explanation } from '../rulebook/links/explanations.ts';
import type { Signal } from '../rulebook/links/weigh.ts';

/** What two accounts can share, by its name. */
export const SIGNAL_NAMES: Readonly<Record<Signal, string>> = {
  payout_account: 'Payout account',
  tax_id: 'Tax number',
  device: 'Device',
  phone: 'Phone number',
  address: 'Address',
};

/** What each signal can mean between strangers: what to look at before anybody is accused. */
export const SIGNAL_DOUBTS: Readonly<Record<Signal, string>> = {
  payout_account: 'Partners, and a business that was sold, can share one',
  tax_id: 'Whoever buys a company goes on with its number',
  device: 'Families, offices and repair shops use one',
  phone: 'Of a family or an agency, or somebody else’s before',
  address: 'A building holds many',
};

export const EXPLANATION_KINDS: Readonly<Record<Explanation, string>> = {
  household: 'One household',
  shared_office: 'A shared office or building',
  agency: 'An agency or a bookkeeper for both',
  bought_business: 'A business that was bought',
  other: 'Something else',
};

/** The link on the page of its case. */
export const LINK_WORDS = {
  title: 'What links the two accounts',
  table: 'Signals that are shared',
  columns: { signal: 'Signal', weight: 'Says alone', others: 'Shared by', doubt: 'Other reasons' },
  otherSeller: 'Other account',
  strength: 'Strength together',
  strengthOf: (strength: number) => `${Math.round(strength * 100)} %`,
  registered: 'This account since',
  otherSince: 'since',
  unknown: 'not known here',
  older: 'This account is older than the other’s suspension: it was not opened to go around it.',
  told: 'An integration told this link. How much each signal weighs is not known here.',
  explanation: 'How the seller explains it',
  unexplained: 'The seller has not explained it yet.',
  noWords: 'Without further words.',
  pair: 'Found unrelated, the two are never compared again.',
} as const;

/** How many further accounts in good standing share a signal. */
export function othersWords(others: number): string {
  if (others === 0) return 'these two only';
  return others === 1 ? '1 further account in good standing' : `${others} further accounts in good standing`;
}
