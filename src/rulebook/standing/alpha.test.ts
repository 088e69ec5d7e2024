import { describe, expect, test } from 'vitest';
import { shares } from '../../../test/meter/alpha.ts';

const time = { timeout: 60_000 };

describe('a seller exactly at the 4 % target (policy §1: α is the yearly chance of a false alarm)', () => {
  // Three standard errors of 400 and 200 sellers are 4.5 and 6.4 of a hundred.
  test.each([
    [200, 400, 0.145],
    [1000, 200, 0.164],
  ])(
    'with %i orders a year is warned in about one year of ten, and seldom restricted',
    time,
    (orders, sellers, most) => {
      const { first, second, restricted } = shares(sellers, orders, 0.04);
      expect(second).toBeGreaterThan(0.02);
      expect(second).toBeLessThanOrEqual(most);
      // In the first year N still grows, and the level with it.
      expect(first).toBeLessThanOrEqual(0.3);
      expect(restricted).toBeLessThanOrEqual(0.1);
    },
  );
});

describe('a seller with few orders late', () => {
  test('one in a hundred is never warned', time, () => {
    expect(shares(200, 200, 0.01)).toEqual({ first: 0, second: 0, restricted: 0 });
    expect(shares(40, 1000, 0.01)).toEqual({ first: 0, second: 0, restricted: 0 });
  });

  test('two in a hundred is almost never warned, and never restricted', time, () => {
    const { first, second, restricted } = shares(200, 200, 0.02);
    expect(Math.max(first, second)).toBeLessThanOrEqual(0.03);
    expect(restricted).toBe(0);
    expect(shares(40, 1000, 0.02)).toEqual({ first: 0, second: 0, restricted: 0 });
  });
});

test('a seller with one order in ten late is mostly warned within the year, and restricted', time, () => {
  expect(shares(100, 200, 0.1).first).toBeGreaterThan(0.85);
  expect(shares(30, 1000, 0.1)).toMatchObject({ first: 1, restricted: 1 });
});
