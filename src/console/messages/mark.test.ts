import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Found, kindsOf, stretchesOf } from './mark.ts';

const TEXT = 'Call 876 555 0123 or 876 555 0199, ada@x.example';
const found = (kind: Found['kind'], words: string): Found => {
  const start = TEXT.indexOf(words);
  return { kind, start, end: start + words.length };
};

describe('the words that are meant', () => {
  test('are numbered in the order in which they stand, whatever the order in which they were found', () => {
    const findings = [found('email', 'ada@x.example'), found('phone', '876 555 0199'), found('phone', '876 555 0123')];
    const marked = stretchesOf(TEXT, findings).filter(({ number }) => number !== undefined);
    expect(marked.map(({ text, number }) => [number, text])).toEqual([
      [1, '876 555 0123'],
      [2, '876 555 0199'],
      [3, 'ada@x.example'],
    ]);
    expect(kindsOf(TEXT, findings)).toEqual([
      {
        kind: 'phone',
        places: [
          { number: 1, words: '876 555 0123' },
          { number: 2, words: '876 555 0199' },
        ],
      },
      { kind: 'email', places: [{ number: 3, words: 'ada@x.example' }] },
    ]);
  });

  test('of several kinds at once are marked as the first that has them, and each is told of', () => {
    const findings = [found('off_platform_contact', 'Call 876 555 0123'), found('phone', '876 555 0123')];
    const marked = stretchesOf(TEXT, findings).filter(({ number }) => number !== undefined);
    expect(marked.map(({ text, number }) => [number, text])).toEqual([[1, 'Call 876 555 0123']]);
    expect(kindsOf(TEXT, findings).map(({ kind }) => kind)).toEqual(['off_platform_contact', 'phone']);
  });

  test('a finding without a place marks no word, takes none from another, and is told of as the whole message', () => {
    const findings = [
      { kind: 'threat' as const, start: 0, end: TEXT.length, rule: 'outside' },
      { ...found('phone', '876 555 0123'), rule: 'phone.plan' },
    ];
    expect(stretchesOf(TEXT, findings).filter(({ number }) => number !== undefined)).toEqual([
      { text: '876 555 0123', start: 5, number: 1 },
    ]);
    expect(kindsOf(TEXT, findings)).toEqual([
      { kind: 'phone', places: [{ number: 1, words: '876 555 0123' }] },
      { kind: 'threat', places: [{ number: 2, words: undefined }] },
    ]);
  });

  test('whatever is found and wherever: no word of the text is lost, doubled or moved', () => {
    const place = fc.tuple(fc.nat(40), fc.nat(40)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', 'é', '\n', '😀', '\ud83d'), maxLength: 30 }),
        fc.array(place, { maxLength: 6 }),
        (text, places) => {
          const stretches = stretchesOf(
            text,
            places.map((each) => ({ ...each, kind: 'phone' })),
          );
          expect(stretches.map((each) => each.text).join('')).toBe(text);
          expect(stretches.every((each) => text.startsWith(each.text, each.start))).toBe(true);
          expect(new Set(stretches.map(({ start }) => start)).size).toBe(stretches.length);
        },
      ),
      { numRuns: 40 },
    );
  });
});
