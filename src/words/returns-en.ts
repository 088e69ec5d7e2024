import type { ReturnClosing, ReturnOutcome } from '../rulebook/facts.ts';
import type { CheckResult, Disposition, ReturnCheck } from '../rulebook/returns/inspection.ts';
import type { ReturnAct } from '../rulebook/returns/moves.ts';
import type { ReturnReason, ReturnState } from '../rulebook/returns/return.ts';

/** Where a return stands, on a badge and in the middle of a sentence. */
export const RETURN_STATE_NAMES: Readonly<Record<ReturnState, string>> = {
  requested: 'asked for',
  sent: 'on its way',
  received: 'arrived',
  inspected: 'inspected',
  refunded: 'paid back',
  refused: 'nothing paid back',
  withdrawn: 'taken back by the customer',
  lapsed: 'ended: nothing came of it',
};

/** Why something is sent back, as the customer says it. */
export const RETURN_REASON_NAMES: Readonly<Record<ReturnReason, string>> = {
  changed_mind: 'I do not want it after all',
  does_not_fit: 'It does not fit',
  wrong_item: 'It is something else than I ordered',
  not_as_described: 'It is not as described',
  damaged: 'It arrived damaged',
  does_not_work: 'It does not work',
  counterfeit: 'I think it is not genuine',
  other: 'Something else',
};

/** The same for whoever gets the parcel. */
export const RETURN_REASONS_TOLD: Readonly<Record<ReturnReason, string>> = {
  changed_mind: 'not wanted after all',
  does_not_fit: 'does not fit',
  wrong_item: 'something else than ordered',
  not_as_described: 'not as described',
  damaged: 'arrived damaged',
  does_not_work: 'does not work',
  counterfeit: 'may not be genuine',
  other: 'something else',
};

/** What an inspection comes to. */
export const RETURN_OUTCOME_NAMES: Readonly<Record<ReturnOutcome, string>> = {
  as_described: 'as it was sent',
  not_as_described: 'not as described',
  damaged_by_seller: 'damaged before it was sent',
  damaged_in_transit: 'damaged on the way',
  counterfeit: 'not genuine',
  customer_damage: 'damaged by the customer',
};

/** The points that are looked at. */
export const RETURN_CHECK_NAMES: Readonly<Record<ReturnCheck, string>> = {
  right_item: 'the right item',
  complete: 'complete',
  undamaged: 'undamaged',
  works: 'works',
  genuine: 'genuine',
};

export const CHECK_RESULT_NAMES: Readonly<Record<CheckResult, string>> = {
  yes: 'Yes',
  no: 'No',
  unknown: 'Cannot say',
};

export const DISPOSITION_NAMES: Readonly<Record<Disposition, string>> = {
  restock: 'Back among the stock',
  quarantine: 'Apart, not for sale',
  dispose: 'Apart, to be destroyed once somebody else has confirmed it',
};

export const RETURN_CLOSING_NAMES: Readonly<Record<ReturnClosing, string>> = {
  withdrawn: 'the customer kept it',
  not_sent: 'nothing was sent in time',
  no_word: 'nothing was told of it any more',
  no_refund: 'nothing is paid back',
};

/** What somebody wants to do, in the middle of a problem. */
export const RETURN_ACT_NAMES: Readonly<Record<ReturnAct, string>> = {
  withdraw: 'take it back',
  lapse: 'end it',
  silence: 'end it',
  send: 'send it',
  receive: 'say that it arrived',
  inspect: 'inspect it',
  refund: 'pay it back',
  refuse: 'pay nothing back',
};
