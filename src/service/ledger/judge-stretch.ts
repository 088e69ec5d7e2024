import { knownContent } from '../../rulebook/facts/known-content.ts';
import type { PlatformFact, SellerFact } from '../../rulebook/facts.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { EventRefusal } from '../../rulebook/refusals.ts';
import type { Kept } from './docket-cache.ts';
import type { EventRow } from './event-store.ts';
import { type Acquaintance, acquaintances } from './identities.ts';
import { ownersOfOrders } from './order-store.ts';
import { type Arrived, type Rejection, rejectionOf } from './read-batch.ts';
import { sellersExcusable } from './seller-store.ts';
import { clockFor, type Session } from './session.ts';
import { addEntry, runDue } from './steps.ts';

/** What became of the events of a stretch. */
export type Tally = { accepted: number; duplicates: number; readonly rejected: Rejection[] };

/** The clock as a stretch is judged: `events` moves it with each fact, `wall` stands while a transaction lasts. */
export type Clock = { readonly reading: Instant; moveTo(at: Instant): Promise<void> };

/** Judges facts of sellers in order, in a session; they are appended when it is saved. */
export async function judgeSellers(
  session: Session,
  arrived: readonly Arrived<SellerFact>[],
  clock: Clock,
  tally: Tally,
): Promise<void> {
  await session.take(arrived.map(({ fact }) => fact.seller));
  const acquaintance = await acquaintances(session, arrived);
  const owners = await ownersIn(session, arrived);
  for (const each of arrived) {
    if (!isNew(each, acquaintance(each), tally)) continue;
    const refusal = refusalOf(session, each.fact, owners);
    if (refusal !== undefined) {
      tally.rejected.push(rejectionOf(each, refusal));
      continue;
    }
    await clock.moveTo(each.fact.at);
    fold(session, each, clock.reading);
    if (each.fact.type === 'order.placed') session.placed.set(each.fact.orderId, each.fact.seller);
    tally.accepted++;
  }
}

/** Judges a fact that reaches all sellers. Those it touches are judged again now, all others when something touches them. */
export async function judgePlatform(
  session: Session,
  each: Arrived<PlatformFact>,
  clock: Clock,
  tally: Tally,
): Promise<void> {
  const { log } = session;
  const acquaintance = await acquaintances(session, [each]);
  if (!isNew(each, acquaintance(each), tally)) return;
  const { fact } = each;
  await clock.moveTo(fact.at);
  await runDue(session, clock.reading, EVERYBODY);
  const touched = await touchedBy(session, fact);
  // A seller may have been looked at by a clock that has been put back since.
  const at = touched.reduce((latest, { docket }) => Math.max(latest, docket.clock), clock.reading);
  await addEntry(session, { kind: 'context', at, fact });
  for (const [, { docket }] of session.all) docket.catchUp(log.version);
  for (const kept of touched) kept.changed = true;
  session.append({ ...rowOf(each, at), platformVersion: log.version, position: log.version });
  tally.accepted++;
}

const EVERYBODY = 1_000_000_000;

/** The sellers of whom a fact may excuse a lapse. */
async function touchedBy(session: Session, fact: PlatformFact): Promise<readonly Kept[]> {
  if (fact.type !== 'context.declared') return [];
  const sellers = await sellersExcusable(session.transaction, fact.from, fact.to);
  await session.take(sellers);
  return sellers.filter((seller) => !session.damaged.has(seller)).map((seller) => session.kept(seller));
}

function isNew(each: Arrived, acquaintance: Acquaintance, tally: Tally): boolean {
  switch (acquaintance) {
    case 'new':
      return true;
    case 'duplicate':
      tally.duplicates++;
      return false;
    case 'conflict':
      tally.rejected.push(rejectionOf(each, { code: 'conflicting-event', id: each.fact.id }));
      return false;
  }
}

/** Whose the orders are that the facts speak of and that their own sellers do not know. */
async function ownersIn(
  session: Session,
  arrived: readonly Arrived<SellerFact>[],
): Promise<ReadonlyMap<string, string>> {
  const asked = new Set<string>();
  for (const { fact } of arrived)
    if ('orderId' in fact && fact.orderId !== undefined && !session.kept(fact.seller).docket.hasOrder(fact.orderId))
      asked.add(fact.orderId);
  return asked.size === 0 ? new Map() : ownersOfOrders(session.transaction, [...asked]);
}

function refusalOf(session: Session, fact: SellerFact, owners: ReadonlyMap<string, string>): EventRefusal | undefined {
  if (!('orderId' in fact) || fact.orderId === undefined) return undefined;
  const { orderId } = fact;
  const owner = session.kept(fact.seller).docket.hasOrder(orderId)
    ? fact.seller
    : (session.placed.get(orderId) ?? owners.get(orderId));
  if (owner === undefined) return undefined;
  if (owner !== fact.seller) return { code: 'order-of-another-seller', orderId };
  return fact.type === 'order.placed' ? { code: 'order-already-placed', orderId } : undefined;
}

function fold(session: Session, each: Arrived<SellerFact>, reading: Instant): void {
  const { fact } = each;
  const kept = session.kept(fact.seller);
  const { docket } = kept;
  docket.catchUp(session.log.version);
  const judgedAt = clockFor(docket, reading);
  if (docket.fold(fact, judgedAt) !== undefined)
    throw new Error(`event ${fact.id} was refused after it had been asked`);
  kept.position++;
  const { position } = kept;
  session.append({ ...rowOf(each, judgedAt), position, platformVersion: docket.platformVersion });
}

/** Of an event only what the contract names is kept; the digest is of all it said. */
function rowOf({ fact, event }: Arrived, judgedAt: Instant): Omit<EventRow, 'position' | 'platformVersion'> {
  const { seller, source, id, type, at, digest } = fact;
  const body = JSON.stringify(knownContent(event as object, type));
  return { seller, source, id, type, at, judgedAt, digest, body };
}
