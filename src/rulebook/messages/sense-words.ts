import type { Reading } from './reading.ts';
import { type KnownWord, knownWord } from './sense/known-words.ts';
import { shippedModel } from './sense/model.ts';
import { CHARACTER, characterOf, MOST_LETTERS, roomForWords, type Words } from './sense/words.ts';
import { TOKEN, type Token } from './tokens.ts';

/** The words of a message as the model of sense reads them, and what it knows of each; good until the next message. */
export type SenseWords = { readonly words: Words; readonly known: readonly KnownWord[] };

/** What is known of the words of one message; the next one overwrites it. */
const known: KnownWord[] = [];
/** What is known of so many digits in a row: the model reads which ones of none. */
const OF_DIGITS: KnownWord[] = [];

/**
 * The tokens of a message as the words that `wordsOf` finds in its text, which takes no second look at each letter of it. Undefined where
 * the two would not be alike: emoji and the like are words to the model, and signs to whoever looks for numbers.
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
      goOn(reader, token.end);
    } else {
      if ((gap !== 1 || code !== 32) && !readGap(reader, end, token.start)) return undefined;
      put(reader, token.start, token.end, knownToken(text, token));
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

function put(reader: Reader, start: number, end: number, word: KnownWord): void {
  const { count } = reader;
  reader.room[0][count] = start;
  reader.room[1][count] = end;
  reader.room[2][count] = reader.sentence;
  known[count] = word;
  reader.count = count + 1;
}

/** An apostrophe and letters behind it belong to the word before them: "don't". */
function goOn(reader: Reader, end: number): void {
  const last = reader.count - 1;
  reader.room[1][last] = end;
  known[last] = knownWord(shippedModel(), reader.text, reader.room[0][last] as number, end);
}

/** What stands between two tokens: signs that are words, and ends of sentences. False: it is read otherwise than here. */
function readGap(reader: Reader, from: number, to: number): boolean {
  const { text } = reader;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 32) continue;
    const kind = characterOf(code);
    if (kind === CHARACTER.letter) return false;
    if (kind === CHARACTER.sign) put(reader, at, at + 1, knownWord(shippedModel(), text, at, at + 1));
    // A point inside of a number or a name ends nothing.
    else if (kind === CHARACTER.line || (kind === CHARACTER.stop && (code !== 46 || at + 1 < to || to === text.length)))
      if (reader.sentence < reader.count) reader.sentence = reader.count;
  }
  return true;
}

function knownToken(text: string, { kind, start, end, word }: Token): KnownWord {
  if (word.sense !== undefined) return word.sense;
  if (kind === TOKEN.digits) {
    const digits = Math.min(end - start, MOST_LETTERS);
    OF_DIGITS[digits] ??= knownWord(shippedModel(), text, start, end);
    return OF_DIGITS[digits] as KnownWord;
  }
  word.sense = knownWord(shippedModel(), text, start, end);
  return word.sense;
}
