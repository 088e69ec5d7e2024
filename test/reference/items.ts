import type { ContextDeclared, ListingInspected } from '../../src/rulebook/facts.ts';
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
import { type Signal, signalsOf, usesOf } from './signals.ts';
import { excuseKey, isExcused, isOverturned } from './weight.ts';
import { compare, type Item, keyOf, type World } from './world.ts';

/** Every lapse and good end of a seller as the facts known now tell them: nothing excused, nothing merged. */
export function rawItems(world: World, seller: string): Item[] {
  const orders = ordersOf(world, seller);
  const uses = usesOf(orders);
  const items = orders.flatMap((order) => {
    const first = signalsOf(order, uses)[0];
    return [
      ...lateDispatch(world, order),
      ...lateCancellation(world, order),
      ...improperStatus(world, order, first?.cite),
      ...(first === undefined ? [] : [itemOf(world, order, 'improper_status', true, first.place, first.cite)]), // ADR 14
      ...earlyRefund(world, order),
      ...orderDefect(world, order),
      ...returnFindings(world, order),
    ];
  });
  return [...items, ...inspections(world, seller)].sort((a, b) => compare(a.place, b.place));
}

export function allSignals(world: World, seller: string): { orderId: string; signals: Signal[] }[] {
  const orders = ordersOf(world, seller);
  const uses = usesOf(orders);
  return orders.map((order) => ({ orderId: order.placed.fact.orderId, signals: signalsOf(order, uses) }));
}

/** ADR 9: by staff, or confirmed. `prohibited` and `counterfeit` are conduct. */
function inspections(world: World, seller: string): Item[] {
  return world.received.flatMap((received) => {
    const fact = received.fact;
    if (fact.seller !== seller || fact.type !== 'listing.inspected' || !isConfirmed(fact)) return [];
    if (fact.finding !== 'accurate' && fact.finding !== 'inaccurate') return [];
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

export function isConfirmed(fact: ListingInspected): boolean {
  return fact.by === 'staff' || fact.confirmed;
}

/** The seller's items: what weighs (ADR 4), without what is excused, bursts merged, without what an appeal took away. */
export function itemsOf(world: World, seller: string): Item[] {
  const weighing = rawItems(world, seller).filter((item) => {
    const knownAt = world.known.get(`${seller} ${keyOf(item)}`) ?? world.now.at;
    return item.place.at >= knownAt - world.policy.meter.lateLimit && !isExcused(world, seller, item);
  });
  return mergeBursts(world, seller, weighing).filter((item) => !isOverturned(world, seller, item.cite));
}

/** Writes down which items are known now; answers with the lapses that were not. */
export function noteKnown(world: World, seller: string, raw: readonly Item[]): Item[] {
  const isNew = (item: Item) => !world.known.has(`${seller} ${keyOf(item)}`);
  const added = raw.filter(isNew);
  for (const item of added) world.known.set(`${seller} ${keyOf(item)}`, world.now.at);
  return added.filter((item) => item.lapse);
}

/** Policy §4: gives every excuse that is due by the contexts and facts known now. */
export function giveExcuses(world: World, seller: string, raw: readonly Item[]): void {
  const told = contexts(world);
  if (told.length === 0) return;
  const orders = new Map(ordersOf(world, seller).map((order) => [order.placed.fact.orderId, order]));
  for (const item of raw) {
    const order = item.orderId === undefined ? undefined : orders.get(item.orderId);
    if (!item.lapse || order === undefined) continue;
    if (told.some((context) => excuses(world, seller, context, order, item))) {
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
