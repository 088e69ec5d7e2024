import type { RevealLimit } from '../rulebook/customer-data/budget.ts';
import type { Instead, RefusingRule, RevealRule } from '../rulebook/customer-data/decision.ts';

/** Why a value is not shown, one sentence for each rule. It names neither the value nor the customer. */
const REFUSALS: Readonly<Record<RefusingRule, string>> = {
  'retention.over': 'This order was settled long ago, and what belonged to the customer has been destroyed.',
  'inquiry.frozen':
    'We look into whether data of customers came into the wrong hands. Until we know, this is shown to nobody who could see it before; it says nothing against you.',
  'key.never': 'A key never reads what belongs to a customer.',
  'hub.code': 'A hub moves parcels by their code and is shown nothing of the customer.',
  'customer.not_own': 'This is another customer’s order.',
  'carrier.not_its_leg': 'The parcel is not on your leg of its route.',
  'carrier.over': 'The parcel has been delivered or the order cancelled, so it needs nothing more of the customer.',
  'carrier.needs_less': 'Carrying the parcel does not take this.',
  'staff.no_case': 'No open case about this order is assigned to you.',
  'staff.case_needs_less': 'This kind of case can be settled without it.',
  'staff.emergency_over': 'This emergency is not open: its time is over, somebody ended it, or nobody has approved it.',
  'staff.emergency_not_asked': 'This was not asked for, so nobody has approved that you see it.',
  'seller.restricted.customer_data': 'Your access to customer data is limited at the moment.',
  'seller.restricted.messaging': 'Your messages to customers are limited at the moment.',
  'seller.closed': 'The order has been over for some time and is closed to you.',
  'seller.dispatched': 'The hub ships this order, so there is nothing of the customer that you need.',
  'seller.label': 'The label carries a code that the carrier can read, so the parcel can be shipped without it.',
  'seller.handed_over': 'The parcel has left your hands, so there is nothing to ship any more.',
  'seller.cancelled': 'The order was cancelled, so there is nothing to ship.',
  'seller.no_thread': 'There is no conversation about this order yet.',
  'seller.thread_serves': 'You can help and write to the customer without it.',
  'seller.no_case': 'No return or dispute about this order is open.',
  'seller.case_needs_less': 'This kind of case can be settled without it.',
};

/** Why a value stays masked although it could be seen in another way, or why it is shown. */
const REASONS: Readonly<Record<Exclude<RevealRule, RefusingRule>, string>> = {
  'purpose.missing': 'It is shown once you say what for.',
  'purpose.other': 'This purpose does not take it.',
  'customer.own': 'It is your own.',
  'carrier.leg': 'The parcel is on your leg of its route.',
  'staff.case': 'The case that is assigned to you takes it.',
  'staff.emergency': 'Two people opened it for an emergency; the customer is told.',
  'seller.shipping': 'You ship this order, and the rules show you whom to.',
  'seller.thread': 'The conversation about this order is open.',
  'seller.case': 'The open case about this order takes it.',
};

/** What serves in place of the value: where to go on. */
export const REVEAL_INSTEAD: Readonly<Record<Instead, string>> = {
  ask_with_purpose: 'Choose what you need it for.',
  ask_with_other_purpose: 'If you need it for something else that the order calls for, ask for that.',
  inquiry_ends:
    'Labels, tracking and conversations go on. It opens again as soon as we lift the stop; the page of data inquiries says how far we are, and takes your answer.',
  label: 'Print the shipping label.',
  label_code: 'Scan the code on the label.',
  tracking: 'The order shows where the parcel is.',
  hub_ships: 'Nothing is left for you to do: the hub packs, ships and tracks it.',
  thread: 'Write in the conversation of the order.',
  customer_writes: 'If the customer writes, the conversation opens again.',
  return_label: 'The return travels on a label with a code of its own.',
  proof_of_delivery: 'The case shows the proof of delivery.',
  case_file: 'The case shows the pictures and what was said.',
  inspection_report: 'The case shows the report of the hub that inspected it.',
  masked_call: 'Call through the app: the call is put through without the number.',
  parcel_handed_back: 'Scan the parcel when it is handed to you, or give it back to whoever had it.',
  assigned_case: 'Take the case in the queue, if it is yours to work on.',
  emergency_access: 'Where somebody is in danger, two of you can open it for a short time; the customer is told.',
  signed_in_person: 'Somebody who has signed in can ask for it on the page of the order.',
  own_order: 'Your own orders are under “My orders”.',
  the_action: 'The notice says what it rests on, when it ends and how to appeal. Your orders can be shipped as before.',
  order_totals: 'What the order was and what it came to is still there.',
  nothing_needed: 'There is nothing to be done that would take it.',
};

/** Each rule of the decision in a sentence. */
export const REVEAL_RULES: Readonly<Record<RevealRule, string>> = { ...REFUSALS, ...REASONS };

/** What is said before one more is shown, when a limit is near; `{used}` and `{most}` are the numbers. */
export const REVEAL_FRICTION: Readonly<Record<RevealLimit, string>> = {
  budget: 'Your shop has looked at {used} of the {most} orders of today. Confirm that you need this one as well.',
  pace: 'You have looked at {used} orders in a short time. Confirm that you need this one as well.',
};

/** What is said when nothing more is shown for now: also that people look at it, which is true from the first time on. */
export const REVEAL_BLOCKED: Readonly<Record<RevealLimit, string>> = {
  budget:
    'Your shop has looked at customers’ values {most} times today, as often as your open orders call for. Our staff now look at what was asked for: if they find it in order, you can go on at once, otherwise tomorrow. Your orders can be shipped as before.',
  pace: 'You have looked at {used} orders in a short time, so nothing more is shown for a while. Our staff now look at what was asked for: if they find it in order, you can go on at once. Your orders can be shipped as before.',
};
