import { knownWithApostrophe } from './known-words.ts';
import { readLeet } from './leet.ts';
import type { Reading } from './reading.ts';
import { type KnownWord as Sense, knownWord as senseOf } from './sense/known-words.ts';
import { shippedModel } from './sense/model.ts';
import { CHARACTER, characterOf, MOST_LETTERS, roomForWords, type Words } from './sense/words.ts';
import { TOKEN, type Token } from './tokens.ts';
import type { Word } from './word.ts';

/** The words of a message as the model of sense reads them, and what it knows of each; good until the next message. */
export type SenseWords = { readonly words: Words; readonly known: readonly Sense[] };

/** What is known of the words of one message; the next one overwrites it. */
const known: Sense[] = [];
/** What is known of so many digits in a row: the model reads of none which one it is. */
const OF_DIGITS: Sense[] = [];
/** What is known of signs that are words. */
const OF_SIGNS = new Map<number, Sense>();

/**
 * The tokens of a message as the words that `wordsOf` finds in its text, which takes no second look at each letter of it. Undefined where
 * the two would not be alike: where an emoji touches a word, it is a part of it to the model, and none to whoever looks for numbers.
 */
export function readSenseWords({ canonical: { text }, tokens }: Reading): SenseWords | undefined {
  // Each character between two tokens may be a word of its own.
  const [starts, ends, sentences] = roomForWords(text.length);
  reader.count = reader.sentence = 0;
  let end = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const { start, word } = token;
    if (token.before !== 0) {
      if (at > 0 && start - end === 1 && characterOf(text.charCodeAt(end)) === CHARACTER.apostrophe) {
        if (token.isHidden || (tokens[at - 1] as Token).isHidden) return undefined;
        const last = reader.count - 1;
        end = token.end;
        ends[last] = end;
        known[last] = senseOfJoined(text, starts[last] as number, token);
        continue;
      }
      if (!readGap(text, starts, ends, sentences, end, start)) return undefined;
    }
    end = token.end;
    const { count } = reader;
    starts[count] = start;
    ends[count] = end;
    sentences[count] = reader.sentence;
    known[count] = word.sense ?? senseOfToken(text, token);
    reader.count = count + 1;
  }
  if (end < text.length && !readGap(text, starts, ends, sentences, end, text.length)) return undefined;
  return { words: { count: reader.count, starts, ends, sentences }, known };
}

/** How many words were read, and the number of the sentence that is read. */
const reader = { count: 0, sentence: 0 };

/** What stands between two tokens: signs that are words, and ends of sentences. False: it is read otherwise than here. */
function readGap(
  text: string,
  starts: Int32Array,
  ends: Int32Array,
  sentences: Int32Array,
  from: number,
  to: number,
): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 32) continue;
    const kind = characterOf(code);
    if (kind === CHARACTER.letter || kind === CHARACTER.sign) {
      const end = kind === CHARACTER.sign ? at + 1 : endOfLetters(text, at, to);
      if (kind === CHARACTER.letter) {
        const isApart = (at === 0 || at > from) && (end < to || to === text.length);
        if (!isApart || characterOf(text.charCodeAt(end)) === CHARACTER.apostrophe) return false;
      }
      const { count } = reader;
      starts[count] = at;
      ends[count] = end;
      sentences[count] = reader.sentence;
      known[count] = kind === CHARACTER.sign ? senseOfSign(text, at, code) : senseOf(shippedModel(), text, at, end);
      reader.count = count + 1;
      at = end - 1;
      // A point inside of a number or a name ends nothing.
    } else if (kind === CHARACTER.line || (kind === CHARACTER.stop && (code !== 46 || endsThere(text, at))))
      if (reader.sentence < reader.count) reader.sentence = reader.count;
  }
  return true;
}

/** An apostrophe and letters behind it belong to the word before them: "don't". */
function senseOfJoined(text: string, start: number, { kind, end }: Token): Sense {
  return kind === TOKEN.word
    ? senseOfWord(knownWithApostrophe(text, start, end))
    : senseOf(shippedModel(), text, start, end);
}

function endsThere(text: string, at: number): boolean {
  return at + 1 >= text.length || characterOf(text.charCodeAt(at + 1)) !== CHARACTER.letter;
}

function endOfLetters(text: string, from: number, to: number): number {
  let end = from + 1;
  while (end < to && characterOf(text.charCodeAt(end)) === CHARACTER.letter) end++;
  return end;
}

function senseOfSign(text: string, at: number, code: number): Sense {
  let sense = OF_SIGNS.get(code);
  if (sense === undefined) {
    sense = senseOf(shippedModel(), text, at, at + 1);
    OF_SIGNS.set(code, sense);
  }
  return sense;
}

function senseOfToken(text: string, token: Token): Sense {
  const { kind, start, end, word } = token;
  if (kind === TOKEN.word) return senseOfWord(word);
  if (kind === TOKEN.digits) {
    const digits = Math.min(end - start, MOST_LETTERS);
    OF_DIGITS[digits] ??= senseOf(shippedModel(), text, start, end);
    return OF_DIGITS[digits] as Sense;
  }
  const value = token.isHidden ? readLeet(word.value) : word.value;
  return senseOf(shippedModel(), value, 0, value.length);
}

function senseOfWord(word: Word): Sense {
  word.sense ??= senseOf(shippedModel(), word.value, 0, word.value.length);
  return word.sense;
}
