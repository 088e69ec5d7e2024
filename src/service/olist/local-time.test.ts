import { expect, test } from 'vitest';
import { localClock } from './local-time.ts';

const clock = localClock('America/Sao_Paulo');

test.each([
  ['2018-08-15 10:10:18', '2018-08-15T13:10:18.000Z', 'winter: three hours behind'],
  ['2018-01-15 10:10:18', '2018-01-15T12:10:18.000Z', 'summer: two hours behind'],
  ['2017-10-14 23:59:59', '2017-10-15T02:59:59.000Z', 'the last second of winter'],
  ['2017-10-15 00:00:00', '2017-10-15T03:00:00.000Z', 'skipped: an hour later, the first second of summer'],
  ['2017-10-15 00:30:00', '2017-10-15T03:30:00.000Z', 'skipped'],
  ['2017-10-15 01:00:00', '2017-10-15T03:00:00.000Z', 'the first second of summer'],
  ['2018-02-17 22:59:59', '2018-02-18T00:59:59.000Z', 'shown once'],
  ['2018-02-17 23:30:00', '2018-02-18T01:30:00.000Z', 'shown twice: the first one'],
  ['2018-02-18 00:00:00', '2018-02-18T03:00:00.000Z', 'winter again'],
  ['2020-01-15 12:00:00', '2020-01-15T15:00:00.000Z', 'no summer time since 2019'],
])('%s is %s (%s)', (text, expected) => {
  expect(new Date(clock(text) ?? Number.NaN).toISOString()).toBe(expected);
});

test.each([
  '',
  '2018-08-15',
  '2018-08-15T10:10:18',
  '2018-02-30 10:00:00',
  '2018-08-15 25:00:00',
  ' 2018-08-15 10:10:18',
])('%j is no time', (text) => expect(clock(text)).toBeUndefined());

test('knows other zones, also that of Greenwich', () => {
  expect(localClock('Etc/UTC')('2018-08-15 10:00:00')).toBe(Date.UTC(2018, 7, 15, 10));
  expect(localClock('Asia/Kolkata')('2018-08-15 10:00:00')).toBe(Date.UTC(2018, 7, 15, 4, 30));
});
