import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Engine, engine } from './engine.ts';

const LONG = process.env['KINGSTON_LONG'] === '1';
const SEED = LONG ? 2026_11 : 2026_03;
/** How long each guarantee is asked in the long suite. */
const LONG_TIME = 6_000;

type Guarantee<Example> = {
  /** Arbitrary examples: a history, or histories that belong together. */
  readonly given: fc.Arbitrary<Example>;
  /** Throws when the engine breaks the guarantee on an example. */
  readonly holds: (example: Example, replay: Engine) => void;
  /** Engines that break it, by what they do wrong: the examples must find each of them out. */
  readonly broken: Readonly<Record<string, Engine>>;
  /** In the short suite; the long one asks as often as it can in its time. */
  readonly runs?: number;
};

/** A guarantee of the requirements as a property test; each of the broken engines must fail it. */
export function guarantee<Example>(name: string, { given, holds, broken, runs = 250 }: Guarantee<Example>): void {
  const property = (replay: Engine) =>
    fc.property(given, (example) => {
      holds(example, replay);
    });
  describe(name, () => {
    test('holds', () => {
      const bounds = LONG ? { numRuns: 1_000_000, interruptAfterTimeLimit: LONG_TIME } : { numRuns: runs };
      fc.assert(property(engine), { ...bounds, seed: SEED, maxSkipsPerRun: 1000 });
    });
    test.each(Object.entries(broken))('is found broken when an engine %s', (_, replay) => {
      const asked = { numRuns: 4 * runs, seed: SEED, endOnFailure: true, maxSkipsPerRun: 1000 };
      expect(fc.check(property(replay), asked).failed).toBe(true);
    });
  });
}
