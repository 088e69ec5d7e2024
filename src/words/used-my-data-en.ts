import type { Purpose } from '../rulebook/policy/customer-data.ts';

/** Who used which of a customer's data. */
export const USES_TEXT = {
  title: 'Who used my data',
  lead: 'Every time somebody asked for something of you: who they are to your order, what for, and what was answered. It was written down before anything was shown, and nobody can change it.',
  ofOrder: 'Only order {order}',
  who: 'Who asked',
  answer: 'What was answered',
  label: 'Who used my data, the latest first',
  noneTitle: 'Nobody has asked for anything of you',
  none: 'When a shop, a carrier or somebody of the marketplace asks to see your name, phone, e-mail or address, it stands here at once: who they are, what for, and whether they were shown it.',
  noneSuchTitle: 'Nothing of that kind',
  noneSuch: 'Nobody has asked for anything of you in that way.',
  showAll: 'Show everything',
  more: 'Show earlier ones',
  order: 'Order {order}',
  shop: 'shop {seller}',
  recorded: 'Recorded',
  proven: 'Proven',
  recordedHow:
    'It is written down and gets its place in the log within seconds. Load the page again to have the proof.',
  provenHow: 'Entry {index} of {size} in the tamper-evident log.',
  save: 'Save the receipt',
  saveAll: 'Save all receipts',
  saving: 'Fetching your receipts: {count} so far',
  saveFailed: 'Your receipts could not be fetched',
  howTitle: 'How anybody checks a receipt',
  how: 'A receipt says what was asked and answered, and proves that it stands in a log that nobody can change without everybody noticing. It has no name and nothing of you in it, so you can show it to anybody. They need neither us nor an account:',
  howSteps: [
    'Save a receipt. It is a small text file.',
    'Have it checked with the open program: kingston audit verify receipt.json. Any program that knows RFC 6962 does as well.',
    'For a check that takes nothing on trust, compare its key with the one at {keys}, or with a copy that you kept earlier.',
  ],
  sentence: '{who} asked {purpose}.',
} as const;

/** What somebody is who asked: never who. */
export const USER_ROLES = {
  'seller-owner': 'The owner of the shop',
  'seller-member': 'Somebody of the shop’s team',
  carrier: 'The carrier',
  driver: 'The driver',
  'staff-agent': 'Somebody of the marketplace’s staff',
  'staff-lead': 'Somebody in the lead of the marketplace’s staff',
  'policy-editor': 'Somebody of the marketplace who writes its rules',
  'data-protection-officer': 'The data protection officer',
  administrator: 'An administrator of the marketplace',
} as const;

/** What for, as the end of a sentence. */
export const USE_PURPOSES: Readonly<Record<Purpose, string>> = {
  fulfil: 'to get your order to you',
  support: 'to help you with your order',
  communicate: 'to write to you about your order',
  resolve: 'to settle a return or dispute',
};

/** The same where staff used something for what helps neither with the order nor with a return. */
export const USES_BY_RULE = {
  'staff.held_message': 'to decide about a message that our screen had held',
  'staff.reported_message': 'to decide about a message that had been reported',
  'trace.compared': 'to find out from where data had leaked',
} as const;

export const USE_VERDICTS = { show: 'shown', mask: 'kept hidden', refuse: 'refused' } as const;

export const USE_WHO = { shop: 'The shop', carrier: 'Carrier or driver', staff: 'The marketplace' } as const;
export const USE_ANSWERS = { shown: 'Something was shown', withheld: 'Nothing was shown' } as const;
