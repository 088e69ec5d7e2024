import type { CaseKind } from '../rulebook/cases/case.ts';

/** The question of a case in a sentence or two. */
export const CASE_QUESTIONS: Readonly<Record<CaseKind, string>> = {
  confirm_suspension:
    'The seller was suspended at once on signals that no person has confirmed. If nobody confirms in time, the suspension ends by itself.',
  decide_suspension: 'A suspension is proposed. If nobody decides in time, it ends without effect.',
  review: 'The time of this action is over and its conditions are not met. If nobody decides in time, it is lifted.',
  payout_hold:
    'A restriction holds a part of this seller’s payouts. Is that still needed for refunds and disputes to come? Released, everything held for it is paid at once, and the restriction goes on without a hold. If nobody decides, it ends with the restriction, or when nothing may be held for longer.',
  reinstatement: 'The seller is suspended and has recorded a plan. Are the conditions of the way back met?',
  removal: 'The removal of this account is proposed. Two different people decide.',
  appeal: 'The seller appeals. Each item is answered with a reason, then the appeal as a whole.',
  support: 'The seller asks for help. An open question stops the clock of a warning that was not acknowledged.',
  linked_account: 'This account shares signals with another one. Only a person can say that it evades a ban.',
  inspection:
    'The seller has mended a listing that an action cites and asks for an inspection. Found inaccurate again, nothing is counted: the seller reads your reason and can ask again.',
  rule_over_budget:
    'This rule was overturned on appeal more often than its error budget allows, so it is in shadow: it is judged and moves nobody. Mend it, then take it out of shadow with a new version of the policy. The case closes when such a version is activated.',
  unreached:
    'Our mail about this action came back or was given up, and nobody of the seller has been in the console since. Until the seller is reached no time runs because nothing is answered. Talk to the seller another way and record it; the case closes by itself when somebody opens the console.',
  return_overdue:
    'A customer waits for an answer to a return: its time is over, and whoever’s turn it is has done nothing. Ask them what holds it up, or pay the customer back in the marketplace’s name. That it is late counts against nobody by itself. The case closes when the next step is done.',
  data_misuse:
    'Somebody of this store was shown as many values of customers as its open orders call for, or went through them fast or one after the other, and was stopped. Look at what was asked for beside the orders there were. Found in order, the store can go on at once. Found to be misuse, it is a breach: say which.',
};
