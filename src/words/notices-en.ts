import type { DecisionKind } from '../rulebook/decision.ts';

/** Which words a notice was written with; it keeps them. A change of meaning brings a new name. */
export const NOTICE_WORDS = 'en-1';

/** What a notice is about: a decision, or something that is no decision. */
export type NoticeKind =
  | DecisionKind
  | 'reminder'
  | 'address.bounced'
  | 'account.linked'
  | 'payout.held'
  | 'payout.released'
  | 'payout.hold.decided'
  | 'dispute.opened'
  | 'dispute.overdue'
  | 'dispute.resolved'
  | 'dispute.reopened'
  | 'dispute.reviewed'
  | 'return.requested'
  | 'return.received'
  | 'return.inspected'
  | 'listing.found'
  | 'listing.taken_down'
  | 'listing.restored'
  | 'listing.kept'
  | 'inquiry.concerns'
  | 'inquiry.closed'
  | 'policy.changed';

/** The fact, as the title of a notice and the subject of its mail. `{name}`: warning, restriction, suspension, removal. */
export const NOTICE_TITLES: Readonly<Record<NoticeKind, string>> = {
  'warning.issued': 'A warning about {issue}',
  'restriction.applied': 'A restriction about {issue}: {feature}',
  'suspension.proposed': 'A suspension is proposed, and not decided yet: {issue}',
  'suspension.applied': 'Your account is suspended: {issue}',
  'removal.proposed': 'A removal of your account is proposed, and not decided yet',
  'removal.noticed': 'Your account will be removed on {until}',
  'account.removed': 'Your account was removed',
  'action.expired': 'Over: the {name} about {issue}',
  'action.lifted': 'Lifted: the {name} about {issue}',
  'action.withdrawn': 'Taken back: the {name} about {issue}',
  'action.extended': 'Extended: the {name} about {issue}',
  'action.review': 'A person is looking at the {name} about {issue}',
  'action.reduced': 'One step milder: it is a {name} about {issue} now',
  reminder: 'A reminder: the warning about {issue} is not acknowledged yet',
  'address.bounced': 'Our mail to one of your people comes back',
  'account.linked': 'Your account shares something with another one, and somebody looks at it',
  'payout.held': '{held} of your payout {payout} is held',
  'payout.released': '{released} that was held of {payouts} is paid',
  'payout.hold.decided': 'A person looked at what is held of your payouts for {action}: {outcome}',
  'dispute.opened': 'A customer disputes order {order}',
  'dispute.overdue': 'The time to answer the dispute about order {order} is over',
  'dispute.resolved': 'The dispute about order {order} has ended',
  'dispute.reopened': 'Somebody else looks at the dispute about order {order}',
  'dispute.reviewed': 'The dispute about order {order} was looked at again',
  'return.requested': 'A customer sends order {order} back',
  'return.received': 'What comes back of order {order} has arrived',
  'return.inspected': 'The hub looked at what came back of order {order}',
  'listing.found': 'Listing {listing} was inspected',
  'listing.taken_down': 'Listing {listing} was taken down',
  'listing.restored': 'Listing {listing} is shown again',
  'listing.kept': 'Listing {listing} was looked at again',
  'inquiry.concerns': 'We look into a problem with data of your customers',
  'inquiry.closed': 'The inquiry about data of your customers is closed',
  'policy.changed': 'The rules change on {from}',
};

/** What each part of a notice is for; also the order in which they come. */
export const NOTICE_PARTS = [
  'what',
  'works',
  'limited',
  'todo',
  'evidence',
  'rule',
  'ending',
  'appeal',
  'ask',
] as const;
export type NoticePartName = (typeof NOTICE_PARTS)[number];

export const NOTICE_HEADINGS: Readonly<Record<NoticePartName, string>> = {
  what: 'What it is about',
  works: 'What still works',
  limited: 'What is limited',
  todo: 'What to do now',
  evidence: 'What it rests on, item by item',
  rule: 'The rule',
  ending: 'How it ends',
  appeal: 'If you see it differently',
  ask: 'If you have a question',
};

export const NOTICE_SENTENCES = {
  decided: 'Decided on {at}; reference {action}.',
  ignored: 'The time to acknowledge it was over on {by}.',
  reminderWhat:
    'Nothing has changed. If it is not acknowledged and the same goes on, a restriction can follow from {next} on.',
  reminderConduct: 'Access to customer data stays closed until you acknowledge it, and somebody looks at it by {next}.',
  nothingToDo: 'You need not do anything.',
  evidenceNone: 'It cites nothing new of its own.',
  citedEvent: '{sentence} ({at}, reported as {id})',
  conductOrder: 'A breach of conduct was confirmed on order {orderId}.',
  citedId: 'What was reported as {id}.',
  together: '{sentence} It and {count} more with the same cause count as one.',
  ruleConduct: 'The rules do not allow {conduct}. One confirmed breach is enough.',
  ruleMeter:
    'What goes wrong fills your gauge, what goes well empties it. It stood at {percent} of its level, with {lapses}; at full, with several different {subjects} in it, it means a pattern and not bad luck.',
  ruleAcute: 'Several of these within days: customers are protected at once, before the gauge is full.',
  rules: 'Rules in force: {policy}.',
  rests: 'It stands on {rests}.',
  conditions: 'Conditions: {conditions}.',
  appeal:
    'You can appeal until {by}. Say item by item what is wrong, and add what shows it. It is free, nobody asks you to admit anything, and somebody else decides than before.',
  ask: 'On the page about it you answer, appeal and ask. If something is not clear, seems wrong or harms your business, or you do not know how to recover, ask: asking never counts against you.',
} as const;

/** An address that mail comes back from. */
export const BOUNCE_SENTENCES = {
  what: 'A mail server refused our mail to one of your people ({code}) on {at}. Whoever it is sees it on each page here.',
  effect: 'Every notice is kept here, and the others of your team still get mail.',
  todo: 'Have the address looked after, or let the person confirm under “Your account” that it works again.',
} as const;

/** The notification centre. */
export const NOTICES_TEXT = {
  title: 'Notices',
  lead: 'Everything we told you, newest first, as it was sent. Nothing is taken away.',
  bell: 'Notices',
  bellUnread: '{count} unread',
  filter: 'Show',
  all: 'All',
  unread: 'Unread',
  unreadMark: 'Unread',
  readAll: 'Mark all as read',
  readAllDone: 'All notices are marked as read.',
  noneTitle: 'No notices yet',
  none: 'Whatever is decided about your account is told here, and by e-mail where it is set up.',
  noneUnreadTitle: 'Nothing unread',
  noneUnread: 'You have read everything.',
  showAll: 'Show all',
  more: 'Show earlier notices',
  back: 'All notices',
  list: 'Notices',
  toAction: 'Everything about this action',
  next: 'Next notice',
  previous: 'Previous notice',
  newest: 'Unread notice',
  read: 'Read it',
} as const;

/** What stands above every page when mail does not arrive. */
export const MAIL_TROUBLE = {
  title: 'We cannot reach you by e-mail',
  text: 'Mail to your address has come back since {at}. Everything is kept under Notices.',
  link: 'See to it under “Your account”',
  off: 'This installation sends no e-mail: notices are here only.',
  missed: 'Our mail about this did not arrive',
  missedText: '{title}. No time to answer ran against you until you came here.',
  missedLink: 'Read it',
} as const;

/** What every mail bears besides its notice. */
export const MAIL_TEXT = {
  greeting: 'Hello {name},',
  open: 'Open it in {product}',
  footer: 'You get this because you look after the store {seller} on {marketplace}.',
  preferences: 'Which notices come by e-mail',
  unsubscribe: 'Get no more of these by e-mail',
  noReply: 'Nobody reads answers to this address. Ask on the page about it instead.',
  times: 'Dates are in the time of {zone}.',
} as const;
