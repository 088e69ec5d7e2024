import type * as facts from '../facts.ts';
import type { Instant } from '../instant.ts';
import { CONDUCT_KINDS } from '../policy/policy.ts';
import type { Checked } from './builder.ts';
import * as words from './choices.ts';
import type { Raw } from './events.ts';
import { finish } from './finish.ts';
import { MOST_EVIDENCE, MOST_NAMES } from './kinds.ts';
import { isAbsent, optionalFlag, optionalId, optionalName, optionalReference } from './optional.ts';
import { readList } from './read-records.ts';
import {
  readChoice,
  readId,
  readName,
  readReference,
  readSellerId,
  readShare,
  readTime,
  readWhole,
} from './readers.ts';
import { markBad } from './scratch.ts';

/** Builders of facts about what sellers list, write, do and store. */

const readListingFinding = readChoice(words.LISTING_FINDINGS);
const readInspectedBy = readChoice(words.INSPECTED_BY);

export function buildListingInspected(
  event: Checked,
  data: Raw<'listing.inspected'>,
  at: Instant,
): facts.ListingInspected {
  optionalName(data.person);
  optionalReference(data.reasonRef);
  return {
    type: 'listing.inspected',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    listingId: readId(data.listingId),
    finding: readListingFinding(data.finding),
    by: readInspectedBy(data.by),
    confirmed: optionalFlag(data.confirmed) ?? false,
    overturns: optionalId(data.overturns),
    digest: finish('listing.inspected', data),
  };
}

const readSellerOrCustomer = readChoice(words.SELLER_OR_CUSTOMER);
const readMessageFinding = readChoice(words.MESSAGE_FINDINGS);

export function buildMessageScreened(
  event: Checked,
  data: Raw<'message.screened'>,
  at: Instant,
): facts.MessageScreened {
  return {
    type: 'message.screened',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    messageId: readId(data.messageId),
    orderId: readId(data.orderId),
    sender: readSellerOrCustomer(data.sender),
    findings: readList(data.findings, MOST_NAMES, readMessageFinding),
    confirmed: optionalFlag(data.confirmed) ?? false,
    digest: finish('message.screened', data),
  };
}

const readConduct = readChoice(CONDUCT_KINDS);
const readStaff = readChoice(words.STAFF);

export function buildConductConfirmed(
  event: Checked,
  data: Raw<'conduct.confirmed'>,
  at: Instant,
): facts.ConductConfirmed {
  readStaff(data.by);
  optionalName(data.person);
  optionalReference(data.reasonRef);
  const slipHappenedAt = isAbsent(data.slipHappenedAt) ? undefined : readTime(data.slipHappenedAt);
  const slipReportedAt = isAbsent(data.slipReportedAt) ? undefined : readTime(data.slipReportedAt);
  return {
    type: 'conduct.confirmed',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    kind: readConduct(data.kind),
    orderId: optionalId(data.orderId),
    evidence: readList(data.evidence, MOST_EVIDENCE, readReference),
    slipHappenedAt,
    slipReportedAt,
    digest: finish('conduct.confirmed', data),
  };
}

export function buildTakeoverConfirmed(
  event: Checked,
  data: Raw<'takeover.confirmed'>,
  at: Instant,
): facts.TakeoverConfirmed {
  readStaff(data.by);
  optionalName(data.person);
  optionalReference(data.reasonRef);
  const from = readTime(data.from);
  const to = readTime(data.to);
  if (from > to) markBad();
  return {
    type: 'takeover.confirmed',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    from,
    to,
    breaches: isAbsent(data.breaches) ? [] : readList(data.breaches, MOST_EVIDENCE, readReference),
    digest: finish('takeover.confirmed', data),
  };
}

export function buildReviewPosted(event: Checked, data: Raw<'review.posted'>, at: Instant): facts.ReviewPosted {
  return {
    type: 'review.posted',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    orderId: readId(data.orderId),
    stars: readWhole(data.stars, 1, 5),
    digest: finish('review.posted', data),
  };
}

export function buildAccountLinked(event: Checked, data: Raw<'account.linked'>, at: Instant): facts.AccountLinked {
  return {
    type: 'account.linked',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    otherSeller: readSellerId(data.otherSeller),
    signals: readList(data.signals, MOST_NAMES, readName),
    strength: readShare(data.strength),
    digest: finish('account.linked', data),
  };
}

export function buildStockReceived(event: Checked, data: Raw<'stock.received'>, at: Instant): facts.StockReceived {
  return {
    type: 'stock.received',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    consignmentId: readId(data.consignmentId),
    declared: readWhole(data.declared, 0, Number.MAX_SAFE_INTEGER),
    counted: readWhole(data.counted, 0, Number.MAX_SAFE_INTEGER),
    digest: finish('stock.received', data),
  };
}
