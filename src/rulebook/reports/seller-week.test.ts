import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, declared, placed, scanned } from '../../../test/builders.ts';
import { POLICY } from '../../../test/guarantees/engine.ts';
import { arbitraryHistory } from '../../../test/guarantees/histories.ts';
import { lateOrders, sorted } from '../../../test/reference/examples.ts';
import { sellerAfter } from '../../../test/seller-after.ts';
import type { Fact } from '../facts.ts';
import { DAY, HOUR, type Instant } from '../instant.ts';
import { METRICS } from '../policy/policy.ts';
import { type ReportBefore, sellerWeek } from './seller-week.ts';
import { type Week, weekAt, weekBefore } from './week.ts';

/** A week of S-1 as it is told at an instant. */
function told(facts: readonly Fact[], at: Instant, before?: ReportBefore, week = weekBefore(POLICY.zone, at)) {
  const { views } = sellerAfter(facts, at);
  const standing = views.standing();
  const sources = { standing, lapses: views.lapses(), actions: views.actions(), before };
  return { views, standing, report: sellerWeek({ ...sources, week, nextEnds: weekAt(POLICY.zone, week.to).to }) };
}

/** Warned on day 11, a Friday; Mondays begin at 05:00 UTC. */
const LATE = lateOrders(0, 3, 6, 9);
const MONDAY = day(14, 5);

describe('what a week of a seller says (E8, E12)', () => {
  test('the rung, the gauge beside the one before, what counted, what began, what falls due, the next thing', () => {
    const before: ReportBefore = {
      week: '2026-03-02',
      rung: 'good',
      metrics: new Map([['late_dispatch', { filled: 0.6109, share: 1 }]]),
    };
    const good = placed({ orderId: 'good', at: day(8), customer: 'C-good' });
    const facts = sorted(LATE, good, scanned({ orderId: 'good', at: day(9) }));
    const { report } = told(facts, MONDAY, before);
    expect(report).toMatchObject({
      week: { name: '2026-03-09', from: day(7, 5), to: MONDAY },
      at: MONDAY,
      rung: 'warned',
      before: { week: '2026-03-02', rung: 'good' },
      metrics: [
        {
          ...{ metric: 'late_dispatch', target: 0.04, filledBefore: 0.6109, shareBefore: 1 },
          rate: { days: 30, items: 5, lapses: 4 },
          // The first two fell due on days 2 and 5: the week before.
          week: { good: 1, counted: 2, excused: 0, passedOver: 0, merged: 0, overturned: 0 },
        },
        { metric: 'late_cancellation', filledBefore: 0, week: { good: 1, counted: 0 } },
      ],
      began: [{ action: 'S-1/1', kind: 'warning', since: day(11) }],
      ended: [],
      inForce: [{ action: 'S-1/1' }],
      next: { code: 'acknowledge', action: 'S-1/1', by: day(18) },
    });
    expect(report?.dates.map(({ kind, at }) => [kind, at])).toEqual([['acknowledge', day(18)]]);
  });

  test('what is excused is told as such; what was taken back has ended', () => {
    const storm = declared({ at: day(12), from: day(0), to: day(11, 1) });
    const { report } = told(sorted(LATE, storm), MONDAY);
    expect(report).toMatchObject({ rung: 'good', inForce: [], next: undefined, dates: [] });
    expect(report?.metrics[0]?.week).toEqual({
      ...{ good: 0, counted: 0, excused: 2, passedOver: 0, merged: 0, overturned: 0 },
    });
    expect(report?.ended.map(({ action, status }) => [action, status])).toEqual([['S-1/1', 'withdrawn']]);
  });

  test('dates are those of the coming week only, the earliest first', () => {
    // Told on the Monday before its cure period ends on day 25 and nothing else does.
    const { report } = told(LATE, day(21, 5));
    expect(report?.dates.map(({ kind, at }) => [kind, at])).toEqual([['cure', day(25)]]);
  });

  test('nothing settled, nothing began or ended, nothing in force: there is nothing to tell', () => {
    const good = placed({ orderId: 'good', at: day(0) });
    const facts = [good, scanned({ orderId: 'good', at: day(1) })];
    expect(told(facts, day(7, 5)).report?.metrics[0]?.week.good).toBe(1);
    expect(told(facts, MONDAY).report).toBeUndefined();
    // One lapse of a week before still fills the gauge, and has been told.
    const late = placed({ orderId: 'late', at: day(0) });
    expect(told([late], day(7, 5)).report?.metrics[0]?.week.counted).toBe(1);
    expect(told([late], MONDAY).report).toBeUndefined();
  });

  test('what has begun since is no reason to tell a week in which there was nothing', () => {
    expect(told(LATE, day(13), undefined, weekAt(POLICY.zone, day(-3))).report).toBeUndefined();
  });

  test('as long as an action is in force there is a report every week', () => {
    expect(told(LATE, day(49, 5)).report).toMatchObject({ rung: 'warned', inForce: [{ action: 'S-1/1' }] });
  });
});

/** The weeks up to the one that an instant lies in. */
function weeksUntil(at: Instant, many: number): readonly Week[] {
  const last = weekAt(POLICY.zone, at);
  return Array.from({ length: many }, (_, index) => weekAt(POLICY.zone, last.from + 12 * HOUR - index * 7 * DAY));
}

test('over the weeks every lapse and every good end is told once: none twice, none left out', () => {
  let seen = 0;
  fc.assert(
    fc.property(arbitraryHistory, (facts) => {
      const end = Math.max(...facts.map(({ at }) => at)) + 30 * DAY;
      const own = facts.filter((fact) => !('seller' in fact) || fact.seller === 'S-1');
      const weeks = weeksUntil(end, 26);
      const reports = weeks.flatMap((week) => told(own, end, undefined, week).report ?? []);
      const { views, standing } = told(own, end);
      const first = weeks.at(-1)?.from ?? end;
      for (const metric of METRICS) {
        const figures = reports.flatMap(({ metrics }) => metrics.filter((each) => each.metric === metric));
        const lapses = views.lapses().filter((lapse) => lapse.metric === metric && lapse.at >= first);
        const bad = figures.flatMap(({ week: { good: _, ...rest } }) => Object.values(rest));
        expect(bad.reduce<number>((sum, each = 0) => sum + each, 0)).toBe(lapses.length);
        const trend = standing.metrics.find((each) => each.metric === metric)?.trend ?? [];
        const goods = trend.reduce((sum, { items, lapses: failed }) => sum + items - failed, 0);
        expect(figures.reduce((sum, { week }) => sum + week.good, 0)).toBe(goods);
        seen += Math.min(lapses.length, goods);
      }
    }),
    { numRuns: 16, seed: 2026_12 },
  );
  // A look at nothing would be green as well.
  expect(seen).toBeGreaterThan(20);
});
