/** Somebody of a store who was stopped at customers' data, as whoever decides about it reads it. */
export const MISUSE_WORDS = {
  title: 'What was asked for on that day',
  who: 'Who asked',
  role: { 'seller-owner': 'owner', 'seller-member': 'member' },
  shown: 'Shown to the whole team',
  shownOf: (shown: number, open: number) => `${shown} whole values, beside ${open} open paid orders now`,
  asked: 'Asked',
  askedOf: (listed: number, all: number) =>
    listed === all ? `${all} times` : `${all} times; the latest ${listed} below`,
  table: 'What was asked for, the latest first',
  columns: { at: 'When', order: 'Order', purpose: 'What for', answered: 'Answered', rule: 'Rule' },
  noValues: 'No value is on this page. Who asked was told each time that it is written down.',
  breach: 'Which misuse it was',
  breachNone: 'Choose one',
} as const;
