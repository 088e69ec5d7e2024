import { describe, expect, test } from 'vitest';
import { lineThrough, shareOf, spotsOf, topOfScale } from './trend.ts';

const FRAME = { width: 120, height: 100, top: 10, bottom: 10, left: 10, right: 10 };
const week = (items: number, lapses: number) => ({ from: `2026-03-0${items % 10}T05:00:00Z`, items, lapses });

describe('weeks as a drawing', () => {
  test('a week without items has no share, and leaves a gap in its place', () => {
    const weeks = [week(10, 1), week(0, 0), week(20, 1)];
    const spots = spotsOf(weeks, 0.1, FRAME);

    expect(shareOf(week(0, 0))).toBeNull();
    expect(spots.map(({ x, y }) => [x, y])).toEqual([
      [10, 10],
      [110, 50],
    ]);
    expect(lineThrough(spots)).toBe('M10.0 10.0L110.0 50.0');
  });

  test('the scale has room for every week and for the target', () => {
    expect(topOfScale([week(100, 2)], [0.04])).toBe(0.05);
    expect(topOfScale([week(10, 9)], [0.04])).toBe(1);
    expect(topOfScale([], [])).toBe(0.02);
  });

  test('one week alone can be drawn', () => {
    expect(spotsOf([week(10, 1)], 0.2, FRAME)).toHaveLength(1);
  });
});
