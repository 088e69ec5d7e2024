import type { Explanation } from '../rulebook/links/explanations.ts';
import type { Signal } from '../rulebook/links/weigh.ts';

/** What two accounts can share, in a sentence; `other`: what an integration calls by a name of its own. */
export const SIGNAL_WORDS: Readonly<Record<Signal | 'other', string>> = {
  payout_account: 'the account that payouts go to',
  tax_id: 'the tax number',
  device: 'a device',
  phone: 'a phone number',
  address: 'an address',
  other: 'other details',
};

/** Why honest accounts share such things, as a choice. */
export const EXPLANATION_NAMES: Readonly<Record<Explanation, string>> = {
  household: 'We live in one household',
  shared_office: 'We share an office or a building',
  agency: 'An agency or a bookkeeper looks after both',
  bought_business: 'I bought the business, or parts of it',
  other: 'Something else',
};

/** What a seller is told of a link. It names kinds only: nobody learns from it whose account the other one is. */
export const LINK_NOTICE = {
  what: 'Your account shares {signals} with an account that may not trade here. Somebody of us looks at whether different people are behind the two. Which account it is we tell nobody.',
  works: 'By this alone nothing changes: whatever you could do, you can still do.',
  todo: 'Households, offices and agencies share such things. If there is a reason, tell us under “Actions and appeals”, “Links to other accounts”: whoever decides sees it.',
  appeal: 'If an action should follow, you can appeal against it, and somebody else decides.',
} as const;

/** The page about links. */
export const LINKS_TEXT = {
  title: 'Links to other accounts',
  lead: 'Where your account shares something with an account that may not trade here, a person looks at it before anything follows. We tell nobody which account it is.',
  back: 'Actions and appeals',
  none: 'Nothing links your account to another one',
  noneText:
    'If somebody has to look at something that your account shares with another one, it stands here, and you can explain it.',
  shares: 'Shares {signals}',
  found: 'Found on {at}',
  open: 'Somebody looks at it. Nothing follows before that.',
  unrelated: 'Settled on {at}: different people. It does not come up again.',
  confirmed: 'Decided on {at}. What followed is under “Actions and appeals”, where you can appeal.',
  kind: 'Why do you share it?',
  text: 'In your own words',
  textOther: 'In your own words (needed here)',
  hint: 'Such as: my sister has a shop, too, and we use one computer. Leave out names and numbers of customers.',
  send: 'Send the explanation',
  revise: 'Revise the explanation',
  cancel: 'Keep it as it is',
  sent: 'Your explanation has arrived. Whoever decides sees it.',
  yours: 'Your explanation',
  earlier: 'Earlier versions',
  given: 'Given on {at}',
  noWords: 'Without further words.',
} as const;
