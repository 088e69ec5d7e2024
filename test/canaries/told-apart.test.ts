import { beforeAll, describe, expect, test } from 'vitest';
import { MONTH } from '../../src/rulebook/canaries/limits.ts';
import { makeUp } from '../../src/rulebook/canaries/made-up.ts';
import { planCanaries } from '../../src/rulebook/canaries/plan.ts';
import { Docket } from '../../src/rulebook/docket.ts';
import { parseFact } from '../../src/rulebook/facts/parse.ts';
import type { SellerFact } from '../../src/rulebook/facts.ts';
import { HOUR, type Instant, MINUTE } from '../../src/rulebook/instant.ts';
import { orderFactsOf } from '../../src/rulebook/order-facts.ts';
import { PlatformLog } from '../../src/rulebook/platform-log.ts';
import { Versions } from '../../src/rulebook/policy/versions.ts';
import { toOrder } from '../../src/service/orders/view.ts';
import { cutOff, DAY, localDay, wholeSeconds, workingDayAfter } from '../../src/simulation/calendar.ts';
import { Random } from '../../src/simulation/random.ts';
import { SCENARIOS } from '../../src/simulation/scenarios.ts';
import { drawSellers, type Seller } from '../../src/simulation/sellers.ts';
import { DEFAULT_START, runDays } from '../../src/simulation/simulate.ts';
import { POLICY } from '../policy-fixture.ts';
import { type Features, type Labelled, tellApart } from './classifier.ts';

/** What the marketplace does with a canary that it is to place: by default what it does with any order. */
type Marketplace = {
  readonly id?: (number: number) => string;
  readonly region?: (region: string) => string;
  readonly due?: (planned: Instant, random: Random) => Instant;
};

const END = DEFAULT_START + 240 * DAY;
/** A large shop, so that there is much to learn from, that sells at home. */
const SELLER: Seller = {
  ...(drawSellers(1, SCENARIOS.misuse, DEFAULT_START, END, 5)[0] as Seller),
  ...{ joined: DEFAULT_START, ordersPerYear: 4000, abroad: 0, listings: 40 },
};

/** Orders as customers placed them, read once. */
const REAL = [...runDays([SELLER], [], DEFAULT_START, END, 5)]
  .flat()
  .map((event) => parseFact(event, Number.POSITIVE_INFINITY) as SellerFact)
  .filter((fact) => fact.type === 'order.placed');

/** The same number of draws each month as real ones would be, again and again: more canaries than one shop gets, so that there is something to learn. */
const AGAIN = 6;

/** All orders of the shop, each as its API tells it an hour after it came, and whether it is a canary. */
function seenOrders({ id, region = (name) => name, due = (at) => at }: Marketplace = {}): readonly Labelled[] {
  const random = new Random(11, 3);
  const placed: SellerFact[] = [...REAL];
  const canaries = new Set<SellerFact>();
  for (let from = DEFAULT_START + MONTH; from < END - MONTH; from += MONTH)
    for (let again = 0; again < AGAIN; again++) {
      const orders = REAL.map(({ at }) => at).filter((at) => at > from - MONTH && at <= from);
      for (const planned of planCanaries({ orders, isReported: false }, from, () => random.share())) {
        const at = wholeSeconds(due(planned, random));
        const near = random.pick(REAL).region;
        const made = makeUp(() => random.share(), { phone: '+18765550123', domain: 'mailbox.example', region: near });
        const shipBy = cutOff(workingDayAfter(localDay(at), SELLER.handlingDays));
        const like = random.pick(REAL);
        const orderId = id?.(canaries.size) ?? nextId(at);
        const days = made.address.region === SELLER.place.region ? 4 : 6;
        const canary = {
          ...like,
          ...{ id: `event of ${orderId}`, at, orderId, customer: `C-${random.whole(1, 4000)}`, shipBy },
          ...{ deliverBy: cutOff(localDay(shipBy) + days), country: 'JM', region: region(made.address.region) },
        } as SellerFact;
        canaries.add(canary);
        placed.push(canary);
      }
    }
  return placed
    .toSorted((one, other) => one.at - other.at)
    .map((fact) => ({
      features: seen.get(fact) ?? featuresOf(fact),
      isCanary: canaries.has(fact),
    }));
}

/** The marketplace numbers orders as they come; a canary gets a number like any. */
function nextId(at: Instant): string {
  return REAL.findLast((fact) => fact.at <= at)?.orderId ?? 'O-1';
}

/** What customers ordered is the same in every test. */
const seen = new Map<SellerFact, Features>();

const LOG = new PlatformLog(Versions.of(POLICY));

/** Everything that the API shows of an order that waits to be packed, as numbers. */
function featuresOf(fact: SellerFact): Features {
  if (fact.type !== 'order.placed') throw new Error('only orders are looked at');
  const docket = new Docket(SELLER.id, LOG, () => {});
  docket.fold(fact, fact.at);
  docket.advance(fact.at + HOUR);
  const facts = orderFactsOf(docket, fact.orderId);
  if (facts === undefined) throw new Error('the order is not there');
  const shown = toOrder(facts, []);
  const at = Date.parse(shown.placedAt);
  const local = new Date(at - 5 * HOUR);
  const [ship, deliver] = [Date.parse(shown.shipBy), Date.parse(shown.deliverBy)];
  const said: Record<string, number> = {
    ...{ id: shown.orderId.length, text: JSON.stringify(shown).length, items: shown.items.length },
    ...{ second: local.getUTCSeconds(), minute: local.getUTCMinutes(), toShip: (ship - at) / HOUR },
    ...{ shipHour: new Date(ship).getUTCHours(), onRoad: (deliver - ship) / DAY },
    [`hour ${local.getUTCHours()}`]: 1,
    [`weekday ${local.getUTCDay()}`]: 1,
    [`state ${shown.state}`]: 1,
    [`fulfilment ${shown.fulfilment}`]: 1,
    [`to ${shown.destination.country} ${shown.destination.region}`]: 1,
    [`abroad ${shown.international}`]: 1,
  };
  for (const key of Object.keys(shown)) said[`has ${key}`] = 1;
  for (const { listingId } of shown.items) said[`listing ${listingId}`] = 1;
  return said;
}

beforeAll(() => {
  for (const fact of REAL) seen.set(fact, featuresOf(fact));
});

describe('by what the API shows of orders that wait to be packed', () => {
  test('canaries cannot be told from orders of customers', () => {
    const { auc, deviation } = tellApart(seenOrders());
    expect(deviation).toBeLessThan(0.03);
    expect(auc).toBeLessThan(0.6);
  }, 60_000);

  test.each<[string, Marketplace]>([
    ['who come at any hour of the day', { due: (at, random) => at - (at % DAY) + Math.floor(random.share() * DAY) }],
    ['who all live in one town', { region: () => 'Kingston' }],
    ['whose parish is spelled in full', { region: (name) => name.replace('St.', 'Saint') }],
    ['whose orders have ids of their own', { id: (number) => `order-${number}` }],
    ['who come at a full minute', { due: (at) => at - (at % MINUTE) }],
  ])(
    'and the same classifier tells those %s',
    (_, tell) => {
      expect(tellApart(seenOrders(tell)).auc).toBeGreaterThan(0.6);
    },
    60_000,
  );
});
