import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALENDAR_DEFAULT } from '../../service/policy/calendar-default.ts';
import { DAY, HOUR } from '../instant.ts';
import { isWorkingDay } from '../working-days.ts';
import { localDay } from '../zone.ts';
import { deskOf, placeOnDesk } from './desk.ts';
import { maySayShipped } from './hand-over.ts';
import { PROMISED_WITHIN_DAYS, shipByFor } from './ship-by.ts';
import { isAway, USUAL_TIME, WORKING_TIME_LIMITS, type WorkingTime, workingTimeOf } from './working-time.ts';

/** Jamaica: five hours behind all the year. */
const zone = { name: 'America/Jamaica', changes: [0], offsets: [-5 * HOUR] };
const calendar = CALENDAR_DEFAULT;
const at = (text: string): number => Date.parse(text);
const dayOf = (text: string): number => at(`${text}T00:00:00Z`) / DAY;
const time = (change: Partial<WorkingTime>): WorkingTime => ({ ...USUAL_TIME, ...change });

describe('by when an order is handed over', () => {
  const promise = (placedAt: string, change: Partial<WorkingTime> = {}, full: readonly string[] = []) => {
    const dueOn = (day: number) => (full.map(dayOf).includes(day) ? 3 : 2);
    const asked = { calendar, zone, time: time(change), placedAt: at(placedAt), dueOn };
    const found = shipByFor(asked);
    return found && { ...found, shipBy: new Date(found.shipBy).toISOString() };
  };

  test.each([
    ['on a Monday: Wednesday at six', '2026-03-02T15:00:00Z', {}, '2026-03-04T23:00:00.000Z'],
    ['late on a Friday here, Saturday in UTC: Tuesday', '2026-03-07T03:00:00Z', {}, '2026-03-10T23:00:00.000Z'],
    ['on a Saturday: Tuesday', '2026-03-07T15:00:00Z', {}, '2026-03-10T23:00:00.000Z'],
    ['over Easter', '2026-04-01T15:00:00Z', {}, '2026-04-07T23:00:00.000Z'],
    ['in one day', '2026-03-02T15:00:00Z', { handlingDays: 1 }, '2026-03-03T23:00:00.000Z'],
  ])('%s', (_, placedAt, change, shipBy) => {
    expect(promise(placedAt, change)?.shipBy).toBe(shipBy);
  });

  test('days away and full days move it, and it says by how much', () => {
    const away = [{ from: dayOf('2026-03-03'), to: dayOf('2026-03-05') }];
    expect(promise('2026-03-02T15:00:00Z', { away, dailyCapacity: 3 }, ['2026-03-09'])).toEqual({
      ...{ shipBy: '2026-03-10T23:00:00.000Z', day: dayOf('2026-03-10'), notWorked: 2, away: 3, full: 1 },
    });
  });

  test('a shop that is never free promises nothing', () => {
    expect(promise('2026-03-02T15:00:00Z', { dailyCapacity: 1 })).toBeUndefined();
  });

  test('it is a day that is worked, with the shop there and room; what the shop adds never makes it earlier', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2028-12-31T00:00:00Z') }),
        fc.integer({ min: 1, max: WORKING_TIME_LIMITS.handlingDays }),
        fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
        fc.array(fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: 0, max: 9 })), { maxLength: 4 }),
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 7, maxLength: 7 }),
        (placedAt, handlingDays, dailyCapacity, absences, load) => {
          const today = localDay(zone, placedAt);
          const away = absences.map(([from, length]) => ({ from: today + from, to: today + from + length }));
          const dueOn = (day: number) => load[day % 7] as number;
          const ask = (working: WorkingTime) => shipByFor({ calendar, zone, time: working, placedAt, dueOn });
          const found = ask({ handlingDays, dailyCapacity, away });
          const free = ask({ handlingDays, dailyCapacity: undefined, away: [] });
          expect(free).toMatchObject({ away: 0, full: 0 });
          const days = Array.from({ length: PROMISED_WITHIN_DAYS }, (_, index) => today + 1 + index);
          const there = days.filter((day) => isWorkingDay(calendar, day) && !isAway({ away }, day));
          const room = there.slice(handlingDays - 1).filter((day) => dueOn(day) < (dailyCapacity ?? 9));
          expect(found?.day).toBe(room[0]);
          if (found === undefined) return;
          expect(found.day).toBeGreaterThanOrEqual(free?.day ?? 0);
          expect(found.day - today).toBeLessThanOrEqual(PROMISED_WITHIN_DAYS);
          expect(isWorkingDay(calendar, found.day) && !isAway({ away }, found.day)).toBe(true);
          expect(dueOn(found.day)).toBeLessThan(dailyCapacity ?? Number.POSITIVE_INFINITY);
          expect(found.day - today).toBe(handlingDays + found.notWorked + found.away + found.full);
          expect(localDay(zone, found.shipBy)).toBe(found.day);
        },
      ),
    );
  });
});

describe('when a shop works', () => {
  const today = dayOf('2026-03-02');
  const ask = (away: readonly (readonly [number, number])[], before = USUAL_TIME) =>
    workingTimeOf(time({ away: away.map(([from, to]) => ({ from: today + from, to: today + to })) }), before, today);

  test('absences are put in order, and those that are over are left away', () => {
    const before = time({ away: [{ from: today - 9, to: today - 5 }] });
    expect(
      ask(
        [
          [20, 25],
          [-9, -5],
          [3, 4],
        ],
        before,
      ),
    ).toEqual({
      ...time({
        away: [
          { from: today + 3, to: today + 4 },
          { from: today + 20, to: today + 25 },
        ],
      }),
    });
  });

  test.each([
    ['ends before it begins', [[4, 3]], { code: 'ends-before-it-begins', index: 0 }],
    [
      'over already, and it did not stand there',
      [
        [3, 4],
        [-4, -3],
      ],
      { code: 'over-already', index: 1 },
    ],
    [
      'a day twice',
      [
        [3, 4],
        [9, 9],
        [4, 6],
      ],
      { code: 'overlaps', index: 2 },
    ],
    ['too long', [[0, 45]], { code: 'away-too-long', index: 0, most: 45 }],
    [
      'too much',
      [
        [0, 44],
        [50, 94],
        [100, 100],
      ],
      { code: 'away-too-much', most: 90 },
    ],
    [
      'too many',
      Array.from({ length: 21 }, (_, each) => [2 * each, 2 * each] as const),
      { code: 'too-many-absences', most: 20 },
    ],
  ] as const)('refused: %s', (_, away, refused) => {
    expect(ask(away)).toEqual({ refused });
  });

  test('of an absence that has begun only what is left counts', () => {
    const begun = [
      [-20, 20],
      [30, 74],
      [80, 103],
    ] as const;
    expect(ask(begun)).not.toHaveProperty('refused');
  });
});

describe('what lies on the desk', () => {
  const today = { calendar, zone, now: at('2026-03-06T15:00:00Z') };
  const order = (orderId: string, shipBy: string, shippedClaimedAt?: number) => ({
    ...{ orderId, shipBy: at(shipBy), shippedClaimedAt },
  });

  test.each([
    ['a moment ago', '2026-03-06T14:59:59.999Z', 'overdue'],
    ['now: still in time', '2026-03-06T15:00:00Z', 'today'],
    ['this evening, tomorrow in UTC', '2026-03-07T04:59:00Z', 'today'],
    ['on Saturday, before the next working day', '2026-03-07T23:00:00Z', 'next'],
    ['on Monday', '2026-03-09T23:00:00Z', 'next'],
    ['on Tuesday', '2026-03-10T23:00:00Z', 'later'],
  ])('due %s', (_, shipBy, place) => {
    expect(placeOnDesk(today, order('O-1', shipBy))).toBe(place);
  });

  test('what its seller said to be shipped waits for a scan, also when it is overdue', () => {
    expect(placeOnDesk(today, order('O-1', '2026-03-01T00:00:00Z', today.now - HOUR))).toBe('said');
  });

  test('what is due first comes first', () => {
    const orders = [
      order('O-2', '2026-03-09T23:00:00Z'),
      order('O-1', '2026-03-09T23:00:00Z'),
      order('O-3', '2026-03-01T00:00:00Z'),
    ];
    expect(deskOf(today, orders).map((each) => [each.order.orderId, each.place])).toEqual([
      ['O-3', 'overdue'],
      ['O-1', 'next'],
      ['O-2', 'next'],
    ]);
  });
});

test('only what is still to be shipped by the seller can be said to be', () => {
  expect(maySayShipped({ fulfilment: 'seller', state: 'paid' })).toBe(true);
  for (const state of ['handed_over', 'delivered', 'cancelled'] as const)
    expect(maySayShipped({ fulfilment: 'seller', state })).toEqual({ code: 'not-to-be-shipped', state });
  for (const state of ['paid', 'handed_over', 'delivered', 'cancelled'] as const)
    expect(maySayShipped({ fulfilment: 'dispatched', state })).toEqual({ code: 'dispatched-order' });
});
