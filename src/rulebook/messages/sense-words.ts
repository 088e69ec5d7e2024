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
  const room = roomForWords(text.length);
  const reader = { text, room, count: 0, sentence: 0 };
  let end = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const gap = token.start - end;
    const code = text.charCodeAt(end);
    if (at > 0 && gap === 1 && characterOf(code) === CHARACTER.apostrophe) {
      if (token.isHidden || (tokens[at - 1] as Token).isHidden) return undefined;
      goOn(reader, token);
    } else {
      if (token.before !== 0 && !readGap(reader, end, token.start)) return undefined;
      put(reader, token.start, token.end, senseOfToken(text, token));
    }
    end = token.end;
  }
  if (!readGap(reader, end, text.length)) return undefined;
  const [starts, ends, sentences] = room;
  return { words: { count: reader.count, starts, ends, sentences }, known };
}

type Reader = {
  readonly text: string;
  readonly room: ReturnType<typeof roomForWords>;
  count: number;
  sentence: number;
};

function put(reader: Reader, start: number, end: number, word: Sense): void {
  const { count } = reader;
  reader.room[0][count] = start;
  reader.room[1][count] = end;
  reader.room[2][count] = reader.sentence;
  known[count] = word;
  reader.count = count + 1;
}

/** An apostrophe and letters behind it belong to the word before them: "don't". */
function goOn({ text, room, count }: Reader, { kind, end }: Token): void {
  const start = room[0][count - 1] as number;
  room[1][count - 1] = end;
  known[count - 1] =
    kind === TOKEN.word
      ? senseOfWord(knownWithApostrophe(text, start, end))
      : senseOf(shippedModel(), text, start, end);
}

/** What stands between two tokens: signs that are words, and ends of sentences. False: it is read otherwise than here. */
function readGap(reader: Reader, from: number, to: number): boolean {
  const { text } = reader;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 32) continue;
    const kind = characterOf(code);
    if (kind === CHARACTER.letter) {
      const end = endOfLetters(text, at, to);
      const isApart = (at === 0 || at > from) && (end < to || to === text.length);
      if (!isApart || characterOf(text.charCodeAt(end)) === CHARACTER.apostrophe) return false;
      put(reader, at, end, senseOf(shippedModel(), text, at, end));
      at = end - 1;
    } else if (kind === CHARACTER.sign) put(reader, at, at + 1, senseOfSign(text, at, code));
    // A point inside of a number or a name ends nothing.
    else if (kind === CHARACTER.line || (kind === CHARACTER.stop && (code !== 46 || endsThere(text, at))))
      if (reader.sentence < reader.count) reader.sentence = reader.count;
  }
  return true;
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
