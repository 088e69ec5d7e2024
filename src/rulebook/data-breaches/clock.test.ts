import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at } from '../../../test/builders.ts';
import { POLICY } from '../../../test/policy-fixture.ts';
import { CALENDAR_DEFAULT } from '../../service/policy/calendar-default.ts';
import { CLOCK_WARNINGS } from '../clock-warnings.ts';
import { HOUR, MINUTE } from '../instant.ts';
import { isWorkingDay } from '../working-days.ts';
import { localDay, type Zone } from '../zone.ts';
import { clockAt, runsUntil, warningOf } from './clock.ts';
import { USUAL_REGIMES } from './regimes.ts';

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
const [gdpr] = USUAL_REGIMES;

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
        const regime = { ...gdpr, hours: count };
        expect(runsUntil(regime, since, 100, { working, zone })).toBe(since + count * HOUR);
      }),
    );
  });
});

describe('a clock of working hours', () => {
  const regime = { hours: 24, counted: 'working' } as const;

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
        const end = runsUntil({ ...regime, hours: count }, since, 100, { working, zone });
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

test('a clock warns at 50, 75 and 90 hundredths, and never goes back', () => {
  fc.assert(
    fc.property(instants, hours, zones, fc.constantFrom('wall', 'working'), (since, count, zone, counted) => {
      const [regime, calendar] = [
        { ...gdpr, hours: count, counted },
        { working, zone },
      ] as const;
      const marks = [0, 50, 75, 90, 100].map((part) => runsUntil(regime, since, part, calendar));
      expect(marks).toEqual(marks.toSorted((one, other) => one - other));
      const said = marks.flatMap((mark) => [mark, mark + 1]).map((now) => warningOf(regime, since, now, calendar));
      expect([...new Set(said)]).toEqual([...CLOCK_WARNINGS]);
      expect(warningOf(regime, since, (marks[1] ?? 0) - 1, calendar)).toBe('none');
    }),
  );
});

test('one that is stopped stays as it was then', () => {
  const [suspectedAt, zone] = [at('2026-03-02 00:00'), JAMAICA];
  const stopped = { how: 'notified', at: suspectedAt + 40 * HOUR, by: 'P-4' } as const;
  const later = suspectedAt + 1000 * HOUR;
  expect(clockAt(gdpr, { suspectedAt, stopped }, later, { working, zone })).toMatchObject({ warning: 'half' });
  const running = clockAt(gdpr, { suspectedAt, stopped: undefined }, later, { working, zone });
  expect(running).toMatchObject({ warning: 'over', dueAt: suspectedAt + 72 * HOUR });
});
