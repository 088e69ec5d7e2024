import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deriveKey, newKey, seal, unseal } from './sealing.ts';

const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array));

test('what is sealed is opened with the same key for the same place', () => {
  fc.assert(
    fc.property(bytes, fc.string(), (plain, place) => {
      const key = newKey();
      expect(unseal(key, seal(key, plain, place), place)).toEqual(plain);
    }),
  );
});

test('what was changed, moved, or sealed with another key is not opened', () => {
  fc.assert(
    fc.property(bytes, fc.nat(), (plain, at) => {
      const key = newKey();
      const sealed = seal(key, plain, 'one');
      const changed = Buffer.from(sealed);
      const index = at % changed.length;
      changed[index] = (changed[index] as number) ^ 1;
      expect(() => unseal(key, changed, 'one')).toThrow();
      expect(() => unseal(key, sealed, 'other')).toThrow();
      expect(() => unseal(newKey(), sealed, 'one')).toThrow();
      expect(() => unseal(key, sealed.subarray(0, 20), 'one')).toThrow();
    }),
  );
});

test('the same text is never sealed to the same bytes', () => {
  const key = newKey();
  expect(seal(key, Buffer.from('a'), 'one')).not.toEqual(seal(key, Buffer.from('a'), 'one'));
});

test('keys differ by secret and by purpose', () => {
  expect(deriveKey('secret', 'texts')).toEqual(deriveKey('secret', 'texts'));
  expect(deriveKey('secret', 'texts')).not.toEqual(deriveKey('secret', 'webhooks'));
  expect(deriveKey('secret', 'texts')).not.toEqual(deriveKey('other', 'texts'));
});
