import { DAY, HOUR } from '../../src/rulebook/instant.ts';
import { Marketplace } from '../../src/rulebook/marketplace.ts';
import { Versions } from '../../src/rulebook/policy/versions.ts';
import { acknowledged, day, placed, scanned } from '../builders.ts';
import { POLICY } from '../guarantees/engine.ts';

/** Numbers from 0 to 1, the same for the same seed (Mulberry32). */
function randomly(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Years = { first: boolean; second: boolean; restricted: boolean };

/**
 * What two years bring a seller whose every order is late with the same chance, and who answers each warning. In the
 * first year N only grows towards a year's orders.
 */
function yearsOf(seed: number, orders: number, late: number): Years {
  const random = randomly(seed);
  const years: Years = { first: false, second: false, restricted: false };
  const marketplace = new Marketplace(Versions.of(POLICY), ({ decision: { decision, action, at } }) => {
    if (decision === 'restriction.applied') years.restricted = true;
    if (decision !== 'warning.issued') return;
    if (at < day(365)) years.first = true;
    else years.second = true;
    marketplace.accept(acknowledged({ id: `answer-${action}`, at: marketplace.clock, action }));
  });
  const facts = Array.from({ length: 2 * orders }, (_, number) => {
    const at = day(0) + Math.floor((365 * DAY * (number + random())) / orders);
    const order = placed({ id: `o-${number}`, orderId: `O-${number}`, customer: `C-${number}`, at });
    const accepted = random() < late ? order.shipBy + HOUR + Math.floor(random() * 5 * DAY) : at + HOUR;
    return [order, scanned({ id: `s-${number}`, orderId: order.orderId, at: accepted })];
  }).flat();
  for (const fact of facts.sort((one, other) => one.at - other.at)) marketplace.accept(fact);
  marketplace.finish(day(730));
  return years;
}

export type Shares = Readonly<Record<keyof Years, number>>;

/** The shares of sellers to whom it happens. Each is alone in its marketplace: no rate of others is in force. */
export function shares(sellers: number, orders: number, late: number): Shares {
  const all = Array.from({ length: sellers }, (_, seller) => yearsOf(seller * 7919 + orders, orders, late));
  const share = (what: keyof Years) => all.filter((years) => years[what]).length / sellers;
  return { first: share('first'), second: share('second'), restricted: share('restricted') };
}
