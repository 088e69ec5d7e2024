import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { START } from '../../../test/builders.ts';
import { entries, reportAt } from '../../../test/meter/items.ts';
import { POLICY } from '../../../test/policy-fixture.ts';
import { DAY, HOUR } from '../instant.ts';
import {
  deadlineKey,
  eventKey,
  LATE_CANCELLATION,
  LATE_DISPATCH,
  type Lapse,
  LISTING_INACCURACY,
  type MetricIndex,
} from '../items.ts';
import { localDay } from '../zone.ts';
import { regroup } from './bursts.ts';
import { History } from './history.ts';

const bounds = { numRuns: 400, seed: 2026_03 };

/** A late order, a cancellation or a finding, with what decides whether it is one lapse with others. */
type Failure = {
  readonly days: number;
  readonly hours: number;
  readonly excused: boolean;
  readonly listings: readonly string[];
  /** Days after `shipBy` on which the order was accepted; undefined: never. */
  readonly acceptedAfter: number | undefined;
};

const arbitraryFailures = (most: number): fc.Arbitrary<Failure[]> =>
  fc.array(
    fc.record({
      days: fc.integer({ min: 0, max: most }),
      hours: fc.constantFrom(0, 1, 4, 5, 6, 23),
      excused: fc.constantFrom(false, false, false, true),
      listings: fc.subarray(['L-1', 'L-2', 'L-3'], { maxLength: 2 }),
      acceptedAfter: fc.constantFrom(undefined, 1, 1, 2),
    }),
    { maxLength: 30, size: 'max' },
  );

function instantOf({ days, hours }: Failure): number {
  return START + days * DAY + hours * HOUR;
}

const dayOf = (at: number) => localDay(POLICY.zone, at);

/** Forms the bursts lapse by lapse, in the order given. */
function formed(metric: MetricIndex, failures: readonly Failure[], arrived: readonly Failure[]): History {
  const history = new History(metric, entries(), POLICY.meter.fadingDays);
  const days = {
    day: dayOf,
    acceptanceDay(order: number) {
      const failure = failures[order] as Failure;
      return failure.acceptedAfter === undefined ? undefined : dayOf(instantOf(failure) + failure.acceptedAfter * DAY);
    },
  };
  for (const failure of arrived) {
    const order = failures.indexOf(failure);
    const at = instantOf(failure);
    const key = metric === LATE_DISPATCH ? deadlineKey(at) : eventKey(at);
    const { listings } = failure;
    const subject = metric === LISTING_INACCURACY ? (listings[0] ?? `L-${order}`) : `C-${order}`;
    const lapse = history.addLapse(reportAt(key, { metric, id: `${order}`, order, listings, subject }), 0);
    if (failure.excused && metric !== LISTING_INACCURACY) lapse.excusedBy = 'weather';
    regroup(history, lapse.at, POLICY, days);
  }
  return history;
}

/** Which lapse each one counts as: its own id, its burst's, or none when it is excused. */
function heads(history: History): Record<string, string | undefined> {
  const named = ({ report, excusedBy, mergedInto }: Lapse) =>
    excusedBy === undefined ? (mergedInto ?? { report }).report.id : undefined;
  return Object.fromEntries(history.lapses.map((lapse) => [lapse.report.id, named(lapse)]));
}

/** Distinct instants, so that only time decides which is the earlier. */
const distinct = (most: number) =>
  arbitraryFailures(most)
    .map((all) => all.filter((one, index) => all.findIndex((other) => instantOf(other) === instantOf(one)) === index))
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));

type Placed = Failure & { readonly id: string; readonly at: number };

function inTime(failures: readonly Failure[]): Placed[] {
  return failures
    .map((failure, index) => ({ ...failure, id: `${index}`, at: instantOf(failure) }))
    .sort((one, other) => one.at - other.at);
}

/** Late orders by `shipBy` day and acceptance day (ADR 0003, 15). */
function lateBursts(failures: readonly Failure[]): Record<string, string | undefined> {
  const result: Record<string, string | undefined> = {};
  const merged: number[] = [];
  const sorted = inTime(failures);
  const groups = new Map<string, Placed[]>();
  for (const failure of sorted) {
    result[failure.id] = failure.excused ? undefined : failure.id;
    if (failure.excused) continue;
    const first = sorted.find((each) => !each.excused && dayOf(each.at) === dayOf(failure.at)) as Placed;
    const accepted = ({ at, acceptedAfter }: Placed) => acceptedAfter && dayOf(at + acceptedAfter * DAY);
    const name = `${dayOf(failure.at)} ${accepted(failure) ?? accepted(first)}`;
    groups.set(name, [...(groups.get(name) ?? []), failure]);
  }
  for (const group of groups.values()) {
    const [head] = group as [Placed];
    const before = merged.filter((at) => at > head.at - 30 * DAY).length;
    if (group.length < 2 || before >= 2) continue;
    merged.push(head.at);
    for (const member of group) result[member.id] = head.id;
  }
  return result;
}

/** Cancellations within 24 hours of the first that share a listing with one of them (ADR 0003, 17). */
function cancellationBursts(failures: readonly Failure[]): Record<string, string | undefined> {
  const bursts: Placed[][] = [];
  const result: Record<string, string | undefined> = {};
  for (const failure of inTime(failures)) {
    result[failure.id] = undefined;
    if (failure.excused) continue;
    const joined = bursts.find(
      (burst) =>
        (burst[0] as Placed).at >= failure.at - DAY &&
        burst.some(({ listings }) => listings.some((listing) => failure.listings.includes(listing))),
    );
    if (joined === undefined) bursts.push([failure]);
    else joined.push(failure);
    result[failure.id] = ((joined ?? [failure])[0] as Placed).id;
  }
  return result;
}

/** Findings on one listing while the first of them is in the list (ADR 0003, 17). */
function findingBursts(failures: readonly Failure[]): Record<string, string | undefined> {
  const firsts = new Map<string, Placed>();
  const result: Record<string, string | undefined> = {};
  for (const failure of inTime(failures)) {
    const listing = failure.listings[0] ?? `L-${failure.id}`;
    const first = firsts.get(listing);
    if (first === undefined || first.at <= failure.at - 180 * DAY) firsts.set(listing, failure);
    result[failure.id] = (firsts.get(listing) as Placed).id;
  }
  return result;
}

describe('bursts are formed as a plain grouping says, in whatever order lapses arrive', () => {
  test.each([
    ['late orders', LATE_DISPATCH, lateBursts, 12],
    ['late orders over months', LATE_DISPATCH, lateBursts, 70],
    ['cancellations', LATE_CANCELLATION, cancellationBursts, 3],
    ['findings', LISTING_INACCURACY, findingBursts, 400],
  ] as const)('%s', (_, metric, grouping, most) => {
    fc.assert(
      fc.property(distinct(most), ([failures, arrived]) => {
        expect(heads(formed(metric, failures, arrived))).toEqual(grouping(failures));
      }),
      bounds,
    );
  });
});

describe('of late orders', () => {
  /** Two orders due on each of these days, an hour apart, never handed over. */
  const pairs = (...days: readonly number[]): Failure[] =>
    days.flatMap((each) =>
      [0, 1].map((hours) => ({ days: each, hours, excused: false, listings: [], acceptedAfter: undefined })),
    );
  const merged = (...days: readonly number[]) => {
    const all = pairs(...days);
    return formed(LATE_DISPATCH, all, all).lapses.filter(({ headsBurst }) => headsBurst).length;
  };

  test('the third burst within thirty days does not merge', () => {
    expect(merged(0, 10, 29)).toBe(2);
  });

  test('exactly thirty days before is no longer within them', () => {
    expect(merged(0, 10, 30)).toBe(3);
  });

  test('a burst that did not merge does not count against the next', () => {
    expect(merged(0, 10, 20, 31)).toBe(3);
  });
});
