import { describe, expect, it } from 'vitest';
import { figureOf, isMissed, jsonLine, tableLine } from './figure.ts';
import { isNoisy, median } from './rounds.ts';

describe('a figure', () => {
  const missed = figureOf('stream', { figure: 'time', value: 2.6001234, unit: '×', limit: 2.5 });

  it('is held against its limit, from above or from below', () => {
    expect(missed.ok).toBe(false);
    expect(figureOf('stream', { figure: 'time', value: 2.5, limit: 2.5 }).ok).toBe(true);
    expect(figureOf('stream', { figure: 'gain', value: 99, limit: 100, must: 'at least' }).ok).toBe(false);
    expect(figureOf('stream', { figure: 'speed', value: 1 }).ok).toBe(true);
  });

  it('is not missed when it is noisy', () => {
    expect(isMissed(missed)).toBe(true);
    expect(isMissed({ ...missed, noisy: true })).toBe(false);
  });

  it('is one JSON line', () => {
    expect(jsonLine(missed)).toBe(
      '{"bench":"stream","figure":"time","value":2.6,"limit":2.5,"ok":false,"noisy":false,"must":"at most","unit":"×"}',
    );
    expect(jsonLine(figureOf('stream', { figure: 'speed', value: 1, note: 'alone' }))).toBe(
      '{"bench":"stream","figure":"speed","value":1,"limit":null,"ok":true,"noisy":false,"note":"alone"}',
    );
  });

  it('is one line of a table', () => {
    expect(tableLine(missed)).toMatch(/^✗ time +2\.6× {2}at most 2\.5×$/);
    expect(tableLine({ ...missed, noisy: true })).toMatch(/^~ .*noisy$/);
  });
});

describe('rounds', () => {
  it('count by their median', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('are noisy when one thing measured twice differs', () => {
    expect([0.8, 0.9, 1, 1.1, 1.2].map(isNoisy)).toEqual([true, false, false, false, true]);
  });
});
