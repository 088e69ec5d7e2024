import { expect, test } from 'vitest';
import { readRegion } from './region.ts';

test.each([
  ['KINGSTON', undefined, 'Kingston'],
  ['Saint Andrew', undefined, 'St. Andrew'],
  ['st andrew parish', undefined, 'St. Andrew'],
  ['JM-08', undefined, 'St. James'],
  // As the order spells it.
  ['St. Ann', 'Saint Ann', 'Saint Ann'],
  ['JM-06', 'Saint Ann', 'Saint Ann'],
  ['florida', 'Florida', 'Florida'],
  ['Depot 7', undefined, 'Portland'],
  // Nobody has entered it: no region, and so no sign of anything.
  ['Kingstown', 'Kingston', undefined],
  ['FL', 'Florida', undefined],
  ['', 'Kingston', undefined],
])('%s of an order to %s is %s', (written, orderRegion, region) => {
  expect(readRegion(written, { 'depot 7': 'Portland' }, orderRegion)).toBe(region);
});
