import type {
  Affected,
  CancellationReason,
  CancelledBy,
  ContextKind,
  DisputeOutcome,
  DisputeReason,
  Finding,
  Fulfilment,
  ReturnClosing,
  ReturnOutcome,
  Scan,
} from '../facts.ts';

/** The words an event may use where the contract lists them (contract §1 and, for messages, §3). */
export const FULFILMENTS = ['seller', 'dispatched'] as const satisfies readonly Fulfilment[];
export const CANCELLED_BY = ['seller', 'customer', 'platform', 'unknown'] as const satisfies readonly CancelledBy[];
export const CANCELLATION_REASONS = [
  'out_of_stock',
  'pricing_error',
  'cannot_ship',
  'customer_request',
  'undeliverable_address',
  'fraud_suspected',
  'other',
] as const satisfies readonly CancellationReason[];
export const STATUSES = ['shipped', 'delivered'] as const;
export const SCANS = [
  'accepted',
  'in_transit',
  'customs',
  'out_for_delivery',
  'delivered',
  'exception',
  'returned',
] as const satisfies readonly Scan[];
export const RETURN_OUTCOMES = [
  'as_described',
  'not_as_described',
  'damaged_by_seller',
  'damaged_in_transit',
  'counterfeit',
  'customer_damage',
] as const satisfies readonly ReturnOutcome[];
export const RETURN_CLOSINGS = [
  'withdrawn',
  'not_sent',
  'no_word',
  'no_refund',
] as const satisfies readonly ReturnClosing[];
export const DISPUTE_REASONS = [
  'not_received',
  'not_as_described',
  'counterfeit',
  'refund_missing',
  'other',
] as const satisfies readonly DisputeReason[];
export const DISPUTE_OUTCOMES = [
  'seller_fault',
  'customer_fault',
  'carrier_fault',
  'no_fault',
  'withdrawn',
] as const satisfies readonly DisputeOutcome[];
export const LISTING_FINDINGS = [
  'accurate',
  'inaccurate',
  'prohibited',
  'counterfeit',
] as const satisfies readonly Finding[];
export { FINDINGS as MESSAGE_FINDINGS } from '../policy/screening.ts';
export const CONTEXT_KINDS = ['weather', 'customs', 'platform_slowdown'] as const satisfies readonly ContextKind[];
export const AFFECTED = ['handover', 'delivery'] as const satisfies readonly Affected[];

/** Who says or does something, as each event type allows. */
export const SELLER_OR_HUB = ['seller', 'kingston'] as const;
export const CARRIER_OR_HUB = ['carrier', 'kingston'] as const;
export const SELLER_OR_PLATFORM = ['seller', 'platform'] as const;
export const SELLER_OR_CUSTOMER = ['seller', 'customer'] as const;
export const INSPECTED_BY = ['staff', 'report', 'automated'] as const;
export const STAFF = ['staff'] as const;

/** What people decided. */
export const SUSPENSION_OUTCOMES = ['applied', 'dropped'] as const;
export const REVIEW_OUTCOMES = ['lifted', 'extended'] as const;
export const PAYOUT_HOLD_OUTCOMES = ['kept', 'released'] as const;
export const REINSTATEMENT_OUTCOMES = ['reinstated', 'refused'] as const;
export const REMOVAL_OUTCOMES = ['approved', 'refused'] as const;
export const APPEAL_OUTCOMES = ['upheld', 'overturned', 'reduced'] as const;
