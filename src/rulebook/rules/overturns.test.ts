import { expect, test } from 'vitest';
import { isOverBudget } from './overturns.ts';

const BUDGET = { overturned: 0.1, cases: 20 };
const rule = (decided: number, overturned: number) => ({ decided, overturned, reduced: 0 });

test.each([
  [19, 19, false],
  [20, 2, false],
  [20, 3, true],
  [30, 3, false],
  [31, 4, true],
  [0, 0, false],
])('given %i decided appeals of which %i were overturned, then over its budget: %s', (decided, overturned, over) => {
  expect(isOverBudget(rule(decided, overturned), BUDGET)).toBe(over);
});

test('a reduced action was right in kind: it uses nothing of the budget up', () => {
  expect(isOverBudget({ ...rule(20, 2), reduced: 18 }, BUDGET)).toBe(false);
});
