import { expect, test } from 'vitest';
import { capital, count, days, duration, durations, enumeration, ordinal, percentage, times } from './quantities-en.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

test.each([
  [count(0), 'no'],
  [count(3), 'three'],
  [count(12), 'twelve'],
  [count(13), '13'],
  [count(1000), '1,000'],
  [count(1_234_567), '1,234,567'],
  [times(1), 'once'],
  [times(2), 'twice'],
  [times(5), 'five times'],
  [ordinal(1), 'first'],
  [ordinal(3), 'third'],
  [ordinal(11), '11th'],
  [ordinal(21), '21st'],
  [ordinal(112), '112th'],
  [percentage(0.04), '4 %'],
  [percentage(0.065_72), '6.6 %'],
  [percentage(0.005), '0.5 %'],
  [percentage(0.001_25), '0.13 %'],
  [percentage(1), '100 %'],
  [duration(30 * MINUTE), '30 minutes'],
  [duration(HOUR), '1 hour'],
  [duration(DAY), '24 hours'],
  [duration(3 * DAY), '72 hours'],
  [duration(4 * DAY), '4 days'],
  [duration(100 * HOUR), '100 hours'],
  [duration(180 * DAY), '180 days'],
  [duration(181 * DAY), 'six months (181 days)'],
  [duration(184 * DAY), 'six months (184 days)'],
  [duration(365 * DAY), 'a year (365 days)'],
  [durations([7 * DAY], 'or'), '7 days'],
  [durations([7 * DAY, 14 * DAY, 28 * DAY], 'or'), '7, 14 or 28 days'],
  [durations([DAY, 7 * DAY], 'or'), '24 hours or 7 days'],
  [days([30, 90]), '30 and 90 days'],
  [days([1]), '1 day'],
  [enumeration([], 'and'), ''],
  [enumeration(['a'], 'and'), 'a'],
  [enumeration(['a', 'b', 'c'], 'or'), 'a, b or c'],
  [capital('fraud and'), 'Fraud and'],
  [capital('“not'), '“not'],
])('%s', (written, expected) => {
  expect(written).toBe(expected);
});
