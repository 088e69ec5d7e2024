import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { POLICY } from '../../../test/policy-fixture.ts';
import { METRICS } from '../policy/policy.ts';
import { levelFor, MILLION, stepsFor } from './steps.ts';

const { meter, metrics } = POLICY;

describe('the steps of a meter', () => {
  test('at target: ln(10 % / 4 %) up, ln(90 % / 96 %) down', () => {
    expect(stepsFor(meter, metrics.late_dispatch, 0)).toEqual({
      p0: 0.04,
      p1: 0.1,
      up: 916_291,
      down: -64_539,
      drift: expect.closeTo(0.025306, 6),
    });
  });

  test('the marketplace’s rate raises p0 above the target, and p1 to twice p0', () => {
    expect(stepsFor(meter, metrics.late_dispatch, 0.03)).toMatchObject({ p0: 0.04, p1: 0.1 });
    expect(stepsFor(meter, metrics.late_dispatch, 0.08)).toMatchObject({ p0: 0.08, p1: 0.16 });
    expect(stepsFor(meter, metrics.late_dispatch, 0.7)).toMatchObject({ p0: 0.45, p1: 0.9 });
  });

  test('at any rate a lapse raises, a good end lowers, and a seller at p0 falls on average', () => {
    fc.assert(
      fc.property(fc.constantFrom(...METRICS), fc.double({ min: 0, max: 1, noNaN: true }), (metric, rate) => {
        const { p0, p1, up, down, drift } = stepsFor(meter, metrics[metric], rate);
        expect(p0).toBeLessThan(p1);
        expect(Number.isInteger(up) && Number.isInteger(down)).toBe(true);
        expect(up).toBeGreaterThan(0);
        expect(down).toBeLessThan(0);
        expect(drift).toBeGreaterThan(0);
      }),
      { seed: 2026_03 },
    );
  });
});

describe('the level of a meter', () => {
  const steps = stepsFor(meter, metrics.late_dispatch, 0);

  test('is its floor for a small seller, and grows with the number of items', () => {
    expect(levelFor(meter.first, steps, 3 * MILLION)).toBe(3 * MILLION);
    expect(levelFor(meter.repeat, steps, 3 * MILLION)).toBe(2 * MILLION);
    const exact = Math.log(1 + (1000 * steps.drift) / 0.1) * MILLION;
    expect(levelFor(meter.first, steps, 1000 * MILLION)).toBe(Math.ceil(exact));
  });

  test('never falls with more items', () => {
    fc.assert(
      fc.property(fc.nat(1e10), fc.nat(1e8), (items, more) => {
        expect(levelFor(meter.first, steps, items + more)).toBeGreaterThanOrEqual(levelFor(meter.first, steps, items));
      }),
      { seed: 2026_03 },
    );
  });
});
