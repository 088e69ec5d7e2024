import type { Rung } from '../rulebook/policy/policy.ts';
import { capital, enumeration, percentage } from './quantities-en.ts';
import { amount, digits } from './staff-en.ts';

/** The kinds of entries of a timeline. */
type EntryKind = 'event' | 'lapse' | 'decision';

type LapseState = 'counting' | 'excused' | 'passed_over' | 'used' | 'merged' | 'overturned' | 'spent' | 'in_shadow';

/** One seller, for staff. */
export const SELLER_WORDS = {
  takenOver: 'Account taken over?',
  allSellers: 'All sellers',
  views: { timeline: 'Timeline', actions: 'Actions', notices: 'Notices', payouts: 'Payouts' },
  place: 'Place',
  openActions: 'Open actions',
  noOpenActions: 'No open action.',
  meters: 'Meters',
  counting: 'What fills it now',
  nothingCounting: 'Nothing counts against it now.',
  meterOf: (meter: number, level: number) => `${meter.toFixed(2)} of ${level.toFixed(2)}`,
  standsStill: (share: number) => `stands still at ${percentage(share)}`,
  asOf: 'As of',
  policy: 'Policy',
  lastEvent: 'Last event',
  show: 'Show',
  noActionsTitle: 'No action yet',
  noActions: 'Warnings, restrictions and suspensions appear here, each with its evidence and every decision about it.',
  needsPerson: 'A person has to decide',
  needsPersonBy: 'A person has to decide by',
  overdue: 'Overdue: a person had to decide by',
  notFoundTitle: 'No seller has this id',
  notFound: 'Nothing was ever told about it. Look at the spelling: capitals and small letters differ.',
} as const;

/** What a rung means, told about the seller and not to it. */
const STANDINGS: Readonly<Record<Rung, string>> = {
  good: 'In good standing. Everything works.',
  warned: 'Everything works.',
  restricted: 'The store is open; what is restricted is limited for a time.',
  suspended: 'Selling is paused and listings are hidden. Notices, appeals and support work.',
  removed: 'The account is closed.',
};

/** `warned in shipping`. */
export function describeHeld(rung: Rung, category: string): string {
  return `${rung} in ${category}`;
}

/** `Restricted in shipping and warned in refunds. The store is open; …` */
export function describeStanding(rung: Rung, held: readonly string[]): string {
  const sentence = STANDINGS[rung];
  return held.length === 0 ? sentence : `${capital(enumeration(held, 'and'))}. ${sentence}`;
}

/** Lapses that do not fill the meter, one and many. */
export const LAPSE_COUNTS: Readonly<Record<'excused' | 'passedOver' | 'used', readonly [string, string]>> = {
  excused: ['lapse is excused', 'lapses are excused'],
  passedOver: ['was passed over in a cure period', 'were passed over in a cure period'],
  used: ['was used by an action', 'were used by actions'],
};

/** The timeline of one seller. */
export const TIMELINE_WORDS = {
  title: 'Timeline',
  show: 'Show',
  everything: 'Everything',
  kinds: { event: 'Events', lapse: 'Lapses', decision: 'Decisions' },
  kind: { event: 'Event', lapse: 'Lapse', decision: 'Decision' },
  emptyTitle: 'Nothing here yet',
  empty: 'Events of this seller appear here as they come in, with the lapses, excuses and decisions they lead to.',
  emptyFiltered: 'Nothing of this kind has happened. Show everything to see the rest.',
  end: 'That is the whole story.',
  judgedAt: 'Judged at',
  toldLate: 'told late',
  source: 'Source',
  position: 'Place in the seller’s log',
  id: 'Id',
  noData: 'It carries no further data.',
  trace: 'Open the whole action',
  actionOf: (action: string) => `Open ${action}`,
  loadingTrace: 'Loading the trace',
} as const satisfies {
  readonly kinds: Readonly<Record<EntryKind, string>>;
  readonly kind: Readonly<Record<EntryKind, string>>;
  readonly [word: string]: unknown;
};

/** What has become of a lapse, as a badge. */
export const LAPSE_STATES: Readonly<Record<LapseState, string>> = {
  counting: 'Counts',
  excused: 'Excused',
  passed_over: 'Passed over',
  used: 'Used',
  merged: 'Merged',
  overturned: 'Overturned',
  spent: 'No longer counts',
  in_shadow: 'In shadow',
};

/** Why a lapse is in that state, in a sentence. */
export function describeLapseState(
  state: LapseState,
  told: { readonly action: string | undefined; readonly excuse: string | undefined },
): string {
  const action = told.action ?? 'an action';
  switch (state) {
    case 'counting':
      return 'It is fresh: it fills the meter, and no action has cited it.';
    case 'excused':
      return `It weighs nothing: ${told.excuse ?? 'a context'} excuses it.`;
    case 'passed_over':
      return `It settled in the cure period of ${action}: shown, not counted.`;
    case 'used':
      return `It was cited by ${action}, and can never be counted again.`;
    case 'merged':
      return 'It belongs to a burst with one cause, which counts as one lapse under its earliest order.';
    case 'overturned':
      return `${told.action ?? 'The action'} that cited it was overturned on appeal; it weighs nowhere.`;
    case 'spent':
      return 'It is too old to count, or the meter has been emptied since.';
    case 'in_shadow':
      return 'Its rule was in shadow when it settled: shown, and moves nobody.';
  }
}

/** The facts about a lapse, as labels. */
export const LAPSE_FIELDS = {
  id: 'Cited as',
  orderId: 'Order',
  listingId: 'Listing',
  at: 'Settled',
  leavesAt: 'Stops counting',
  adds: 'Adds',
  excusedBy: 'Excused by',
  together: 'Counts as one with',
  action: 'Action',
  shipBy: 'Ship by',
  acceptedAt: 'Accepted by the carrier',
  deliveredAt: 'Delivered',
  cancelledAt: 'Cancelled',
} as const;

/** `adds 0.92 to the meter`. */
export function addsToMeter(nats: number): string {
  return `+${nats.toFixed(2)}`;
}

/** `3.8 % in 30 days (3 of 78)`; without items there is no rate. */
export function describeRate(days: number, items: number, lapses: number, share: number | null): string {
  if (share === null || items === 0) return `nothing in ${days} days`;
  return `${percentage(share)} in ${days} days (${digits(lapses)} of ${digits(items)})`;
}

/** `target 4 %`. */
export function describeTarget(target: number): string {
  return `target ${percentage(target)}`;
}

/** `14 good ends empty it`. */
export function emptiedBy(number: number): string {
  return number === 0 ? 'nothing to empty' : `${amount(number, 'good end empties', 'good ends empty')} it`;
}

/** The columns of a seller's actions. */
export const ACTION_TABLE = {
  action: 'Action',
  what: 'What',
  category: 'Category',
  since: 'Since',
  state: 'State',
  until: 'until',
  on: 'on',
} as const;

/** The page of one action. */
export const ACTION_WORDS = {
  status: 'State',
  evidence: 'What it cites',
  evidenceNone:
    'It cites no lapses: it rests on a confirmed breach or on earlier actions. The decisions below say which.',
  decisions: 'Every decision about it',
  since: 'Since',
  until: 'Ends by itself',
  review: 'A person looks by',
  for: 'for',
  acknowledged: 'Acknowledged',
  notAcknowledged: 'not acknowledged',
  acknowledgeBy: 'due by',
  planned: 'Plan recorded',
  yes: 'yes',
  no: 'not yet',
  limits: 'Limits',
  violation: 'For',
  notFoundTitle: 'No action has this id',
  notFound: 'An id looks like S-17~1: the seller, a tilde and a number. Look for it in the seller’s actions.',
} as const;

/** What an action is, as a name. */
export const ACTION_KIND_NAMES = {
  warning: 'Warning',
  restriction: 'Restriction',
  suspension: 'Suspension',
  removal: 'Removal',
} as const;

/** Where an action stands, as a badge. */
export const ACTION_STATUS_NAMES = {
  live: 'In force',
  review: 'Past its time',
  stayed: 'Paused by an appeal',
  proposed: 'Proposed',
  noticed: 'Notice given',
  expired: 'Ended by itself',
  lifted: 'Lifted',
  withdrawn: 'Taken back',
  dropped: 'Decided against',
  replaced: 'Replaced by the next',
  done: 'Done',
} as const;
