import { describe, expect, test } from 'vitest';
import { confirmed, day, takenOver } from '../../../test/builders.ts';
import { told } from '../../../test/told.ts';
import { HOUR } from '../instant.ts';

/** A mistake of day `happened` that the shop reported `hours` later, and staff confirmed two days after it. */
const slip = (happened: number, hours = 5, kind = 'customer_data_storage') =>
  confirmed(kind, {
    at: day(happened + 2),
    slipHappenedAt: day(happened),
    slipReportedAt: day(happened) + hours * HOUR,
  });
const misuse = (at: number) => confirmed('customer_data_storage', { at: day(at) });

describe('a slip that the seller reports by themselves (policy §2)', () => {
  test('moves no rung within 24 hours of it, the last instant included, and warns after them', () => {
    expect(told([slip(1)], day(50))).toEqual([]);
    expect(told([slip(1, 24)], day(50))).toEqual([]);
    expect(told([slip(1, 25)], day(5))).toEqual(['3 warning.issued S-1/1']);
    // Nobody reports what has not happened.
    expect(told([slip(1, -1)], day(5))).toHaveLength(1);
  });

  test('once a year: the next one warns, and one a year after the first does not', () => {
    expect(told([slip(1), slip(100)], day(105))).toEqual(['102 warning.issued S-1/1']);
    // Counted between the reports, to the instant.
    expect(told([slip(1), slip(365)], day(370))).toHaveLength(1);
    expect(told([slip(1), slip(366)], day(370))).toEqual([]);
    // One that came too late, or moved a rung, used nothing up.
    expect(told([slip(1, 30), slip(10)], day(12))).toHaveLength(1);
  });

  test('a breach that somebody else told moves as ever, before and after it', () => {
    expect(told([misuse(1), slip(3)], day(8))).toEqual(['1 warning.issued S-1/1']);
    expect(told([slip(1), misuse(3)], day(8))).toEqual(['3 warning.issued S-1/1']);
  });

  test('is about customers’ data alone', () => {
    expect(told([slip(1, 5, 'fraud')], day(5))).toEqual(['3 suspension.proposed S-1/1']);
    expect(told([slip(1, 5, 'customer_data_third_party')], day(5))).toEqual([]);
  });

  test('one that was an intruder’s uses nothing up', () => {
    const intruders = takenOver({ at: day(4), from: day(2), to: day(4) });
    expect(told([slip(1), intruders, slip(5)], day(10))).toEqual([]);
    expect(told([slip(1), slip(5)], day(10))).toHaveLength(1);
  });
});
