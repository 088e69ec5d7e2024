import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { POLICY } from '../../../test/policy-fixture.ts';
import { DAY, NEVER } from '../instant.ts';
import { decidePayouts } from './decide.ts';
import type { HoldSpan, PayoutDecided, PayoutTold } from './payout.ts';

const RULES = POLICY.ladder.restriction.payouts;

function span(action: string, from: number, given: Partial<HoldSpan> = {}): HoldSpan {
  return { action, from: from * DAY, to: NEVER, withdrawnAt: NEVER, rules: RULES, ...given };
}

function payout(payoutId: string, day: number, amount: number, told = day): PayoutTold {
  return { payoutId, amount, dueAt: day * DAY, toldAt: told * DAY };
}

const inDays = (releases: PayoutDecided['releases']) => releases.map(({ at, amount }) => [at / DAY, amount]);

describe('what is held of a payout', () => {
  test('given no restriction, then it is paid at once', () => {
    expect(decidePayouts([payout('P-1', 3, 1000)], [], 5 * DAY)).toEqual([
      { payoutId: 'P-1', decidedAt: 3 * DAY, paid: 1000, held: 0, because: [], releases: [] },
    ]);
  });

  test('given one that runs, then 30 % at most, the odd unit paid, and all of it 45 d after the first hold', () => {
    const decided = decidePayouts([payout('P-1', 3, 999), payout('P-2', 10, 999)], [span('S/1', 0)], 10 * DAY);
    expect(decided).toMatchObject([
      { paid: 700, held: 299, because: ['S/1'], releases: [{ at: 48 * DAY, amount: 299 }] },
      { paid: 700, held: 299, because: ['S/1'], releases: [{ at: 48 * DAY, amount: 299 }] },
    ]);
  });

  test('given its end, then equal weekly parts from that day within the 45 d, the remainder in the last', () => {
    const [one] = decidePayouts([payout('P-1', 3, 1000)], [span('S/1', 0, { to: 7 * DAY })], 60 * DAY);
    const parts = [50, 50, 50, 50, 50, 50];
    expect(inDays(one?.releases ?? [])).toEqual(parts.map((part, week) => [7 + 7 * week, part]));
    const [odd] = decidePayouts([payout('P-1', 3, 1010)], [span('S/1', 0, { to: 7 * DAY })], 60 * DAY);
    expect(odd?.releases.map(({ amount }) => amount)).toEqual([50, 50, 50, 50, 50, 53]);
    // Two units are two parts: nobody waits for a part of nothing.
    const [few] = decidePayouts([payout('P-1', 3, 8)], [span('S/1', 0, { to: 7 * DAY })], 60 * DAY);
    expect(inDays(few?.releases ?? [])).toEqual([
      [7, 1],
      [14, 1],
    ]);
  });

  test('given an action taken back while it runs or later, then everything is paid at that instant', () => {
    const [running] = decidePayouts([payout('P-1', 3, 1000)], [span('S/1', 0, { withdrawnAt: 9 * DAY })], 60 * DAY);
    expect(inDays(running?.releases ?? [])).toEqual([[9, 300]]);
    const ended = span('S/1', 0, { to: 7 * DAY, withdrawnAt: 16 * DAY });
    const [later] = decidePayouts([payout('P-1', 3, 1000), payout('P-2', 17, 1000)], [ended], 60 * DAY);
    expect(inDays(later?.releases ?? [])).toEqual([
      [7, 50],
      [14, 50],
      [16, 200],
    ]);
  });

  test('given two restrictions, then it is held once, until the last of them ends, and not longer than the first may', () => {
    const two = [span('S/1', 0, { to: 7 * DAY }), span('S/2', 5, { to: 19 * DAY })];
    const decided = decidePayouts([payout('P-0', 1, 100), payout('P-1', 6, 1000)], two, 60 * DAY);
    expect(decided[1]).toMatchObject({ held: 300, because: ['S/1', 'S/2'] });
    expect(decided[1]?.releases[0]).toEqual({ at: 19 * DAY, amount: 75 });
    expect(decided[1]?.releases.at(-1)).toEqual({ at: 40 * DAY, amount: 75 });
    // Without the second one the first one's parts would have begun before: they are caught up with at once.
    const [first, second] = two as [HoldSpan, HoldSpan];
    const won = [first, { ...second, to: NEVER, withdrawnAt: 15 * DAY }];
    const [, back] = decidePayouts([payout('P-0', 1, 100), payout('P-1', 6, 1000)], won, 60 * DAY);
    expect(inDays(back?.releases ?? [])).toEqual([
      [15, 100],
      [21, 50],
      [28, 50],
      [35, 50],
      [42, 50],
    ]);
  });

  test.each([
    ['was due before the restriction and is told later', payout('P-1', 2, 1000, 6), span('S/1', 5)],
    ['is told when the restriction has ended', payout('P-1', 6, 1000, 9), span('S/1', 5, { to: 8 * DAY })],
    ['falls due after 45 d of it', payout('P-1', 50, 1000), span('S/1', 5)],
    ['is less than a unit can be held of', payout('P-1', 6, 3), span('S/1', 5)],
  ])('given a payout that %s, then nothing is held', (_, told, held) => {
    expect(decidePayouts([told], [held], 60 * DAY)).toMatchObject([{ held: 0, because: [], releases: [] }]);
  });

  test('given one that falls due later than the clock, then nothing is said yet', () => {
    expect(decidePayouts([payout('P-1', 9, 1000, 1)], [span('S/1', 0)], 8 * DAY)).toEqual([]);
  });

  test('given what was decided before, then that stands', () => {
    const paid = { ...payout('P-1', 6, 1000), decided: { held: 0, because: [] } };
    expect(decidePayouts([paid], [span('S/1', 5)], 60 * DAY)).toMatchObject([{ paid: 1000, held: 0 }]);
  });
});

/** Instants between the days, so that they meet and do not meet. */
const instant = fc.integer({ min: 0, max: 400 }).map((quarter) => (quarter * DAY) / 4);
const rules = fc.constantFrom(RULES, { ...RULES, mostHeld: 0.07, longest: 20 * DAY, releaseEvery: 3 * DAY });

const anySpan = fc
  .record({ from: instant, lasts: instant, ends: fc.boolean(), won: fc.option(instant, { nil: undefined }), rules })
  .map(({ from, lasts, ends, won, rules: own }): Omit<HoldSpan, 'action'> => {
    const to = ends ? from + lasts : NEVER;
    return { from, to, withdrawnAt: won === undefined ? NEVER : from + won, rules: own };
  })
  // What was taken back first did not end of itself.
  .map((each) => (each.withdrawnAt <= each.to ? { ...each, to: NEVER } : each));

const anySpans = fc
  .array(anySpan, { maxLength: 4 })
  .map((spans) => spans.map((each, index): HoldSpan => ({ ...each, action: `S/${index + 1}` })));

const anyPayouts = fc
  .array(
    fc.record({
      amount: fc.oneof(fc.nat(40), fc.nat(1_000_000), fc.constant(Number.MAX_SAFE_INTEGER)),
      dueAt: instant,
      toldAt: instant,
    }),
    { maxLength: 8 },
  )
  .map((payouts) => payouts.map((each, index): PayoutTold => ({ ...each, payoutId: `P-${index}` })));

const END = 10_000 * DAY;
const LONGEST = RULES.longest;
const sumOf = (releases: PayoutDecided['releases']) => releases.reduce((sum, { amount }) => sum + amount, 0);

/** What was known of spans at an instant: no end and no withdrawal that came later. */
function knownAt(spans: readonly HoldSpan[], at: number): readonly HoldSpan[] {
  return spans
    .filter(({ from }) => from <= at)
    .map((each) => ({
      ...each,
      to: each.to <= at ? each.to : NEVER,
      withdrawnAt: each.withdrawnAt <= at ? each.withdrawnAt : NEVER,
    }));
}

describe('laws', () => {
  test('no more than the share is held, all of it is paid again within 45 d of the first hold, to the unit', () => {
    fc.assert(
      fc.property(anyPayouts, anySpans, (payouts, spans) => {
        const decided = decidePayouts(payouts, spans, END);
        expect(decided).toHaveLength(payouts.length);
        for (const [index, { paid, held, because, decidedAt, releases }] of decided.entries()) {
          const amount = payouts[index]?.amount ?? Number.NaN;
          expect(paid + held).toBe(amount);
          expect(BigInt(held) * 10n <= BigInt(amount) * 3n).toBe(true);
          expect(sumOf(releases)).toBe(held);
          expect(held > 0).toBe(because.length > 0);
          const firsts = because.map((action) =>
            Math.min(...decided.filter((each) => each.because.includes(action)).map((each) => each.decidedAt)),
          );
          for (const { at, amount: part } of releases) {
            expect(part).toBeGreaterThan(0);
            expect(at).toBeGreaterThanOrEqual(decidedAt);
            for (const first of firsts) expect(at).toBeLessThanOrEqual(first + LONGEST);
          }
          expect(releases.toSorted((one, other) => one.at - other.at)).toEqual(releases);
        }
      }),
    );
  });

  test('of an action taken back nothing is held from then on, and what it alone held is paid at that instant', () => {
    fc.assert(
      fc.property(anyPayouts, anySpans, (payouts, spans) => {
        for (const { decidedAt, because, releases } of decidePayouts(payouts, spans, END)) {
          const reasons = spans.filter(({ action }) => because.includes(action));
          for (const { withdrawnAt } of reasons) expect(decidedAt).toBeLessThan(withdrawnAt);
          const last = Math.max(...reasons.map(({ withdrawnAt }) => withdrawnAt));
          for (const { at } of releases) expect(at).toBeLessThanOrEqual(last);
        }
      }),
    );
  });

  test('taking one back makes no part come later', () => {
    fc.assert(
      fc.property(anyPayouts, anySpans, instant, (payouts, spans, after) => {
        const [first, ...others] = spans;
        if (first === undefined) return;
        const at = first.from + after;
        const won = { ...first, to: first.to < at ? first.to : NEVER, withdrawnAt: Math.min(first.withdrawnAt, at) };
        const before = decidePayouts(payouts, spans, END);
        // Those are compared that had been decided by then: of later ones less is held.
        const decided = before.filter(({ decidedAt }) => decidedAt < at);
        const frozen = payouts.map((each) => {
          const known = decided.find(({ payoutId }) => payoutId === each.payoutId);
          return known === undefined ? each : { ...each, decided: known };
        });
        const now = decidePayouts(frozen, [won, ...others], END);
        for (const { payoutId, releases } of decided) {
          const later = now.find((each) => each.payoutId === payoutId)?.releases ?? [];
          const paidBy = (all: PayoutDecided['releases'], by: number) => sumOf(all.filter((each) => each.at <= by));
          for (const { at: by } of releases) expect(paidBy(later, by)).toBeGreaterThanOrEqual(paidBy(releases, by));
        }
      }),
    );
  });

  test('what comes to be known later changes nothing that was paid before', () => {
    fc.assert(
      fc.property(anyPayouts, anySpans, instant, (payouts, spans, now) => {
        const told = payouts.filter(({ toldAt }) => toldAt <= now);
        const then = decidePayouts(told, knownAt(spans, now), now);
        const frozen = payouts.map((each) => {
          const known = then.find(({ payoutId }) => payoutId === each.payoutId);
          return known === undefined ? each : { ...each, decided: known };
        });
        const later = decidePayouts(frozen, spans, END);
        for (const { payoutId, paid, held, releases } of then) {
          const found = later.find((each) => each.payoutId === payoutId);
          expect(found).toMatchObject({ paid, held });
          const past = (all: PayoutDecided['releases'] = []) => all.filter(({ at }) => at < now);
          expect(past(found?.releases)).toEqual(past(releases));
        }
      }),
    );
  });

  test('the order in which payouts are given is no matter', () => {
    fc.assert(
      fc.property(anyPayouts, anySpans, (payouts, spans) => {
        const one = decidePayouts(payouts, spans, END);
        expect(decidePayouts(payouts.toReversed(), spans.toReversed(), END).toReversed()).toEqual(
          one.map((each) => ({ ...each, because: each.because.toReversed() })),
        );
      }),
    );
  });
});
