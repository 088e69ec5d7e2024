import type { Instant } from '../rulebook/instant.ts';
import { DAY, demand, HOUR, localDay, shoppingMoment } from './calendar.ts';
import { declareHappenings } from './declarations.ts';
import type { CloudEvent } from './event.ts';
import { EventQueue } from './event-queue.ts';
import { drawHappenings, type Happening } from './happenings.ts';
import { inStep, type Market, type Shop } from './market.ts';
import { planMisconduct } from './misconduct.ts';
import { placeOrder } from './order-life.ts';
import { cumulate, Random } from './random.ts';
import { SCENARIOS, type ScenarioName } from './scenarios.ts';
import { drawSellers, type Seller } from './sellers.ts';
import { openShop, weekOfShop } from './shop-life.ts';

/** 2024-01-01T00:00:00Z, a Monday. */
export const DEFAULT_START: Instant = 1_704_067_200_000;
const CUSTOMERS_PER_SELLER = 25;

export type SimulationOptions = {
  readonly sellers: number;
  readonly days: number;
  /** Any whole number from 0 to 2⁵³ − 1; the same one gives the same events. */
  readonly seed: number;
  /** `everyday` when absent. */
  readonly scenario?: ScenarioName;
  /** The beginning of a UTC day; `DEFAULT_START` when absent. */
  readonly start?: Instant;
};

/** A synthetic marketplace: its truth, and its events in time order, a batch a day. */
export type Simulation = {
  readonly sellers: readonly Seller[];
  readonly happenings: readonly Happening[];
  /** Made while it is read, once. Holds only what is still to come of open orders. */
  readonly batches: Iterable<readonly CloudEvent[]>;
};

/** Draws a marketplace and lays out its days. Pure: no clock, own chance. */
export function simulate(options: SimulationOptions): Simulation {
  const scenario = SCENARIOS[options.scenario ?? 'everyday'];
  const start = options.start ?? DEFAULT_START;
  const end = start + options.days * DAY;
  const sellers = drawSellers(options.sellers, scenario, start, end, options.seed);
  const happenings = drawHappenings(scenario, start, end, options.seed);
  return { sellers, happenings, batches: runDays(sellers, happenings, start, end, options.seed) };
}

/** Runs given sellers through the days from `start` to `end`; `paired`: as one side of a comparison. */
export function* runDays(
  sellers: readonly Seller[],
  happenings: readonly Happening[],
  start: Instant,
  end: Instant,
  seed: number,
  paired: Pick<Market, 'ships' | 'chanceOf'> = { ships: 'archetype' },
): Generator<readonly CloudEvent[]> {
  const market: Market = {
    queue: new EventQueue('/simulation', end),
    random: new Random(seed, 4),
    happenings,
    start,
    end,
    customers: Math.max(100, sellers.length * CUSTOMERS_PER_SELLER),
    counts: { orders: 0, cases: 0 },
    ...paired,
  };
  const shops = sellers.map((seller): Shop => ({ seller, closed: end, lastParcel: undefined, owed: 0 }));
  declareHappenings(market);
  for (const shop of shops) {
    openShop(market, shop);
    planMisconduct(inStep(market, `${shop.seller.id} misconduct`), shop);
  }
  const weights = cumulate(sellers.map(({ ordersPerYear }) => ordersPerYear / 365));
  const firstDay = localDay(start + 5 * HOUR);
  const lastDay = localDay(end - 1);
  for (let day = firstDay; day <= lastDay; day++) {
    if ((day + 3) % 7 === 0 || day === firstDay) weekOfShops(market, shops, day);
    sellOnDay(market, shops, weights, day);
    yield market.queue.take(day);
  }
}

/** Every order that is placed on one local day. */
function sellOnDay(market: Market, shops: readonly Shop[], weights: Float64Array, day: number): void {
  const mean = (weights[weights.length - 1] ?? 0) * demand(day);
  for (let left = market.random.count(mean); left > 0; left--) {
    const shop = shops[market.random.index(weights)] as Shop;
    const at = shoppingMoment(day, market.random);
    if (at >= shop.seller.joined && at < shop.closed) placeOrder(market, shop, at);
  }
}

function weekOfShops(market: Market, shops: readonly Shop[], monday: number): void {
  const begin = monday * DAY + 5 * HOUR;
  for (const shop of shops) {
    if (shop.seller.joined <= begin + 7 * DAY && shop.closed > begin) weekOfShop(market, shop, monday);
  }
}
