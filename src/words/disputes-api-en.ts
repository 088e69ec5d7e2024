import type { Evidence, FoundFact } from '../rulebook/disputes/evidence.ts';
import { titleOfReturnOrDispute } from './return-dispute-names-en.ts';

/** What can be wrong with a request about a dispute. */
export type DisputeProblemCode =
  | 'unknown-dispute'
  | 'dispute-order-settled'
  | 'dispute-not-yet'
  | 'dispute-nothing-yet'
  | 'dispute-too-late'
  | 'dispute-open-already'
  | 'dispute-decided-already'
  | 'dispute-sent-otherwise'
  | 'dispute-over'
  | 'dispute-too-early'
  | 'dispute-answered'
  | 'dispute-not-asked'
  | 'dispute-party'
  | 'dispute-same-person'
  | 'dispute-never-the-sellers'
  | 'dispute-changed';

type Words = { readonly title: string; readonly detail: string; readonly meaning: string; readonly cure: string };

export const DISPUTE_PROBLEMS: Readonly<Record<DisputeProblemCode, Words>> = {
  'unknown-dispute': {
    title: 'There is no such dispute',
    detail: 'Dispute {dispute} is not known here',
    meaning: 'Nobody has opened a dispute with this id, or it is not one that you may see.',
    cure: 'Look at the list of disputes, or at the page of the order.',
  },
  'dispute-order-settled': {
    title: 'The order was settled long ago',
    detail: 'Nothing has happened to order {order} for so long that a dispute cannot be opened about it any more',
    meaning: 'Only that the order was placed is kept. Nothing was recorded.',
    cure: 'Write to the marketplace if something about it is still open.',
  },
  'dispute-not-yet': {
    title: 'A dispute can be opened later',
    detail: 'A dispute for this reason can be opened about order {order} from {from} on',
    meaning: 'Nothing is late yet. Nothing was recorded.',
    cure: 'Wait until then, or write to the shop now. What you wrote is still on your screen.',
  },
  'dispute-nothing-yet': {
    title: 'What this dispute would be about has not happened',
    detail: 'Nothing is known of order {order} that a dispute for this reason could be about',
    meaning: 'For goods it takes a delivery, for a missing refund a cancellation or a return. Nothing was recorded.',
    cure: 'Choose another reason, or write to the shop.',
  },
  'dispute-too-late': {
    title: 'The time for this dispute is over',
    detail: 'A dispute for this reason could be opened about order {order} until {until}',
    meaning: 'Nothing was recorded.',
    cure: 'Write to the shop or the marketplace.',
  },
  'dispute-open-already': {
    title: 'A dispute about this order is open',
    detail: 'Dispute {dispute} about order {order} is open; there is one at a time',
    meaning: 'Nothing was recorded a second time.',
    cure: 'Add what you know in the conversation, or withdraw the open one first.',
  },
  'dispute-decided-already': {
    title: 'A dispute for this reason was decided',
    detail: 'Dispute {dispute} about order {order} was decided for the same reason',
    meaning: 'A decision is looked at again by somebody else, not opened anew. Nothing was recorded.',
    cure: 'Ask for a review of that decision while its time runs.',
  },
  'dispute-sent-otherwise': {
    title: 'This id was used for another dispute',
    detail: 'The id of this request belongs to a dispute about something else',
    meaning: 'Whoever sends a dispute makes its id, so that sending it twice opens one. Nothing was recorded.',
    cure: 'Send it with a new id.',
  },
  'dispute-over': {
    title: 'It is too late for that',
    detail: 'Dispute {dispute} has come too far for that; load it again to see how it stands',
    meaning: 'It was decided, withdrawn or ended meanwhile, or the time for it is over. Nothing was changed.',
    cure: 'Load it again. Where a decision can still be looked at again, the page says until when.',
  },
  'dispute-too-early': {
    title: 'It is too early for that',
    detail: 'Dispute {dispute} has not come that far',
    meaning: 'The seller still has time to answer, or nobody has decided yet. Nothing was changed.',
    cure: 'Wait for the date that the page shows.',
  },
  'dispute-answered': {
    title: 'The shop has answered already',
    detail: 'Your shop has stated its facts about dispute {dispute}',
    meaning: 'Each side states its facts once; the conversation about the order is open for more. Nothing was changed.',
    cure: 'Write in the conversation about the order: staff read it when they decide.',
  },
  'dispute-not-asked': {
    title: 'There is nothing for the shop to accept',
    detail: 'The order of dispute {dispute} was dispatched by the marketplace: the hub and the carrier answer for it',
    meaning: 'What only the hub knows is not asked of a seller. Nothing was changed.',
    cure: 'You may state what you know.',
  },
  'dispute-party': {
    title: 'You do not decide your own dispute',
    detail: 'You belong to a side of dispute {dispute}',
    meaning: 'Nobody decides a dispute whose seller or customer they are. Nothing was decided.',
    cure: 'Leave it to a colleague.',
  },
  'dispute-same-person': {
    title: 'Somebody else looks again',
    detail: 'You decided dispute {dispute} the first time',
    meaning: 'A decision is looked at again by another person. Nothing was decided.',
    cure: 'Leave it to a colleague.',
  },
  'dispute-never-the-sellers': {
    title: 'This is never the seller’s fault',
    detail: 'The order of dispute {dispute} was dispatched by the marketplace, and did not arrive',
    meaning:
      'On dispatched orders a parcel that does not arrive is the carrier’s or the hub’s, never the seller’s (F12).',
    cure: 'Choose who answers for it: the carrier, or nobody with the reason that the hub made a mistake.',
  },
  'dispute-changed': {
    title: 'Something was done meanwhile',
    detail: 'Since you loaded dispute {dispute}: {changes}. Nothing was decided',
    meaning: 'Somebody else has done something to it, which may change what you think of it.',
    cure: 'Read what is new and decide again. What you had chosen is still there.',
  },
};

/** What is wrong with reasons, and the cure. */
export const DISPUTE_FIELDS = {
  factMissing: '{ruling} rests on a fact that is not known of this dispute; choose among `rulings`',
  otherOutcome: '{ruling} is a reason for {outcome}; choose reasons for the outcome that you give',
} as const;

/** What was done to a dispute, in a list of what is new. */
export const DISPUTE_HISTORY = {
  open: 'the customer opened it',
  accept: 'the shop accepted it',
  state: 'the shop stated its facts',
  withdraw: 'the customer withdrew it',
  resolve: 'it was decided',
  ask_again: 'a review was asked for',
  review: 'it was looked at again',
} as const;

/** What it counts as to accept a dispute, before it is done. */
export const ACCEPT_COUNTS =
  'It ends at once and counts as one order with a defect, the same as if it were decided as your fault. One alone never leads to an action.';
export const ACCEPT_CARRIERS =
  'The scans say that you handed the parcel over in time. That looks like the carrier’s fault: if you say so instead, staff decide on the scans.';

const SCANS = {
  accepted: 'Taken over',
  in_transit: 'On the way',
  customs: 'At customs',
  out_for_delivery: 'Out for delivery',
  delivered: 'Delivered',
  exception: 'Trouble on the way',
  returned: 'On the way back',
} as const;

const INSPECTED = {
  as_described: 'as described',
  not_as_described: 'not as described',
  damaged_by_seller: 'damaged before it was sent',
  damaged_in_transit: 'damaged on the way',
  counterfeit: 'counterfeit',
  customer_damage: 'damaged after it arrived',
} as const;

const CANCELLERS = {
  seller: 'by the shop',
  customer: 'by the customer',
  platform: 'by the marketplace',
  unknown: 'by nobody knows whom',
} as const;

const RETURN_STEPS_KNOWN = { requested: 'asked for', received: 'arrived' } as const;

/** One thing that is known of a disputed order. `region`: whether that is shown; `amount`: of a refund. */
export function evidenceSentence(evidence: Evidence, region: boolean, amount: string): string {
  switch (evidence.kind) {
    case 'scan': {
      const where = region && evidence.region !== undefined ? `, ${evidence.region}` : '';
      const who = evidence.by === 'kingston' ? 'the marketplace’s hub' : evidence.carrier;
      return `${SCANS[evidence.scan]}${where}: scanned by ${who}`;
    }
    case 'claim': {
      const who = evidence.by === 'seller' ? 'the shop' : 'the marketplace';
      return `Said to be ${evidence.status} by ${who}`;
    }
    case 'inspection': {
      const who = evidence.by === 'kingston' ? 'the hub' : 'the shop';
      return `${titleOfReturnOrDispute('return', evidence.returnId)} inspected by ${who}: ${INSPECTED[evidence.outcome]}`;
    }
    case 'return':
      return `${titleOfReturnOrDispute('return', evidence.returnId)} ${RETURN_STEPS_KNOWN[evidence.step]}`;
    case 'refund': {
      const who = evidence.by === 'seller' ? 'the shop' : 'the marketplace';
      return `Refunded by ${who}: ${amount}`;
    }
    case 'cancellation':
      return `Cancelled ${CANCELLERS[evidence.by]}`;
  }
}

/** What the facts come to. */
export const FOUND_SENTENCES: Readonly<Record<FoundFact, string>> = {
  never_handed_over: 'No scan shows the parcel with a carrier, and the promised day is over',
  handed_over_late: 'Handed over after the promised day',
  hub_late: 'The hub sends this order, and a carrier did not have it by the promised day',
  handed_over_not_delivered: 'The carrier has it and has not delivered it',
  delivered: 'A scan shows that it was delivered',
  delivered_late_by_carrier: 'Handed over in time, delivered late: the carrier’s',
  inspected_as_described: 'Inspected: as described',
  inspected_not_as_described: 'Inspected: not as described',
  inspected_damaged_by_seller: 'Inspected: damaged before it was sent',
  inspected_damaged_in_transit: 'Inspected: damaged on the way',
  inspected_counterfeit: 'Inspected: counterfeit',
  inspected_customer_damage: 'Inspected: damaged after it arrived',
  refunded: 'A refund was made',
  refund_owed: 'Cancelled or come back, and no refund was made',
  seller_stated: 'The shop has stated its facts',
  conversation_read: 'You have read the conversation',
};

/** Why the facts alone do not say who answers. */
export const OPEN_PROPOSALS = {
  contradictory: 'Scans exclude each other: look at what does not fit before you rest anything on them.',
  'both-ways': 'What is known bears out more than one outcome. Weigh it with what both sides say.',
  'no-fact': 'No fact says so yet. A fault takes one.',
} as const;
