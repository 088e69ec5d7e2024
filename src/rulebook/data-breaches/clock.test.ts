import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at } from '../../../test/builders.ts';
import { POLICY } from '../../../test/policy-fixture.ts';
import { CALENDAR_DEFAULT } from '../../service/policy/calendar-default.ts';
import { DATA_BREACHES_DEFAULT } from '../../service/policy/data-breaches-default.ts';
import { DAY, HOUR, MINUTE } from '../instant.ts';
import { isWorkingDay } from '../working-days.ts';
import { localDay, type Zone } from '../zone.ts';
import { clockAt, marksOf, runsUntil, runTo } from './clock.ts';
import { type BreachRegime, regimesIn } from './regimes.ts';

const JAMAICA = POLICY.zone;
/** An hour forward on 29 March 2026 at 01:00 UTC, back on 25 October. */
const BERLIN: Zone = {
  name: 'Europe/Berlin',
  changes: [0, at('2026-03-29 01:00'), at('2026-10-25 01:00')],
  offsets: [HOUR, 2 * HOUR, HOUR],
};
/** Half an hour only, and in the other half of the year. */
const LORD_HOWE: Zone = {
  name: 'Australia/Lord_Howe',
  changes: [0, at('2026-04-04 15:00'), at('2026-10-03 15:30')],
  offsets: [11 * HOUR, 10.5 * HOUR, 11 * HOUR],
};
const ZONES = [JAMAICA, BERLIN, LORD_HOWE];
const working = CALENDAR_DEFAULT;
const gdpr = regimesIn(DATA_BREACHES_DEFAULT).find(({ name }) => name === 'gdpr') as BreachRegime;
const MARKS = marksOf(DATA_BREACHES_DEFAULT);

const instants = fc.integer({ min: at('2026-01-01') / MINUTE, max: at('2027-01-01') / MINUTE }).map((m) => m * MINUTE);
const zones = fc.constantFrom(...ZONES);
const hours = fc.integer({ min: 1, max: 200 });

describe('the clock of a law', () => {
  test('ends after so many hours, over a weekend and over a change of clocks', () => {
    // From Friday at six over the night in which Berlin loses an hour.
    const since = at('2026-03-27 17:00');
    expect(runsUntil(gdpr, since, 100, { working, zone: BERLIN })).toBe(at('2026-03-30 17:00'));
    expect(runsUntil(gdpr, since, 50, { working, zone: BERLIN })).toBe(at('2026-03-29 05:00'));
  });

  test('is the same in every zone', () => {
    fc.assert(
      fc.property(instants, hours, zones, (since, count, zone) => {
        const regime = { ...gdpr, within: count * HOUR };
        expect(runsUntil(regime, since, 100, { working, zone })).toBe(since + count * HOUR);
      }),
    );
  });
});

describe('a clock of working hours', () => {
  const regime = { within: DAY, counted: 'working' } as const;

  test.each([
    ['a Monday at noon: a Tuesday at noon', JAMAICA, '2026-03-02 17:00', '2026-03-03 17:00'],
    ['a Friday at noon: a Monday at noon', JAMAICA, '2026-03-06 17:00', '2026-03-09 17:00'],
    ['a Saturday: as Monday ends', JAMAICA, '2026-03-07 17:00', '2026-03-10 05:00'],
    ['before Good Friday: over Easter Monday', JAMAICA, '2026-04-02 17:00', '2026-04-07 17:00'],
    ['a Friday in Berlin before its clocks change', BERLIN, '2026-03-27 11:00', '2026-03-30 10:00'],
  ])('from %s', (_, zone, since, ends) => {
    expect(runsUntil(regime, at(since), 100, { working, zone })).toBe(at(ends));
  });

  test('has run for exactly its hours of working days, counted minute by minute', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 60 }), zones, (since, count, zone) => {
        const end = runsUntil({ ...regime, within: count * HOUR }, since, 100, { working, zone });
        let run = 0;
        const step = 30 * MINUTE;
        for (let now = since; now < end; now += step) {
          // A day begins at a full or half hour in each of these zones, but the suspicion does not.
          const cut = Math.min(step, end - now);
          for (let part = now; part < now + cut; part += MINUTE) if (isWorkingDay(working, localDay(zone, part))) run++;
        }
        expect(run * MINUTE).toBe(count * HOUR);
        expect(isWorkingDay(working, localDay(zone, end - 1))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

test('two days of working days are two of them, whatever lies between', () => {
  const regime = { within: 2 * DAY, counted: 'working' } as const;
  // A Thursday at noon; Good Friday, the weekend and Easter Monday are not worked.
  expect(runsUntil(regime, at('2026-04-02 17:00'), 100, { working, zone: JAMAICA })).toBe(at('2026-04-08 17:00'));
});

const marks = fc
  .uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 6 })
  .map((all) => marksOf({ warnedAt: all.toSorted((one, other) => one - other).map((each) => each / 100) }));

test('a clock comes to each of its marks in their order, at that instant and not before, and never goes back', () => {
  fc.assert(
    fc.property(
      instants,
      hours,
      zones,
      fc.constantFrom('wall', 'working'),
      marks,
      (since, count, zone, counted, all) => {
        const [regime, calendar] = [
          { ...gdpr, within: count * HOUR, counted },
          { working, zone },
        ] as const;
        const reached = all.map((part) => runsUntil(regime, since, part, calendar));
        expect(reached).toEqual(reached.toSorted((one, other) => one - other));
        for (const [index, now] of reached.entries()) {
          expect(runTo(all, regime, { since, now }, calendar)).toBeGreaterThanOrEqual(all[index] ?? 0);
          expect(runTo(all, regime, { since, now: now - 1 }, calendar)).toBeLessThan(all[index] ?? 0);
        }
        expect(runTo(all, regime, { since, now: (reached.at(-1) ?? 0) + DAY }, calendar)).toBe(100);
      },
    ),
  );
});

test('the shipped marks are 50, 75 and 90, and the end', () => {
  expect(MARKS).toEqual([50, 75, 90, 100]);
});

test('one that is stopped stays as it was then, and one that has not begun has no end', () => {
  const [since, zone] = [at('2026-03-02 00:00'), JAMAICA];
  const stopped = { how: 'notified', at: since + 40 * HOUR, by: 'P-4' } as const;
  const later = since + 1000 * HOUR;
  expect(clockAt(MARKS, gdpr, { since, stopped }, later, { working, zone })).toMatchObject({ run: 50 });
  const running = clockAt(MARKS, gdpr, { since, stopped: undefined }, later, { working, zone });
  expect(running).toMatchObject({ run: 100, dueAt: since + 72 * HOUR });
  const waiting = clockAt(MARKS, gdpr, { since: undefined, stopped: undefined }, later, { working, zone });
  expect(waiting).toMatchObject({ run: 0, dueAt: undefined });
});
