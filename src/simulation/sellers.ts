import type { Instant } from '../rulebook/instant.ts';
import { ARCHETYPE_RULES, ARCHETYPES, type Archetype, drawRates, type Misconduct, type Rates } from './archetypes.ts';
import { DAY, wholeSeconds } from './calendar.ts';
import { exponential, logarithm } from './elementary.ts';
import { homePlace, type Place, placeAbroad } from './places.ts';
import { cumulate, Random } from './random.ts';
import type { Scenario, Volume } from './scenarios.ts';

/** The rates that hold from an instant on, until the next phase. */
export type Phase = { readonly from: Instant; readonly rates: Rates };

/** A seller as it truly is, decided before anything happens. */
export type Seller = {
  readonly id: string;
  readonly archetype: Archetype;
  readonly place: Place;
  readonly joined: Instant;
  /** Expected orders of a whole year. */
  readonly ordersPerYear: number;
  readonly listings: number;
  /** Share of the orders that go abroad. */
  readonly abroad: number;
  /** Working days from placing to the hand-over deadline. */
  readonly handlingDays: number;
  readonly phases: readonly Phase[];
  readonly misconduct: Misconduct | undefined;
  /** Undefined for sellers who never are. */
  readonly badFrom: Instant | undefined;
  /** Undefined: to the end. */
  readonly badUntil: Instant | undefined;
};

/** The phase in force at an instant. */
export function ratesAt(seller: Seller, at: Instant): Rates {
  let index = seller.phases.length - 1;
  while (index > 0 && (seller.phases[index] as Phase).from > at) index--;
  return (seller.phases[index] as Phase).rates;
}

/** Orders a year, drawn from a bounded Pareto distribution by its inverse. */
function drawVolume(volume: Volume, random: Random): number {
  const tail = exponential(volume.exponent * (logarithm(volume.smallest) - logarithm(volume.largest)));
  const share = random.share();
  const orders = volume.smallest * exponential(-logarithm(1 - share * (1 - tail)) / volume.exponent);
  return Math.round(orders * 10) / 10;
}

type Course = Pick<Seller, 'phases' | 'badFrom' | 'badUntil'>;

function drawCourse(archetype: Archetype, joined: Instant, end: Instant, random: Random): Course {
  const { own, honest } = drawRates(archetype, random);
  const { bad, course } = ARCHETYPE_RULES[archetype];
  const turn = joined + wholeSeconds((end - joined) * random.between(0.3, 0.6));
  switch (course) {
    case 'steady':
      return { phases: [{ from: joined, rates: own }], badFrom: bad ? joined : undefined, badUntil: undefined };
    case 'turns':
      return {
        phases: [
          { from: joined, rates: honest },
          { from: turn, rates: own },
        ],
        badFrom: turn,
        badUntil: undefined,
      };
    case 'improves':
      return {
        phases: [
          { from: joined, rates: own },
          { from: turn, rates: honest },
        ],
        badFrom: joined,
        badUntil: turn,
      };
    case 'moody': {
      const phases: Phase[] = [{ from: joined, rates: honest }];
      for (let from = joined + 30 * DAY; from < end; from += 30 * DAY) {
        phases.push({ from, rates: random.chance(0.3) ? own : honest });
      }
      return { phases, badFrom: undefined, badUntil: undefined };
    }
  }
}

/** Draws the sellers of a scenario. Most are there from the first hours on, a fifth join later. */
export function drawSellers(
  number: number,
  scenario: Scenario,
  start: Instant,
  end: Instant,
  seed: number,
): readonly Seller[] {
  const random = new Random(seed, 1);
  const weights = cumulate(ARCHETYPES.map((archetype) => scenario.mix[archetype] ?? 0));
  return Array.from({ length: number }, (_, index): Seller => {
    const archetype = ARCHETYPES[random.index(weights)] as Archetype;
    const later = random.chance(0.2) ? random.between(0, 0.6) * (end - start) : random.between(0, DAY / 4);
    const joined = start + wholeSeconds(later);
    const volatile = archetype === 'small_volatile';
    const ordersPerYear = volatile ? random.whole(5, 60) : drawVolume(scenario.volume, random);
    return {
      id: `S-${index + 1}`,
      archetype,
      place: random.chance(0.93) ? homePlace(random) : placeAbroad(random),
      joined,
      ordersPerYear,
      listings: 2 + Math.floor(Math.min(400, ordersPerYear / 15)),
      abroad: random.chance(0.4) ? random.between(0.02, 0.4) : 0,
      handlingDays: random.whole(1, 3),
      misconduct: ARCHETYPE_RULES[archetype].misconduct,
      ...drawCourse(archetype, joined, end, random),
    };
  });
}
