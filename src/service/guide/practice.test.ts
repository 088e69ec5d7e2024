import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RUNGS } from '../../rulebook/policy/policy.ts';
import { practiceOf } from './practice.ts';
import type { ActionCount } from './store.ts';

const NOTHING = { at: 0, rungs: [], actions: [], appeals: { decided: 0, overturned: 0 } };

function rungs(...counts: readonly number[]) {
  const counted = RUNGS.map((rung, index) => ({ rung, sellers: counts[index] ?? 0 }));
  return practiceOf({ ...NOTHING, rungs: counted }).rungs;
}

describe('the sellers on each rung', () => {
  test('are told with their share; few are told as few', () => {
    expect(rungs(150, 30, 20, 3, 0)).toEqual([
      { rung: 'good', sellers: 150, share: 0.74 },
      { rung: 'warned', sellers: 30, share: 0.15 },
      { rung: 'restricted', sellers: 20, share: 0.1 },
      { rung: 'suspended', sellers: 'few', share: undefined },
      { rung: 'removed', sellers: 'few', share: undefined },
    ]);
  });

  test('hide another rung where a single small one could be worked out', () => {
    expect(rungs(100, 30, 20, 6, 2)?.map(({ sellers }) => sellers)).toEqual([100, 30, 20, 'hidden', 'few']);
  });

  test('are not told of a marketplace with hardly anybody in it', () => {
    expect(rungs(20, 4)).toBeUndefined();
    expect(practiceOf(NOTHING).rungs).toBeUndefined();
  });

  test('whatever they are: no small count is told, nor is one alone kept back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 60 }), { minLength: 5, maxLength: 5 }), (counts) => {
        const shown = rungs(...counts) ?? [];
        const told = shown.filter(({ sellers }) => typeof sellers === 'number');
        for (const { sellers } of told) expect(sellers).toBeGreaterThanOrEqual(5);
        expect(shown.length - told.length).not.toBe(1);
      }),
    );
  });
});

describe('the actions of an area', () => {
  const of = (decision: ActionCount['decision'], actions: number, sellers: number): ActionCount => ({
    ...{ category: 'shipping', decision, actions, sellers },
  });

  test('are told where enough sellers are behind them, however many there are', () => {
    const actions = [of('warning.issued', 12, 11), of('restriction.applied', 9, 2)];
    expect(practiceOf({ ...NOTHING, actions }).actions).toEqual([{ category: 'shipping', counts: [12, 'few', 'few'] }]);
  });

  test('areas without any are left out', () => {
    expect(practiceOf(NOTHING).actions).toEqual([]);
  });
});

test('an overturn rate needs enough decided appeals', () => {
  expect(practiceOf({ ...NOTHING, appeals: { decided: 19, overturned: 1 } }).appeals).toBeUndefined();
  expect(practiceOf({ ...NOTHING, appeals: { decided: 20, overturned: 1 } }).appeals).toEqual({
    decided: 20,
    overturned: 1,
  });
});
