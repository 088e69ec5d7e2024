import type { DecisionKind } from '../../rulebook/decision.ts';
import { DECISION_WORDS } from '../../words/replay-en.ts';

/** A decision as a type of message: `action.warning.issued`, `action.expired`. */
export type ActionType = `action.${string}`;

/** What happens to an appeal. The names are those of the events. */
export const APPEAL_TYPES = ['appeal.filed', 'appeal.decided'] as const;
export type AppealType = (typeof APPEAL_TYPES)[number];

/** What became of a payout: something of it is held, or has been released. */
export const PAYOUT_TYPES = ['payout.held', 'payout.released'] as const;
export type PayoutType = (typeof PAYOUT_TYPES)[number];

/** Staff opened something of a customer in an emergency: the marketplace tells the customer. */
export const DATA_ACCESSED = 'customer.data_accessed';

/** What was done with a return, or is due soon, and what is to be paid back: what the marketplace did and told itself is not told back. */
export const RETURN_TYPES = [
  'return.requested',
  'return.sent',
  'return.received',
  'return.inspected',
  'return.closed',
  'return.due',
  'refund.issued',
] as const;
export type ReturnType = (typeof RETURN_TYPES)[number];
/** How a dispute goes: the marketplace tells its customer. */
export const DISPUTE_TYPES = [
  'dispute.opened',
  'dispute.answered',
  'dispute.overdue',
  'dispute.resolved',
  'dispute.reopened',
  'dispute.reviewed',
] as const;
export type DisputeType = (typeof DISPUTE_TYPES)[number];

/** A single listing that the marketplace must hide, or may show again: nothing else of its seller changes. */
export const LISTING_TYPES = ['listing.taken_down', 'listing.restored'] as const;
export type ListingType = (typeof LISTING_TYPES)[number];

/** What a message may be about. */
export type MessageType =
  | ActionType
  | AppealType
  | PayoutType
  | ReturnType
  | DisputeType
  | ListingType
  | typeof DATA_ACCESSED
  | 'standing.changed'
  | 'capabilities.changed'
  | typeof TEST;

/** Asked for by whoever looks after an endpoint; it is sent whatever the endpoint wants to be told. */
export const TEST = 'webhook.test';

/** Every decision; and everything about appeals. */
export const EVERY_ACTION = 'action.*';
export const EVERY_APPEAL = 'appeal.*';

const DECISIONS = Object.keys(DECISION_WORDS) as DecisionKind[];

/** The type of message for a decision. `action.expired` is one already. */
export function actionType(decision: DecisionKind): ActionType {
  return decision.startsWith('action.') ? (decision as ActionType) : `action.${decision}`;
}

/** Everything that an endpoint can be told of. */
export const TOPICS: readonly string[] = [
  'standing.changed',
  'capabilities.changed',
  ...PAYOUT_TYPES,
  ...RETURN_TYPES,
  ...DISPUTE_TYPES,
  ...LISTING_TYPES,
  DATA_ACCESSED,
  EVERY_ACTION,
  ...DECISIONS.map(actionType),
  EVERY_APPEAL,
  ...APPEAL_TYPES,
];

/** Whether somebody who wants these topics is told of a type of message. */
export function wants(topics: readonly string[], type: MessageType): boolean {
  return (
    topics.includes(type) ||
    (type.startsWith('action.') && topics.includes(EVERY_ACTION)) ||
    (type.startsWith('appeal.') && topics.includes(EVERY_APPEAL))
  );
}
