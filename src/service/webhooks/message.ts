import { createHash } from 'node:crypto';
import type { Decision } from '../../rulebook/decision.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { FEATURES, type Rung } from '../../rulebook/policy/policy.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import {
  type AppealType,
  actionType,
  type DATA_ACCESSED,
  type DisputeType,
  type ListingType,
  type MessageType,
  type PayoutType,
  type ReturnType,
  TEST,
} from './topics.ts';

/** A seller as it stands, for whoever is told of it. `capabilities` as `GET /v1/sellers/{id}/capabilities` answers them. */
export type SellerNow = {
  /** The clock at which it stands so. */
  readonly at: Instant;
  readonly rung: Rung;
  readonly capabilities: CapabilitiesBody;
  /** The earliest clock at which the capabilities may change by themselves. */
  readonly until: Instant | undefined;
};

/** What of the capabilities this noun must know: which parts of them count as a change. */
export type CapabilitiesBody = {
  readonly selling: boolean;
  readonly listingsVisible: boolean;
  readonly features: Readonly<Record<string, { readonly allowed: boolean; readonly heldDays?: number | undefined }>>;
};

/** The line of a decision (contract §2), as the outbox has it. */
export type DecisionLine = Pick<Decision, 'seller' | 'decision' | 'action'> & { readonly at: string };

/** An event about an appeal (contract §1), as the outbox has it. */
export type AppealEvent = {
  readonly type: AppealType;
  readonly subject: string;
  readonly source: string;
  readonly time: string;
  readonly data: { readonly action: string; readonly outcome?: string };
};

/** What the outbox has of a payout that is held or released. */
export type PayoutBody = { readonly type: PayoutType; readonly at: string };

/** What the outbox has of a return or refund: ids, dates and outcomes, and nothing that anybody wrote. */
export type ReturnBody = { readonly type: ReturnType; readonly at: string; readonly order: string };

/** What the outbox has of something of a customer that staff were shown: which order and fields, never a value. */
export type DataAccessBody = {
  readonly type: typeof DATA_ACCESSED;
  readonly at: string;
  readonly order: string;
  /** As the marketplace calls them; it is not there where that is not known any more. */
  readonly customer?: string;
  readonly access: string;
  readonly fields: readonly string[];
  readonly purpose: string;
  readonly by: 'staff';
};

/** What the outbox has of a step of a dispute: ids, codes and dates, nothing that anybody wrote. */
export type DisputeBody = {
  readonly type: DisputeType;
  readonly at: string;
  readonly dispute: string;
  readonly order: string;
};

/** What the outbox has of a listing: ids, codes and dates, nothing that anybody wrote. */
export type ListingBody = { readonly type: ListingType; readonly at: string; readonly listing: string };

/** Something to tell, to whoever wants to know. `sequence`: its place among what is told of the seller. */
export type Message = {
  readonly type: MessageType;
  readonly about: string | null;
  readonly sequence: number;
  readonly body: string;
};

/** Links for people and programs into this installation. */
export type Links = { readonly baseUrl: string };

/** Tells a decision: the line of the contract, the place among what is told of the seller, and where to read more. */
export function actionMessage(line: DecisionLine, sequence: number, { baseUrl }: Links): Message {
  const link = `${baseUrl}/v1/actions/${line.action.replace('/', '~')}`;
  return messageOf(actionType(line.decision), line.seller, sequence, line.at, { ...line, link });
}

/** Tells that an appeal was filed or decided, here or where the event came from. */
export function appealMessage(event: AppealEvent, sequence: number, { baseUrl }: Links): Message {
  const { type, subject: seller, source, data } = event;
  const { action, outcome } = data;
  // Whoever told the event may have written it with an offset.
  const at = formatTimestamp(Date.parse(event.time));
  // A seller who takes an appeal back ends it without a decision.
  const told = outcome === undefined ? {} : { outcome: source === '/seller' ? 'withdrawn' : outcome };
  const link = `${baseUrl}/v1/actions/${action.replace('/', '~')}`;
  return messageOf(type, seller, sequence, at, { at, action, ...told, link });
}

/** Tells what became of a payout, and where to read more. */
export function payoutMessage(seller: string, told: PayoutBody, sequence: number, { baseUrl }: Links): Message {
  const { type, ...data } = told;
  return messageOf(type, seller, sequence, told.at, { ...data, link: `${baseUrl}/v1/sellers/${seller}/payouts` });
}

/** Tells what was done with a return, or what is to be paid back, and where to read more. */
export function returnMessage(seller: string, told: ReturnBody, sequence: number, { baseUrl }: Links): Message {
  const { type, ...data } = told;
  const link = `${baseUrl}/v1/sellers/${seller}/returns?order=${told.order}`;
  return messageOf(type, seller, sequence, told.at, { ...data, link });
}

/** Tells that staff were shown something of a customer, so that the marketplace tells the customer at once (D11, T3). */
export function dataAccessMessage(seller: string, told: DataAccessBody, sequence: number, { baseUrl }: Links): Message {
  const { type, ...data } = told;
  return messageOf(type, seller, sequence, told.at, { ...data, link: `${baseUrl}/customer` });
}

/** Tells how a dispute goes, so that the marketplace tells its customer, and where the customer reads more. */
export function disputeMessage(seller: string, told: DisputeBody, sequence: number, { baseUrl }: Links): Message {
  const { type, ...data } = told;
  const link = `${baseUrl}/customer/orders/${told.order}`;
  return messageOf(type, seller, sequence, told.at, { ...data, link });
}

/** Tells that one listing is to be hidden or shown, and where to read which ones are hidden now. */
export function listingMessage(seller: string, told: ListingBody, sequence: number, { baseUrl }: Links): Message {
  const { type, ...data } = told;
  const link = `${baseUrl}/v1/sellers/${seller}/taken-down-listings`;
  return messageOf(type, seller, sequence, told.at, { ...data, link });
}

/** Tells that a seller stands on another rung. `before` is null where nobody knows it. */
export function standingMessage(
  seller: string,
  before: Rung | null,
  { at, rung }: SellerNow,
  sequence: number,
  { baseUrl }: Links,
): Message {
  const when = formatTimestamp(at);
  const link = `${baseUrl}/v1/sellers/${seller}/standing`;
  return messageOf('standing.changed', seller, sequence, when, { at: when, rung: { before, after: rung }, link });
}

/** Tells what a seller may do from now on. */
export function capabilitiesMessage(
  seller: string,
  { at, capabilities }: SellerNow,
  sequence: number,
  { baseUrl }: Links,
): Message {
  const when = formatTimestamp(at);
  const link = `${baseUrl}/v1/sellers/${seller}/capabilities`;
  return messageOf('capabilities.changed', seller, sequence, when, { at: when, capabilities, link });
}

/** Shows that messages arrive. */
export function testMessage(endpoint: string, at: Instant): Message {
  const body = JSON.stringify({ type: TEST, timestamp: formatTimestamp(at), data: { webhook: endpoint } });
  return { type: TEST, about: null, sequence: 0, body };
}

function messageOf(type: MessageType, seller: string, sequence: number, timestamp: string, data: object): Message {
  const body = JSON.stringify({ type, timestamp, data: { ...data, seller, sequence } });
  return { type, about: seller, sequence, body };
}

/**
 * The id of a message for an endpoint (`webhook-id`): of what caused it, its type and the endpoint. So whoever makes it again
 * makes the same one.
 */
export function deliveryId(cause: string, type: MessageType, endpoint: string): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([cause, type, endpoint]))
    .digest('base64url');
  return `msg_${digest.slice(0, 32)}`;
}

/**
 * What of the capabilities counts as a change, as a digest. Not the rung, which is told by itself; nor when they may change
 * next; nor for how many more days money is held, which is another number each day.
 */
export function capabilitiesDigest({ selling, listingsVisible, features }: CapabilitiesBody): string {
  const lasting = Object.entries(features).map(([feature, { heldDays: _heldDays, ...rest }]) => [feature, rest]);
  return createHash('sha256')
    .update(JSON.stringify([selling, listingsVisible, lasting]))
    .digest('base64url');
}

/** Of a seller about whom nothing was ever decided. */
export const UNLIMITED: string = capabilitiesDigest({
  selling: true,
  listingsVisible: true,
  features: Object.fromEntries(FEATURES.map((feature) => [feature, { allowed: true }])),
});
