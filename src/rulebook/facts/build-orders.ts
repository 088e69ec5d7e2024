import type * as facts from '../facts.ts';
import type { Instant } from '../instant.ts';
import type { Checked } from './builder.ts';
import * as words from './choices.ts';
import type { DESTINATION, ITEM, Raw, RawOf } from './events.ts';
import { finish } from './finish.ts';
import { MOST_ITEMS } from './kinds.ts';
import { isAbsent, optionalFlag, optionalMoney, optionalName } from './optional.ts';
import { readList, readMoney, readRecord } from './read-records.ts';
import { readChoice, readFlag, readId, readName, readTime, readWhole } from './readers.ts';

/** Builders of facts about sellers, their orders and payouts. */

export function buildSellerRegistered(
  event: Checked,
  data: Raw<'seller.registered'>,
  at: Instant,
): facts.SellerRegistered {
  return {
    type: 'seller.registered',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    country: readName(data.country),
    region: optionalName(data.region),
    digest: finish('seller.registered', data),
  };
}

const readFulfilment = readChoice(words.FULFILMENTS);

export function buildOrderPlaced(event: Checked, data: Raw<'order.placed'>, at: Instant): facts.OrderPlaced {
  const destination = readRecord(data.destination) as RawOf<typeof DESTINATION>;
  return {
    type: 'order.placed',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    orderId: readId(data.orderId),
    customer: readId(data.customer),
    fulfilment: readFulfilment(data.fulfilment),
    shipBy: readTime(data.shipBy),
    deliverBy: readTime(data.deliverBy),
    country: readName(destination.country),
    region: optionalName(destination.region),
    international: optionalFlag(data.international),
    listings: readListings(data.items),
    total: optionalMoney(data.total),
    digest: finish('order.placed', data),
  };
}

const NO_LISTINGS: readonly string[] = [];

/** The listings of the order's lines, each once, in their order. */
function readListings(items: unknown): readonly string[] {
  if (isAbsent(items)) return NO_LISTINGS;
  const listings = readList(items, MOST_ITEMS, readItem);
  return listings.length < 2 ? listings : [...new Set(listings)];
}

function readItem(value: unknown): string {
  const item = readRecord(value) as RawOf<typeof ITEM>;
  readWhole(item.quantity, 0, Number.MAX_SAFE_INTEGER);
  return readId(item.listingId);
}

const readCancelledBy = readChoice(words.CANCELLED_BY);
const readCancellationReason = readChoice(words.CANCELLATION_REASONS);

export function buildOrderCancelled(event: Checked, data: Raw<'order.cancelled'>, at: Instant): facts.OrderCancelled {
  return {
    type: 'order.cancelled',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    orderId: readId(data.orderId),
    by: readCancelledBy(data.by),
    reason: readCancellationReason(data.reason),
    digest: finish('order.cancelled', data),
  };
}

const readStatus = readChoice(words.STATUSES);
const readSellerOrHub = readChoice(words.SELLER_OR_HUB);

export function buildStatusUpdated(
  event: Checked,
  data: Raw<'order.status_updated'>,
  at: Instant,
): facts.StatusUpdated {
  return {
    type: 'order.status_updated',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    orderId: readId(data.orderId),
    status: readStatus(data.status),
    by: readSellerOrHub(data.by),
    carrier: optionalName(data.carrier),
    trackingNumber: optionalName(data.trackingNumber),
    digest: finish('order.status_updated', data),
  };
}

const readScan = readChoice(words.SCANS);
const readCarrierOrHub = readChoice(words.CARRIER_OR_HUB);

export function buildShipmentScanned(
  event: Checked,
  data: Raw<'shipment.scanned'>,
  at: Instant,
): facts.ShipmentScanned {
  return {
    type: 'shipment.scanned',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    orderId: readId(data.orderId),
    trackingNumber: readName(data.trackingNumber),
    carrier: readName(data.carrier),
    scan: readScan(data.scan),
    region: optionalName(data.region),
    destinationRegion: optionalName(data.destinationRegion),
    by: readCarrierOrHub(data.source),
    digest: finish('shipment.scanned', data),
  };
}

const readSellerOrPlatform = readChoice(words.SELLER_OR_PLATFORM);

export function buildRefundIssued(event: Checked, data: Raw<'refund.issued'>, at: Instant): facts.RefundIssued {
  return {
    type: 'refund.issued',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    orderId: readId(data.orderId),
    by: readSellerOrPlatform(data.by),
    amount: readMoney(data.amount),
    reviewed: readFlag(data.reviewed),
    digest: finish('refund.issued', data),
  };
}

export function buildPayoutDue(event: Checked, data: Raw<'payout.due'>, at: Instant): facts.PayoutDue {
  return {
    type: 'payout.due',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    payoutId: readId(data.payoutId),
    amount: readMoney(data.amount),
    dueAt: readTime(data.dueAt),
    digest: finish('payout.due', data),
  };
}
