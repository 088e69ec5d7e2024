import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SortedKeys } from './sorted-keys.ts';

type Change = { readonly what: 'insert' | 'remove' | 'forget'; readonly key: number };

const arbitraryChanges: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    what: fc.constantFrom<Change['what']>('insert', 'insert', 'insert', 'remove', 'forget'),
    key: fc.integer({ min: 0, max: 20 }).map((number) => number / 2),
  }),
  { maxLength: 80, size: 'max' },
);

test('the keys are those of a sorted array', () => {
  fc.assert(
    fc.property(arbitraryChanges, fc.integer({ min: -1, max: 11 }), (changes, asked) => {
      const keys = new SortedKeys();
      let array: number[] = [];
      for (const { what, key } of changes) {
        if (what === 'insert') {
          keys.insert(key);
          array = [...array, key].sort((one, other) => one - other);
        } else if (what === 'remove') {
          keys.remove(key);
          const index = array.indexOf(key);
          if (index >= 0) array.splice(index, 1);
        } else {
          const count = Math.min(array.length, Math.floor(key) % 3);
          keys.dropFirst(count);
          array = array.slice(count);
        }
        expect(Array.from({ length: keys.length }, (_, index) => keys.at(index))).toEqual(array);
        expect(keys.last).toBe(array.at(-1) ?? Number.NEGATIVE_INFINITY);
        expect(keys.countUpTo(asked)).toBe(array.filter((each) => each <= asked).length);
        expect(keys.countBelow(asked)).toBe(array.filter((each) => each < asked).length);
      }
    }),
    { numRuns: 300, seed: 2026_03 },
  );
});
