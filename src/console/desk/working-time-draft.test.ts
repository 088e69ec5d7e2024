import { expect, test } from 'vitest';
import { changeOf, faultsOf, typedOf } from './working-time-draft.ts';

const KEPT = {
  ...{ version: 3, handlingDays: 2, dailyCapacity: null, today: '2026-03-02', dueWhileAway: 0, holidays: [] },
  away: [{ from: '2026-03-05', to: '2026-03-06' }],
};

test('what stands there is sent as it stands', () => {
  const typed = typedOf(KEPT);
  expect(faultsOf(typed)).toEqual({ capacity: false, away: new Map() });
  expect(changeOf(typed, 3)).toEqual({ version: 3, handlingDays: 2, dailyCapacity: null, away: KEPT.away });
  expect(changeOf({ ...typed, capacity: ' 12 ' }, 3).dailyCapacity).toBe(12);
});

test.each(['0', '10001', '1.5', '-3', 'many', '1e3'])('a capacity of %s is wrong', (capacity) => {
  expect(faultsOf({ ...typedOf(KEPT), capacity }).capacity).toBe(true);
});

test('days away need both days, in their order', () => {
  const away = [
    { key: 7, from: '', to: '2026-03-06' },
    { key: 8, from: '2026-03-07', to: '2026-03-06' },
    { key: 9, from: '2026-03-07', to: '2026-03-07' },
  ];
  expect([...faultsOf({ ...typedOf(KEPT), away }).away]).toEqual([
    [7, 'incomplete'],
    [8, 'backwards'],
  ]);
});
