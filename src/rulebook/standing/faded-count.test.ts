import { expect, test } from 'vitest';
import { day } from '../../../test/builders.ts';
import { historyOf } from '../../../test/meter/items.ts';
import { MILLION } from './steps.ts';

/** Ten items on the first day. */
const ten = Array.from({ length: 10 }, () => ({ good: true, key: day(0) }));

test('N of one day is the number of its items, in millionths', () => {
  expect(historyOf(ten).itemsNow(day(0))).toBe(10 * MILLION);
});

test('after 365 days an item weighs 1/e', () => {
  expect(historyOf(ten).itemsNow(day(365))).toBe(Math.round((10 * MILLION) / Math.E));
});

test('days are those of UTC: at 23:59 nothing has faded yet, at 00:00 it has', () => {
  const history = historyOf(ten);
  expect(history.itemsNow(day(1) - 1)).toBe(10 * MILLION);
  expect(history.itemsNow(day(1))).toBe(Math.round(10 * MILLION * Math.exp(-1 / 365)));
});

test('each day with items rounds once', () => {
  const history = historyOf([...ten, { good: false, key: day(3) }]);
  const onDay3 = Math.round(10 * MILLION * Math.exp(-3 / 365)) + MILLION;
  expect(history.itemsAt(0)).toBe(onDay3);
  expect(history.itemsNow(day(5))).toBe(Math.round(onDay3 * Math.exp(-2 / 365)));
});
