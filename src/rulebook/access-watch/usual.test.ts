import { describe, expect, test } from 'vitest';
import { ACCESS_WATCH_DEFAULT as RULES } from '../../service/policy/access-watch-default.ts';
import { NOTHING_SEEN, perSignal, type Tally, type WatchSummary } from './summary.ts';
import { broadFrom, isRareHour, ordersAtHand, peersOf, sizeOf, usualOf } from './usual.ts';

const withPast = (tally: Tally): WatchSummary => ({ ...NOTHING_SEEN, past: perSignal(() => tally) });

describe('what is usual', () => {
  test.each<[string, Record<string, number>, Tally, object]>([
    ['nothing known', {}, { odd: 0, of: 0 }, { share: 0.05, from: 'policy' }],
    ['peers that have more', { pace: 0.08 }, { odd: 0, of: 0 }, { share: 0.08, from: 'peers' }],
    ['peers that have less take nothing away', { pace: 0.01 }, { odd: 0, of: 0 }, { share: 0.05, from: 'policy' }],
    ['little own past', {}, { odd: 2, of: 10 }, { share: 0.1, from: 'own' }],
    ['an own past without oddity takes nothing away', {}, { odd: 0, of: 500 }, { share: 0.05, from: 'policy' }],
    ['an own past that is all odd excuses three times as much and no more', {}, { odd: 500, of: 500 }, { from: 'own' }],
  ])('%s', (_, peers, past, found) => {
    const usual = usualOf(RULES, peers, withPast(past), 'pace');
    expect(usual).toMatchObject(found);
    expect(usual.share).toBeLessThanOrEqual(0.15000001);
  });

  test('of peers counts from twenty shops on, and the oddest tenth does not move it', () => {
    const shop = (odd: number) => perSignal(() => ({ odd, of: 100 }));
    expect(peersOf(Array.from({ length: 19 }, () => shop(9)))).toEqual({});
    const [usual, ring] = [Array.from({ length: 30 }, () => shop(2)), Array.from({ length: 2 }, () => shop(99))];
    expect(peersOf([...usual, ...ring]).pace).toBe(0.02);
  });
});

test('a night is rare for who works by day, and soon is not for who works by night', () => {
  const hours = (at: number, looks: number) => Array.from({ length: 24 }, (_, hour) => (hour === at ? looks : 0));
  expect([isRareHour(RULES, hours(10, 0), 3), isRareHour(RULES, hours(10, 0), 10)]).toEqual([true, false]);
  expect([isRareHour(RULES, hours(10, 200), 3), isRareHour(RULES, hours(3, 3), 3)]).toEqual([true, false]);
});

test('a peak brings its own work with it: a week’s orders are at hand, however few there used to be', () => {
  const days = Array.from({ length: 10 }, () => ({ share: 0.2, orders: 30 }));
  expect(ordersAtHand(RULES, { ...NOTHING_SEEN }, 4)).toBe(20);
  expect(ordersAtHand(RULES, { ...NOTHING_SEEN, days }, 4)).toBe(60);
  expect(ordersAtHand(RULES, { ...NOTHING_SEEN, days }, 250)).toBe(250);
  expect(broadFrom(RULES, NOTHING_SEEN)).toBe(0.6);
  expect([sizeOf(NOTHING_SEEN), sizeOf({ days })]).toEqual(['small', 'large']);
});
