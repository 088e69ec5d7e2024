import { describe, expect, test } from 'vitest';
import { mayHandleTogether } from '../../rulebook/cases/bulk.ts';
import { CASE_KINDS } from '../../rulebook/cases/case.ts';
import type { CaseSummary } from './api-shapes.ts';
import { allToggled, canBeTogether, selectedOf, toggled } from './queue-selection.ts';

const row = (id: string, kind: CaseSummary['kind'] = 'review') => ({ id, kind }) as CaseSummary;
const ROWS = [row('a'), row('b'), row('c', 'support'), row('d', 'appeal'), row('e')];
const selected = (...ids: readonly string[]) => selectedOf(ROWS, new Set(ids));
const ids = (rows: readonly CaseSummary[]) => rows.map(({ id }) => id);

test('what can be selected is what the service handles together', () => {
  for (const kind of CASE_KINDS)
    expect([kind, canBeTogether(kind)]).toEqual([kind, mayHandleTogether([kind]) === true]);
});

describe('a selection', () => {
  test('is of one kind, and of what is still shown', () => {
    expect(ids(selected('e', 'a', 'c', 'gone'))).toEqual(['a', 'e']);
    expect(ids(selected('d'))).toEqual([]);
  });

  test('takes a row of its kind, gives it back, and takes no other', () => {
    expect([...toggled([], row('a'))]).toEqual(['a']);
    expect([...toggled(selected('a'), row('b'))]).toEqual(['a', 'b']);
    expect([...toggled(selected('a', 'b'), row('a'))]).toEqual(['b']);
    for (const other of [row('c', 'support'), row('d', 'appeal')])
      expect([...toggled(selected('a'), other)]).toEqual(['a']);
    expect([...toggled([], row('d', 'appeal'))]).toEqual([]);
  });

  test('of all takes all of one kind, and none the second time', () => {
    expect([...allToggled(ROWS, selected('b'), 'review')]).toEqual(['a', 'b', 'e']);
    expect([...allToggled(ROWS, selected('a', 'b', 'e'), 'review')]).toEqual([]);
  });

  test('is not larger than the service takes', () => {
    const many = Array.from({ length: 60 }, (_, at) => row(`${at}`));
    const all = allToggled(many, [], 'review');
    expect(all.size).toBe(50);
    expect(toggled(selectedOf(many, all), row('59')).size).toBe(50);
  });
});
