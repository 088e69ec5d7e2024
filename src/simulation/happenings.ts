import type { Affected, ContextKind } from '../rulebook/facts.ts';
import type { Instant } from '../rulebook/instant.ts';
import { DAY, HOUR, wholeSeconds } from './calendar.ts';
import { COUNTRIES_ABROAD, HOME_CARRIERS, HOME_REGIONS, type Place } from './places.ts';
import { Random } from './random.ts';
import type { Scenario } from './scenarios.ts';

export type HappeningKind = 'storm' | 'customs_jam' | 'carrier_slowdown' | 'platform_slowdown' | 'promise_change';

/** Something that befalls many sellers at once. */
export type Happening = {
  readonly id: string;
  readonly kind: HappeningKind;
  readonly from: Instant;
  readonly to: Instant;
  readonly affects: readonly Affected[];
  /** Empty: everywhere. */
  readonly regions: readonly string[];
  readonly carriers: readonly string[];
  readonly countries: readonly string[];
  /** Share of the parcels in it that are held up. */
  readonly reach: number;
  /** For a changed promise: days added to `deliverBy`. */
  readonly promisedDays: number;
  /** When staff declare it; undefined: never. */
  readonly declared: Instant | undefined;
};

/** The contract's kind of context for a happening; a changed promise is no excuse and has none. */
export const CONTEXT_KIND: Readonly<Record<HappeningKind, ContextKind | undefined>> = {
  storm: 'weather',
  customs_jam: 'customs',
  carrier_slowdown: 'platform_slowdown',
  platform_slowdown: 'platform_slowdown',
  promise_change: undefined,
};

type Shape = Pick<Happening, 'affects' | 'regions' | 'carriers' | 'countries' | 'reach' | 'promisedDays'> & {
  readonly days: readonly [number, number];
};

function shapeOf(kind: HappeningKind, random: Random): Shape {
  const everywhere = { regions: [], carriers: [], countries: [], promisedDays: 0 };
  switch (kind) {
    case 'storm': {
      const first = random.whole(0, HOME_REGIONS.length - 3);
      const regions = HOME_REGIONS.slice(first, first + random.whole(3, 7));
      return { ...everywhere, regions, affects: ['handover', 'delivery'], reach: 0.75, days: [2, 5] };
    }
    case 'customs_jam':
      return {
        ...everywhere,
        countries: [random.pick(COUNTRIES_ABROAD)],
        affects: ['delivery'],
        reach: 0.85,
        days: [7, 14],
      };
    case 'carrier_slowdown':
      return {
        ...everywhere,
        carriers: [random.pick(HOME_CARRIERS)],
        affects: ['handover', 'delivery'],
        reach: 0.5,
        days: [5, 10],
      };
    case 'platform_slowdown':
      return { ...everywhere, affects: ['handover'], reach: 0.6, days: [2, 3] };
    case 'promise_change':
      return { ...everywhere, affects: ['delivery'], reach: 0, days: [40, 90], promisedDays: random.pick([-2, -1, 2]) };
  }
}

/** How many of each kind a year. */
const A_YEAR: Readonly<Record<Exclude<Scenario['happenings'], 'none'>, Readonly<Record<HappeningKind, number>>>> = {
  rare: { storm: 3, customs_jam: 1, carrier_slowdown: 2, platform_slowdown: 1, promise_change: 1 },
  many: { storm: 10, customs_jam: 5, carrier_slowdown: 6, platform_slowdown: 4, promise_change: 2 },
};

/** Draws what befalls the marketplace, in time order; at least one of each kind when it is to have any. */
export function drawHappenings(scenario: Scenario, start: Instant, end: Instant, seed: number): readonly Happening[] {
  if (scenario.happenings === 'none') return [];
  const random = new Random(seed, 2);
  const delays = new Random(seed, 3);
  const found: Happening[] = [];
  const numbers = Object.entries(A_YEAR[scenario.happenings]) as [HappeningKind, number][];
  for (const [kind, aYear] of numbers) {
    const number = Math.max(1, Math.round((aYear * (end - start)) / (365 * DAY)));
    for (let index = 0; index < number; index++) {
      const { days, ...shape } = shapeOf(kind, random);
      const from = start + Math.floor((random.between(0.1, 0.95) * (end - start)) / HOUR) * HOUR;
      const to = from + Math.round(random.between(days[0], days[1]) * 24) * HOUR;
      const declared = CONTEXT_KIND[kind] === undefined ? undefined : declaredAt(scenario, from, to, delays.share());
      found.push({ id: `X-${kind}-${index + 1}`, kind, from, to, ...shape, declared });
    }
  }
  return found.sort((one, other) => one.from - other.from);
}

/** When staff tell of a happening; `share` places it between their quickest and their slowest. */
function declaredAt(scenario: Scenario, from: Instant, to: Instant, share: number): Instant | undefined {
  switch (scenario.declared) {
    case 'ahead':
      return from - wholeSeconds((1 + 11 * share) * HOUR);
    case 'at once':
      return from + wholeSeconds((1 + 11 * share) * HOUR);
    case 'afterwards':
      return to + wholeSeconds((1 + 5 * share) * DAY);
    case 'never':
      return undefined;
  }
}

function covers(list: readonly string[], ...values: readonly string[]): boolean {
  return list.length === 0 || values.some((value) => list.includes(value));
}

/** The happening that holds up a parcel at an instant, if one does; `seller` and `destination` as in policy §4. */
export function heldUpBy(
  happenings: readonly Happening[],
  what: Affected,
  at: Instant,
  seller: Place,
  destination: Place,
  carrier: string,
): Happening | undefined {
  for (const happening of happenings) {
    if (at < happening.from || at > happening.to || happening.reach === 0) continue;
    if (!happening.affects.includes(what)) continue;
    if (!covers(happening.regions, seller.region, destination.region)) continue;
    if (covers(happening.carriers, carrier) && covers(happening.countries, destination.country)) return happening;
  }
  return undefined;
}

/** Days that a promise change in force adds to `deliverBy`. */
export function promisedDays(happenings: readonly Happening[], at: Instant): number {
  let days = 0;
  for (const { from, to, promisedDays } of happenings) if (at >= from && at <= to) days += promisedDays;
  return days;
}
