import type { HeldDecision, MessageState } from '../rulebook/threads/message-state.ts';
import type { ReportReason } from '../rulebook/threads/report.ts';

/** What staff read where messages wait for them. */
export const HELD_WORDS = {
  title: 'Held messages',
  lead: 'Messages that the screen held, and messages that somebody reported. Nobody else works on them: the other side waits for a held one without knowing of it.',
  list: 'Messages that wait, the one that waits longest first',
  columns: {
    message: 'About',
    seller: 'Seller',
    sender: 'Written by',
    found: 'Found',
    state: 'Why it waits',
    since: 'Waits since',
  },
  order: 'Order {order}',
  seller: 'the seller',
  customer: 'the customer',
  nothing: 'nothing',
  withPictures: '{found}, with pictures',
  held: 'Held: not delivered yet',
  reported: 'Reported: {reason}',
  retried: 'sent although told before',
  emptyTitle: 'No message waits',
  empty: 'A message that the screen holds, or that somebody reports, appears here at once.',
  next: 'Next page',
  first: 'Back to the start',
  right: 'How often the screen was right',
  rightLead:
    'Of messages that were decided in the last 90 days: those in which it found something, and how many of them were masked or confirmed.',
  rightColumns: { kind: 'Found', decided: 'Decided', right: 'Masked or confirmed', share: 'Right' },
  one: 'A message that waits',
  back: 'All held messages',
  why: 'Why do you read it?',
  whyLead:
    'What people write to each other is read for a reason only. Your name, the time and the reason are written down before it opens, and cannot be taken out again.',
  reason: 'Reason',
  whyHelp: 'In a sentence, without anything of what was written: what you want to find out.',
  open: 'Open the message',
  missing: 'Say it in a sentence: ten characters at least.',
  text: 'The message',
  gone: 'The text is destroyed. It can be blocked or confirmed, not sent.',
  found: 'What was found',
  foundPlace: '{number}: {kind}',
  before: 'What was said before',
  beforeNone: 'Nothing: it is the first message.',
  by: '{who},',
  decide: 'Decide',
  decideLead: 'It cannot be taken back: once sent it has been read.',
  decisionReason: 'Why',
  decisionHelp: 'In a sentence. It is kept with your name.',
  done: 'Decided: {state}.',
  doneTitle: 'This message is decided',
  doneMore: 'It does not wait any more, and cannot be opened here again.',
  nothingChanged: 'Nothing was changed.',
  confirmTitle: 'Confirm a breach?',
  confirmTitleCustomer: 'Confirm that a customer broke the rules?',
  breach: 'Which breach it is',
  choose: 'Choose one',
  chooseMissing: 'Say which breach it is: nothing that was found says one.',
  foundBreach: '{breach} (found)',
  followsSeller:
    'The ledger is told one breach of seller {seller}: {breach}. It counts by the policy at once, and the seller gets a notice and can appeal.',
  followsUnnamed:
    'The ledger is told one breach of seller {seller}. It counts by the policy at once, and the seller gets a notice and can appeal.',
  followsCustomer: 'The message does not go out. A customer stands on no ladder: nothing else follows.',
  confirm: 'Confirm it',
} as const;

/** What each decision is called, and what follows from it. */
export const HELD_DECISION_WORDS: Readonly<Record<HeldDecision, { readonly name: string; readonly follows: string }>> =
  {
    release: { name: 'Release', follows: 'The other side reads it as it was written. Nothing follows for its sender.' },
    mask: {
      name: 'Mask',
      follows: 'The other side reads it with the marked words covered. Nothing follows for its sender.',
    },
    block: {
      name: 'Block',
      follows: 'The other side does not read it, or not any more. Nothing follows for its sender.',
    },
    confirm: {
      name: 'Confirm a breach…',
      follows:
        'The other side does not read it. Of a seller’s message a breach is told, which can cost the seller something.',
    },
  };

/** What became of a message. */
export const HELD_STATE_NAMES: Readonly<Record<MessageState, string>> = {
  delivered: 'delivered',
  masked: 'delivered with words masked',
  held: 'held',
  blocked: 'not delivered',
};

/** Why somebody reported it. */
export const HELD_REPORTS: Readonly<Record<ReportReason, string>> = {
  harassment: 'insults or harasses',
  threat: 'threatens',
  off_platform: 'wants to talk elsewhere',
  payment_outside: 'wants to be paid outside',
  fraud: 'looks like a fraud',
  other: 'something else',
};
