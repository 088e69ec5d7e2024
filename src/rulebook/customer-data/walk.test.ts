import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lengthOfWalk } from './walk.ts';

const LISTED = ['A', 'B', 'C', 'D', 'E', 'F'];

describe('a walk along the list of orders', () => {
  test.each([
    [[], 0],
    [['gone'], 0],
    [['C'], 1],
    [['C', 'A'], 1],
    [['C', 'B'], 2],
    [['C', 'D', 'E', 'F'], 4],
    [['F', 'E', 'D', 'A'], 3],
    [['C', 'B', 'C'], 2],
    [['B', 'gone'], 1],
  ])('%j: %i', (looked, length) => {
    expect(lengthOfWalk(looked, LISTED)).toBe(length);
  });

  test('is as long as the list for whoever goes through all of it, either way', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 40 }), fc.boolean(), (listed, back) => {
        expect(lengthOfWalk(back ? listed.toReversed() : listed, listed)).toBe(listed.length);
      }),
    );
  });
});
