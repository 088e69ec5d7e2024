import { MOST_LETTERS, type Words } from './words.ts';

/**
 * Features are hashed into this many buckets: the model keeps no word, only weights of buckets (docs/adr/0020). More
 * buckets mix fewer features, and make the file of weights longer.
 */
export const BUCKETS = 2 ** 15;

/** How many features one word can have at most: three for each letter, and six with the words before it. */
export const MOST_OF_A_WORD = 3 * (MOST_LETTERS + 2) + 8;

/** Stands for what is before the first word of a sentence. */
const BEGINNING = 0x5bd1e995;

const EDGE = 1;
const ZERO = 48;
const PRIME = 0x01000193;

// Room that each call fills anew; nothing of a text outlives the call.
const letters = new Uint16Array(MOST_LETTERS + 2);

/** Hashes of the last words of the sentence, the nearest first. */
export type Before = { first: number; second: number; third: number };

/** What stands before the first word of a sentence. */
export function nothingBefore(): Before {
  return { first: BEGINNING, second: 0, third: 0 };
}

/**
 * Writes the buckets of a word's features into `into` and answers how many: the word, its runs of three to five letters,
 * and the word together with those before it, gaps of one and two words included. `before` moves on by the word.
 */
export function featuresOf(text: string, words: Words, index: number, before: Before, into: Uint16Array): number {
  const length = readLetters(text, words.starts[index] ?? 0, words.ends[index] ?? 0);
  const word = hashLetters(length);
  let count = 0;
  for (let from = 0; from + 2 < length; from += 1) {
    let hash = step(step(0x2f0b4c47, letters[from] ?? 0), letters[from + 1] ?? 0);
    for (let at = from + 2; at < length && at < from + 5; at += 1) {
      hash = step(hash, letters[at] ?? 0);
      into[count++] = bucketOf(hash);
    }
  }
  const { first, second, third } = before;
  into[count++] = bucketOf(word);
  into[count++] = bucketOf(pair(first, word, 0x11));
  if (second !== 0) {
    into[count++] = bucketOf(pair(pair(second, first, 0x22), word, 0x22));
    if (second !== BEGINNING) into[count++] = bucketOf(pair(second, word, 0x33));
    if (third !== 0 && third !== BEGINNING) into[count++] = bucketOf(pair(third, word, 0x44));
  }
  before.third = second;
  before.second = first;
  before.first = word;
  return count;
}

/** Reads a word between two edges: small letters, every digit a zero, no apostrophes, no letter more than twice in a row. */
function readLetters(text: string, start: number, end: number): number {
  letters[0] = EDGE;
  let length = 1;
  for (let at = start; at < end && length <= MOST_LETTERS; at += 1) {
    const code = fold(text.charCodeAt(at));
    const again = length > 2 && letters[length - 1] === code && letters[length - 2] === code;
    if (code !== 0 && !(again && code !== ZERO)) letters[length++] = code;
  }
  letters[length++] = EDGE;
  return length;
}

function fold(code: number): number {
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= 48 && code <= 57) return ZERO;
  return code === 39 || code === 96 || code === 0x2018 || code === 0x2019 ? 0 : code;
}

function hashLetters(length: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at += 1) hash = step(hash, letters[at] ?? 0);
  return hash;
}

function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

function pair(one: number, other: number, salt: number): number {
  return Math.imul((one ^ salt) + Math.imul(other, 0x9e3779b1), 0x85ebca6b);
}

function bucketOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 13)) >>> 0) & (BUCKETS - 1);
}
