import { describe, expect, test } from 'vitest';
import { loadDefaultPolicy } from '../../service/policy/load.ts';
import { NO_BETTER, OWN_HUB } from '../hub.ts';
import { Random } from '../random.ts';
import type { Seller } from '../sellers.ts';
import { DEFAULT_START, runDays, type SimulationOptions } from '../simulate.ts';
import { COUNTED, type Counted, type Figures, isByRule, noFigures } from './figures.ts';
import { judgeSide } from './judge-side.ts';
import { daysLimited } from './limited.ts';
import { type Compared, comparePaired } from './paired.ts';
import { oneSide, simulateSides } from './sides.ts';

const policy = loadDefaultPolicy();

function compared(options: SimulationOptions, hub = OWN_HUB): readonly Compared[] {
  const { sellers, batches, end } = simulateSides(options, hub);
  const judged = (side: 'self' | 'dispatched') =>
    judgeSide({ sellers, batches: batches[side], start: DEFAULT_START, end, policy, seed: options.seed });
  return comparePaired(sellers, { self: judged('self'), dispatched: judged('dispatched') });
}

function find(all: readonly Compared[], counted: Counted, archetype?: Compared['archetype']): Compared {
  return all.find((each) => each.counted === counted && each.archetype === archetype) as Compared;
}

describe('an effect that is there', () => {
  const options = { sellers: 200, days: 240, seed: 5, scenario: 'bad-apples' } as const;
  const all = compared(options);

  test('is found: lateness and cancellations of sellers whom a better hub stands in for', () => {
    expect(find(all, 'late-hand-overs')).toMatchObject({ verdict: 'less' });
    expect(find(all, 'cancellations')).toMatchObject({ verdict: 'less' });
    expect(find(all, 'warnings')).toMatchObject({ verdict: 'less' });
    const late = find(all, 'late-hand-overs');
    expect(late.difference).toBeCloseTo(late.dispatched - late.self, 9);
    expect(late.low).toBeLessThan(late.difference);
    expect(late.high).toBeGreaterThan(late.difference);
  });

  test('is nothing at all where the rulebook has lapses of dispatched orders count for nobody (F12)', () => {
    for (const counted of COUNTED.filter(isByRule)) expect(find(all, counted).dispatched).toBe(0);
  });

  test('is not made up where the hub has no hand in it: listings, defects, what is lost in a dispute', () => {
    for (const counted of ['lapses.listing_inaccuracy', 'lapses.order_defect', 'disputes.counted'] as const)
      expect(find(all, counted).verdict).toMatch(/^(same|not-told-apart)$/);
    const cheats = find(all, 'lapses.listing_inaccuracy', 'listing_cheat');
    expect(cheats.self).toBeGreaterThan(10);
    expect(cheats.dispatched).toBeCloseTo(cheats.self, 1);
  });

  test('is found against the hub as well: whoever declares more than it brings is counted there', () => {
    expect(find(all, 'warnings', 'short_stocker')).toMatchObject({ self: 0, verdict: 'more' });
  });

  test('is the same figures for the same seed', () => {
    const few = { ...options, sellers: 50, days: 90 };
    expect(compared(few)).toEqual(compared(few));
  });
});

describe('an effect that is not there', () => {
  test('is not found: a hub that is no better hands over and cancels exactly as its sellers do', () => {
    const all = compared({ sellers: 150, days: 180, seed: 9, scenario: 'calm' }, NO_BETTER);
    for (const counted of ['late-hand-overs', 'cancellations', 'lapses.listing_inaccuracy'] as const)
      expect([counted, find(all, counted).verdict]).toEqual([counted, 'same']);
    expect(find(all, 'late-hand-overs').self).toBeGreaterThan(5);
    // Parcels travel from elsewhere: some are asked back before the end on one side only.
    for (const counted of ['returns', 'disputes', 'lapses.order_defect', 'warnings'] as const)
      expect([counted, find(all, counted).verdict]).toEqual([
        counted,
        expect.stringMatching(/^(same|not-told-apart)$/),
      ]);
  });

  test('is not found: the same sellers twice, with other luck', () => {
    const { sellers, end } = simulateSides({ sellers: 200, days: 180, seed: 4 });
    const run = (luck: number) =>
      judgeSide({
        ...{ sellers, start: DEFAULT_START, end, policy, seed: 4 },
        batches: runDays(sellers, [], DEFAULT_START, end, 4, oneSide('sellers', luck)),
      });
    const found = comparePaired(sellers, { self: run(1), dispatched: run(2) }).filter(
      ({ archetype }) => archetype === undefined,
    );
    const apart = found.filter(({ verdict }) => verdict === 'less' || verdict === 'more');
    // One in twenty is taken for an effect by chance.
    expect(apart.length).toBeLessThanOrEqual(2);
    expect(found.filter(({ verdict }) => verdict === 'not-told-apart').length).toBeGreaterThan(8);
  });

  test('is found by chance in about one of twenty comparisons, and not in many more', () => {
    const random = new Random(17);
    let apart = 0;
    for (let round = 0; round < 200; round++) {
      const both = { self: new Map<string, Figures>(), dispatched: new Map<string, Figures>() };
      const sellers = Array.from({ length: 40 }, (_, index) => ({ id: `S-${index}`, archetype: 'honest' }) as Seller);
      for (const { id } of sellers) {
        const orders = random.whole(20, 400);
        for (const side of ['self', 'dispatched'] as const)
          both[side].set(id, { ...noFigures(), orders, cancellations: random.count(orders * 0.03) });
      }
      const { verdict } = find(comparePaired(sellers, both), 'cancellations');
      if (verdict !== 'not-told-apart') apart++;
    }
    expect(apart).toBeGreaterThan(2);
    expect(apart).toBeLessThan(25);
  });
});

test('of fewer than ten sellers nothing is claimed, and a figure that is the same for each is the same', () => {
  const sellers = Array.from({ length: 9 }, (_, index) => ({ id: `S-${index}`, archetype: 'honest' }) as Seller);
  const figures = (cancellations: number) =>
    new Map(sellers.map(({ id }) => [id, { ...noFigures(), orders: 100, cancellations }]));
  const all = comparePaired(sellers, { self: figures(5), dispatched: figures(1) });
  expect(find(all, 'cancellations')).toMatchObject({ self: 50, dispatched: 10, difference: -40, low: undefined });
  expect(find(all, 'cancellations').verdict).toBe('too-few-sellers');
  expect(find(all, 'returns').verdict).toBe('same');
});

test('days on which two limits hold are counted once, and those after the end not at all', () => {
  const day = (number: number) => number * 86_400_000;
  const limit = (from: number, to?: number) => ({
    seller: 'S-1',
    from: day(from),
    to: to === undefined ? undefined : day(to),
  });
  expect(daysLimited([limit(10, 20), limit(15, 25), limit(40)], day(50))).toBe(25);
  expect(daysLimited([limit(12, 14), limit(10, 20), limit(20, 21)], day(50))).toBe(11);
  expect(daysLimited([limit(45, 60)], day(50))).toBe(5);
  expect(daysLimited([], day(50))).toBe(0);
});
