import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, day, placed, refunded } from '../../../test/builders.ts';
import { POLICY } from '../../../test/policy-fixture.ts';
import { sorted } from '../../../test/reference/examples.ts';
import type { Decision } from '../decision.ts';
import type { Fact } from '../facts.ts';
import { DAY, HOUR, type Instant } from '../instant.ts';
import { Marketplace } from '../marketplace.ts';
import type { Policy } from '../policy/policy.ts';
import { Versions } from '../policy/versions.ts';
import { emptyTallies } from './steps.ts';
import { WeeklyRecords } from './weekly-records.ts';

describe('weekly records', () => {
  test('are taken on Mondays at 00:00 in Jamaica, that is 05:00 UTC', () => {
    expect(WeeklyRecords.nextAfter(POLICY, at('2026-03-02 04:00'))).toBe(at('2026-03-02 05:00'));
    expect(WeeklyRecords.nextAfter(POLICY, at('2026-03-02 05:00'))).toBe(at('2026-03-09 05:00'));
    expect(WeeklyRecords.nextAfter(POLICY, at('2026-03-08 23:00'))).toBe(at('2026-03-09 05:00'));
  });

  test('see the thirty calendar days before', () => {
    expect(WeeklyRecords.windowStart(POLICY, at('2026-03-09 05:00'))).toBe(at('2026-02-07 05:00'));
  });
});

describe('a policy version', () => {
  const low = { ...POLICY, version: 2 };
  const versions = new Versions([
    { policy: POLICY, from: Number.NEGATIVE_INFINITY },
    { policy: low, from: at('2026-03-16 05:00') },
  ]);
  const tallies = emptyTallies().map((each) => ({ ...each, items: 900, sellers: 90, most: 10 }));
  const record = (text: string) => ({ at: at(text), tallies });

  test('may change the steps of the same record: the next one is put in force in every metric', () => {
    const records = new WeeklyRecords(versions);
    records.add(record('2026-03-09 05:00'));
    expect(records.changing(at('2026-03-09 05:00'))).toEqual([]);
    records.startVersion();
    records.add(record('2026-03-16 05:00'));
    expect(records.changing(at('2026-03-16 05:00'))).toHaveLength(6);
    records.add(record('2026-03-23 05:00'));
    expect(records.changing(at('2026-03-23 05:00'))).toEqual([]);
  });

  test('is not known to a history that begins before it', () => {
    const records = new WeeklyRecords(versions);
    expect(records.entriesFor(0, at('2026-03-16 04:00'))).toHaveLength(1);
    expect(records.entriesFor(0, at('2026-03-16 05:00'))).toHaveLength(2);
  });
});

test('records and one more are other records', () => {
  const tallies = emptyTallies().map((each) => ({ ...each, items: 900, lapses: 300, sellers: 90 }));
  const before = new WeeklyRecords(Versions.of(POLICY));
  const after = before.with({ at: at('2026-03-09 05:00'), tallies });
  const now = at('2026-03-10');
  expect(before.entriesFor(0, now)).toHaveLength(1);
  expect(after.entriesFor(0, now).map(({ rate }) => rate)).toEqual([0, 1 / 3]);
});

/** A small marketplace whose rate counts: two other sellers, four of their items. */
const SMALL: Policy = {
  ...POLICY,
  meter: { ...POLICY.meter, rate: { ...POLICY.meter.rate, minimumSellers: 2, minimumItems: 4 } },
};

type Refund = { readonly seller: string; readonly at: Instant; readonly reviewed: boolean };

/** Refunds of five sellers over most of a year, in busy weeks and quiet ones: no bursts, one item each. */
const arbitraryRefunds: fc.Arbitrary<Refund[]> = fc.array(
  fc
    .record({
      seller: fc.integer({ min: 1, max: 5 }).map((number) => `S-${number}`),
      week: fc.constantFrom(0, 0, 1, 2, 3, 3, 9, 10, 25, 26),
      days: fc.integer({ min: 0, max: 6 }),
      hours: fc.constantFrom(0, 5, 5, 12),
      reviewed: fc.constantFrom(false, true),
    })
    .map(({ seller, week, days, hours, reviewed }) => ({ seller, at: day(7 * week + days, hours), reviewed })),
  { maxLength: 90, size: 'max' },
);

function factsOf(refunds: readonly Refund[]): Fact[] {
  const facts = refunds.flatMap(({ seller, at: when, reviewed }, number) => [
    placed({ seller, orderId: `O-${number}`, customer: `C-${number}`, at: when - HOUR, shipBy: day(900) }),
    refunded({ id: `refund-${number}`, seller, orderId: `O-${number}`, at: when, reviewed }),
  ]);
  return sorted(facts);
}

/** The rate of all others at the latest Monday up to an instant, counted out. */
function rateAt(refunds: readonly Refund[], seller: string, instant: Instant): number {
  const first = Math.min(...refunds.map((refund) => refund.at)) - HOUR;
  const monday = at('2026-03-02 05:00') + 7 * DAY * Math.floor((instant - at('2026-03-02 05:00')) / (7 * DAY));
  if (monday <= first) return 0;
  const window = refunds.filter((refund) => refund.at >= monday - 30 * DAY && refund.at < monday);
  const others = window.filter((refund) => refund.seller !== seller);
  if (new Set(others.map((refund) => refund.seller)).size < 2 || others.length < 4) return 0;
  return others.filter(({ reviewed }) => !reviewed).length / others.length;
}

test('a violation is judged by the rate of all others in the thirty days before the latest Monday', () => {
  let raised = 0;
  fc.assert(
    fc.property(arbitraryRefunds, (refunds) => {
      const lines: Decision[] = [];
      const marketplace = new Marketplace(Versions.of(SMALL), ({ decision }) => lines.push(decision));
      for (const fact of factsOf(refunds)) marketplace.accept(fact);
      marketplace.finish();
      for (const { seller, because, measure, why } of lines) {
        if (measure === undefined || why === 'ignored') continue;
        const last = refunds[Number(because.at(-1)?.slice('refund-'.length))] as Refund;
        const rate = rateAt(refunds, seller, last.at);
        if (rate > 0.02) raised++;
        expect(measure.p0).toBe(Math.min(0.45, Math.max(0.02, rate)));
      }
    }),
    { numRuns: 300, seed: 2026_03 },
  );
  expect(raised).toBeGreaterThan(20);
});

test('under a new policy version the rate counts that the next record sees, not the one before', () => {
  const mild = { ...SMALL.metrics.early_refund, target: 0.44, bad: 0.5 };
  const versions = new Versions([
    { policy: { ...SMALL, metrics: { ...SMALL.metrics, early_refund: mild } }, from: Number.NEGATIVE_INFINITY },
    { policy: { ...SMALL, version: 2 }, from: day(17) },
  ]);
  const others = ['S-2', 'S-3', 'S-4'].flatMap((seller) => [
    // One in three, until the window of the record of day 21 begins behind it.
    { seller, at: day(-12), reviewed: false },
    { seller, at: day(1), reviewed: true },
    { seller, at: day(2), reviewed: true },
  ]);
  const own = [1, 22, 23, 24, 25, 26, 27].map((days) => ({ seller: 'S-1', at: day(days), reviewed: days === 1 }));
  const lines: Decision[] = [];
  const marketplace = new Marketplace(versions, ({ decision }) => lines.push(decision));
  for (const fact of factsOf([...others, ...own])) marketplace.accept(fact);
  marketplace.finish();
  expect(lines[0]).toMatchObject({ seller: 'S-1', decision: 'warning.issued', measure: { p0: 0.02 } });
});
