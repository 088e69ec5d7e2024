import fc from 'fast-check';
import type { Fact } from '../../src/rulebook/facts.ts';
import { DAY, HOUR, type Instant, MINUTE } from '../../src/rulebook/instant.ts';
import { START } from '../builders.ts';

/** A fact and when we hear of it. */
export type Step = { readonly fact: Fact; readonly arrives: Instant };

/** In the order in which we hear of them. */
export function inOrder(steps: readonly Step[]): Fact[] {
  return [...steps].sort((a, b) => a.arrives - b.arrives).map(({ fact }) => fact);
}

/** How much later than it happened a fact is heard of: mostly at once, at times after more than 200 days. */
export const arbitraryLag: fc.Arbitrary<number> = fc.oneof(
  { weight: 60, arbitrary: fc.constant(0) },
  { weight: 8, arbitrary: fc.constantFrom(10 * MINUTE, 6 * HOUR, DAY) },
  { weight: 5, arbitrary: fc.constantFrom(2 * DAY, 3 * DAY, 5 * DAY, 14 * DAY, 20 * DAY) },
  { weight: 2, arbitrary: fc.constantFrom(60 * DAY, 179 * DAY, 180 * DAY, 199 * DAY, 200 * DAY, 201 * DAY, 210 * DAY) },
);

/** Hours of the day that meet each other: also midnight in Jamaica (05:00 UTC), when the week's record is taken. */
export const arbitraryHour: fc.Arbitrary<number> = fc.constantFrom(0, 5, 5, 12, 12, 17);

/** Misses a deadline by nothing, or a little. */
export const arbitraryNear: fc.Arbitrary<number> = fc.constantFrom(-12 * HOUR, -1, 0, 0, 1, HOUR, 12 * HOUR);

/** Steps of one story: `lags[i]` for the i-th fact; ids from the story's number. */
export function tell(story: number, lags: readonly number[], facts: readonly Fact[]): Step[] {
  return facts.map((fact, index) => ({
    fact: { ...fact, id: `e${story}-${index}` },
    arrives: fact.at + (lags[index] ?? 0),
  }));
}

export function dayAt(day: number, hour: number): Instant {
  return START + day * DAY + hour * HOUR;
}
