import type { ViolationKind } from '../../rulebook/policy/policy.ts';
import type { Zone } from '../../rulebook/zone.ts';
import { fill } from '../../words/fill.ts';
import { enumeration } from '../../words/quantities-en.ts';
import { violationInSentence } from '../../words/seller-violations-en.ts';
import { eventTerm, ITEM_SENTENCES as SAYS } from '../../words/statements-en.ts';
import { writtenTime } from '../written-time.ts';
import type { CitedEvent } from './cited-event.ts';

/** What one cited event says, to its seller. The same event says different things for different violations. */
export function evidenceSentence(event: CitedEvent, violation: ViolationKind, zone: Zone): string {
  const { orderId = '–', listingId = '–', consignmentId = '–', declared = '–', counted = '–' } = event;
  return fill(sentenceFor(event, violation), {
    order: orderId,
    listing: listingId,
    consignment: consignmentId,
    at: writtenTime(event.at, zone),
    shipBy: event.shipBy === undefined ? '–' : writtenTime(event.shipBy, zone),
    reason: eventTerm('reason', event.reason),
    status: eventTerm('status', event.status),
    scan: eventTerm('scan', event.scan),
    outcome: eventTerm('outcome', event.outcome),
    finding: eventTerm('finding', event.finding),
    findings:
      enumeration(
        (event.findings ?? []).map((each) => eventTerm('findings', each)),
        'and',
      ) || '–',
    conduct: violationInSentence(event.kind ?? violation),
    reported: event.slipReportedAt === undefined ? '–' : writtenTime(event.slipReportedAt, zone),
    ...{ declared, counted, type: event.type },
  });
}

function sentenceFor({ type, by, confirmed, orderId, slipReportedAt }: CitedEvent, violation: ViolationKind): string {
  switch (type) {
    case 'order.placed':
      return violation === 'late_dispatch' ? SAYS.lateDispatch : SAYS.placed;
    case 'order.cancelled':
      return by === 'seller' ? SAYS.cancelled : SAYS.cancelledByOther;
    case 'order.status_updated':
      return violation === 'improper_status' ? SAYS.unbackedStatus : SAYS.status;
    case 'shipment.scanned':
      return SAYS.scan;
    case 'refund.issued':
      return violation === 'early_refund' ? SAYS.earlyRefund : SAYS.refund;
    case 'return.inspected':
      return SAYS.return;
    case 'return.requested':
    case 'return.sent':
    case 'return.received':
    case 'return.closed':
      return SAYS.returned;
    case 'dispute.opened':
      return SAYS.disputeOpened;
    case 'dispute.resolved':
    case 'dispute.reviewed':
      return SAYS.dispute;
    case 'listing.inspected':
      return SAYS.listing;
    case 'message.screened':
      return confirmed === true ? SAYS.message : SAYS.messageUnconfirmed;
    case 'conduct.confirmed':
      if (slipReportedAt !== undefined) return SAYS.conductOwnSlip;
      return orderId === undefined ? SAYS.conduct : SAYS.conductOnOrder;
    case 'stock.received':
      return SAYS.stock;
    case 'seller.registered':
    case 'review.posted':
    case 'account.linked':
    case 'context.declared':
    case 'context.withdrawn':
    case 'takeover.confirmed':
    case 'action.acknowledged':
    case 'plan.recorded':
    case 'suspension.decided':
    case 'contact.recorded':
    case 'appeal.filed':
    case 'review.decided':
    case 'reinstatement.decided':
    case 'removal.decided':
    case 'payout.due':
    case 'payout_hold.decided':
    case 'appeal.decided':
    case 'support.asked':
    case 'support.answered':
    case 'notice.undelivered':
    case 'notice.delivered':
      return SAYS.other;
  }
}
