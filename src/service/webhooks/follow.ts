import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import type { Recipient } from '../ledger/relay.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { insertDeliveries, type NewDelivery } from './delivery-store.ts';
import { type Endpoint, readEndpoints } from './endpoint-store.ts';
import {
  type AppealEvent,
  actionMessage,
  appealMessage,
  capabilitiesDigest,
  capabilitiesMessage,
  type DataAccessBody,
  type DecisionLine,
  type DisputeBody,
  dataAccessMessage,
  deliveryId,
  disputeMessage,
  type Links,
  type ListingBody,
  listingMessage,
  type Message,
  type PayoutBody,
  payoutMessage,
  type ReturnBody,
  returnMessage,
  type SellerNow,
  standingMessage,
  UNLIMITED,
} from './message.ts';
import { readTold, sellersToLookAt, type Told, writeTold } from './told-store.ts';
import { APPEAL_TYPES, LISTING_TYPES, wants } from './topics.ts';

/** What turning decisions into messages needs. */
export type FollowOptions = Links & {
  readonly pool: Pool;
  /** Wall time. */
  readonly now: () => Instant;
  /** How a seller stands now; undefined: never heard of. */
  readonly tell: (seller: string) => Promise<SellerNow | undefined>;
};

/** What there is to say. `cause` makes its ids. */
type Occasion = {
  readonly cause: string;
  readonly seller: string;
  readonly line?: DecisionLine;
  readonly appeal?: AppealEvent;
  readonly payout?: PayoutBody;
  readonly access?: DataAccessBody;
  readonly returned?: ReturnBody;
  readonly dispute?: DisputeBody;
  readonly listing?: ListingBody;
};

/** Looks at so many sellers at a time. */
const AT_ONCE = 100;

/** Two servers that look at the same seller in turn: one of them is done each time. */
const MOST_TRIES = 10;

/**
 * Takes decisions, appeals and what became of payouts from the outbox and keeps, for each endpoint that wants to know, what is
 * to be sent: that, and the standing and capabilities where they have changed since something was last told. Told again it
 * does nothing.
 */
export function follower(options: FollowOptions): Recipient {
  return async ({ key, topic, seller_id: seller, body }) => {
    if (topic === 'decision') await announce(options, { cause: key, seller, line: body as DecisionLine });
    if (topic === 'event' && isAppeal(body)) await announce(options, { cause: key, seller, appeal: body });
    if (topic === 'payout') await announce(options, { cause: key, seller, payout: body as PayoutBody });
    if (topic === 'return') await announce(options, { cause: key, seller, returned: body as ReturnBody });
    if (topic === 'dispute') await announce(options, { cause: key, seller, dispute: body as DisputeBody });
    if (topic === 'listing' && isForMarketplaces(body)) await announce(options, { cause: key, seller, listing: body });
    if (topic === 'customer-data') await announce(options, { cause: key, seller, access: body as DataAccessBody });
  };
}

/** What was found of a listing that stays as it is, is for its seller alone. */
function isForMarketplaces(body: unknown): body is ListingBody {
  const { type } = body as { readonly type?: unknown };
  return LISTING_TYPES.some((each) => each === type);
}

function isAppeal(body: unknown): body is AppealEvent {
  const { type } = body as { readonly type?: unknown };
  return APPEAL_TYPES.some((each) => each === type);
}

/**
 * Looks at sellers whose capabilities change by time alone at the clock: a warning that was not read in time, the end of a
 * hold. Answers how many were looked at.
 */
export async function lookAtChanging(options: FollowOptions, clock: Instant): Promise<number> {
  // Before anything has happened the clock of events has no reading.
  if (clock === Number.NEGATIVE_INFINITY) return 0;
  const sellers = await sellersToLookAt(options.pool, clock, AT_ONCE);
  const failures: unknown[] = [];
  for (const seller of sellers)
    await announce(options, { cause: `clock/${seller}`, seller }).catch((error: unknown) => failures.push(error));
  // One seller who cannot be read holds up nobody else.
  if (failures.length > 0) throw failures[0];
  return sellers.length;
}

async function announce(options: FollowOptions, occasion: Occasion): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    // What was told is read before the seller is: whoever looks later and writes first makes this one look again.
    const told = await readTold(options.pool, occasion.seller);
    const now = await options.tell(occasion.seller);
    if (now === undefined || (await write(options, occasion, told, now))) return;
  }
  throw new Error('a seller changed again and again while it was told of');
}

async function write(
  { pool, now: wall, baseUrl }: FollowOptions,
  occasion: Occasion,
  told: Told | undefined,
  now: SellerNow,
): Promise<boolean> {
  const { cause, seller, line, appeal, payout, access, returned, dispute, listing } = occasion;
  const messages = messagesFor({ baseUrl }, occasion, told, now);
  const endpoints = await readEndpoints(pool);
  const version = told?.version ?? 0;
  // What time alone brought has no key of its own in the outbox: the version of what was told takes its place.
  const isNamed = [line, appeal, payout, access, returned, dispute, listing].some((each) => each !== undefined);
  const named = isNamed ? cause : `${cause}/${version}`;
  return inTransaction(pool, async (transaction) => {
    if (!(await writeTold(transaction, seller, version, toldNow(told, messages, now)))) return false;
    const deliveries = messages.flatMap((message) => deliveriesOf(message, named, endpoints));
    if (deliveries.length > 0) await insertDeliveries(transaction, deliveries, wall());
    return true;
  });
}

function messagesFor(
  links: Links,
  { cause, seller, line, appeal, payout, access, returned, dispute, listing }: Occasion,
  told: Told | undefined,
  now: SellerNow,
): readonly Message[] {
  // Before the first decision about a seller there is nothing that limits it. Decisions may be older than these tables.
  const isFirst = cause === `decision/${seller}/1`;
  const { rung: before, capabilities } = told ?? (isFirst ? BEGINNING : NOBODY_KNOWS);
  const messages: Message[] = [];
  const next = (): number => (told?.sequence ?? 0) + messages.length + 1;
  if (line !== undefined) messages.push(actionMessage(line, next(), links));
  if (appeal !== undefined) messages.push(appealMessage(appeal, next(), links));
  if (payout !== undefined) messages.push(payoutMessage(seller, payout, next(), links));
  if (access !== undefined) messages.push(dataAccessMessage(seller, access, next(), links));
  if (returned !== undefined) messages.push(returnMessage(seller, returned, next(), links));
  if (dispute !== undefined) messages.push(disputeMessage(seller, dispute, next(), links));
  if (listing !== undefined) messages.push(listingMessage(seller, listing, next(), links));
  if (before !== now.rung) messages.push(standingMessage(seller, before, now, next(), links));
  if (capabilities !== capabilitiesDigest(now.capabilities))
    messages.push(capabilitiesMessage(seller, now, next(), links));
  return messages;
}

const BEGINNING = { rung: 'good', capabilities: UNLIMITED } as const;
const NOBODY_KNOWS = { rung: null, capabilities: null } as const;

function toldNow(
  told: Told | undefined,
  messages: readonly Message[],
  { at, rung, capabilities, until }: SellerNow,
): Omit<Told, 'version'> {
  const digest = capabilitiesDigest(capabilities);
  // Nothing limits most sellers, and then nothing ends by itself.
  const mayChange = until !== undefined && (rung !== 'good' || digest !== UNLIMITED);
  return {
    sequence: (told?.sequence ?? 0) + messages.length,
    rung,
    capabilities: digest,
    look_at: mayChange ? Math.max(until, at + 1) : null,
  };
}

function deliveriesOf(message: Message, cause: string, endpoints: readonly Endpoint[]): readonly NewDelivery[] {
  return endpoints
    .filter(({ topics }) => wants(topics, message.type))
    .map(({ id }) => ({ ...message, endpoint: id, id: deliveryId(cause, message.type, id) }));
}
