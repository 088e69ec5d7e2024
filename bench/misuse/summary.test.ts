import { expect, test } from 'vitest';
import type { FoundShop } from './found.ts';
import { isMet, MEASURED, type Measured, summarize } from './summary.ts';

const HONEST: FoundShop = {
  ...{ seller: 'S-1', truth: 'honest', ordersPerYear: 1000, honestMonths: 10, slowed: 0, stoppedMonths: 0 },
  ...{ hoursWrong: 0, shownBeforeStop: null, pause: null, isStopped: false, hoursToContain: null, containedBy: null },
  ...{ takenBefore: 0, takenAfter: 0, contactedBefore: 0, contactedAfter: 0, confirmed: 0 },
  ...{ rung: 'good', reports: 0, traced: null },
};

function measured(found: readonly FoundShop[], name: Measured) {
  const measure = summarize(found).find((each) => each.measured === name);
  if (measure === undefined) throw new Error(`${name} is not measured`);
  return { value: measure.value, met: isMet(measure) };
}

test('every measure is told once, in its order', () => {
  expect(summarize([]).map((each) => each.measured)).toEqual([...MEASURED]);
});

test('of nobody nothing is measured, and no limit is missed', () => {
  expect(summarize([]).every(isMet)).toBe(true);
  expect(measured([], 'scrapers-fast-stopped-in-20')).toEqual({ value: undefined, met: true });
});

test('a scraper who is shown more than twenty, or is never stopped, misses the limit', () => {
  const scraper = {
    ...HONEST,
    truth: 'scraper',
    pause: 2,
    shownBeforeStop: 20,
    takenBefore: 20,
    hoursToContain: 5,
  } as const;
  expect(measured([scraper], 'scrapers-fast-stopped-in-20')).toEqual({ value: 1, met: true });
  expect(measured([scraper, { ...scraper, shownBeforeStop: 21 }], 'scrapers-fast-stopped-in-20')).toEqual({
    ...{ value: 0.5, met: false },
  });
  expect(
    measured([{ ...scraper, shownBeforeStop: 30, pause: 30 }], 'scrapers-fast-stopped-in-20').value,
  ).toBeUndefined();
  expect(measured([{ ...scraper, shownBeforeStop: 30, pause: 30 }], 'scrapers-slow-most-shown').value).toBe(30);
  // Whoever comes when there is nothing to take proves nothing.
  expect(measured([{ ...scraper, shownBeforeStop: null }], 'scrapers').value).toBe(0);
  expect(measured([{ ...scraper, shownBeforeStop: null, isStopped: true }], 'scrapers').value).toBe(1);
});

test('a leaker counts once there were thirty days to find it and somebody was contacted', () => {
  const leaker = { ...HONEST, truth: 'leaker', hoursWrong: 800, contactedBefore: 5, hoursToContain: 700 } as const;
  const LARGE = 'leakers-large-found-in-30-days';
  expect(measured([leaker], LARGE)).toEqual({ value: 1, met: true });
  expect(measured([{ ...leaker, hoursToContain: 721 }], LARGE)).toEqual({ value: 0, met: false });
  expect(measured([{ ...leaker, hoursToContain: 721, ordersPerYear: 599 }], LARGE).value).toBeUndefined();
  expect(measured([{ ...leaker, hoursWrong: 719 }], 'leakers').value).toBe(0);
});

test('one honest shop stopped in two thousand months is too often by no means, three are', () => {
  const stopped = { ...HONEST, honestMonths: 1000, stoppedMonths: 1 };
  expect(measured([stopped, { ...HONEST, honestMonths: 1000 }], 'honest-stopped')).toEqual({ value: 0.5, met: true });
  expect(measured([{ ...stopped, stoppedMonths: 3 }], 'honest-stopped').met).toBe(false);
});

test('a smeared shop that goes past a warning misses the limit; a warning does not', () => {
  const smeared = { ...HONEST, truth: 'smeared', reports: 40, rung: 'warned' } as const;
  expect(measured([smeared], 'smeared-past-a-warning')).toEqual({ value: 0, met: true });
  expect(measured([{ ...smeared, rung: 'restricted' }], 'smeared-past-a-warning')).toEqual({ value: 1, met: false });
});

test('of lists, whoever is named more often by one counts; of addresses, each wrong name does', () => {
  const traced = { lines: 10, right: 6, wrong: 1, cannotTell: 3 };
  const insider = { ...HONEST, truth: 'insider', hoursWrong: 800, contactedBefore: 5, traced } as const;
  expect(measured([insider], 'insiders-named').value).toBe(1);
  expect(measured([insider], 'insiders-others-named')).toEqual({ value: 0.1, met: false });
});

test('an honest shop that a canary or the watch takes for a misuser misses the limit', () => {
  for (const containedBy of ['watch', 'canary', 'tracer'] as const)
    expect(measured([{ ...HONEST, containedBy }], 'honest-contained')).toEqual({ value: 1, met: false });
  expect(measured([{ ...HONEST, truth: 'smeared', containedBy: 'reports' }], 'honest-contained').met).toBe(true);
});
