import type { ReprintReason, VoidReason } from '../rulebook/labels/life.ts';

/** The shipping label on the page of an order. */
export const LABEL_TEXT = {
  title: 'Shipping label',
  lead: 'A code stands on it in place of the customer. Only the carrier of each leg can open it.',
  print: 'Print the label',
  printing: 'The label is open in another window.',
  openAgain: 'Open it again',
  customs: 'Print the customs form',
  symbol: 'Code',
  size: 'Paper',
  keptHere: 'Your choice is kept in this browser.',
  failed: 'The label could not be printed',
  failedData: 'No label has died, and the order is as it was. Try again: you get the same label.',
  failedLong:
    'If it goes on for long, tell support before the parcel is due: the dispatch date does not move by itself.',
  another: 'Make another label…',
  history: 'Labels of this order',
  none: 'None has been printed yet.',
  one: 'Label {serial}',
  made: 'made {at} by {name}',
  current: 'good: the code on it opens for the carrier',
  ended: 'done: the parcel has been delivered',
  voided: 'its code opens nothing since {at}: {why}',
} as const;

/** The window in which another label is made. */
export const REPRINT_TEXT = {
  title: 'Another label for order {order}',
  why: 'What is wrong with label {serial}?',
  dies: 'Label {serial} dies at once. A carrier who scans it is told nothing, so take it off the parcel, or paste the new one over it.',
  makes: 'You get label {next} to print. The order, its dates and its carrier stay as they are.',
  confirm: 'Void label {serial} and print another',
  failed: 'No other label was made',
  failedData: 'Label {serial} is as good as before.',
} as const;

export const SYMBOL_NAMES = {
  code128: 'Bars (Code 128)',
  datamatrix: 'Square (Data Matrix)',
  qr: 'Square (QR)',
} as const;

export const SIZE_NAMES = { '4x6': '4 × 6 inches', a6: 'A6' } as const;
export const SHEET_NAMES = { a4: 'A4, four to a sheet', ...SIZE_NAMES } as const;

export const REPRINT_REASON_NAMES: Readonly<Record<ReprintReason, string>> = {
  damaged: 'It is torn, wet or smeared',
  unreadable: 'It does not scan',
  lost: 'It is lost',
  seen_by_others: 'Somebody saw or photographed it who should not',
};

/** Why a label is void, in the middle of a sentence. */
export const VOID_WORDS: Readonly<Record<VoidReason | 'order-cancelled', string>> = {
  reprinted: 'another one was made',
  'address-corrected': 'the address was corrected',
  'key-changed': 'it could not be printed again',
  'order-cancelled': 'the order was cancelled',
};

/** Labels of several orders, above the list of orders. */
export const BATCH_TEXT = {
  title: 'Labels to print',
  day: 'Labels for today',
  dayHow: 'For all that is to be handed over by the end of today, what is late first.',
  chosen: 'Labels for {count} chosen',
  choose: 'Choose order {order}',
  chooseAll: 'Choose all that take a label',
  clear: 'Choose none',
  size: 'Paper',
  none: 'Nothing to print: no order is to be handed over by the end of today.',
  done: { one: 'One label is in the file that was saved.', many: '{count} labels are in the file that was saved.' },
  left: '{count} more are due today than fit in one file. Hand these over, or choose the others below.',
  without: 'Without a label:',
  withoutOne: '{order}: {reason}',
  failed: 'The labels could not be printed',
  failedData: 'Nothing is lost, and no label has died. Try again: you get the same labels.',
  most: 'Choose 100 orders at most.',
} as const;
