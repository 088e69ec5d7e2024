import type { Instant } from './instant.ts';

/**
 * What the marketplace tells us, validated: the events of the contract (§1) with instants as numbers and the
 * data flattened beside the envelope. `parseFact` (facts/parse.ts) makes them. No fact holds a customer value.
 */
type Envelope<Type extends string> = {
  readonly type: Type;
  /** The event's own id; with `seller` and `source` its identity. */
  readonly id: string;
  readonly source: string;
  /** The subject: a seller id, or `platform`. */
  readonly seller: string;
  /** When it happened. */
  readonly at: Instant;
  /** A hash of all it says, independent of key order: tells a repeat from a conflicting event. */
  readonly digest: number;
};

export type Money = { readonly minor: number; readonly currency: string };
export type Fulfilment = 'seller' | 'dispatched';
export type Scan = 'accepted' | 'in_transit' | 'customs' | 'out_for_delivery' | 'delivered' | 'exception' | 'returned';
export type CancellationReason =
  | 'out_of_stock'
  | 'pricing_error'
  | 'cannot_ship'
  | 'customer_request'
  | 'undeliverable_address'
  | 'fraud_suspected'
  | 'other';
export type CancelledBy = 'seller' | 'customer' | 'platform' | 'unknown';
export type ReturnOutcome =
  | 'as_described'
  | 'not_as_described'
  | 'damaged_by_seller'
  | 'damaged_in_transit'
  | 'counterfeit'
  | 'customer_damage';
/** Why a return ended without an inspection, or after one without a refund. */
export type ReturnClosing = 'withdrawn' | 'not_sent' | 'no_word' | 'no_refund';
export type DisputeReason = 'not_received' | 'not_as_described' | 'counterfeit' | 'refund_missing' | 'other';
export type DisputeOutcome = 'seller_fault' | 'customer_fault' | 'carrier_fault' | 'no_fault' | 'withdrawn';
export type Finding = 'accurate' | 'inaccurate' | 'prohibited' | 'counterfeit';
export type ContextKind = 'weather' | 'customs' | 'platform_slowdown';
export type Affected = 'handover' | 'delivery';

export type SellerRegistered = Envelope<'seller.registered'> & {
  readonly country: string;
  readonly region: string | undefined;
};
export type OrderPlaced = Envelope<'order.placed'> & {
  readonly orderId: string;
  readonly customer: string;
  readonly fulfilment: Fulfilment;
  readonly shipBy: Instant;
  readonly deliverBy: Instant;
  readonly country: string;
  readonly region: string | undefined;
  /** Undefined: the event does not say. */
  readonly international: boolean | undefined;
  readonly listings: readonly string[];
  readonly total: Money | undefined;
};
export type OrderCancelled = Envelope<'order.cancelled'> & {
  readonly orderId: string;
  readonly by: CancelledBy;
  readonly reason: CancellationReason;
};
export type StatusUpdated = Envelope<'order.status_updated'> & {
  readonly orderId: string;
  readonly status: 'shipped' | 'delivered';
  readonly by: 'seller' | 'kingston';
  readonly carrier: string | undefined;
  readonly trackingNumber: string | undefined;
};
export type ShipmentScanned = Envelope<'shipment.scanned'> & {
  readonly orderId: string;
  readonly trackingNumber: string;
  readonly carrier: string;
  readonly scan: Scan;
  readonly region: string | undefined;
  readonly destinationRegion: string | undefined;
  readonly by: 'carrier' | 'kingston';
};
export type RefundIssued = Envelope<'refund.issued'> & {
  readonly orderId: string;
  readonly by: 'seller' | 'platform';
  readonly amount: Money;
  readonly reviewed: boolean;
};
export type ReturnRequested = Envelope<'return.requested'> & { readonly returnId: string; readonly orderId: string };
/** A carrier has what is sent back. */
export type ReturnSent = Envelope<'return.sent'> & { readonly returnId: string; readonly orderId: string };
export type ReturnReceived = Envelope<'return.received'> & { readonly returnId: string; readonly orderId: string };
export type ReturnInspected = Envelope<'return.inspected'> & {
  readonly returnId: string;
  readonly orderId: string;
  readonly by: 'seller' | 'kingston';
  readonly outcome: ReturnOutcome;
};
/** The customer took it back, did not send anything, or nothing is paid back (readings 110 and 111). */
export type ReturnClosed = Envelope<'return.closed'> & {
  readonly returnId: string;
  readonly orderId: string;
  readonly why: ReturnClosing;
};
export type DisputeOpened = Envelope<'dispute.opened'> & {
  readonly disputeId: string;
  readonly orderId: string;
  readonly customer: string;
  readonly reason: DisputeReason;
};
export type DisputeResolved = Envelope<'dispute.resolved'> & {
  readonly disputeId: string;
  readonly orderId: string;
  readonly outcome: DisputeOutcome;
};
/** Somebody else has looked at a dispute that was decided: this outcome takes the place of the first (reading 118). */
export type DisputeReviewed = Envelope<'dispute.reviewed'> & {
  readonly disputeId: string;
  readonly orderId: string;
  readonly outcome: DisputeOutcome;
};
export type ListingInspected = Envelope<'listing.inspected'> & {
  readonly listingId: string;
  readonly finding: Finding;
  readonly by: 'staff' | 'report' | 'automated';
  readonly confirmed: boolean;
  /** The earlier finding of staff, by its event, that was wrong: it is taken back with all that rests on it (reading 122). */
  readonly overturns: string | undefined;
};
export type MessageScreened = Envelope<'message.screened'> & {
  readonly messageId: string;
  readonly orderId: string;
  readonly sender: 'seller' | 'customer';
  readonly findings: readonly string[];
  readonly confirmed: boolean;
};
export type ConductConfirmed = Envelope<'conduct.confirmed'> & {
  /** A conduct kind of policy §2, `stock_misdeclared` among them. */
  readonly kind: string;
  readonly orderId: string | undefined;
  readonly evidence: readonly string[];
  /**
   * Of a mistake that the seller reported before any other evidence of it: when it happened, and when they said so. One without the
   * other, or reported before it happened, says nothing.
   */
  readonly slipHappenedAt: Instant | undefined;
  readonly slipReportedAt: Instant | undefined;
};
/** Staff established that somebody else was in the account for a time: what was done then is not the seller's (policy §3). */
export type TakeoverConfirmed = Envelope<'takeover.confirmed'> & {
  /** From the intruder's first act on, up to and without the instant at which the account was the seller's again. */
  readonly from: Instant;
  readonly to: Instant;
  /** Events of breaches that were the intruder's and were established at another time. */
  readonly breaches: readonly string[];
};
export type ReviewPosted = Envelope<'review.posted'> & { readonly orderId: string; readonly stars: number };
export type AccountLinked = Envelope<'account.linked'> & {
  readonly otherSeller: string;
  readonly signals: readonly string[];
  /** From 0 to 1. */
  readonly strength: number;
};
export type ContextDeclared = Envelope<'context.declared'> & {
  readonly contextId: string;
  readonly kind: ContextKind;
  readonly from: Instant;
  readonly to: Instant;
  /** Both when the event names none. */
  readonly affects: readonly Affected[];
  /** Undefined: everywhere. */
  readonly regions: readonly string[] | undefined;
  readonly carriers: readonly string[] | undefined;
  readonly countries: readonly string[] | undefined;
};
export type ContextWithdrawn = Envelope<'context.withdrawn'> & { readonly contextId: string };
export type StockReceived = Envelope<'stock.received'> & {
  readonly consignmentId: string;
  readonly declared: number;
  readonly counted: number;
};
export type ActionAcknowledged = Envelope<'action.acknowledged'> & { readonly action: string };
export type PlanRecorded = Envelope<'plan.recorded'> & { readonly action: string };
export type SuspensionDecided = Envelope<'suspension.decided'> & {
  readonly action: string;
  readonly outcome: 'applied' | 'dropped';
};
export type ContactRecorded = Envelope<'contact.recorded'> & { readonly action: string };
/** A question to support about an action, and an answer that leaves nothing open; `question` names the conversation. */
export type SupportAsked = Envelope<'support.asked'> & { readonly action: string; readonly question: string };
export type SupportAnswered = Envelope<'support.answered'> & { readonly action: string; readonly question: string };
/** What was told of an action reached nobody: all mail came back or was given up, and nobody was in the console. */
export type NoticeUndelivered = Envelope<'notice.undelivered'> & { readonly action: string };
/** It has reached the seller since. */
export type NoticeDelivered = Envelope<'notice.delivered'> & { readonly action: string };
export type AppealFiled = Envelope<'appeal.filed'> & { readonly action: string };
export type ReviewDecided = Envelope<'review.decided'> & {
  readonly action: string;
  readonly outcome: 'lifted' | 'extended';
  readonly by: string;
};
export type ReinstatementDecided = Envelope<'reinstatement.decided'> & {
  readonly action: string;
  readonly outcome: 'reinstated' | 'refused';
  readonly conditions: readonly string[];
  readonly by: string;
};
export type RemovalDecided = Envelope<'removal.decided'> & {
  readonly action: string;
  readonly outcome: 'approved' | 'refused';
  readonly by: string;
  readonly exception: string | undefined;
};
export type PayoutDue = Envelope<'payout.due'> & {
  readonly payoutId: string;
  readonly amount: Money;
  readonly dueAt: Instant;
};
/** A person looked at what a restriction holds of payouts: it is kept, or released at once. */
export type PayoutHoldDecided = Envelope<'payout_hold.decided'> & {
  readonly action: string;
  readonly outcome: 'kept' | 'released';
  readonly by: string;
};
export type AppealDecided = Envelope<'appeal.decided'> & {
  readonly action: string;
  readonly outcome: 'upheld' | 'overturned' | 'reduced';
};

/** Facts about one seller. */
export type SellerFact =
  | SellerRegistered
  | OrderPlaced
  | OrderCancelled
  | StatusUpdated
  | ShipmentScanned
  | RefundIssued
  | ReturnRequested
  | ReturnSent
  | ReturnReceived
  | ReturnInspected
  | ReturnClosed
  | DisputeOpened
  | DisputeResolved
  | DisputeReviewed
  | ListingInspected
  | MessageScreened
  | ConductConfirmed
  | TakeoverConfirmed
  | ReviewPosted
  | AccountLinked
  | StockReceived
  | ActionAcknowledged
  | PlanRecorded
  | SuspensionDecided
  | ContactRecorded
  | AppealFiled
  | ReviewDecided
  | ReinstatementDecided
  | RemovalDecided
  | PayoutDue
  | PayoutHoldDecided
  | AppealDecided
  | SupportAsked
  | SupportAnswered
  | NoticeUndelivered
  | NoticeDelivered;

/** Facts about the whole marketplace (subject `platform`). */
export type PlatformFact = ContextDeclared | ContextWithdrawn;

export type Fact = SellerFact | PlatformFact;
export type FactType = Fact['type'];
