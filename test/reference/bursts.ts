import { localDay } from './calendar.ts';
import { acceptance, ordersOf } from './orders.ts';
import { isPassedOver, standingResets } from './weight.ts';
import { compare, type Item, type World } from './world.ts';

/** A burst is one lapse under its earliest id (policy §1): leaves one lapse of each burst. `items` in order. */
export function mergeBursts(world: World, seller: string, items: readonly Item[]): Item[] {
  const gone = new Set<Item>([
    ...mergedLateOrders(world, seller, items),
    ...mergedCancellations(world, seller, items),
    ...mergedFindings(world, seller, items),
  ]);
  return items.filter((item) => !gone.has(item));
}

/** ADR 15. */
function mergedLateOrders(world: World, seller: string, items: readonly Item[]): Item[] {
  const { most, within } = world.policy.lapses.lateBursts;
  const late = items.filter((item) => item.metric === 'late_dispatch' && item.lapse);
  const orders = new Map(ordersOf(world, seller).map((order) => [order.placed.fact.orderId, order]));
  const shipDay = (item: Item) => localDay(world.policy, item.place.at);
  const acceptanceDay = (item: Item) => {
    const order = orders.get(item.orderId as string);
    const accepted = order && acceptance(order);
    return accepted === undefined ? 'none' : `${localDay(world.policy, accepted.fact.at)}`;
  };
  const groupOf = (item: Item) => {
    const earliestOfDay = late.find((other) => shipDay(other) === shipDay(item)) as Item;
    const own = acceptanceDay(item);
    return `${shipDay(item)} ${own === 'none' ? acceptanceDay(earliestOfDay) : own}`;
  };
  const groups = Object.values(Object.groupBy(late, groupOf)) as Item[][];
  groups.sort(([a], [b]) => compare((a as Item).place, (b as Item).place));
  const merged: Item[][] = [];
  for (const group of groups) {
    const [earliest] = group as [Item];
    const near = merged.filter(([other]) => (other as Item).place.at > earliest.place.at - within);
    if (group.length >= 2 && near.length < most) merged.push(group);
  }
  return merged.flatMap((group) => group.slice(1));
}

/** ADR 17: one listing's cancellations within 24 hours of the first. */
function mergedCancellations(world: World, seller: string, items: readonly Item[]): Item[] {
  const cancelled = items.filter((item) => item.metric === 'late_cancellation' && item.lapse);
  const orders = new Map(ordersOf(world, seller).map((order) => [order.placed.fact.orderId, order]));
  const listings = (item: Item) => orders.get(item.orderId as string)?.placed.fact.listings ?? [];
  const groups: Item[][] = [];
  const gone: Item[] = [];
  for (const item of cancelled) {
    const group = groups.find(
      ([first, ...others]) =>
        item.place.at - (first as Item).place.at <= world.policy.lapses.cancellationBurst &&
        [first as Item, ...others].some((other) => listings(other).some((listing) => listings(item).includes(listing))),
    );
    if (group === undefined) groups.push([item]);
    else {
      group.push(item);
      gone.push(item);
    }
  }
  return gone;
}

/** ADR 17: findings on one listing, as long as the first is in the list: counted, not used, not 180 days old. */
function mergedFindings(world: World, seller: string, items: readonly Item[]): Item[] {
  const findings = items.filter((item) => item.metric === 'listing_inaccuracy' && item.lapse);
  const resets = standingResets(world, seller, 'listing_inaccuracy');
  const firsts = new Map<string, Item>();
  const gone: Item[] = [];
  for (const finding of findings) {
    const first = firsts.get(finding.subject);
    const inList =
      first !== undefined &&
      !isPassedOver(world, seller, first) &&
      first.place.at > finding.place.at - world.policy.meter.lapseLeavesAfter &&
      !resets.some((reset) => compare(first.place, reset) <= 0 && compare(reset, finding.place) < 0);
    if (inList) gone.push(finding);
    else firsts.set(finding.subject, finding);
  }
  return gone;
}
