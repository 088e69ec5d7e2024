import type { Fact, FactType } from '../src/rulebook/facts.ts';
import { DAY, HOUR, type Instant } from '../src/rulebook/instant.ts';

/** Tiny facts for tests: `placed({ shipBy: at('2026-03-04') })` says only what matters. */

type Of<Type extends FactType> = Extract<Fact, { type: Type }>;
/** What a fact says beside its type; `digest` is 0 unless given. */
type Given<Type extends FactType> = Partial<Omit<Of<Type>, 'type'>>;

let counted = 0;

/** `at('2026-03-02')`, `at('2026-03-02 10:00')`: UTC. */
export function at(text: string): Instant {
  const [day, time = '00:00'] = text.split(' ');
  return Date.parse(`${day}T${time}Z`);
}

/** The first instant of most tests: a Monday, 00:00 UTC. */
export const START: Instant = at('2026-03-02');

/** That many days (and hours) after START. */
export function day(days: number, hours = 0): Instant {
  return START + days * DAY + hours * HOUR;
}

function envelope() {
  counted += 1;
  return { id: `e-${counted}`, source: '/shop', seller: 'S-1', at: START, digest: 0 };
}

export function registered(given: Given<'seller.registered'> = {}): Of<'seller.registered'> {
  return { type: 'seller.registered', ...envelope(), country: 'JM', region: undefined, ...given };
}

/** Placed at START unless `at` is given; to be shipped two days later, delivered ten days later. */
export function placed(given: Given<'order.placed'> = {}): Of<'order.placed'> {
  const base = envelope();
  const placedAt = given.at ?? base.at;
  return {
    type: 'order.placed',
    ...base,
    orderId: `O-${base.id}`,
    customer: `C-${base.id}`,
    fulfilment: 'seller',
    shipBy: placedAt + 2 * DAY,
    deliverBy: placedAt + 10 * DAY,
    country: 'JM',
    region: undefined,
    international: undefined,
    listings: [],
    total: undefined,
    ...given,
  };
}

/** Linked to S-9, strongly. */
export function linked(given: Given<'account.linked'> = {}): Of<'account.linked'> {
  const signals = ['payout_account', 'device'];
  return { type: 'account.linked', ...envelope(), otherSeller: 'S-9', signals, strength: 0.9, ...given };
}

export function cancelled(given: Given<'order.cancelled'> & { orderId: string }): Of<'order.cancelled'> {
  return { type: 'order.cancelled', ...envelope(), by: 'seller', reason: 'out_of_stock', ...given };
}

export function claimed(given: Given<'order.status_updated'> & { orderId: string }): Of<'order.status_updated'> {
  return {
    type: 'order.status_updated',
    ...envelope(),
    status: 'shipped',
    by: 'seller',
    carrier: undefined,
    trackingNumber: undefined,
    ...given,
  };
}

export function scanned(given: Given<'shipment.scanned'> & { orderId: string }): Of<'shipment.scanned'> {
  return {
    type: 'shipment.scanned',
    ...envelope(),
    trackingNumber: `T-${given.orderId}`,
    carrier: 'Post',
    scan: 'accepted',
    region: undefined,
    destinationRegion: undefined,
    by: 'carrier',
    ...given,
  };
}

export function refunded(given: Given<'refund.issued'> & { orderId: string }): Of<'refund.issued'> {
  const amount = { minor: 1000, currency: 'USD' };
  return { type: 'refund.issued', ...envelope(), by: 'seller', amount, reviewed: false, ...given };
}

export function returnRequested(given: Given<'return.requested'> & { orderId: string }): Of<'return.requested'> {
  return { type: 'return.requested', ...envelope(), returnId: `R-${given.orderId}`, ...given };
}

export function returnSent(given: Given<'return.sent'> & { orderId: string }): Of<'return.sent'> {
  return { type: 'return.sent', ...envelope(), returnId: `R-${given.orderId}`, ...given };
}

export function returnReceived(given: Given<'return.received'> & { orderId: string }): Of<'return.received'> {
  return { type: 'return.received', ...envelope(), returnId: `R-${given.orderId}`, ...given };
}

export function returnInspected(given: Given<'return.inspected'> & { orderId: string }): Of<'return.inspected'> {
  const own = { returnId: `R-${given.orderId}`, by: 'kingston', outcome: 'as_described' } as const;
  return { type: 'return.inspected', ...envelope(), ...own, ...given };
}

export function returnClosed(given: Given<'return.closed'> & { orderId: string }): Of<'return.closed'> {
  return { type: 'return.closed', ...envelope(), returnId: `R-${given.orderId}`, why: 'withdrawn', ...given };
}

export function disputed(given: Given<'dispute.opened'> & { orderId: string }): Of<'dispute.opened'> {
  const own = { disputeId: `D-${given.orderId}`, customer: 'C-1', reason: 'not_as_described' } as const;
  return { type: 'dispute.opened', ...envelope(), ...own, ...given };
}

export function resolved(given: Given<'dispute.resolved'> & { orderId: string }): Of<'dispute.resolved'> {
  const own = { disputeId: `D-${given.orderId}`, outcome: 'seller_fault' } as const;
  return { type: 'dispute.resolved', ...envelope(), ...own, ...given };
}

export function inspected(given: Given<'listing.inspected'> = {}): Of<'listing.inspected'> {
  const base = envelope();
  const own = {
    listingId: `L-${base.id}`,
    finding: 'inaccurate',
    by: 'staff',
    confirmed: false,
    overturns: undefined,
  } as const;
  return { type: 'listing.inspected', ...base, ...own, ...given };
}

export function screened(given: Given<'message.screened'> = {}): Of<'message.screened'> {
  const base = envelope();
  const own = { messageId: `M-${base.id}`, orderId: 'O-1', sender: 'seller', findings: [], confirmed: true } as const;
  return { type: 'message.screened', ...base, ...own, ...given };
}

export function confirmed(kind: string, given: Given<'conduct.confirmed'> = {}): Of<'conduct.confirmed'> {
  return {
    type: 'conduct.confirmed',
    ...envelope(),
    kind,
    orderId: undefined,
    evidence: [],
    slipHappenedAt: undefined,
    slipReportedAt: undefined,
    ...given,
  };
}

/** Days 2 to 5 unless given. */
export function reviewed(given: Given<'dispute.reviewed'> & { orderId: string }): Of<'dispute.reviewed'> {
  const own = { disputeId: `D-${given.orderId}`, outcome: 'no_fault' } as const;
  return { type: 'dispute.reviewed', ...envelope(), ...own, ...given };
}

export function takenOver(given: Given<'takeover.confirmed'> = {}): Of<'takeover.confirmed'> {
  return { type: 'takeover.confirmed', ...envelope(), from: day(2), to: day(5), breaches: [], ...given };
}

export function stocked(given: Given<'stock.received'> = {}): Of<'stock.received'> {
  const base = envelope();
  return { type: 'stock.received', ...base, consignmentId: `N-${base.id}`, declared: 100, counted: 90, ...given };
}

export function declared(given: Given<'context.declared'> & { from: Instant; to: Instant }): Of<'context.declared'> {
  const base = { ...envelope(), seller: 'platform' };
  return {
    type: 'context.declared',
    ...base,
    contextId: `X-${base.id}`,
    kind: 'weather',
    affects: ['handover', 'delivery'],
    regions: undefined,
    carriers: undefined,
    countries: undefined,
    ...given,
  };
}

export function withdrawn(given: Given<'context.withdrawn'> & { contextId: string }): Of<'context.withdrawn'> {
  return { type: 'context.withdrawn', ...envelope(), seller: 'platform', ...given };
}

export function acknowledged(given: Given<'action.acknowledged'> = {}): Of<'action.acknowledged'> {
  return { type: 'action.acknowledged', ...envelope(), action: 'S-1/1', ...given };
}

export function planned(given: Given<'plan.recorded'> = {}): Of<'plan.recorded'> {
  return { type: 'plan.recorded', ...envelope(), action: 'S-1/1', ...given };
}

export function suspensionDecided(given: Given<'suspension.decided'> = {}): Of<'suspension.decided'> {
  return { type: 'suspension.decided', ...envelope(), action: 'S-1/1', outcome: 'applied', ...given };
}

export function reviewDecided(given: Given<'review.decided'> = {}): Of<'review.decided'> {
  return { type: 'review.decided', ...envelope(), action: 'S-1/1', outcome: 'lifted', by: 'staff-1', ...given };
}

export function reinstatementDecided(given: Given<'reinstatement.decided'> = {}): Of<'reinstatement.decided'> {
  const own = { action: 'S-1/1', outcome: 'reinstated', conditions: ['plan kept'], by: 'staff-1' } as const;
  return { type: 'reinstatement.decided', ...envelope(), ...own, ...given };
}

export function removalDecided(given: Given<'removal.decided'> = {}): Of<'removal.decided'> {
  const own = { action: 'S-1/2', outcome: 'approved', by: 'staff-1', exception: undefined } as const;
  return { type: 'removal.decided', ...envelope(), ...own, ...given };
}

export function asked(given: Given<'support.asked'> = {}): Of<'support.asked'> {
  return { type: 'support.asked', ...envelope(), action: 'S-1/1', question: 'S-1/1/1', ...given };
}

export function answered(given: Given<'support.answered'> = {}): Of<'support.answered'> {
  return { type: 'support.answered', ...envelope(), action: 'S-1/1', question: 'S-1/1/1', ...given };
}

export function contacted(given: Given<'contact.recorded'> = {}): Of<'contact.recorded'> {
  return { type: 'contact.recorded', ...envelope(), action: 'S-1/1', ...given };
}

export function undelivered(given: Given<'notice.undelivered'> = {}): Of<'notice.undelivered'> {
  return { type: 'notice.undelivered', ...envelope(), action: 'S-1/1', ...given };
}

export function delivered(given: Given<'notice.delivered'> = {}): Of<'notice.delivered'> {
  return { type: 'notice.delivered', ...envelope(), action: 'S-1/1', ...given };
}

export function appealFiled(given: Given<'appeal.filed'> = {}): Of<'appeal.filed'> {
  return { type: 'appeal.filed', ...envelope(), action: 'S-1/1', ...given };
}

export function appealDecided(given: Given<'appeal.decided'> = {}): Of<'appeal.decided'> {
  return { type: 'appeal.decided', ...envelope(), action: 'S-1/1', outcome: 'overturned', ...given };
}

export function payoutHoldDecided(given: Given<'payout_hold.decided'> = {}): Of<'payout_hold.decided'> {
  const said = { action: 'S-1/1', outcome: 'released', by: 'staff-1' } as const;
  return { type: 'payout_hold.decided', ...envelope(), ...said, ...given };
}

/** 1,000.00 US dollars, due when it is told. */
export function payoutDue(given: Given<'payout.due'> & { payoutId: string }): Of<'payout.due'> {
  const base = envelope();
  const dueAt = given.at ?? base.at;
  return { type: 'payout.due', ...base, amount: { minor: 100_000, currency: 'USD' }, dueAt, ...given };
}
