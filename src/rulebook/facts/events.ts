import type { FactType } from '../facts.ts';
import * as words from './choices.ts';
import {
  anything,
  choice,
  conduct,
  count,
  type Fields,
  flag,
  id,
  list,
  MOST_EVIDENCE,
  MOST_ITEMS,
  MOST_NAMES,
  money,
  name,
  optional,
  record,
  reference,
  sellerId,
  sentence,
  share,
  time,
  whole,
} from './kinds.ts';

export type EventDescription = {
  /** Whose event it is: its `subject` is a seller id, or `platform`. */
  readonly about: 'seller' | 'platform';
  readonly data: Fields;
};

/** Where an order goes, one line of it, and what it costs. */
export const DESTINATION = { country: name, region: optional(name) } as const satisfies Fields;
export const ITEM = { listingId: id, quantity: count } as const satisfies Fields;

export const MONEY = { amount: reference, currency: name } as const satisfies Fields;

const names = optional(list(name, MOST_NAMES));

/** Who of the staff decided, where `by` says only that it was staff, and where the reason lies. */
const decided = { person: optional(name), reasonRef: optional(reference) } as const satisfies Fields;

/**
 * Every event type and its data: contract §1 as data. The builders beside this file read these fields and no
 * others (the compiler sees to it), `examine.ts` says from it what is wrong with an event.
 */
export const EVENTS = {
  'seller.registered': about('seller', { country: name, region: optional(name), identifiers: optional(anything) }),
  'order.placed': about('seller', {
    orderId: id,
    customer: id,
    fulfilment: choice(words.FULFILMENTS),
    shipBy: time,
    deliverBy: time,
    destination: record(DESTINATION),
    international: optional(flag),
    items: optional(list(record(ITEM), MOST_ITEMS)),
    total: optional(money),
  }),
  'order.cancelled': about('seller', {
    orderId: id,
    by: choice(words.CANCELLED_BY),
    reason: choice(words.CANCELLATION_REASONS),
  }),
  'order.status_updated': about('seller', {
    orderId: id,
    status: choice(words.STATUSES),
    by: choice(words.SELLER_OR_HUB),
    carrier: optional(name),
    trackingNumber: optional(name),
  }),
  'shipment.scanned': about('seller', {
    orderId: id,
    trackingNumber: name,
    carrier: name,
    scan: choice(words.SCANS),
    region: optional(name),
    destinationRegion: optional(name),
    source: choice(words.CARRIER_OR_HUB),
  }),
  'refund.issued': about('seller', {
    orderId: id,
    by: choice(words.SELLER_OR_PLATFORM),
    amount: money,
    reviewed: flag,
  }),
  'return.requested': about('seller', { returnId: id, orderId: id, reason: optional(reference) }),
  'return.sent': about('seller', { returnId: id, orderId: id }),
  'return.received': about('seller', { returnId: id, orderId: id, reason: optional(reference) }),
  'return.inspected': about('seller', {
    returnId: id,
    orderId: id,
    by: choice(words.SELLER_OR_HUB),
    outcome: choice(words.RETURN_OUTCOMES),
  }),
  'return.closed': about('seller', { returnId: id, orderId: id, why: choice(words.RETURN_CLOSINGS) }),
  'dispute.opened': about('seller', {
    disputeId: id,
    orderId: id,
    customer: id,
    reason: choice(words.DISPUTE_REASONS),
  }),
  'dispute.resolved': about('seller', { disputeId: id, orderId: id, outcome: choice(words.DISPUTE_OUTCOMES) }),
  'dispute.reviewed': about('seller', { disputeId: id, orderId: id, outcome: choice(words.DISPUTE_OUTCOMES) }),
  'listing.inspected': about('seller', {
    listingId: id,
    finding: choice(words.LISTING_FINDINGS),
    by: choice(words.INSPECTED_BY),
    confirmed: optional(flag),
    overturns: optional(id),
    ...decided,
  }),
  'message.screened': about('seller', {
    messageId: id,
    orderId: id,
    sender: choice(words.SELLER_OR_CUSTOMER),
    findings: list(choice(words.MESSAGE_FINDINGS), MOST_NAMES),
    confirmed: optional(flag),
  }),
  'conduct.confirmed': about('seller', {
    kind: conduct,
    orderId: optional(id),
    by: choice(words.STAFF),
    evidence: list(reference, MOST_EVIDENCE),
    slipHappenedAt: optional(time),
    slipReportedAt: optional(time),
    ...decided,
  }),
  'review.posted': about('seller', { orderId: id, stars: whole(1, 5) }),
  'account.linked': about('seller', { otherSeller: sellerId, signals: list(name, MOST_NAMES), strength: share }),
  'context.declared': about('platform', {
    contextId: id,
    kind: choice(words.CONTEXT_KINDS),
    from: time,
    to: time,
    affects: optional(list(choice(words.AFFECTED), MOST_NAMES)),
    regions: names,
    carriers: names,
    countries: names,
  }),
  'context.withdrawn': about('platform', { contextId: id }),
  'stock.received': about('seller', { consignmentId: id, declared: count, counted: count }),
  'action.acknowledged': about('seller', { action: name, textRef: optional(reference) }),
  'plan.recorded': about('seller', { action: name, textRef: optional(reference) }),
  'suspension.decided': about('seller', {
    action: name,
    outcome: choice(words.SUSPENSION_OUTCOMES),
    by: choice(words.STAFF),
    ...decided,
  }),
  'contact.recorded': about('seller', { action: name, textRef: optional(reference), person: optional(name) }),
  'appeal.filed': about('seller', { action: name, textRef: optional(reference) }),
  'review.decided': about('seller', {
    action: name,
    outcome: choice(words.REVIEW_OUTCOMES),
    by: name,
    reasonRef: optional(reference),
  }),
  'reinstatement.decided': about('seller', {
    action: name,
    outcome: choice(words.REINSTATEMENT_OUTCOMES),
    conditions: optional(list(sentence, MOST_NAMES)),
    by: name,
    reasonRef: optional(reference),
  }),
  'removal.decided': about('seller', {
    action: name,
    outcome: choice(words.REMOVAL_OUTCOMES),
    by: name,
    exception: optional(name),
    reasonRef: optional(reference),
  }),
  'payout.due': about('seller', { payoutId: id, amount: money, dueAt: time }),
  'payout_hold.decided': about('seller', {
    action: name,
    outcome: choice(words.PAYOUT_HOLD_OUTCOMES),
    by: name,
    reasonRef: optional(reference),
  }),
  'appeal.decided': about('seller', { action: name, outcome: choice(words.APPEAL_OUTCOMES) }),
  'support.asked': about('seller', { action: name, question: name, textRef: optional(reference) }),
  'support.answered': about('seller', { action: name, question: name, textRef: optional(reference) }),
  'notice.undelivered': about('seller', { action: name }),
  'notice.delivered': about('seller', { action: name }),
  'takeover.confirmed': about('seller', {
    from: time,
    to: time,
    breaches: optional(list(reference, MOST_EVIDENCE)),
    by: choice(words.STAFF),
    ...decided,
  }),
} as const satisfies { readonly [Type in FactType]: EventDescription };

/** The data of an event before it is read: the fields of the table, each with anything in it. */
export type Raw<Type extends FactType> = RawOf<(typeof EVENTS)[Type]['data']>;
export type RawOf<Described extends Fields> = { readonly [Name in keyof Described]?: unknown };

function about<const Data extends Fields>(whom: EventDescription['about'], data: Data) {
  return { about: whom, data } as const;
}
