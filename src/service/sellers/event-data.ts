import type { FactType } from '../../rulebook/facts.ts';

/** Which fields are shown: all of one, or of its parts (also in a list) those named. */
type Shown = true | { readonly [field: string]: Shown };

const MONEY: Shown = { amount: true, currency: true };
const DECIDED: Shown = { action: true, outcome: true };

/**
 * What sellers see of the data of their events: of the fields of the contract (§1) those that say nothing of who a
 * customer is, nor which orders are of the same one. What the contract does not name is not shown.
 */
const SHOWN: Readonly<Record<FactType, Shown>> = {
  'seller.registered': { country: true, region: true },
  'order.placed': {
    orderId: true,
    fulfilment: true,
    shipBy: true,
    deliverBy: true,
    destination: { country: true, region: true },
    international: true,
    items: { listingId: true, quantity: true },
    total: MONEY,
  },
  'order.cancelled': { orderId: true, by: true, reason: true },
  // No tracking numbers: orders of one customer may travel in one parcel.
  'order.status_updated': { orderId: true, status: true, by: true, carrier: true },
  'shipment.scanned': { orderId: true, carrier: true, scan: true, region: true, source: true },
  'refund.issued': { orderId: true, by: true, amount: MONEY, reviewed: true },
  'return.requested': { returnId: true, orderId: true },
  'return.sent': { returnId: true, orderId: true },
  'return.received': { returnId: true, orderId: true },
  'return.inspected': { returnId: true, orderId: true, by: true, outcome: true },
  'return.closed': { returnId: true, orderId: true, why: true },
  'dispute.opened': { disputeId: true, orderId: true, reason: true },
  'dispute.resolved': { disputeId: true, orderId: true, outcome: true },
  'dispute.reviewed': { disputeId: true, orderId: true, outcome: true },
  'listing.inspected': { listingId: true, finding: true, by: true, confirmed: true },
  'message.screened': { messageId: true, orderId: true, sender: true, findings: true, confirmed: true },
  'conduct.confirmed': {
    ...{ kind: true, orderId: true, by: true, evidence: true },
    ...{ slipHappenedAt: true, slipReportedAt: true },
  },
  'takeover.confirmed': { from: true, to: true },
  'review.posted': { orderId: true, stars: true },
  // Whose account is linked is nobody else's business.
  'account.linked': {},
  'context.declared': {},
  'context.withdrawn': {},
  'stock.received': { consignmentId: true, declared: true, counted: true },
  'action.acknowledged': { action: true },
  'plan.recorded': { action: true },
  'suspension.decided': DECIDED,
  'contact.recorded': { action: true },
  'appeal.filed': { action: true },
  'review.decided': DECIDED,
  'reinstatement.decided': { action: true, outcome: true, conditions: true },
  'removal.decided': { action: true, outcome: true, exception: true },
  'appeal.decided': DECIDED,
  'support.asked': { action: true },
  'support.answered': { action: true },
  'notice.undelivered': { action: true },
  'notice.delivered': { action: true },
  'payout_hold.decided': DECIDED,
  'payout.due': { payoutId: true, amount: MONEY, dueAt: true },
};

/** The types of events that sellers are not told about. */
export const HIDDEN_TYPES: readonly FactType[] = ['account.linked'];

/** The data of an event as sellers see it. */
export function sellersData(type: string, data: unknown): Record<string, unknown> {
  const shown = Object.hasOwn(SHOWN, type) ? SHOWN[type as FactType] : {};
  const picked = pick(data, shown);
  return isRecord(picked) ? picked : {};
}

function pick(value: unknown, shown: Shown): unknown {
  if (shown === true) return value;
  if (Array.isArray(value)) return value.map((each) => pick(each, shown));
  if (!isRecord(value)) return undefined;
  const fields = Object.entries(shown).filter(([field]) => Object.hasOwn(value, field));
  return Object.fromEntries(fields.map(([field, parts]) => [field, pick(value[field], parts)]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
