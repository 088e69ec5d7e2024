import type { LotAct, LotGround, QuarantineReason } from '../rulebook/stock/lot.ts';
import { DISPOSITION_NAMES } from './returns-en.ts';

/** Why units lie apart. */
export const QUARANTINE_REASON_NAMES: Readonly<Record<QuarantineReason, string>> = {
  unsure: 'Nobody could say yet whether it is good',
  not_as_described: 'It is not what was described',
  damaged: 'It is damaged',
  counterfeit: 'It may be counterfeit',
  recalled: 'It was recalled',
  mixed_up: 'It lay among other things, or its label is missing',
  not_said: 'It was put apart before reasons were kept',
};

/** What is done with them, in the middle of a sentence. */
export const LOT_ACT_NAMES: Readonly<Record<LotAct, string>> = {
  release: 'put back among the stock',
  send_back: 'sent back to the seller',
  dispose: 'destroyed',
};

/** For what reason it is done. */
export const LOT_GROUND_NAMES: Readonly<Record<LotGround, string>> = {
  found_good: 'Looked at and found good',
  put_right: 'Put right: cleaned, packed or labelled anew',
  sorted_out: 'Sorted out: it is what its label says',
  seller_asks: 'The seller asks for it',
  not_for_sale: 'It is not for sale as it is',
  to_be_repaired: 'The seller repairs it',
  worthless: 'It is broken and worth nothing',
  dangerous: 'It is dangerous to keep',
  authority_asks: 'An authority asks for it',
};

/** Why something was done, as the record of custody has it. */
export const CUSTODY_GROUNDS: Readonly<Record<string, string>> = {
  ...QUARANTINE_REASON_NAMES,
  ...LOT_GROUND_NAMES,
  ...DISPOSITION_NAMES,
};

/** Which reasons can be chosen for what. */
export const LOT_GROUNDS_OFFERED: { readonly [Act in LotAct]: readonly LotGround[] } = {
  release: ['found_good', 'put_right', 'sorted_out'],
  send_back: ['seller_asks', 'not_for_sale', 'to_be_repaired'],
  dispose: ['worthless', 'dangerous', 'seller_asks', 'authority_asks'],
};

/** Why goods on a shelf can be put apart. */
export const PUT_APART_REASONS = [
  'unsure',
  'damaged',
  'counterfeit',
  'recalled',
  'mixed_up',
] as const satisfies readonly QuarantineReason[];

/** Why something is not done with what lies apart. */
export const LOT_REFUSALS = {
  'unknown-lot': {
    title: 'Nothing lies apart under this number',
    detail: 'Load the list again, and begin from there.',
  },
  'lot-elsewhere': {
    title: 'That lies in another hub',
    detail: '{listing} lies apart in {hub}. Choose that hub above if you stand there; nothing was changed.',
  },
  'lot-over': {
    title: 'Nothing of that lies apart any more',
    detail: 'Somebody has dealt with {listing} already. Load the list again.',
  },
  'lot-too-few': {
    title: 'Not so many lie apart',
    detail: 'Of {listing}, {there} are left there. Choose as many or fewer.',
  },
  'ground-otherwise': {
    title: 'That is no reason for this',
    detail: 'Choose one of the reasons for which {listing} can be {act}.',
  },
  'lot-asked': {
    title: 'Something is asked for already',
    detail: 'Somebody has asked for {listing} to be {act}. Confirm it, or let it lie, first.',
  },
  'nothing-asked': {
    title: 'There is nothing to confirm',
    detail: 'What was asked for about {listing} was dropped. Load the list again.',
  },
  'same-person': {
    title: 'Somebody else has to confirm this',
    detail: 'You asked for {listing} to be {act}: a second person has to look at it.',
  },
} as const;

/** What was done with it. */
export const LOT_DONE = {
  release: '{quantity} of {listing} back on {place}.',
  ask_release: '{quantity} of {listing} go to {place} once somebody else has confirmed it.',
  send_back: '{quantity} of {listing} go back to their seller.',
  dispose: '{quantity} of {listing} are destroyed.',
  ask_dispose: '{quantity} of {listing} are to be destroyed once somebody else has confirmed it.',
  confirm: '{quantity} of {listing}: confirmed.',
  keep: '{listing} stays apart.',
} as const;

/** The form by which goods are taken from a shelf. */
export const PUT_APART = {
  open: 'Put goods apart…',
  openOf: 'Put apart…',
  title: 'Put goods apart',
  titleOf: 'Put {listing} apart',
  lead: 'They leave the shelf, and nobody picks them until somebody has looked. Their seller reads why.',
  listing: 'Listing (scan it, or type it)',
  seller: 'Seller',
  place: 'Shelf they lie on (scan it, or type it)',
  units: 'Pieces',
  why: 'Why',
  confirm: 'Put apart',
  missing: 'Say what it is, whose, on which shelf, how many pieces, and why',
} as const;

/** The hub's page of what lies apart. */
export const QUARANTINE_PAGE = {
  title: 'Apart',
  lead: 'What is not sold until somebody has looked. Whatever you do with it, its seller reads it here with the reason.',
  label: 'What lies apart, the longest first',
  more: 'Show more',
  noneTitle: 'Nothing lies apart',
  none: 'What is damaged, doubtful or recalled appears here when it is put apart, or when a return is inspected so.',
  row: '{left} × {listing}',
  of: 'Of seller {seller}',
  since: 'Since {at}',
  fromReturn: 'Came back with order {order}',
  history: 'What was done with it',
  asked: '{name} asks for {quantity} to be {act}: {ground}.',
  askedPlace: 'To shelf {place}.',
  own: 'You asked for it. Somebody else has to confirm it.',
  confirm: 'Confirm',
  keep: 'Let it lie',
  waits: 'What you did waits on this tablet to be sent.',
  ground: 'Why',
  groundMissing: 'Choose why, say how many of those that lie there, and the shelf where there is one.',
  quantity: 'How many, of {left}',
  shelf: 'Shelf',
  two: 'A second person has to confirm this before anything is moved.',
} as const;

/** What can be done: on its button, and above what is asked for it. */
export const LOT_ACT_TITLES: Readonly<Record<LotAct, { readonly button: string; readonly title: string }>> = {
  release: { button: 'Back on a shelf…', title: 'Put {listing} back among the stock' },
  send_back: { button: 'Back to the seller…', title: 'Send {listing} back to its seller' },
  dispose: { button: 'Destroy…', title: 'Destroy {listing}' },
};

/** The same for its seller. */
export const OWN_QUARANTINE = {
  title: 'Kept apart in the hub',
  lead: 'These are yours and are not sold. The hub says why, and what it does with them. If you do not agree, ask support.',
  label: 'What was kept apart, the last first',
  more: 'Show earlier ones',
  none: 'Nothing of yours was kept apart.',
  row: '{quantity} × {listing}',
  left: 'still there: {left}',
  in: 'in {hub}, since {at}',
  fromReturn: 'It came back with order',
  asked: 'The hub means it to be {act}: {ground}. A second person has to confirm that.',
  ended: 'Ended {at}: {act}',
  history: 'What was done with it',
} as const;
