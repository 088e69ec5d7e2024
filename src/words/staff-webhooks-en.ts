import { amount, digits } from './staff-en.ts';

/** The list of webhooks, and one of them. */
export const WEBHOOKS_WORDS = {
  title: 'Webhooks',
  what: 'Programs of the marketplace that are told at once when a standing, an action or a capability changes, or somebody appeals.',
  add: 'Add a webhook',
  list: 'All webhooks',
  all: 'All webhooks',
  columns: { address: 'Address', state: 'State', success: 'Last 7 days', waiting: 'Waiting', dead: 'Given up' },
  emptyTitle: 'No webhook yet',
  empty: 'A program that is told of changes appears here, with how many messages reach it. Add its address to begin.',
  unknownTitle: 'There is no such webhook',
  unknown: 'It may have been deleted. Nothing is sent to it.',
  toList: 'To all webhooks',
  nothingSent: 'nothing sent',
} as const;

export const WEBHOOK_STATE_NAMES = {
  active: 'Active',
  failing: 'Failing',
  paused: 'Paused',
  disabled: 'Disabled',
} as const;

/** What an endpoint can be told of, as groups that people tick. */
export const TOPIC_NAMES: Readonly<Record<string, { readonly name: string; readonly hint: string }>> = {
  'action.*': { name: 'Actions', hint: 'Every warning, restriction, suspension, and how each ends' },
  'appeal.*': { name: 'Appeals', hint: 'An appeal is filed, decided or taken back' },
  'standing.changed': { name: 'Standings', hint: 'A seller stands on another rung' },
  'capabilities.changed': { name: 'Capabilities', hint: 'What a seller may do has changed, with all of it' },
  'dispute.opened': { name: 'Disputes opened', hint: 'A customer disputes an order, with by when the seller answers' },
  'dispute.answered': { name: 'Disputes answered', hint: 'The seller has stated the facts' },
  'dispute.overdue': { name: 'Disputes not answered', hint: 'The time to answer is over; staff decide on the facts' },
  'dispute.resolved': { name: 'Disputes resolved', hint: 'Who answers, with reasons: tell your customer' },
  'dispute.reopened': { name: 'Second looks asked for', hint: 'Somebody else looks at a decision, and by when' },
  'dispute.reviewed': { name: 'Second looks', hint: 'This outcome takes the place of the first' },
  'listing.taken_down': { name: 'Listings taken down', hint: 'Hide this one listing; the rest of the shop stays' },
  'listing.restored': { name: 'Listings shown again', hint: 'This listing may be shown again' },
  'payout.held': { name: 'Payouts held', hint: 'A part of a payout is held, with why and until when at the latest' },
  'customer.data_accessed': {
    name: 'Customer data opened',
    hint: 'Staff were shown something of a customer in an emergency: tell the customer',
  },
  'payout.released': { name: 'Payouts released', hint: 'A part of what was held is to be paid now' },
};

/** A topic in words; one that people do not tick by its own name. */
export function topicName(topic: string): string {
  return TOPIC_NAMES[topic]?.name ?? topic;
}

/** `98.5 % of 1,204`, rounded down, so that only everything reads 100 %. */
export function successWords(attempts: number, delivered: number): string {
  if (attempts === 0) return WEBHOOKS_WORDS.nothingSent;
  return `${Math.floor((delivered / attempts) * 1000) / 10} % of ${digits(attempts)}`;
}

/** Adding and changing. */
export const WEBHOOK_FORM_WORDS = {
  addTitle: 'Add a webhook',
  changeTitle: 'Change the webhook',
  url: 'Address',
  urlHint: 'Begins with https:// and is reached over the Internet',
  description: 'What it is for',
  descriptionHint: 'For people, such as “Shop: opens and closes listings”',
  topics: 'What it is told of',
  others: 'Further types, set by a program',
  noTopic: 'Tick at least one',
  noUrl: 'Give the address of the program',
  add: 'Add',
  save: 'Save',
  nothingChanged: 'Nothing was changed. What you filled in is still here.',
  saved: 'Saved',
} as const;

/** The secret, this one time. */
export const WEBHOOK_SECRET_WORDS = {
  title: 'The secret of this webhook',
  label: 'Signing secret',
  once: 'You see it only once.',
  about:
    'Put it where the program finds it and nobody else does. With it the program checks that messages come from here.',
  rotated: 'For 24 hours messages are signed with the old secret as well, so that nothing is refused meanwhile.',
  rotatedNow: 'The old secret signs nothing any more: put the new one in place at once.',
  kept: 'I have put it away',
} as const;

/** One webhook. */
export const WEBHOOK_WORDS = {
  facts: {
    address: 'Address',
    topics: 'Is told of',
    success: 'Delivered in the last 7 days',
    waiting: 'Waiting',
    dead: 'Given up',
    secrets: 'Secret',
    created: 'Added',
  },
  secretSince: 'since',
  oldUntil: 'the one before still signs until',
  about: 'About it',
  test: 'Send a test',
  tested: 'A test is on its way. It appears in the list below.',
  pause: 'Pause',
  paused: 'Paused. Messages wait until you resume.',
  resume: 'Resume',
  resumed: 'Resumed. What waits is on its way.',
  change: 'Change',
  rotate: 'New secret',
  remove: 'Delete',
  gone: 'The program answered that it is gone (410). Nothing more is sent; new messages are kept as given up for 30 days.',
  failing:
    'Nothing could be delivered for five days. Nothing more is sent; new messages are kept as given up for 30 days.',
  cure: 'Mend the other end, send a test, resume, then send again what was given up.',
  disabledTitle: 'Disabled',
  failingTitle: 'Nothing has been delivered since',
  failingMore:
    'Each message is tried again with growing pauses for three days. After five days without success the webhook is disabled.',
  pausedTitle: 'Paused',
  pausedMore: 'Messages wait, up to 30 days. They are sent when you resume.',
} as const;

/** A question before something that cannot be taken back. */
export const WEBHOOK_QUESTIONS = {
  removeTitle: 'Delete this webhook?',
  remove: 'Delete',
  removed: 'Webhook deleted',
  removeFollows: 'Nothing more is sent to this address. The log, what waits and what was given up are gone for good.',
  rotateTitle: 'Give it a new secret?',
  rotate: 'Make a new secret',
  rotateFollows: 'You see the new secret once. For 24 hours messages are signed with both.',
  endOld: 'The old secret has leaked: end it at once',
  replayTitle: 'Send again what was given up?',
  replay: 'Send again',
  replaySince: 'Given up since',
  replayFollows: 'Each message is sent with the id it had, so a program that looks at ids takes none twice.',
  since: { hour: 'the last hour', day: 'the last 24 hours', week: 'the last 7 days', month: 'all of it (30 days)' },
} as const;

/** `3 messages are on their way again`. */
export function replayedWords(count: number): string {
  return count === 0
    ? 'There was nothing to send again'
    : `${amount(count, 'message is', 'messages are')} on the way again`;
}

/** The messages of one webhook. */
export const DELIVERIES_WORDS = {
  title: 'Messages',
  lead: 'What became of each message of the last 30 days. What is in them is not shown here.',
  filter: 'Show',
  any: 'All messages',
  columns: {
    type: 'Message',
    choose: 'Again',
    seller: 'Seller',
    state: 'State',
    made: 'Made',
    last: 'Last attempt',
    attempts: 'Attempts',
  },
  states: { waiting: 'Waiting', delivered: 'Delivered', dead: 'Given up' },
  filters: { waiting: 'Waiting', failed: 'Failed, tried again', dead: 'Given up', delivered: 'Delivered' },
  emptyTitle: 'No message yet',
  empty: 'The next decision about a seller appears here. Send a test to see whether messages arrive.',
  emptyFilteredTitle: 'No message is in this state',
  emptyFiltered: 'Messages in other states are still there.',
  showAll: 'Show all messages',
  replayAll: 'Send again what was given up…',
  never: 'not sent yet',
  next: 'next',
  log: 'Each attempt',
  id: 'Id',
  unsent: 'It has not been sent yet.',
  gone: 'This message is no longer kept.',
} as const;

/** `Send 3 again`. */
export function sendAgain(count: number): string {
  return `Send ${count} again`;
}

/** What a box before a message says. */
export function chooseWords(type: string, seller: string | null): string {
  return `Send again: ${type}${seller === null ? '' : ` about ${seller}`}`;
}

/** How an attempt went. */
export const OUTCOME_WORDS = {
  delivered: 'Delivered',
  redirected: 'Answered with a redirect, which is not followed',
  gone: 'Answered that it is gone',
  refused: 'Refused',
  'too-slow': 'No answer within 10 seconds',
  unreachable: 'Nobody answered',
  'unknown-host': 'Nobody knows the name',
  'bad-certificate': 'The certificate is not good',
  'forbidden-address': 'The name leads to a private address',
  'secret-lost': 'The secret cannot be opened; make a new one',
} as const;
