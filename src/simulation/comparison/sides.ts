import type { Instant } from '../../rulebook/instant.ts';
import { DAY } from '../calendar.ts';
import type { CloudEvent } from '../event.ts';
import { drawHappenings } from '../happenings.ts';
import { type Hub, OWN_HUB } from '../hub.ts';
import type { Market } from '../market.ts';
import { Random } from '../random.ts';
import { SCENARIOS, type Scenario } from '../scenarios.ts';
import { drawSellers, type Seller } from '../sellers.ts';
import { DEFAULT_START, runDays, type SimulationOptions } from '../simulate.ts';

/** The two sides of a comparison: every order shipped by its seller, or by the hub. */
export const SIDES = ['self', 'dispatched'] as const;
export type Side = (typeof SIDES)[number];

/** The same marketplace twice: the same sellers, customers, orders, weather and troubles of carriers. Each side is made while it is read, once. */
export type Sides = {
  readonly sellers: readonly Seller[];
  readonly batches: Readonly<Record<Side, Iterable<readonly CloudEvent[]>>>;
  readonly end: Instant;
};

/** Draws a marketplace of a scenario and lays it out once with its sellers shipping, and once with the hub. */
export function simulateSides(options: SimulationOptions, hub: Hub = OWN_HUB): Sides {
  const scenario = comparable(SCENARIOS[options.scenario ?? 'everyday']);
  const start = options.start ?? DEFAULT_START;
  const end = start + options.days * DAY;
  const { seed } = options;
  const sellers = drawSellers(options.sellers, scenario, start, end, seed);
  const happenings = drawHappenings(scenario, start, end, seed);
  const run = (ships: Market['ships']) => runDays(sellers, happenings, start, end, seed, oneSide(ships, seed));
  return { sellers, end, batches: { self: run('sellers'), dispatched: run(hub) } };
}

/** What makes a run one side of a comparison: chance that depends on the seed and the step alone, and on nothing that happened before it. */
export function oneSide(ships: Market['ships'], seed: number): Pick<Market, 'ships' | 'chanceOf'> {
  return { ships, chanceOf: (step) => new Random(seed, numberOf(step)) };
}

/**
 * Sellers whom either side can have. Those who are dispatched are honest ones by their rates; who fakes deliveries has no goods to bring to
 * a hub, and would make the hub look better than it is.
 */
function comparable(scenario: Scenario): Scenario {
  const { dispatched = 0, honest = 0, fraud: _, ...others } = scenario.mix;
  return { ...scenario, mix: { ...others, honest: honest + dispatched } };
}

/** A number for a step or an action: FNV-1a, 32 bits. */
export function numberOf(step: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < step.length; index++) hash = Math.imul(hash ^ step.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}
