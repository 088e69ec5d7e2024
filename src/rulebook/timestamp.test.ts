import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatTimestamp, LAST_INSTANT, parseTimestamp } from './timestamp.ts';

const instants = fc.oneof(fc.integer({ min: 0, max: LAST_INSTANT }), fc.integer({ min: 0, max: 4e12 }));

describe('parseTimestamp', () => {
  test.each([
    ['1970-01-01T00:00:00Z', 0],
    ['2026-03-02T10:00:00Z', Date.UTC(2026, 2, 2, 10)],
    ['2026-03-02t10:00:00z', Date.UTC(2026, 2, 2, 10)],
    ['2026-03-02T10:00:00+01:30', Date.UTC(2026, 2, 2, 8, 30)],
    ['2026-03-02T10:00:00-05:00', Date.UTC(2026, 2, 2, 15)],
    ['2026-03-02T10:00:00-00:00', Date.UTC(2026, 2, 2, 10)],
    ['2024-02-29T23:59:59.9Z', Date.UTC(2024, 1, 29, 23, 59, 59, 900)],
    ['2024-02-29T23:59:59.999999999Z', Date.UTC(2024, 1, 29, 23, 59, 59, 999)],
    ['2000-02-29T00:00:00Z', Date.UTC(2000, 1, 29)],
    ['9999-12-31T23:59:59.999Z', LAST_INSTANT],
  ])('%s', (text, expected) => expect(parseTimestamp(text)).toBe(expected));

  test.each([
    '',
    'tomorrow',
    '2026-03-02',
    '2026-03-02T10:00:00',
    '2026-03-02 10:00:00Z',
    '2026-03-02T10:00Z',
    '2026-03-02T10:00:00.Z',
    '2026-03-02T10:00:00,5Z',
    '2026-03-02T10:00:00Z ',
    ' 2026-03-02T10:00:00Z',
    '2026-03-02T10:00:00ZZ',
    '2026-03-02T10:00:00+0100',
    '2026-03-02T10:00:00+24:00',
    '2026-03-02T10:00:00+01:60',
    '2026-03-02T10:00:00+1:00',
    '2026-02-29T00:00:00Z',
    '1900-02-29T00:00:00Z',
    '2100-02-29T00:00:00Z',
    '2026-04-31T00:00:00Z',
    '2026-00-10T00:00:00Z',
    '2026-13-10T00:00:00Z',
    '2026-01-00T00:00:00Z',
    '2026-01-32T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T00:60:00Z',
    '2016-12-31T23:59:60Z',
    '1969-12-31T23:59:59Z',
    '1970-01-01T00:00:00+00:01',
    '9999-12-31T23:59:59-00:01',
    '+02026-01-01T00:00:00Z',
    '2026/01/01T00:00:00Z',
    '20a6-01-01T00:00:00Z',
    '２０２６-01-01T00:00:00Z',
  ])('refuses %j', (text) => expect(parseTimestamp(text)).toBeUndefined());

  test('reads what Date writes, at any offset', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -1439, max: 1439 }), (at, offset) => {
        const local = new Date(Math.min(LAST_INSTANT, Math.max(0, at + offset * 60_000)));
        const minutes = String(Math.abs(offset) % 60).padStart(2, '0');
        const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0');
        const text = `${local.toISOString().slice(0, -1)}${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
        const expected = local.getTime() - offset * 60_000;
        expect(parseTimestamp(text)).toBe(expected < 0 || expected > LAST_INSTANT ? undefined : expected);
      }),
    );
  });

  test('agrees with the calendar on every day that can be written', () => {
    const part = (most: number) => fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1970, max: 9999 }), part(13), part(32), (year, month, day) => {
        const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
        const real = !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
        expect(parseTimestamp(`${year}-${month}-${day}T00:00:00Z`)).toBe(real ? date.getTime() : undefined);
      }),
    );
  });

  test('never throws, whatever the text', () => {
    const near = fc.tuple(fc.nat(25), fc.string({ maxLength: 2, unit: 'binary' })).map(([place, text]) => {
      const good = '2026-03-02T10:00:00.5+01:00';
      return good.slice(0, place) + text + good.slice(place + text.length);
    });
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'binary' })), (text) => {
        const at = parseTimestamp(text);
        if (at !== undefined) expect(at).toBe(Date.parse(text.toUpperCase()));
      }),
    );
  });
});

describe('formatTimestamp', () => {
  test('writes what Date writes, without a fraction of 0', () => {
    fc.assert(
      fc.property(instants, (at) => {
        expect(formatTimestamp(at)).toBe(new Date(at).toISOString().replace('.000Z', 'Z'));
      }),
    );
  });

  test('is right on the first and last day of every year', () => {
    for (let year = 1970; year <= 9999; year++) {
      for (const at of [Date.UTC(year, 0, 1), Date.UTC(year, 11, 31), Date.UTC(year, 1, 28), Date.UTC(year, 2, 1)]) {
        expect(formatTimestamp(at)).toBe(new Date(at).toISOString().replace('.000Z', 'Z'));
        expect(parseTimestamp(formatTimestamp(at))).toBe(at);
      }
    }
  });

  test.each([-1, 0.5, Number.NaN, Number.MAX_SAFE_INTEGER])('refuses %d', (at) => {
    expect(() => formatTimestamp(at)).toThrow(RangeError);
  });
});
