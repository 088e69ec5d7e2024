import type * as facts from '../facts.ts';
import type { Instant } from '../instant.ts';
import type { Checked } from './builder.ts';
import * as words from './choices.ts';
import type { Raw } from './events.ts';
import { finish } from './finish.ts';
import { optionalReference } from './optional.ts';
import { readChoice, readId } from './readers.ts';

/** Builders of facts about returns and disputes. */

export function buildReturnRequested(
  event: Checked,
  data: Raw<'return.requested'>,
  at: Instant,
): facts.ReturnRequested {
  optionalReference(data.reason);
  return {
    type: 'return.requested',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    returnId: readId(data.returnId),
    orderId: readId(data.orderId),
    digest: finish('return.requested', data),
  };
}

export function buildReturnSent(event: Checked, data: Raw<'return.sent'>, at: Instant): facts.ReturnSent {
  return {
    type: 'return.sent',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    returnId: readId(data.returnId),
    orderId: readId(data.orderId),
    digest: finish('return.sent', data),
  };
}

export function buildReturnReceived(event: Checked, data: Raw<'return.received'>, at: Instant): facts.ReturnReceived {
  optionalReference(data.reason);
  return {
    type: 'return.received',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    returnId: readId(data.returnId),
    orderId: readId(data.orderId),
    digest: finish('return.received', data),
  };
}

const readSellerOrHub = readChoice(words.SELLER_OR_HUB);
const readReturnOutcome = readChoice(words.RETURN_OUTCOMES);

export function buildReturnInspected(
  event: Checked,
  data: Raw<'return.inspected'>,
  at: Instant,
): facts.ReturnInspected {
  return {
    type: 'return.inspected',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    returnId: readId(data.returnId),
    orderId: readId(data.orderId),
    by: readSellerOrHub(data.by),
    outcome: readReturnOutcome(data.outcome),
    digest: finish('return.inspected', data),
  };
}

const readReturnClosing = readChoice(words.RETURN_CLOSINGS);

export function buildReturnClosed(event: Checked, data: Raw<'return.closed'>, at: Instant): facts.ReturnClosed {
  return {
    type: 'return.closed',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    returnId: readId(data.returnId),
    orderId: readId(data.orderId),
    why: readReturnClosing(data.why),
    digest: finish('return.closed', data),
  };
}

const readDisputeReason = readChoice(words.DISPUTE_REASONS);

export function buildDisputeOpened(event: Checked, data: Raw<'dispute.opened'>, at: Instant): facts.DisputeOpened {
  return {
    type: 'dispute.opened',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    disputeId: readId(data.disputeId),
    orderId: readId(data.orderId),
    customer: readId(data.customer),
    reason: readDisputeReason(data.reason),
    digest: finish('dispute.opened', data),
  };
}

const readDisputeOutcome = readChoice(words.DISPUTE_OUTCOMES);

export function buildDisputeResolved(
  event: Checked,
  data: Raw<'dispute.resolved'>,
  at: Instant,
): facts.DisputeResolved {
  return {
    type: 'dispute.resolved',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    disputeId: readId(data.disputeId),
    orderId: readId(data.orderId),
    outcome: readDisputeOutcome(data.outcome),
    digest: finish('dispute.resolved', data),
  };
}

export function buildDisputeReviewed(
  event: Checked,
  data: Raw<'dispute.reviewed'>,
  at: Instant,
): facts.DisputeReviewed {
  return {
    type: 'dispute.reviewed',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    disputeId: readId(data.disputeId),
    orderId: readId(data.orderId),
    outcome: readDisputeOutcome(data.outcome),
    digest: finish('dispute.reviewed', data),
  };
}
