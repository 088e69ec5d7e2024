import { expect, test } from 'vitest';
import { HOUR, MINUTE } from '../instant.ts';
import { canOpen, isInForce, LONGEST_SHIFT_HOURS, passTimes } from './pass.ts';

const NOW = 1_800_000_000_000;

test('a link is good once and for fifteen minutes; the shift as long as was said', () => {
  const times = { ...passTimes(NOW, LONGEST_SHIFT_HOURS), openedAt: undefined, endedAt: undefined };
  expect(times).toMatchObject({ linkUntil: NOW + 15 * MINUTE, until: NOW + 14 * HOUR });
  expect(canOpen(times, NOW + 15 * MINUTE - 1)).toBe(true);
  expect(canOpen(times, NOW + 15 * MINUTE)).toBe(false);
  expect(canOpen({ ...times, openedAt: NOW }, NOW)).toBe(false);
  expect(canOpen({ ...times, endedAt: NOW }, NOW)).toBe(false);
  const opened = { ...times, openedAt: NOW };
  expect(isInForce(times, NOW)).toBe(false);
  expect(isInForce(opened, NOW + 14 * HOUR - 1)).toBe(true);
  expect(isInForce(opened, NOW + 14 * HOUR)).toBe(false);
  expect(isInForce({ ...opened, endedAt: NOW }, NOW)).toBe(false);
});
