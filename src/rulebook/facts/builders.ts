import type { FactType } from '../facts.ts';
import * as actions from './build-actions.ts';
import * as cases from './build-cases.ts';
import * as conduct from './build-conduct.ts';
import * as contexts from './build-contexts.ts';
import * as orders from './build-orders.ts';
import type { Build } from './builder.ts';
import { EVENTS } from './events.ts';

/** The builder of each event type. */
const BUILDS: { readonly [Type in FactType]: Build } = {
  'seller.registered': orders.buildSellerRegistered,
  'order.placed': orders.buildOrderPlaced,
  'order.cancelled': orders.buildOrderCancelled,
  'order.status_updated': orders.buildStatusUpdated,
  'shipment.scanned': orders.buildShipmentScanned,
  'refund.issued': orders.buildRefundIssued,
  'return.requested': cases.buildReturnRequested,
  'return.sent': cases.buildReturnSent,
  'return.received': cases.buildReturnReceived,
  'return.inspected': cases.buildReturnInspected,
  'return.closed': cases.buildReturnClosed,
  'dispute.opened': cases.buildDisputeOpened,
  'dispute.resolved': cases.buildDisputeResolved,
  'dispute.reviewed': cases.buildDisputeReviewed,
  'listing.inspected': conduct.buildListingInspected,
  'message.screened': conduct.buildMessageScreened,
  'conduct.confirmed': conduct.buildConductConfirmed,
  'review.posted': conduct.buildReviewPosted,
  'account.linked': conduct.buildAccountLinked,
  'context.declared': contexts.buildContextDeclared,
  'context.withdrawn': contexts.buildContextWithdrawn,
  'stock.received': conduct.buildStockReceived,
  'action.acknowledged': actions.buildActionAcknowledged,
  'plan.recorded': actions.buildPlanRecorded,
  'suspension.decided': actions.buildSuspensionDecided,
  'contact.recorded': actions.buildContactRecorded,
  'appeal.filed': actions.buildAppealFiled,
  'review.decided': actions.buildReviewDecided,
  'reinstatement.decided': actions.buildReinstatementDecided,
  'removal.decided': actions.buildRemovalDecided,
  'payout.due': orders.buildPayoutDue,
  'payout_hold.decided': actions.buildPayoutHoldDecided,
  'appeal.decided': actions.buildAppealDecided,
  'support.asked': actions.buildSupportAsked,
  'support.answered': actions.buildSupportAnswered,
  'notice.undelivered': actions.buildNoticeUndelivered,
  'notice.delivered': actions.buildNoticeDelivered,
  'takeover.confirmed': conduct.buildTakeoverConfirmed,
};

export type Builder = {
  readonly type: FactType;
  /** Starts the digest, so that no two event types have one in common. */
  readonly seed: number;
  readonly about: 'seller' | 'platform';
  readonly build: Build;
};

export const BUILDERS: ReadonlyMap<unknown, Builder> = new Map(
  (Object.keys(BUILDS) as FactType[]).map((type, index) => [
    type,
    { type, seed: index + 1, about: EVENTS[type].about, build: BUILDS[type] },
  ]),
);
