import { describe, expect, it } from 'vitest';
import { measureGrowth } from './hostile.ts';
import type { Screen } from './verdict.ts';

/** A screen that does nothing but spend time. */
function spending(work: (length: number) => number): Screen {
  return ({ text }) => {
    let left = work(text.length);
    while (left > 0) left--;
    return { verdict: 'deliver', findings: [], delivered: text };
  };
}

describe('growth with hostile texts', () => {
  it('tells a screen that takes the square of the length from one that takes the length', () => {
    const square = measureGrowth(
      spending((length) => (length * length) / 250),
      'letters',
      'a',
    );
    const linear = measureGrowth(
      spending((length) => 60 * length),
      'letters',
      'a',
    );
    expect(square.growth).toBeGreaterThan(6);
    expect(linear.growth).toBeLessThan(3);
  });

  it('tells what a screen threw, and at which text', () => {
    const grown = measureGrowth(
      ({ text }) => {
        if (text.length > 20_000) throw new RangeError('too deep');
        return { verdict: 'deliver', findings: [], delivered: text };
      },
      'letters',
      'a',
    );
    expect(grown).toMatchObject({ growth: 1, thrown: 'RangeError: too deep at 64 kB' });
  });
});
