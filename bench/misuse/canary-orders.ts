import { cancelBy, watchOf } from '../../src/rulebook/canaries/canary.ts';
import { MONTH } from '../../src/rulebook/canaries/limits.ts';
import { planCanaries } from '../../src/rulebook/canaries/plan.ts';
import { type Background, type Hit, type WeighedHits, weighHits } from '../../src/rulebook/canaries/weigh-hits.ts';
import { parseFact } from '../../src/rulebook/facts/parse.ts';
import type { SellerFact } from '../../src/rulebook/facts.ts';
import { DAY, type Instant } from '../../src/rulebook/instant.ts';
import { cutOff, localDay, wholeSeconds, workingDayAfter } from '../../src/simulation/calendar.ts';
import { formatTime } from '../../src/simulation/event.ts';
import type { Random } from '../../src/simulation/random.ts';
import type { ShopRun } from './shop-run.ts';

/** How often a number that nobody was shown is reached in a day by somebody who reaches no other: a choice, and the controls find it out. */
const AT_RANDOM = 1 / 50_000;

/** What reached the controls of the simulation: of a block of numbers that is large enough to tell. */
const CONTROLS: Background = { contactDays: 2_000_000, hits: 2_000_000 * AT_RANDOM };

/** One made-up customer of a shop. */
type Placed = { readonly order: string; readonly placedAt: Instant; readonly settledAt: Instant };

/** The canaries of one shop, as the marketplace places and cancels them, and what reached them. */
export class CanaryOrders {
  private readonly placed = new Map<string, Placed>();
  private readonly hits: Hit[] = [];
  private readonly run: ShopRun;
  private readonly random: Random;
  private plannedUntil: Instant;
  private orders: Instant[] = [];
  isReported = false;

  constructor(run: ShopRun, random: Random) {
    this.run = run;
    this.random = random;
    // Shops are not planned all on one day.
    this.plannedUntil = run.shop.seller.joined + wholeSeconds(random.between(0, 1) * MONTH);
  }

  isCanary(order: string): boolean {
    return this.placed.has(order);
  }

  /** Real orders of the shop: its next month is planned by them. */
  count(facts: readonly SellerFact[]): void {
    for (const fact of facts) if (fact.type === 'order.placed') this.orders.push(fact.at);
  }

  /** Plans the next month when the last one is over, and has its orders placed and cancelled. */
  planUntil(at: Instant): void {
    while (this.plannedUntil <= at) {
      const since = this.plannedUntil - MONTH;
      this.orders = this.orders.filter((placedAt) => placedAt > since);
      const orders = this.orders.filter((placedAt) => placedAt <= this.plannedUntil);
      const shop = { orders, isReported: this.isReported };
      for (const time of planCanaries(shop, this.plannedUntil, () => this.random.share()))
        this.place(wholeSeconds(time));
      this.plannedUntil += MONTH;
    }
  }

  private place(placedAt: Instant): void {
    const { shop, lane } = this.run;
    const { id, handlingDays } = shop.seller;
    const order = `${id.replace('S-', 'O-')}-${this.placed.size + 1}c`;
    const shipBy = cutOff(workingDayAfter(localDay(placedAt), handlingDays));
    const settledAt = wholeSeconds(cancelBy({ placedAt, shipBy }, this.random.share()));
    this.placed.set(order, { order, placedAt, settledAt });
    const told = (at: Instant, type: string, data: object) =>
      lane.tell([factOf({ id: `${order}:${type}`, type, subject: id, time: formatTime(at), data })]);
    told(placedAt, 'order.placed', {
      ...{ orderId: order, customer: `C-${order}`, fulfilment: 'seller' },
      ...{ shipBy: formatTime(shipBy), deliverBy: formatTime(shipBy + 4 * DAY) },
      ...{ destination: { country: 'JM', region: 'Kingston' }, international: false },
      ...{ items: [{ listingId: `L-${id.slice(2)}-1`, quantity: 1 }], total: { amount: '20.00', currency: 'USD' } },
    });
    // As a customer who has thought better of it.
    told(settledAt, 'order.cancelled', { orderId: order, by: 'customer', reason: 'customer_request' });
    this.dialled(order, settledAt);
  }

  /** Somebody dials numbers, and comes upon this one. */
  private dialled(order: string, settledAt: Instant): void {
    const at = wholeSeconds(settledAt + this.random.gap(1 / AT_RANDOM) * DAY);
    if (at < watchOf(settledAt).until) this.run.lane.schedule(at, () => this.run.reached(order));
  }

  /** Something reaches a canary at the clock; answers what all that reached the shop's come to now. */
  hit(order: string): WeighedHits {
    const at = this.run.lane.docket.clock;
    const { settledAt } = this.placed.get(order) as Placed;
    const accesses = this.run.lane.shown.filter((each) => each.order === order && each.at < at);
    this.hits.push({
      ...{ id: `${order}@${at}`, canary: order, at, settledAt },
      ...{ shownToShop: accesses.map(({ id }) => id), shownToOthers: [], alsoReached: 0 },
    });
    return weighHits({ hits: this.hits, watchedDays: this.watchedDays(at), background: CONTROLS });
  }

  /** For how many days in all the canaries are watched that people of the shop were shown. */
  private watchedDays(at: Instant): number {
    const seen = new Set(this.run.lane.shown.map(({ order }) => order));
    let days = 0;
    for (const { order, settledAt } of this.placed.values()) {
      const { from, until } = watchOf(settledAt);
      if (seen.has(order) && from < at) days += (Math.min(at, until) - from) / DAY;
    }
    return days;
  }
}

function factOf(event: {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly data: object;
}): SellerFact {
  const fact = parseFact({ specversion: '1.0', source: '/marketplace', ...event }, Number.POSITIVE_INFINITY);
  if (fact.type === 'refused' || fact.type === 'unknown') throw new Error(`bad event: ${JSON.stringify(event)}`);
  return fact as SellerFact;
}
