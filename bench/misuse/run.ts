import { PlatformLog } from '../../src/rulebook/platform-log.ts';
import type { Policy } from '../../src/rulebook/policy/policy.ts';
import { Versions } from '../../src/rulebook/policy/versions.ts';
import { DAY, HOUR, localDay } from '../../src/simulation/calendar.ts';
import { drawShops } from '../../src/simulation/misuse/shop.ts';
import { SCENARIOS } from '../../src/simulation/scenarios.ts';
import { drawSellers } from '../../src/simulation/sellers.ts';
import { runDays, type SimulationOptions } from '../../src/simulation/simulate.ts';
import { readFacts } from '../exposure/measure.ts';
import { type FoundShop, foundOf } from './found.ts';
import { ShopRun } from './shop-run.ts';

/** A marketplace with misusers in it, and by which policy values are shown. */
export type MisuseOptions = Required<SimulationOptions> & { readonly policy: Policy };

/**
 * Lays out a marketplace in which it is known who misuses customers' data, lets its people ask the service's own decision for what they
 * want to see, and answers what was found of each shop, in the order of their ids.
 */
export async function runMisuse(
  { sellers: many, days, seed, start, policy }: MisuseOptions,
  progress: (day: number) => void,
): Promise<readonly FoundShop[]> {
  const end = start + days * DAY;
  const sellers = drawSellers(many, SCENARIOS.misuse, start, end, seed);
  const log = new PlatformLog(Versions.of(policy));
  const runs = drawShops(sellers, { start, end, seed }).map((shop) => new ShopRun(shop, log, policy, seed));
  let day = localDay(start + 5 * HOUR);
  let passed = 0;
  for (const batch of runDays(sellers, [], start, end, seed)) {
    const told = Map.groupBy(readFacts([batch]), ({ seller }) => seller);
    for (const run of runs) await run.day(day, told.get(run.shop.seller.id) ?? []);
    day++;
    progress(++passed);
  }
  return runs.map((run) => foundOf(run, { end }));
}
