import type { Instant } from '../../src/rulebook/instant.ts';
import { acceptance, type Order } from './orders.ts';
import { type Action, actionsOf, type Item, type Joined, type Received, type World } from './world.ts';

/** ADR 66: what an intruder did in a taken-over account. */

type Confirmed = Received<Extract<Received['fact'], { type: 'takeover.confirmed' }>>;

function takeovers(world: World, seller: string): Confirmed[] {
  return world.received.filter(
    (received): received is Confirmed => received.fact.type === 'takeover.confirmed' && received.fact.seller === seller,
  );
}

function liesIn({ fact: { from, to } }: Confirmed, at: Instant): boolean {
  return from <= at && at < to;
}

/** Whether a lapse was caused in a takeover. */
export function isIntrudersLapse(world: World, seller: string, lapse: Item, order: Order | undefined): boolean {
  return takeovers(world, seller).some((takeover) => liesIn(takeover, causeOf(lapse, order)));
}

function causeOf({ metric, place, cite }: Item, order: Order | undefined): Instant {
  if (order === undefined) return place.at;
  const { shipBy } = order.placed.fact;
  switch (metric) {
    case 'late_dispatch':
      return shipBy;
    case 'improper_status':
      // Phase 1 is a claim's deadline; signs of faking settle at once.
      return place.phase === 1 ? (order.claims.find(({ fact }) => fact.id === cite)?.fact.at ?? place.at) : place.at;
    case 'listing_inaccuracy':
    case 'order_defect':
      return acceptance(order)?.fact.at ?? shipBy;
    default:
      return place.at;
  }
}

/** Whether a breach or a shortfall was the intruder's: named, or of that time; ADR 4 holds for what is confirmed after it. */
export function isIntruders(world: World, seller: string, event: string): boolean {
  const told = world.received.find(({ fact }) => fact.seller === seller && fact.id === event);
  return takeovers(world, seller).some((takeover) => {
    if (takeover.fact.breaches.includes(event)) return true;
    if (told === undefined || !liesIn(takeover, told.fact.at)) return false;
    return told.arrival > takeover.arrival || told.fact.at >= takeover.clock - world.policy.meter.lateLimit;
  });
}

/** Whether the signs of faking on an order were: the later of them counts. */
export function isIntrudersFaking(world: World, seller: string, orderId: string): boolean {
  const at = world.fakedAt.get(`${seller} ${orderId}`);
  return at !== undefined && takeovers(world, seller).some((takeover) => liesIn(takeover, at));
}

/** When a takeover is confirmed: takes its breaches out of what they joined; answers what was issued for nothing else. */
export function clearBreaches(world: World, seller: string): readonly Action[] {
  const standing = actionsOf(world, seller).filter(({ state }) => state !== 'undone' && state !== 'dropped');
  return standing.filter((action) => {
    const before = confirmers(world, seller, action);
    const left = action.joined.filter((joined) => !isOut(world, seller, joined));
    action.joined.splice(0, action.joined.length, ...left);
    const { signals } = action;
    if (signals !== undefined) {
      if (isFakingOut(world, seller, signals.orderId)) return true;
      const isStill = confirmers(world, seller, action).some((event) => !isIntruders(world, seller, event));
      return before.length > 0 && !isStill && isOver(world, action);
    }
    if (action.needs !== undefined) return false;
    const counting = action.because.filter((event) => !isIntruders(world, seller, event));
    if (counting.length === action.because.length) return false;
    return action.violation === 'stock_misdeclared'
      ? counting.length < world.policy.lapses.stock.times
      : counting.length === 0;
  });
}

function isOut(world: World, seller: string, { events, orderId }: Joined): boolean {
  if (orderId !== undefined) return isFakingOut(world, seller, orderId);
  return events.every((event) => isIntruders(world, seller, event));
}

function isFakingOut(world: World, seller: string, orderId: string): boolean {
  const at = world.fakedAt.get(`${seller} ${orderId}`) ?? -Infinity;
  return at >= world.now.at - world.policy.meter.lateLimit && isIntrudersFaking(world, seller, orderId);
}

/** The critical breaches of a person that joined what stands on signs, or led to a removal of it. */
function confirmers(world: World, seller: string, { id, joined }: Action): string[] {
  const removals = actionsOf(world, seller).filter(
    ({ rung, rests, state }) => rung === 'removal' && rests.includes(id) && state !== 'undone' && state !== 'dropped',
  );
  const breaches = [
    ...joined.filter(({ orderId }) => orderId === undefined),
    ...removals.flatMap((removal) => [{ kind: removal.violation, events: removal.because }, ...removal.joined]),
  ];
  return breaches.flatMap(({ kind, events }) => {
    const known = Object.entries(world.policy.conduct).find(([name]) => name === kind)?.[1];
    return known?.category === 'critical' ? events : [];
  });
}

/** Only an intruder's breach had confirmed it: its 24 hours hold again, or are over. */
function isOver(world: World, action: Action): boolean {
  if (action.state !== 'live' || !action.confirmed) return false;
  const stands = action.startedAt + world.policy.ladder.suspension.signalsStand;
  if (stands <= world.now.at) return true;
  action.confirmed = false;
  action.due = stands;
  return false;
}
