import { expect, test } from 'vitest';
import type { Context } from './api-shapes.ts';
import { lanesOf, monthsIn, stateOf, within } from './context-lanes.ts';

const STORM: Context = {
  contextId: 'X-1',
  kind: 'weather',
  from: '2026-03-02T00:00:00Z',
  to: '2026-03-05T00:00:00Z',
  affects: ['handover'],
  regions: ['Portland', 'Kingston'],
  carriers: null,
  countries: null,
  declaredAt: '2026-03-02T08:00:00Z',
  withdrawnAt: null,
  excused: { sellers: 1, lapses: 2 },
};

test.each([
  ['2026-03-01T00:00:00Z', 'upcoming'],
  ['2026-03-02T00:00:00Z', 'current'],
  ['2026-03-05T00:00:00Z', 'current'],
  ['2026-03-05T00:00:01Z', 'past'],
])('at %s a context is %s', (at, state) => {
  expect(stateOf(STORM, Date.parse(at))).toBe(state);
  expect(stateOf({ ...STORM, withdrawnAt: '2026-03-03T00:00:00Z' }, Date.parse(at))).toBe('withdrawn');
});

test('a context lies in a lane for each of its places, together with others of its kind there', () => {
  const later = {
    ...STORM,
    contextId: 'X-2',
    regions: ['Portland'],
    from: '2026-04-02T00:00:00Z',
    to: '2026-04-05T00:00:00Z',
  };
  const slow: Context = { ...STORM, contextId: 'X-3', kind: 'platform_slowdown', regions: null };
  const lanes = lanesOf([slow, STORM, later]);
  expect(lanes.map(({ kind, place, bands }) => [kind, place, bands.map(({ contextId }) => contextId)])).toEqual([
    ['weather', 'Portland', ['X-1', 'X-2']],
    ['weather', 'Kingston', ['X-1']],
    ['platform_slowdown', undefined, ['X-3']],
  ]);
});

test('carriers have lanes of their own', () => {
  const lanes = lanesOf([{ ...STORM, regions: null, countries: ['US'], carriers: ['Blue Post', 'Island Couriers'] }]);
  expect(lanes.map(({ place, carrier }) => [place, carrier])).toEqual([
    ['US', 'Blue Post'],
    ['US', 'Island Couriers'],
  ]);
});

test('what only touches a stretch of time lies in it', () => {
  const at = (text: string) => Date.parse(text);
  expect(within([STORM], at('2026-03-05T00:00:00Z'), at('2026-04-01T00:00:00Z'))).toEqual([STORM]);
  expect(within([STORM], at('2026-03-06T00:00:00Z'), at('2026-04-01T00:00:00Z'))).toEqual([]);
});

test('months over a year’s end', () => {
  const months = monthsIn(Date.parse('2025-11-20T00:00:00Z'), Date.parse('2026-02-01T00:00:00Z'));
  expect(months.map((month) => new Date(month).toISOString().slice(0, 10))).toEqual([
    '2025-12-01',
    '2026-01-01',
    '2026-02-01',
  ]);
});
