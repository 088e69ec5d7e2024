import { expect, test } from 'vitest';
import { shares } from '../../../test/meter/alpha.ts';

/** Three standard errors above α. */
function bound(sellers: number): number {
  return 0.1 + 3 * Math.sqrt((0.1 * 0.9) / sellers);
}

test.each([
  [100, 4000],
  [200, 4000],
  [1000, 1500],
  [5000, 300],
])('exactly at target, with %i orders a year, a seller is warned in at most one year of ten', (orders, sellers) => {
  const { second } = shares(sellers, orders, 0.04);
  expect(second).toBeGreaterThan(0);
  expect(second).toBeLessThanOrEqual(bound(sellers));
});
