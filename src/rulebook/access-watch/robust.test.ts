import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median, quantile, shrunk, unusualAbove } from './robust.ts';

test('the middle, and quantiles between two', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), quantile([0, 10], 0.9)]).toEqual([2, 2.5, 9]);
  expect(() => median([])).toThrow('nothing');
});

test('what is unusual is not moved by fewer than half of the values, however odd they are', () => {
  const usual = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 11, maxLength: 11 });
  const odd = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { maxLength: 10 });
  fc.assert(
    fc.property(usual, odd, (values, outliers) => {
      expect(unusualAbove([...values, ...outliers], 0.05)).toBeLessThanOrEqual(1 + 3 * 1.4826);
    }),
  );
});

test('little own past is drawn towards what is taken for granted, much of it hardly', () => {
  expect([shrunk(1, 0, 0.1, 20), shrunk(1, 20, 0, 20), shrunk(1, 980, 0, 20)]).toEqual([0.1, 0.5, 0.98]);
});
