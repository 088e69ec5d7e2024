import type { ConductKind } from '../rulebook/policy/policy.ts';

/** What stands around the pages of the guide. Their text is in policy/guide/, their figures come from the policy. */
export const GUIDE = {
  title: 'Seller guide',
  guides: { enforcement: 'Warnings, restrictions and suspensions', 'customer-data': 'Customer data' },
  /** Beneath the title of a page. */
  edition: (policy: string, minutes: number): string => `${readingTime(minutes)} · from the rules in force: ${policy}`,
  onThisPage: 'On this page',
  places: 'Places',
  figures: 'Figures',
  versions: 'Versions',
  whole: 'The whole guide on one page',
  report: 'Report a data problem',
  signIn: 'Sign in',
  beside: 'Pages before and after',
  previous: 'Before',
  next: 'Next',
  lead: 'How Kingston Express treats sellers, in plain words: what is measured, what leads to an action and what never does, how each action ends, and what you can do. Everybody may read it.',
  tableOf: (heading: string): string => `Table: ${heading}`,
  missing: 'There is no such page in the guide',
  missingLead:
    'Perhaps it has another name now. The contents below have every page, and the search looks through all of them.',
} as const;

/** How long a page takes to read. */
export function readingTime(minutes: number): string {
  return `${minutes} min read`;
}

export const GUIDE_SEARCH = {
  label: 'Search the guide',
  button: 'Search',
  title: (query: string): string => `Search: ${query}`,
  found: (count: number): string => (count === 1 ? 'One passage' : `${count} passages`),
  foundMore: (shown: number, count: number): string => `The best ${shown} of ${count} passages`,
  nothing: (query: string): string => `Nothing in the guide has “${query}”.`,
  nothingHelp:
    'Try fewer words, or one word of what you look for: “appeal”, “late”, “refund”, “payout”. Beginnings of words are enough. The contents below have every page.',
  cut: (most: number): string => `Only the first ${most} characters were looked for.`,
} as const;

/** Heads and words of the generated tables. */
export const GUIDE_BLOCKS = {
  rungsHead: ['Rung', 'What it means'],
  metricsHead: ['Measure', 'Area', 'Target: at most', 'Worrying: from', 'Shown over'],
  restrictionsHead: ['Area', 'What a restriction limits'],
  findingsHead: ['Found in a message', 'Counts as'],
  exampleHead: ['What happens', 'How full the gauge is then'],
  adviceOnly: 'advice only',
  none: '–',
  orAbroad: (feature: string): string => `; where most of the lapses went abroad, ${feature} instead`,
  findings: {
    off_platform_contact: 'an attempt to go on talking elsewhere',
    off_platform_payment: 'a request to pay elsewhere',
    harassment: 'harassment',
    threat: 'a threat',
    marketing: 'advertising',
  },
} as const;

/** The example of a gauge that fills and empties. Every number in it is put in. */
export const GUIDE_EXAMPLE = {
  lead: (metric: string): string =>
    `Say that you are new, and look at ${metric}. Each order below belongs to another customer and to another day.`,
  lapses: (count: string): string => `${count} ${count === 'one' ? 'lapse' : 'lapses'}`,
  'good ends': (count: string): string => `${count} ${count === 'one' ? 'order ends' : 'orders end'} well`,
  emptied: (count: string): string =>
    `From there, ${count} more that end well empty the gauge: no trace of the lapses is left in it.`,
  filled: (count: string): string =>
    `If instead ${count} more ${count === 'one' ? 'lapse follows' : 'lapses follow in a row'}, it is full: that is a violation.`,
} as const;

/** What each kind of conduct is, for somebody who has never heard of it. */
export const CONDUCT_MEANINGS: Readonly<Record<ConductKind, string>> = {
  customer_data_marketing: 'Writing to customers to sell them something else, with what you know from their order.',
  customer_data_mailing_list: 'Putting customers on a list for newsletters or offers, yours or anybody’s.',
  customer_data_third_party: 'Handing what you know of a customer to somebody else, a driver or a courier included.',
  customer_data_storage: 'Copying customer details to a sheet, a paper, a picture or a program of your own.',
  off_platform_contact: 'Reaching customers in another way than through the platform’s messages, or trying to.',
  illegal_goods: 'Selling what the law forbids to sell.',
  counterfeit_goods: 'Selling goods as those of a maker who has not made them.',
  off_platform_payment: 'Asking to be paid in a way that goes past the platform.',
  fake_tracking: 'Giving a tracking number that is not the parcel’s own.',
  fake_delivery: 'Saying that a parcel was delivered when it was not.',
  harassment: 'Insulting or pursuing a customer, another seller or staff.',
  threat: 'Announcing harm to somebody, or to their goods or good name.',
  fraud: 'Deceiving customers or the platform to gain by it.',
  platform_abuse: 'Buying from yourself, made-up reviews, or refunds and payouts that nothing stands behind.',
  ban_evasion: 'Going on to sell under another account while yours is suspended.',
  stock_misdeclared: 'Announcing more pieces for the hub than arrive there, again and again.',
};

/** What follows from a kind of conduct. */
export const CONDUCT_FOLLOWS = {
  area: (category: string): string => `Area: ${category}.`,
  violation: (features: string): string =>
    `The first confirmed breach is a warning, another one a restriction that limits ${features}.`,
  critical: 'It suspends at once, without a warning before.',
  fraud: 'When staff have confirmed it, a suspension is proposed at once, and a person decides.',
  grave: 'Confirmed during a suspension, it can cost the account.',
} as const;

/** The page of what the rules come to in practice. */
export const GUIDE_FIGURES = {
  title: 'The rules in practice',
  lead: (days: string, least: string): string =>
    `Where sellers stand now, and which actions there were in the last ${days}. Whatever fewer than ${least} sellers are behind is not told exactly, so that nobody can be recognised.`,
  asOf: (time: string): string => `As of ${time}. Counted anew every few minutes.`,
  rungs: 'Where sellers stand',
  rungsHead: ['Rung', 'Sellers', 'Share'],
  few: (least: number): string => `fewer than ${least}`,
  hidden: 'not shown, so that the smaller number cannot be worked out',
  noShare: '–',
  noSellers: 'There are too few sellers to say where they stand.',
  actions: 'Actions and their reasons',
  actionsHead: ['Area', 'Warnings', 'Restrictions', 'Suspensions'],
  noActions: 'No seller had an action in this time.',
  appeals: 'Appeals',
  overturned: (share: string, decided: string, days: string): string =>
    `${share} of ${decided} appeals decided in the last ${days} ended with the action overturned.`,
  appealsFew: (least: number, days: string): string =>
    `Too few to say: fewer than ${least} appeals were decided in the last ${days}.`,
} as const;

/** The pages of policy versions and their differences. */
export const GUIDE_VERSIONS = {
  title: 'Versions of the rules',
  lead: 'No version judges what happened before it took effect. Each can be compared with any other, sentence by sentence.',
  head: ['Version', 'In force', 'Compare'],
  beginning: 'from the beginning',
  from: (time: string): string => `from ${time}`,
  until: (time: string): string => `until ${time}`,
  now: 'in force now',
  ahead: 'announced',
  withBefore: (version: string): string => `with ${version}`,
  none: '–',
  choose: 'Compare versions',
  fromLabel: 'From',
  toLabel: 'To',
  compare: 'Compare',
  compareTitle: (from: string, to: string): string => `What changed: ${from} to ${to}`,
  compareHead: ['Before', 'After'],
  added: 'New',
  gone: 'No longer said',
  same: 'The sentences of these versions say the same.',
  changes: (count: number): string => (count === 1 ? 'One sentence differs.' : `${count} sentences differ.`),
  values: 'Every value that differs in the documents',
  valuesHead: ['Value', 'Before', 'After'],
  noValue: '–',
  unknown: 'There is no such version to compare',
  unknownLead: 'Choose two of the versions below.',
} as const;
