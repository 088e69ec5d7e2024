import { describe, expect, test } from 'vitest';
import { DAY } from '../calendar.ts';
import { Random } from '../random.ts';
import { SCENARIOS } from '../scenarios.ts';
import { drawSellers } from '../sellers.ts';
import { DEFAULT_START } from '../simulate.ts';
import { drawShops, sittings } from './shop.ts';

const start = DEFAULT_START;
const end = start + 300 * DAY;
const sellers = drawSellers(2000, SCENARIOS.misuse, start, end, 7);
const shops = drawShops(sellers, { start, end, seed: 7 });

describe('shops of the scenario misuse', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(drawShops(sellers, { start, end, seed: 7 })).toEqual(shops);
    expect(drawShops(sellers, { start, end, seed: 8 })).not.toEqual(shops);
  });

  test('are honest for the most part, and some of each kind is there', () => {
    const share = (truth: string) => shops.filter((shop) => shop.truth === truth).length / shops.length;
    expect(share('honest')).toBeGreaterThan(0.78);
    for (const truth of ['scraper', 'leaker', 'insider', 'smeared']) {
      expect(share(truth), truth).toBeGreaterThan(0.005);
      expect(share(truth), truth).toBeLessThan(0.09);
    }
  });

  test('do wrong only once they were honest for twenty days, and within the simulation', () => {
    for (const { truth, from, seller, person, people } of shops) {
      expect(truth === 'honest').toBe(from === undefined);
      if (from !== undefined) expect(from).toBeGreaterThanOrEqual(seller.joined + 20 * DAY);
      if (from !== undefined) expect(from).toBeLessThan(end);
      expect(person !== undefined).toBe(truth === 'scraper' || truth === 'insider');
      if (person !== undefined) expect(people).toContain(person);
      if (truth === 'insider') expect(people.length).toBeGreaterThanOrEqual(3);
    }
  });

  test('sit down to work at their hours, on working days alone unless they work at weekends', () => {
    const morning = start + 100 * DAY;
    for (const shop of shops.slice(0, 200)) {
      const planned = sittings(shop, { morning, works: true }, new Random(1, 1));
      expect(planned.map(({ at }) => at)).toEqual(planned.map(({ at }) => at).toSorted((one, other) => one - other));
      expect(planned).toHaveLength(shop.habits.hours.length);
      for (const { person, at } of planned) {
        expect(shop.people).toContain(person);
        expect(at - morning).toBeGreaterThan(7 * 60 * 60 * 1000);
        expect(at - morning).toBeLessThan(18 * 60 * 60 * 1000);
      }
      if (!shop.habits.weekends) expect(sittings(shop, { morning, works: false }, new Random(1, 1))).toEqual([]);
    }
  });
});
