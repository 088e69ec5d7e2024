import { expect, test } from 'vitest';
import { instantFromLocal, localFromMilliseconds } from './zoned-time.ts';

const at = (text: string) => Date.parse(text);

test.each([
  ['America/Jamaica', '2026-03-02T10:00', '2026-03-02T15:00:00Z'],
  ['UTC', '2026-03-02T00:00', '2026-03-02T00:00:00Z'],
  ['Asia/Kathmandu', '2026-03-02T00:00', '2026-03-01T18:15:00Z'],
  ['Pacific/Kiritimati', '2026-01-01T00:00', '2025-12-31T10:00:00Z'],
  ['America/New_York', '2026-07-01T12:00', '2026-07-01T16:00:00Z'],
  ['America/New_York', '2026-03-08T03:00', '2026-03-08T07:00:00Z'],
])('in %s, %s is %s, and back', (zone, local, instant) => {
  expect(instantFromLocal(local, zone)).toBe(at(instant));
  expect(localFromMilliseconds(at(instant), zone)).toBe(local);
});

test('a time that clocks skip is told apart', () => {
  expect(instantFromLocal('2026-03-08T02:30', 'America/New_York')).toBe('skipped');
});

test('of a time that comes twice the first is meant', () => {
  expect(instantFromLocal('2026-11-01T01:30', 'America/New_York')).toBe(at('2026-11-01T05:30:00Z'));
});

test.each(['', '2026-02-30T10:00', '2026-13-01T00:00', '2026-01-01T24:30', 'tomorrow'])('%j is no time', (local) => {
  expect(instantFromLocal(local, 'America/Jamaica')).toBe('not-a-time');
});
