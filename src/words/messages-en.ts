/** The list of conversations. `seller` and `customer`: who reads it. */
export const MESSAGES_TEXT = {
  title: 'Messages',
  lead: {
    seller:
      'What your customers and you write about their orders. It all stays here, so either of you can show what was agreed.',
    customer:
      'What the shops and you write about your orders. No shop learns your number, e-mail or address by it, and you need none of theirs.',
  },
  label: 'Conversations, the one with the newest message first',
  filter: 'Which conversations',
  filters: { unanswered: 'Needs an answer', unread: 'Unread', open: 'Open', closed: 'Closed' },
  find: 'Order id',
  findHow: {
    seller: 'The whole id. Neither names nor words of a customer can be searched for.',
    customer: 'The whole id, as the marketplace shows it.',
  },
  findButton: 'Open',
  more: 'Show earlier conversations',
  showAll: 'Show all conversations',
  noneTitle: 'No messages yet',
  none: {
    seller:
      'When a customer writes to you about an order, it appears here. You can also write first, from the page of an order.',
    customer: 'To write to a shop, open one of your orders and choose “Write to the shop”. Its answer appears here.',
  },
  noneOf: {
    unanswered: { title: 'Nothing to answer', words: 'In no conversation that is open did the other side write last.' },
    unread: { title: 'Nothing unread', words: 'You have read everything. What is new appears here.' },
    open: {
      title: 'Nothing open',
      words: 'A conversation is open from its first message until some days after the order is settled.',
    },
    closed: {
      title: 'Nothing closed',
      words: 'A conversation closes some days after its order is settled, and appears here then.',
    },
  },
  quickReplies: 'Quick replies',
  lastWords: 'Last words',
  unread: '{count} unread',
  order: 'Order {order}',
  from: 'Shop {shop}, order {order}',
  latest: { you: 'You wrote {at}', seller: 'The customer wrote {at}', customer: 'The shop wrote {at}' },
  latestHeld: 'You wrote {at}. It waits for a person to look at it.',
  latestBlocked: 'You wrote {at}. It did not go out.',
  noWords: 'Nobody has written yet',
  closedToYou: 'Closed: what was written is not shown to you any more.',
  next: 'Next conversation',
  previous: 'Previous conversation',
} as const;

/** How far a conversation is open, and what else there is about it. */
export const THREAD_STATES = {
  open: 'Open',
  openUntil: 'Open until {at}',
  closed: 'Closed',
  over: 'Over',
  held: 'A message is being looked at',
  muted: 'Muted',
  'by-you': 'Blocked by you',
  'by-them': 'Blocked by the other side',
} as const;

/** The entry from the page of an order. */
export const ORDER_MESSAGES = {
  seller: 'Questions about this order are asked and answered here, and stay with it.',
  customer: 'Ask the shop here. It answers here too, and the answer stays with your order.',
  write: { seller: 'Write to the customer', customer: 'Write to the shop' },
} as const;

/** One conversation. */
export const THREAD_TEXT = {
  back: 'Messages',
  toOrder: 'To the order',
  toCase: { return: 'To the return', dispute: 'To the dispute' },
  with: 'With',
  others: 'Also about this order',
  otherOrder: 'The order as a whole',
  otherUnread: '{name}, {count} unread',
  otherBegin: '{name}, nothing written yet',
  log: 'Messages, the newest last',
  older: 'Show earlier messages',
  newest: 'To the newest message',
  empty: {
    seller: 'Nothing has been written here yet. What you write, the customer sees at once.',
    customer: 'Nothing has been written here yet. Ask the shop whatever you need to know about your order.',
  },
  you: 'You',
  other: { seller: 'The customer', customer: 'The shop' },
  colleague: '{name}, your shop',
  destroyed: 'The words of this message have been destroyed: their time is over.',
  failed: 'The conversation did not load',
} as const;

/** Why nothing can be written now, and what serves instead. `{reason}` comes from the service. */
export const NOT_WRITABLE_TEXT = {
  closed: {
    title: 'This conversation is closed',
    seller: 'A return or dispute of this order has a conversation of its own.',
    customer: '',
  },
  over: {
    title: 'This conversation is over',
    seller: 'What was decided stands with the order.',
    customer: 'For anything else about this order, write to the marketplace.',
  },
  'blocked-by-you': {
    title: 'You have blocked this conversation',
    seller: 'The order goes on. A return or dispute of it has a conversation of its own, where both of you can write.',
    customer:
      'The order goes on. A return or dispute of it has a conversation of its own, where both of you can write.',
  },
  'blocked-by-them': {
    title: 'The other side does not want to write here',
    seller: 'The order goes on as before. Where the parcel is, the customer sees without you.',
    customer: 'The order goes on as before.',
  },
  restricted: {
    title: 'Your messages are limited for a time',
    seller: 'You can read everything here.',
    customer: '',
  },
} as const;

/** The way to the action that limits messages. */
export const RESTRICTED_LINK = 'What limits them, and how it ends';

/** What can be done about a conversation. */
export const THREAD_ACTIONS = {
  label: 'What you can do about this conversation',
  mute: 'Mute',
  unmute: 'Unmute',
  muted: 'Muted. New messages still arrive here; they are not counted and not announced.',
  unmuted: 'Unmuted. New messages are counted again.',
  block: 'Block',
  unblock: 'Unblock',
  blocked: 'Blocked. Nobody writes here until you undo it.',
  unblocked: 'Unblocked. Both of you can write again.',
  blockTitle: 'Block this conversation?',
  blockText:
    'Nobody has to put up with abuse. If a message hurts or threatens, report it as well: a person looks at it.',
  blockFollows: [
    'Neither of you can write here any more.',
    'What was written stays, and can still be reported.',
    'The order goes on. About an open return or dispute both of you can always write.',
    'You can undo it here at any time.',
  ],
  blockConfirm: 'Block it',
  failed: 'That could not be done. Nothing was changed. Try again in a moment.',
} as const;

/** Reporting a message. */
export const REPORT_TEXT = {
  report: 'Report',
  reportOf: 'Report the message of {at}',
  reported: 'Reported',
  title: 'Report this message',
  lead: 'A person of the marketplace looks at it with what was written around it. The other side is not told who reported it.',
  reason: 'What is wrong with it?',
  send: 'Report it',
  missing: 'Choose what is wrong with it.',
  done: 'Reported. A person looks at it. You can also mute or block the conversation.',
  failed: 'It could not be reported',
} as const;

export const REPORT_REASONS = {
  harassment: 'It insults or harasses',
  threat: 'It threatens',
  off_platform: 'It wants to talk elsewhere',
  payment_outside: 'It wants to be paid outside the marketplace',
  fraud: 'It looks like a fraud',
  other: 'Something else',
} as const;

/** What became of a message, in words; colour only goes with them. */
export const MESSAGE_STATES = {
  delivered: 'Delivered',
  read: 'Read',
  masked: 'Delivered, with words masked',
  maskedRead: 'Read, with words masked',
  held: 'Waits for a person',
  blocked: 'Did not go out',
} as const;

/** What stands under a message that did not go out as it was written. */
export const MESSAGE_NOTES = {
  whatTheySee: 'What the other side reads:',
  held: 'It has not gone out. A person looks at it first, and what they decide appears here by itself.',
  blocked: 'It does not go out. The other side does not read it.',
  maskedTheirs: 'Some words are masked, for the safety of both of you.',
} as const;

/** Whether what is new appears by itself. */
export const LIVE_TEXT = {
  lost: 'The connection is lost: new messages do not appear by themselves just now. We keep trying, and “Look now” shows what has come. What you write stays here.',
  back: 'Connected again. What came meanwhile is here.',
  look: 'Look now',
} as const;

/** Where one writes. */
export const COMPOSER_TEXT = {
  label: 'Your message',
  send: 'Send',
  sending: 'Sending…',
  count: '{count} of {most} characters.',
  tooLong: 'Too long by {count} characters. Nothing is cut off: shorten it, or send it in two.',
  keys: 'Enter sends it. Shift and Enter begin a new line.',
  quick: 'Quick replies',
  quickHint: 'Puts the words into your message; nothing is sent yet.',
  quickEdit: 'Add, change or sort your own',
  quickFetching: 'Fetching them…',
  quickFailed: 'They did not load. You can write as always.',
  privacy: {
    seller:
      'Phone numbers, e-mails and links are masked on both sides. What the customer writes is to be read here only: it cannot be copied or printed.',
    customer:
      'Phone numbers, e-mails and links are masked on both sides, and you never need to pay outside the marketplace.',
  },
  failedTitle: 'Your message was not sent',
  failedData: 'What you wrote is still here. Sending it again cannot send it twice.',
  failedKept: 'What you wrote is still here.',
  again: 'Try again',
  reopens: 'Writing opens this conversation again.',
  sent: {
    delivered: 'Your message was sent.',
    masked: 'Your message was sent, with words masked.',
    held: 'Your message waits for a person to look at it. It has not gone out yet.',
    blocked: 'Your message did not go out. Below it stands why.',
  },
} as const;

/** What customers often ask. A shop has a list of its own. */
export const CUSTOMER_REPLIES = [
  'When will my order be sent?',
  'Something is wrong with what arrived. What shall I do?',
  'Can I still change my order?',
  'It arrived. Thank you!',
] as const;
