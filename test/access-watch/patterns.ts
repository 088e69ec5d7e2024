import type { Watching } from '../../src/rulebook/access-watch/after-look.ts';
import type { Look } from '../../src/rulebook/access-watch/summary.ts';
import { decideLook, UNWATCHED, type Watched, type WatchOutcome } from '../../src/rulebook/access-watch/watch.ts';
import { DAY, HOUR, type Instant, MINUTE, SECOND } from '../../src/rulebook/instant.ts';
import { ACCESS_WATCH_DEFAULT } from '../../src/service/policy/access-watch-default.ts';
import type { Random } from '../../src/simulation/random.ts';

/** An order of a made-up shop. */
type Made = { readonly id: string; readonly placedAt: Instant; packedAt: Instant | undefined };

/** A shop, its orders in the order in which they were placed, and how it is watched. */
export class WatchedShop {
  readonly orders: Made[] = [];
  readonly people = new Map<string, Watched>();
  shop: Watched = UNWATCHED;
  now: Instant = 0;
  readonly levels = { none: 0, friction: 0, block: 0, stopped: 0 };
  private readonly watching: Watching;

  constructor(watching: Partial<Watching> = {}) {
    this.watching = {
      ...{ rules: ACCESS_WATCH_DEFAULT, peers: {} },
      hasStep: (order) => (this.orders[Number(order)]?.packedAt ?? Number.POSITIVE_INFINITY) <= this.now,
      ...watching,
    };
  }

  place(at: Instant): void {
    this.orders.push({ id: String(this.orders.length), placedAt: at, packedAt: undefined });
  }

  waiting(): readonly Made[] {
    return this.orders.filter(({ packedAt }) => packedAt === undefined || packedAt > this.now);
  }

  /** Somebody asks to see what is of an order; `tells`: they say why when they are asked. */
  look(person: string, order: Made, at: Instant, tells = true): WatchOutcome['answer'] {
    this.now = at;
    const waiting = this.waiting();
    const look: Look = {
      ...{ order: order.id, at, day: Math.floor(at / DAY), hour: Math.floor((at % DAY) / HOUR) },
      place: this.orders.length - 1 - Number(order.id),
      toPack: waiting.includes(order),
      before: waiting.filter(({ placedAt }) => placedAt < order.placedAt).length,
      placedLately: this.orders.filter(({ placedAt }) => placedAt > at - 7 * DAY && placedAt <= at).length,
      openPaidOrders: Math.max(
        1,
        this.orders.filter(({ packedAt }) => (packedAt ?? Number.POSITIVE_INFINITY) > at - 10 * DAY).length,
      ),
    };
    const before = { person: this.people.get(person) ?? UNWATCHED, shop: this.shop };
    const asked = (reason: 'packing_many' | undefined) =>
      decideLook(this.watching, before, { look, reason, alarm: `A-${at}` });
    let outcome = asked(undefined);
    this.levels[outcome.answer.level] += 1;
    if (outcome.answer.level === 'friction' && tells) {
      outcome = asked('packing_many');
      if (outcome.answer.level !== 'friction') this.levels[outcome.answer.level] += 1;
    }
    this.people.set(person, outcome.person);
    this.shop = outcome.shop;
    return outcome.answer;
  }
}

/** How an honest shop works. */
export type HonestShop = {
  readonly ordersADay: number;
  readonly people: number;
  /** All addresses first, in the morning; else each order is looked at when it is packed. */
  readonly batch: boolean;
  /** In which order they go through what waits. */
  readonly sequence: 'oldest' | 'newest' | 'any';
  /** Median time from one look to the next. */
  readonly gap: number;
  /** Three times the orders in the third week. */
  readonly peak: boolean;
  /** Three days in which nothing is packed, after the morning's look. */
  readonly outage: boolean;
  /** Somebody new begins in the middle of the month. */
  readonly newStaff: boolean;
};

/** Some honest shop. */
export function someHonestShop(random: Random): HonestShop {
  const ordersADay = random.pick([1, 2, 4, 8, 15, 30, 60, 120]);
  return {
    ...{ ordersADay, people: Math.max(1, Math.round(ordersADay / 30)), batch: random.chance(0.5) },
    sequence: random.pick(['oldest', 'newest', 'any']),
    gap: random.pick([25, 40, 90, 240]) * SECOND,
    ...{ peak: random.chance(0.2), outage: random.chance(0.1), newStaff: random.chance(0.2) },
  };
}

/** Plays a month of an honest shop; answers the shop as it was watched. */
export function honestMonth(random: Random, kind: HonestShop, watching: Partial<Watching> = {}): WatchedShop {
  const shop = new WatchedShop(watching);
  for (let day = 1; day <= 30; day++) {
    const many = kind.ordersADay * (kind.peak && day > 14 && day <= 21 ? 3 : 1);
    const orders = Math.round(many * random.between(0.6, 1.4));
    const placed = Array.from({ length: orders }, () => (day - 1) * DAY + random.between(0, DAY)).toSorted(
      (a, b) => a - b,
    );
    for (const at of placed) shop.place(Math.floor(at));
    // A day off a week, and now and then a night's work.
    if (day % 7 === 0) continue;
    const begins = day * DAY + (random.chance(0.02) ? 23 : random.between(7, 10)) * HOUR;
    workADay(random, kind, shop, begins, kind.outage && day >= 10 && day < 13, day);
  }
  return shop;
}

function workADay(
  random: Random,
  kind: HonestShop,
  shop: WatchedShop,
  begins: Instant,
  isOut: boolean,
  day: number,
): void {
  shop.now = begins;
  const waiting = [...shop.waiting()].filter(({ placedAt }) => placedAt < begins);
  if (kind.sequence === 'newest') waiting.reverse();
  if (kind.sequence === 'any') waiting.sort(() => random.share() - 0.5);
  const team = Array.from({ length: kind.people }, (_, at) => `P-${at}`);
  if (kind.newStaff && day > 15) team.push('P-new');
  const gapped = () => Math.max(3 * SECOND, kind.gap * Math.exp(0.7 * normal(random)));
  const clocks = new Map(team.map((person) => [person, begins + random.between(0, 30 * MINUTE)]));
  const looks = waiting.map((order, at) => {
    const person = team[at % team.length] as string;
    const next = (clocks.get(person) as number) + gapped();
    clocks.set(person, next);
    return { order, person, at: Math.floor(next) };
  });
  // Something is looked at again that is on its way already: a customer asks.
  const sent = shop.orders.filter(
    ({ packedAt }) => packedAt !== undefined && packedAt < begins && packedAt > begins - 5 * DAY,
  );
  for (const order of sent)
    if (random.chance(0.03))
      looks.push({ order, person: random.pick(team), at: Math.floor(begins + random.between(0, 9 * HOUR)) });
  looks.sort((one, other) => one.at - other.at);
  for (const { order, person, at } of looks) {
    const { level } = shop.look(person, order, at);
    if (level === 'block' || level === 'stopped' || isOut || order.packedAt !== undefined) continue;
    order.packedAt = kind.batch ? at + 4 * HOUR : at + 3 * MINUTE;
  }
}

/** How a program goes through a shop's orders. */
export type Harvest = {
  readonly gap: (random: Random) => number;
  readonly sequence: 'newest' | 'oldest' | 'any';
  readonly orders: number;
  /** It says why when it is asked. */
  readonly tells: boolean;
};

/** A program goes through the orders of a shop that nobody knows; answers how many it was shown before it was stopped or asked why. */
export function harvest(random: Random, { gap, sequence, orders, tells }: Harvest): number {
  const shop = new WatchedShop();
  const begins = 40 * DAY + Math.floor(random.between(6, 22) * HOUR);
  for (let order = 0; order < orders; order++) shop.place(begins - DAY + order * MINUTE);
  const list = [...shop.orders];
  if (sequence === 'newest') list.reverse();
  if (sequence === 'any') list.sort(() => random.share() - 0.5);
  let at = begins;
  for (const [shown, order] of list.entries()) {
    at += Math.floor(gap(random));
    if (shop.look('P-1', order, at, tells).level !== 'none') return shown;
  }
  return orders;
}

/** A draw of the standard normal distribution (Box and Muller 1958). */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.share())) * Math.cos(2 * Math.PI * random.share());
}
