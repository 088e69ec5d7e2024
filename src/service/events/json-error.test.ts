import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJsonError } from './json-error.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('findJsonError', () => {
  test.each([
    ['', 1, 'a value'],
    ['nope', 1, 'a value'],
    ['{"a":1', 7, "',' or '}'"],
    ['{"a":1,}', 8, 'a name in double quotation marks'],
    ["{'a':1}", 2, 'a name in double quotation marks'],
    ['{"a" 1}', 6, "':'"],
    ['{"a":}', 6, 'a value'],
    ['[1 2]', 4, "',' or ']'"],
    ['[1,]', 4, 'a value'],
    ['[1}', 3, "',' or ']'"],
    ['{} {}', 4, 'the end of the line'],
    ['"abc', 5, 'the end of a string'],
    ['"a\tb"', 3, 'no control character in a string'],
    ['"\\x"', 3, 'an escape of JSON'],
    ['01', 2, 'the end of the line'],
    ['{"a":NaN}', 6, 'a value'],
  ])('%j breaks at %d: %s', (text, place, wanted) => {
    expect(findJsonError(text)).toEqual({ place, wanted });
  });

  test('finds an error exactly where JSON.parse does not parse', () => {
    const damaged = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', '"', '\\', ',', ':', '{', ']', '1', '-', 'e', '\u0001', ' ', 'true'),
      )
      .map(([text, place, inserted]) => {
        const at = place % (text.length + 1);
        return text.slice(0, at) + inserted + text.slice(at + (place % 2));
      });
    fc.assert(
      fc.property(fc.oneof(damaged, fc.string({ unit: 'binary' })), (text) => {
        expect(findJsonError(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });

  test('a million open brackets are no trouble', () => {
    expect(findJsonError('['.repeat(1_000_000))).toEqual({ place: 1_000_001, wanted: 'a value' });
  });
});
