import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foreignCharacter, isId, isSellerId, unprintableCharacter } from './ids.ts';

test.each([
  ['S-17', true],
  ['a.B_c-9', true],
  ['x'.repeat(64), true],
  ['x'.repeat(65), false],
  ['', false],
  ['platform', false],
  ['platform2', true],
  ['S 17', false],
  ['Š', false],
])('isSellerId(%j) is %s', (text, expected) => expect(isSellerId(text)).toBe(expected));

test('ids are what the contract says, of any text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[A-Za-z0-9._-]{0,130}$/)), (text) => {
      expect(isId(text)).toBe(/^[A-Za-z0-9._-]{1,128}$/.test(text));
      expect(foreignCharacter(text)).toBe(text.search(/[^A-Za-z0-9._-]/));
    }),
  );
});

test('unprintable are control characters and halves of pairs', () => {
  const units = fc.array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.integer({ min: 0xd700, max: 0xe000 }),
      fc.integer({ min: 0, max: 0xa1 }),
    ),
  );
  fc.assert(
    fc.property(units, (codes) => {
      const text = String.fromCharCode(...codes);
      expect(unprintableCharacter(text)).toBe(text.search(/[\p{Cc}\p{Cs}]/u));
    }),
  );
});
