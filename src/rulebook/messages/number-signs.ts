import type { DigitRun, DigitUnit } from './digit-runs.ts';
import type { Canonical } from './normalise.ts';

/** How the parts of a run are written. */
export type NumberSigns = {
  /** What disguise adds to a number: nobody writes that of an order in words or with letters for digits. */
  disguise(from: number, to: number): number;
};

/** Counts once, so that each part of a run is judged in the same time. */
export function signsOf(canonical: Canonical, run: DigitRun): NumberSigns {
  const words = countUpTo(run, ({ written }) => written === 'word');
  const leet = countUpTo(run, ({ written }) => written === 'leet');
  const longer = countUpTo(run, ({ digits }) => digits.length > 1);
  const signs = countUpTo(run, ({ start, end }) => canonical.isDisguised(start) || canonical.isDisguised(end - 1));
  const apart = countUpTo(run, (unit, at) => at > 0 && unit.from > (run[at - 1] as DigitUnit).to);
  const has = (counts: Uint32Array, from: number, to: number) => (counts[to + 1] as number) - (counts[from] as number);
  return {
    disguise(from, to) {
      const said = has(words, from, to);
      if (said >= 3) return 0.45;
      const isAlone = to - from >= 6 && has(longer, from, to) === 0;
      return (
        (has(leet, from, to) > 0 ? 0.3 : 0) +
        (isAlone ? 0.35 : 0) +
        (has(signs, from, to) > 0 ? 0.3 : 0) +
        (said > 0 ? 0.15 : 0) +
        (to > from && has(apart, from + 1, to) > 0 ? 0.1 : 0)
      );
    },
  };
}

/** How many of the units before each place are so. */
function countUpTo(run: DigitRun, is: (unit: DigitUnit, at: number) => boolean): Uint32Array {
  const counts = new Uint32Array(run.length + 1);
  for (const [at, unit] of run.entries()) counts[at + 1] = (counts[at] as number) + (is(unit, at) ? 1 : 0);
  return counts;
}
