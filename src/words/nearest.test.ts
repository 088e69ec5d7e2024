import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each([
  ['late_dispach', ['late_dispatch', 'late_cancellation'], 'late_dispatch'],
  ['Warning', ['warning', 'restriction'], 'warning'],
  ['ignord', ['ignored', 'critical'], 'ignored'],
  ['of', ['on', 'to', 'from'], 'on'],
  ['astrology', ['review', 'notice', 'deciders'], undefined],
  ['anything', [], undefined],
  ['x'.repeat(100_000), ['review'], undefined],
])('%.20s', (written, known, meant) => {
  expect(nearest(written, known)).toBe(meant);
});
