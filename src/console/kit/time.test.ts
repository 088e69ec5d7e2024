import { describe, expect, test } from 'vitest';
import { absolute, absoluteWithZone, relative, relativeDay } from './time.ts';

const AT = '2026-03-16T03:30:00Z';

describe('an instant in words', () => {
  test('stands in the marketplace’s zone, not in the reader’s', () => {
    expect(absolute(AT, 'America/Jamaica')).toBe('15 Mar 2026, 22:30');
    // With a comma or without: that changes with the year of the browser.
    expect(absolute(AT, 'America/Jamaica', 'day')).toMatch(/^Sunday,? 15 March 2026$/);
    expect(absolute(AT, 'Asia/Tokyo', 'short-day')).toBe('16 Mar 2026');
    expect(absoluteWithZone(AT, 'America/Jamaica')).toBe('15 Mar 2026, 22:30 GMT-5');
  });

  test.each([
    ['2026-03-16T03:30:20Z', 'just now'],
    ['2026-03-16T03:00:00Z', '30 minutes ago'],
    ['2026-03-16T05:30:00Z', 'in 2 hours'],
    ['2026-03-15T03:30:00Z', 'yesterday'],
    ['2026-03-19T03:29:00Z', 'in 2 days'],
    ['2026-03-02T03:30:00Z', '2 weeks ago'],
    ['2026-06-16T03:30:00Z', 'in 3 months'],
    ['2024-03-01T00:00:00Z', '2 years ago'],
  ])('%s is told as “%s”', (at, told) => {
    expect(relative(at, Date.parse(AT))).toBe(told);
  });

  // It is ten in the evening of the 15th in Jamaica.
  test.each([
    ['2026-03-15T06:00:00Z', 'today'],
    ['2026-03-16T04:30:00Z', 'today'],
    ['2026-03-15T04:59:00Z', 'yesterday'],
    ['2026-03-14T23:00:00Z', 'yesterday'],
    ['2026-03-12T06:00:00Z', '3 days ago'],
    ['2026-03-18T06:00:00Z', 'in 3 days'],
    ['2026-03-02T03:30:00Z', '2 weeks ago'],
  ])('the day of %s is told as “%s”', (at, told) => {
    expect(relativeDay(at, Date.parse(AT), 'America/Jamaica')).toBe(told);
  });
});
