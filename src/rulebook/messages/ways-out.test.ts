import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAsking } from './find-asking.ts';
import { mayBeginNumber } from './glued-words.ts';
import { entryOf, WORD } from './lexicon.ts';
import { normalise, plain } from './normalise.ts';
import { LONGEST_PIECE, piecesOf } from './pieces.ts';
import { Reading } from './reading.ts';
import { senseOf, senseOfWords } from './sense/sense.ts';
import { readSenseWords } from './sense-words.ts';
import { readWord, TRAIT } from './word.ts';
import { SAYS_SO, TURNED } from './words/backwards.ts';
import { OUTSIDE_PLATFORM } from './words/outside.ts';

/** What the ways out ask for, in any order, with and without gaps, beside letters and signs of other scripts. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'double|twice|hundred|times|eight|seventy|six|to|for|876|5|a|whats|app|tele|gram|cash|p4y|k1ll|moc|liamg|backwards|al|reves'.split(
          '|',
        ),
        ...'your|number|send|gb|gb60|talk|outside|the|app|this|site|don|t|l|argent|kill|you|pay|me|idiot|ж|é|中|😀|→|whatsapp|i|will|fivefive|last|instructions'.split(
          '|',
        ),
      ),
      fc.constantFrom(' ', ' ', ' ', '.', ', ', "'", '@', '$', '-', '_', '\n', '!', '? ', '`', '£', '\ud800', '…'),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join('').toLowerCase());

/** Numbers as they are said, French and Haitian ones of several words above all, and words that only look like parts of them. */
const numbers = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        ...'quatre-vingts|quatre vingt|quatre vingtaine|quatre vingts dix|soixante et onze|katreven onz|quatre|vingt|vingts|dix|sept|soixante|onze|et|un|katreven|onz|swasant|swasanndis|quatrevingts|septante|nonante|cent'.split(
          '|',
        ),
        ...'eight|hundred|and|seventy|sixteen|oh|double|times|deux|fois|5|12|o1|last|setenta|y|seis|the|four'.split(
          '|',
        ),
      ),
      fc.constantFrom(' ', ' ', '-', ', ', ''),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.flat().join(''));

/** A reading in which something may be reached. */
function asIfReached(reading: Reading, key: keyof Reading): unknown {
  return key === 'traits' ? reading.traits | TRAIT.reached : reading[key];
}

describe('ways out change no answer', () => {
  test('where too few digits are said, no run has as many as a number', () => {
    fc.assert(
      fc.property(fc.oneof(numbers, text), (said) => {
        const reading = new Reading(plain(said));
        const most = Math.max(0, ...reading.runs.map((run) => run.reduce((sum, { digits }) => sum + digits.length, 0)));
        return most <= reading.mostDigits;
      }),
    );
  });

  test('a word that ends every number says no digit, and a word beside digits says no more than it is said to', () => {
    fc.assert(
      fc.property(fc.oneof(numbers, text), (said) => {
        const reading = new Reading(plain(said));
        const { tokens } = reading;
        return reading.runs.every((run) =>
          run.every(({ from, to, digits }) => {
            const words = tokens.slice(from, to).map(({ word }) => word.said);
            const most = words.reduce((sum, each) => sum + Math.max(0, each), 0);
            return words.some((each) => each > 0) && (digits.length <= most || reading.mostDigits > 1_000_000);
          }),
        );
      }),
    );
  });

  test('where no word says so, no pattern of several words does', () => {
    fc.assert(
      fc.property(text, (said) => {
        const reading = new Reading(plain(said));
        const has = (trait: number) => (reading.traits & trait) !== 0;
        return (
          (!TURNED.test(said) || has(TRAIT.turned)) &&
          (!SAYS_SO.test(said) || has(TRAIT.sayingBackwards) || !reading.isAscii) &&
          (!OUTSIDE_PLATFORM.test(said) || has(TRAIT.platform) || !reading.isAscii)
        );
      }),
    );
  });

  test('where no two letters for a number begin, no word for one does', () => {
    fc.assert(
      fc.property(text, fc.nat({ max: 60 }), fc.integer({ min: 2, max: 9 }), (said, at, length) => {
        const is = entryOf(said.slice(at, at + length))?.is ?? 0;
        return (is & (WORD.digit | WORD.teen | WORD.tens)) === 0 || mayBeginNumber(said, at);
      }),
    );
  });

  test('where nothing is reached, nothing is asked for; where no digits follow two letters, no account begins; where no word is spelled, none is hidden by that', () => {
    fc.assert(
      fc.property(text, (said) => {
        const reading = new Reading(plain(said));
        const { tokens } = reading;
        const begins = tokens.some(
          ({ value }, at) =>
            /^[a-z]{2}\d/.test(value) || (/^[a-z]{2}$/.test(value) && /^\d/.test(tokens[at + 1]?.value ?? '')),
        );
        expect(findAsking(new Proxy(reading, { get: asIfReached }))).toEqual(findAsking(reading));
        expect(reading.isHidden).toBe(tokens.some(({ isHidden }) => isHidden));
        return reading.mayHaveIban || !begins;
      }),
    );
  });

  test('a text that is read in its place is read as it is unit by unit', () => {
    const accents = fc.string({
      unit: fc.oneof(fc.constantFrom(...'éÉñ’ç…İſΣ½аﬁ'), fc.string({ minLength: 1, maxLength: 1 })),
    });
    fc.assert(
      fc.property(fc.oneof(accents, fc.string({ unit: 'grapheme' })), (said) => {
        // A character beyond the first 65,536 is read in no place.
        expect(normalise(`${said}😀`).text).toBe(`${normalise(said).text}😀`);
      }),
    );
  });

  test('the words of a message are to the model what its text is', () => {
    fc.assert(
      fc.property(text, (said) => {
        const reading = new Reading(plain(said));
        if (reading.isHidden) return;
        const read = readSenseWords(reading);
        if (read !== undefined) expect(senseOfWords(said, read.words, read.known)).toEqual(senseOf(said));
      }),
    );
  });

  test('a word that was looked up before is the word that is looked up anew', () => {
    fc.assert(
      fc.property(text, (said) => {
        for (const { word, value, kind } of new Reading(plain(said)).tokens)
          expect({ ...word, sense: undefined }).toEqual(readWord(value, kind));
      }),
    );
  });
});

test('the pieces of a long text are all of it, none longer than one is read at once, and no character is cut', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('a', 'ab ', '😀', 'a\u200b', 'pay me 😀'),
      fc.integer({ min: 1, max: 60_000 }),
      (unit, length) => {
        const long = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
        let end = 0;
        for (const piece of piecesOf(long)) {
          expect(piece.text).toBe(long.slice(piece.start, piece.start + piece.text.length));
          expect(piece.text.length).toBeLessThanOrEqual(LONGEST_PIECE);
          expect(piece.start).toBeLessThanOrEqual(end);
          expect(/^[\udc00-\udfff]/.test(piece.text) && unit.length > 1 && piece.start > 0).toBe(false);
          end = piece.start + piece.text.length;
        }
        expect(end).toBe(long.length);
      },
    ),
    { numRuns: 40 },
  );
});
