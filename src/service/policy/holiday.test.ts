import { expect, test } from 'vitest';
import { holiday } from './holiday.ts';

test.each([
  ['08-01', { kind: 'date', month: 8, day: 1, moved: undefined }],
  ['12-25, from sunday to the next working day', { kind: 'date', month: 12, day: 25, moved: 'sunday' }],
  ['02-29', { kind: 'date', month: 2, day: 29, moved: undefined }],
  ['easter', { kind: 'easter', days: 0 }],
  ['easter - 46 d', { kind: 'easter', days: -46 }],
  ['easter + 1 d', { kind: 'easter', days: 1 }],
  ['third monday of 10', { kind: 'weekday', nth: 3, weekday: 'monday', month: 10 }],
])('%s', (written, rule) => {
  expect(holiday.parse(written)).toEqual(rule);
});

test.each([
  '13-01',
  '02-30',
  '00-10',
  '1-1',
  'easter 2 d',
  'fifth monday of 10',
  'third monday of 13',
  'xmas',
  12,
  null,
])('%s is none', (written) => {
  expect(holiday.safeParse(written)).toMatchObject({
    success: false,
    error: { issues: [{ params: { fault: 'not-a-holiday' } }] },
  });
});
