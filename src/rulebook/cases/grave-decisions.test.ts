import { expect, test } from 'vitest';
import { CASE_KINDS } from './case.ts';
import { graveDecision } from './grave-decisions.ts';
import { decisionsOf } from './work.ts';

test('of all that can be decided, what closes a shop or keeps it closed is grave, and nothing else', () => {
  const decisions = CASE_KINDS.flatMap((kind) => decisionsOf(kind).map((decision) => [kind, decision] as const));
  expect(decisions.filter(([kind, decision]) => graveDecision(kind, decision) !== undefined)).toEqual([
    ['confirm_suspension', 'confirmed'],
    ['decide_suspension', 'applied'],
    ['removal', 'approved'],
  ]);
});
