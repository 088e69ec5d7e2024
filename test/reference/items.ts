import type { ContextDeclared, Fact, ListingInspected } from '../../src/rulebook/facts.ts';
import type { Instant } from '../../src/rulebook/instant.ts';
import { mergeBursts } from './bursts.ts';
import { lostNotReceived, orderDefect, returnFindings } from './cases.ts';
import {
  acceptance,
  atEvent,
  earlyRefund,
  improperStatus,
  itemOf,
  lateCancellation,
  lateDispatch,
  type Order,
  ordersOf,
  registered,
} from './orders.ts';
import { independentPair, type Signal, signalsOf } from './signals.ts';
import { isIntrudersLapse } from './takeovers.ts';
import { excuseKey, isExcused, isOverturned } from './weight.ts';
import { compare, type Item, type Known, keyOf, type Received, type World } from './world.ts';

/** Every lapse and good end of a seller as the facts known now tell them: nothing excused, nothing merged. */
export function rawItems(world: World, seller: string): Item[] {
  const orders = ordersOf(world, seller);
  const signals = signalsOf(orders);
  const items = orders.flatMap((order) => {
    const { orderId } = order.placed.fact;
    const own = signals.get(orderId) ?? [];
    const first = own[0];
    // ADR 14: a claim that is the sign's lapse, or part of a violation, has no other item.
    const without = [
      ...(first === undefined ? [] : [first.cite]),
      ...(fakingOf(world, seller, orderId, own)?.events ?? []),
    ];
    return [
      ...lateDispatch(world, order),
      ...lateCancellation(world, order),
      ...improperStatus(world, order, without),
      ...(first === undefined ? [] : [itemOf(world, order, 'improper_status', true, first.place, first.cite)]),
      ...earlyRefund(world, order),
      ...orderDefect(world, order),
      ...returnFindings(world, order),
    ];
  });
  return [...items, ...inspections(world, seller)].sort((a, b) => compare(a.place, b.place));
}

/** Two independent signals of one order are a violation, once an order, as long as there are two (ADR 13). */
export function fakingOf(
  world: World,
  seller: string,
  orderId: string,
  signals: readonly Signal[],
): { events: readonly string[]; found: ReturnType<typeof independentPair>; isNew: boolean } | undefined {
  const found = independentPair(signals);
  if (found === undefined) return undefined;
  const known = world.faked.get(`${seller} ${orderId}`);
  return { events: known ?? [...new Set([found.earlier.cite, found.later.cite])], found, isNew: known === undefined };
}

/** ADR 9: by staff, or confirmed. `prohibited` and `counterfeit` are conduct. */
function inspections(world: World, seller: string): Item[] {
  return world.received.flatMap((received) => {
    const fact = received.fact;
    if (fact.seller !== seller || fact.type !== 'listing.inspected' || !isConfirmed(fact)) return [];
    if (fact.finding !== 'accurate' && fact.finding !== 'inaccurate') return [];
    if (fact.finding === 'inaccurate' && isTakenBack(world, received)) return [];
    return [
      {
        metric: 'listing_inaccuracy' as const,
        lapse: fact.finding === 'inaccurate',
        place: { ...atEvent(received), rank: fact.finding === 'inaccurate' ? (1 as const) : (0 as const) },
        cite: fact.id,
        subject: `listing ${fact.listingId}`,
        international: false,
        orderId: undefined,
      },
    ];
  });
}

/** ADR 122: a later word of staff, or a confirmed one, that the listing is accurate names it as wrong. */
function isTakenBack(world: World, { fact: { id, seller }, arrival }: Received): boolean {
  return world.received.some(
    (later) => later.arrival > arrival && later.fact.seller === seller && overturnedBy(later.fact) === id,
  );
}

/** Which finding an event says was wrong; undefined: none. */
export function overturnedBy(fact: Fact): string | undefined {
  if (fact.type !== 'listing.inspected' || fact.finding !== 'accurate' || !isConfirmed(fact)) return undefined;
  return fact.overturns;
}

export function isConfirmed(fact: ListingInspected): boolean {
  return fact.by === 'staff' || fact.confirmed;
}

/** The seller's items: what weighs (ADR 4), without what is excused, bursts merged, without what an appeal took away. */
export function itemsOf(world: World, seller: string): Item[] {
  const weighing = [...(world.known.get(seller)?.values() ?? [])]
    .filter(({ item, clock }) => item.place.at >= clock - world.policy.meter.lateLimit)
    .map(({ item }) => item)
    .filter((item) => !isExcused(world, seller, item))
    .sort((a, b) => compare(a.place, b.place));
  return mergeBursts(world, seller, weighing).filter((item) => !item.lapse || !isOverturned(world, seller, item.cite));
}

/** Forgets what is an item no more, unless it settled too long ago to move anything (ADR 4). */
export function forgetVanished(world: World, seller: string, raw: readonly Item[]): void {
  const known = knownOf(world, seller);
  const there = new Set(raw.map(keyOf));
  for (const [key, { item }] of known) if (!there.has(key) && isRecent(world, item)) known.delete(key);
}

/** Writes down which good ends (or lapses) are known now; answers with those that were not. */
export function noteKnown(world: World, seller: string, raw: readonly Item[], lapses: boolean): Item[] {
  const known = knownOf(world, seller);
  const told = raw.filter(({ lapse }) => lapse === lapses);
  const added = told.filter((item) => !known.has(keyOf(item)));
  for (const item of told) known.set(keyOf(item), { item, clock: known.get(keyOf(item))?.clock ?? world.now.at });
  return added;
}

export function isKnown(
  world: World,
  seller: string,
  lapse: { readonly metric: string; readonly cite: string },
): boolean {
  return [...knownOf(world, seller).values()].some(
    ({ item }) => item.lapse && item.metric === lapse.metric && item.cite === lapse.cite,
  );
}

function knownOf(world: World, seller: string): Map<string, Known> {
  const known = world.known.get(seller) ?? new Map<string, Known>();
  world.known.set(seller, known);
  return known;
}

function isRecent(world: World, item: Item): boolean {
  return item.place.at >= world.now.at - world.policy.meter.lateLimit;
}

/** Policy §3, §4: gives every excuse that is due by the takeovers, contexts and facts known now. */
export function giveExcuses(world: World, seller: string, items: readonly Item[]): void {
  const told = contexts(world);
  const orders = new Map(ordersOf(world, seller).map((order) => [order.placed.fact.orderId, order]));
  for (const item of items) {
    const order = item.orderId === undefined ? undefined : orders.get(item.orderId);
    if (!item.lapse || !isRecent(world, item) || isOverturned(world, seller, item.cite)) continue;
    const isExcusable = order !== undefined && told.some((context) => excuses(world, seller, context, order, item));
    if (isExcusable || isIntrudersLapse(world, seller, item, order)) {
      world.excused.add(excuseKey(seller, item));
    }
  }
}

/** `endedAt`: withdrawn, or declared anew, then; it does not count for what settles from there on (ADR 40). */
type Context = { readonly declared: ContextDeclared; readonly endedAt: Instant | undefined };

function contexts(world: World): Context[] {
  return world.received.flatMap(({ fact, arrival }) => {
    if (fact.type !== 'context.declared') return [];
    const next = world.received.find(
      (later) =>
        later.arrival > arrival &&
        (later.fact.type === 'context.withdrawn' || later.fact.type === 'context.declared') &&
        later.fact.contextId === fact.contextId,
    );
    return [{ declared: fact, endedAt: next?.clock }];
  });
}

function excuses(world: World, seller: string, { declared, endedAt }: Context, order: Order, lapse: Item): boolean {
  if (endedAt !== undefined && lapse.place.at >= endedAt) return false;
  if (!isPlaced(world, seller, declared, order)) return false;
  const within = (at: Instant) => declared.from <= at && at <= declared.to;
  const { shipBy, deliverBy } = order.placed.fact;
  const handover = declared.affects.includes('handover');
  switch (lapse.metric) {
    case 'late_dispatch':
      return handover && within(shipBy);
    case 'late_cancellation': {
      const cancelled = order.cancellations.find(({ fact }) => fact.id === lapse.cite);
      return cancelled?.fact.reason === 'cannot_ship' && handover && within(shipBy);
    }
    case 'improper_status':
      return lapse.place.phase === 1 && within(lapse.place.at); // a claim's deadline; a signal has none
    case 'order_defect':
      return lostNotReceived(order).includes(lapse.cite) && declared.affects.includes('delivery') && within(deliverBy);
    default:
      return false;
  }
}

/** Region (of the destination or the seller), country (of the destination) and carrier match where given. */
function isPlaced(world: World, seller: string, declared: ContextDeclared, order: Order): boolean {
  const { country, region } = order.placed.fact;
  const regions = [region, registered(world, seller)?.region];
  const carriers = [...order.scans, ...order.claims].map(({ fact }) => fact.carrier);
  const oneOf = (given: readonly string[] | undefined, own: readonly (string | undefined)[]) =>
    given === undefined || own.some((value) => value !== undefined && given.includes(value));
  return (
    oneOf(declared.regions, regions) &&
    oneOf(declared.countries, [country]) &&
    (acceptance(order) === undefined || oneOf(declared.carriers, carriers))
  );
}
