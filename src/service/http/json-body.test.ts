import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson, readText } from './json-body.ts';
import { RequestRefused } from './request-refused.ts';

function problemOf(read: () => unknown) {
  try {
    return { read: read() };
  } catch (error) {
    if (error instanceof RequestRefused) return error.problem;
    throw error;
  }
}

describe('readJson', () => {
  test.each([
    ['', 1, 1, 'a value'],
    ['{"a":1,}', 1, 8, 'a name in double quotation marks'],
    ['{\n  "a": 1,\n  "b": nope\n}', 3, 8, 'a value'],
    ['[1\r\n2]', 2, 1, "',' or ']'"],
    ['{} {}', 1, 4, 'nothing more'],
  ])('%j breaks at line %d, character %d: %s', (text, line, character, wanted) => {
    expect(problemOf(() => readJson(Buffer.from(text)))).toEqual({
      code: 'malformed-json',
      parameters: { line, character, wanted },
    });
  });

  test('reads what JSON.parse reads, with or without a byte order mark', () => {
    fc.assert(
      fc.property(fc.json(), fc.boolean(), (text, marked) => {
        expect(readJson(Buffer.from(marked ? `\ufeff${text}` : text))).toEqual(JSON.parse(text));
      }),
      { numRuns: 200 },
    );
  });

  test('a name that means something to JavaScript is a name like any other', () => {
    const read = readJson(Buffer.from('{"__proto__":{"admin":true},"constructor":1}')) as Record<string, unknown>;
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });
});

describe('readText', () => {
  test.each([
    [[0x61, 0xe4, 0x62], 2],
    [[0xff], 1],
    [[0xc3], 1],
    [[0x61, 0xed, 0xa0, 0x80], 2],
  ])('%j is no UTF-8 from byte %d on', (bytes, place) => {
    expect(problemOf(() => readText(Buffer.from(bytes)))).toEqual({ code: 'not-utf-8', parameters: { place } });
  });

  test('reads any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(readText(Buffer.from(text))).toBe(text.replace(/^\ufeff/, ''));
      }),
    );
  });
});
