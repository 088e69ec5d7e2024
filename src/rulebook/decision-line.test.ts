import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision, Measure } from './decision.ts';
import { formatDecision, roundMeasure } from './decision-line.ts';

const at = Date.UTC(2026, 2, 16, 15);
const warning: Decision = {
  at,
  seller: 'S-17',
  decision: 'warning.issued',
  action: 'S-17/1',
  violation: 'late_dispatch',
  category: 'shipping',
  because: ['e-12', 'e-31', 'e-40', 'e-52'],
  measure: { meter: 3_412_345, level: 3_000_000, lapses: 4, p0: 0.04, p1: 0.1, items: 23_589_000 },
  until: Date.UTC(2026, 5, 14, 15),
  policy: 'kingston-express@1',
};

describe('formatDecision', () => {
  test("writes the contract's example, byte for byte", () => {
    expect(formatDecision(warning)).toBe(
      '{"at":"2026-03-16T15:00:00Z","seller":"S-17","decision":"warning.issued","action":"S-17/1",' +
        '"violation":"late_dispatch","category":"shipping","because":["e-12","e-31","e-40","e-52"],' +
        '"measure":{"meter":3.41,"level":3,"lapses":4,"p0":0.04,"p1":0.1,"items":23.6},' +
        '"until":"2026-06-14T15:00:00Z","policy":"kingston-express@1"}',
    );
  });

  test('writes every key in the fixed order, however the decision was put together', () => {
    const all: Decision = {
      conditions: ['a plan'],
      why: 'reinstated',
      rests: ['S-17/1'],
      review: at + 1,
      immediate: true,
      feature: 'payouts',
      ...warning,
    };
    expect(Object.keys(JSON.parse(formatDecision(all)))).toEqual(
      'at seller decision action violation category because measure until policy feature immediate review rests why conditions'.split(
        ' ',
      ),
    );
    expect(formatDecision(all)).toContain('"review":"2026-03-16T15:00:00.001Z"');
  });

  test('leaves out what is absent, but never `because`', () => {
    const { measure: _, until: __, ...rest } = warning;
    expect(formatDecision({ ...rest, because: [], decision: 'action.expired' })).toBe(
      '{"at":"2026-03-16T15:00:00Z","seller":"S-17","decision":"action.expired","action":"S-17/1",' +
        '"violation":"late_dispatch","category":"shipping","because":[],"policy":"kingston-express@1"}',
    );
  });

  test('is one line whatever the ids hold', () => {
    const line = formatDecision({ ...warning, because: ['a"b', 'é\u2028', 'line\nend'] });
    expect(line).not.toContain('\n');
    expect(JSON.parse(line).because).toEqual(['a"b', 'é\u2028', 'line\nend']);
  });
});

describe('roundMeasure', () => {
  const measure: Measure = { meter: 0, level: 0, lapses: 3, p0: 0, p1: 0, items: 0 };

  test.each([
    [3_414_999, 3.41],
    [3_415_000, 3.42],
    [2_999_999, 3],
    [5_000, 0.01],
    [4_999, 0],
    [1_005_000, 1.01],
  ])('a meter of %d millionths is %d', (meter, expected) => {
    expect(roundMeasure({ ...measure, meter, level: meter })).toMatchObject({ meter: expected, level: expected });
  });

  test.each([
    [23_549_999, 23.5],
    [23_550_000, 23.6],
    [49_999, 0],
    [50_000, 0.1],
  ])('%d millionths of items are %d', (items, expected) => {
    expect(roundMeasure({ ...measure, items }).items).toBe(expected);
  });

  test.each([
    [0.04, 0.04],
    [1 / 800, 0.0013],
    [0.00005, 0.0001],
    [0.00004999, 0],
    [0.123449996, 0.1234],
    [0.45, 0.45],
    [7 / 80, 0.0875],
  ])('a share of %d is %d', (share, expected) => {
    expect(roundMeasure({ ...measure, p0: share, p1: share })).toMatchObject({ p0: expected, p1: expected });
  });

  test('shows no more decimals than it says', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), fc.double({ min: 0, max: 1, noNaN: true }), (millionths, share) => {
        const shown = roundMeasure({ meter: millionths, level: 0, lapses: 0, p0: share, p1: 0, items: millionths });
        expect(String(shown.meter)).toMatch(/^\d+(\.\d{1,2})?$/);
        expect(String(shown.items)).toMatch(/^\d+(\.\d)?$/);
        expect(shown.p0.toFixed(4)).toBe(String(Number(shown.p0.toFixed(4)).toFixed(4)));
        expect(Math.abs(shown.meter - millionths / 1e6)).toBeLessThanOrEqual(0.005 + 1e-9);
        expect(Math.abs(shown.p0 - share)).toBeLessThanOrEqual(0.00005 + 1e-9);
      }),
    );
  });
});
