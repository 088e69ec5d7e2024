import type { Decision } from '../src/rulebook/decision.ts';
import type { Fact } from '../src/rulebook/facts.ts';
import type { Instant } from '../src/rulebook/instant.ts';
import type { Policy } from '../src/rulebook/policy/policy.ts';
import { nextMonday } from './reference/calendar.ts';
import { byCodeUnit, nextLadderDeadline } from './reference/deadlines.ts';
import { judge } from './reference/judge.ts';
import { takeRecord } from './reference/meter.ts';
import { atDeadline, claimDeadline, knownAt } from './reference/orders.ts';
import { heed } from './reference/people.ts';
import { compare, type Place, type Received, type Shadow, type World } from './reference/world.ts';

/**
 * The reference ladder: policy.md and ADR 0003 in the most obvious way there is. It keeps every fact, and at each step
 * folds all of them again. The real rulebook, which does neither, is compared with it on random histories.
 * `shadows`: which rules are in shadow from when on; all else is as `policy` says. `facts`: in order of arrival, repeats removed.
 */
export function referenceReplay(
  policy: Policy,
  facts: readonly Fact[],
  options: { readonly until?: Instant; readonly shadows?: readonly Shadow[] } = {},
): Decision[] {
  const world: World = {
    policy,
    shadows: options.shadows ?? [],
    coached: [],
    now: { at: -Infinity, phase: 0, rank: 1, arrival: 0 },
    received: [],
    records: [],
    excused: new Set(),
    known: new Map(),
    overturned: new Set(),
    faked: new Map(),
    fakedAt: new Map(),
    actions: [],
    fresh: [],
    lines: [],
  };
  const { until } = options;
  const read = until === undefined ? facts : facts.filter(({ at }) => at <= until);
  for (const fact of read) receive(world, fact);
  if (until !== undefined && until > world.now.at) moveClock(world, until);
  const number = ({ action }: Decision) => Number(action.split('/')[1]);
  return world.lines.sort((a, b) => a.at - b.at || byCodeUnit(a.seller, b.seller) || number(a) - number(b));
}

function receive(world: World, fact: Fact): void {
  if (fact.at > world.now.at) moveClock(world, fact.at); // else it is late (ADR 2)
  const arrival = world.received.length + 1;
  world.now = { at: world.now.at, phase: 0, rank: 1, arrival };
  const received = { fact, arrival, clock: world.now.at };
  world.received.push(received);
  if (fact.seller === 'platform') {
    for (const seller of sellers(world)) judge(world, seller, received);
  } else {
    judge(world, fact.seller, received);
    heed(world, fact);
  }
}

function sellers(world: World): string[] {
  const all = new Set(world.received.map(({ fact }) => fact.seller));
  all.delete('platform');
  return [...all].sort(byCodeUnit);
}

/** Runs what falls due: weekly records and the ladder's deadlines up to and at the instant, order deadlines before it (ADR 1). */
function moveClock(world: World, to: Instant): void {
  for (;;) {
    const record = nextRecord(world);
    const ladder = nextLadderDeadline(world);
    const order = nextOrderDeadline(world);
    const recordAt = record !== undefined && record <= to ? record : Infinity;
    const ladderAt = ladder !== undefined && ladder.at <= to ? ladder.at : Infinity;
    const orderAt = order !== undefined && order.place.at < to ? order.place.at : Infinity;
    const first = Math.min(recordAt, ladderAt, orderAt);
    if (first === Infinity) break;
    if (first === recordAt) {
      world.now = { at: first, phase: -1, rank: 1, arrival: 0 };
      world.records.push(takeRecord(world, first));
    } else if (first === ladderAt) {
      world.now = { at: first, phase: -1, rank: 1, arrival: 0 };
      ladder?.run();
    } else if (order !== undefined) {
      world.now = order.place;
      judge(world, order.seller);
    }
  }
  world.now = { at: to, phase: 0, rank: 1, arrival: world.received.length };
}

/** ADR 23. */
function nextRecord(world: World): Instant | undefined {
  const last = world.records.at(-1)?.at ?? world.received[0]?.clock;
  return last === undefined ? undefined : nextMonday(world.policy, last);
}

/** The next instant at which an event's deadline passes, whether or not anything comes of it. */
function nextOrderDeadline(world: World): { place: Place; seller: string } | undefined {
  const placed = new Map(
    world.received.flatMap((received) =>
      received.fact.type === 'order.placed' ? [[received.fact.orderId, received]] : [],
    ),
  );
  const ahead = world.received
    .map((received) => {
      const order = 'orderId' in received.fact ? placed.get(received.fact.orderId ?? '') : undefined;
      return order === undefined ? received : { ...received, arrival: knownAt(order, received) };
    })
    .flatMap((received) => deadlineOf(world, received).map((place) => ({ place, seller: received.fact.seller })))
    .filter(({ place }) => compare(place, world.now) > 0);
  return ahead.sort((a, b) => compare(a.place, b.place))[0];
}

function deadlineOf(world: World, received: Received): Place[] {
  const { fact } = received;
  if (fact.type === 'order.placed') return [atDeadline(fact.shipBy, received)];
  if (fact.type === 'order.status_updated') return [claimDeadline(world, received as Received<typeof fact>)];
  if (fact.type !== 'shipment.scanned' || fact.scan !== 'delivered') return [];
  return [atDeadline(fact.at + world.policy.lapses.defectWindow, received)];
}
