import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, HOUR, SECOND } from '../../rulebook/instant.ts';
import { BACK_OFF, FAILS_AT_MOST, waitAfter } from './schedule.ts';

test('waits as Standard Webhooks has it: 5 s, 5 min, 30 min, 2, 5, 10, 14, 20, 24 h, then never', () => {
  const seconds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((tries) => waitAfter(tries, 0));
  expect(seconds.map((wait) => (wait === undefined ? undefined : wait / SECOND))).toEqual([
    ...[5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400],
    undefined,
  ]);
});

test('is spread, never below the schedule, and heeds who asks for more time, up to a day', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(10 * DAY),
      (tries, random, asked) => {
        const least = BACK_OFF[tries - 1] ?? 0;
        const wait = waitAfter(tries, random, asked) ?? 0;
        expect(wait).toBeGreaterThanOrEqual(Math.max(least, Math.min(asked, DAY)));
        expect(wait).toBeLessThanOrEqual(Math.max(least * 1.2 + 1, Math.min(asked, DAY)));
      },
    ),
  );
});

test('a message is given up before its endpoint is disabled for failing', () => {
  const longest = BACK_OFF.reduce((sum, wait) => sum + wait * 1.2, 0);
  expect(longest).toBeLessThan(FAILS_AT_MOST);
  expect(longest).toBeGreaterThan(3 * DAY + HOUR);
});
