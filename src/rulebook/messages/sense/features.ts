import { type Concepts, meaningOf } from './concepts.ts';
import { MOST_LETTERS, type Words } from './words.ts';

/**
 * Features are hashed into this many buckets: the model keeps no word, only weights of buckets (docs/adr/0020). More
 * buckets mix fewer features, and make the file of weights longer.
 */
export const BUCKETS = 2 ** 15;

/** How many features one word can have at most: three for each letter, and those with the words before it. */
export const MOST_OF_A_WORD = 3 * (MOST_LETTERS + 2) + 16;

/** Stands for what is before the first word of a sentence. */
const BEGINNING = 0x5bd1e995;

const EDGE = 1;
const ZERO = 48;
const START = 0x811c9dc5;
const PRIME = 0x01000193;

// Room that each call fills anew; nothing of a text outlives the call.
const letters = new Uint16Array(MOST_LETTERS + 2);

/** What a word is seen together with: hashes of the words before it in its sentence, the nearest first. 0: nothing is there. */
export class Before {
  word = BEGINNING;
  secondWord = 0;
  thirdWord = 0;
  /** The same, where a word that has a meaning stands for its meaning. */
  class = BEGINNING;
  secondClass = 0;
  /** The meanings before it alone, however many words lie between. */
  meaning = 0;
  secondMeaning = 0;
  thirdMeaning = 0;
  fourthMeaning = 0;

  /** A sentence begins. */
  begin(): void {
    this.word = this.class = BEGINNING;
    this.secondWord = this.thirdWord = this.secondClass = 0;
    this.meaning = this.secondMeaning = this.thirdMeaning = this.fourthMeaning = 0;
  }
}

/** The hash by which a word, or the beginning of one, stands in the table of concepts. */
export function hashOfWord(word: string, isWhole: boolean): number {
  let hash = step(START, EDGE);
  for (const letter of word) hash = step(hash, fold(letter.charCodeAt(0)));
  return isWhole ? step(hash, EDGE) : hash;
}

/**
 * Writes the buckets of a word's features into `into` and answers how many: the word, its runs of three to five letters,
 * the word together with those before it, gaps of one and two words included, and the same of its meaning. `before` moves on by the
 * word.
 */
export function featuresOf(
  text: string,
  words: Words,
  index: number,
  before: Before,
  concepts: Concepts,
  into: Uint16Array,
): number {
  const length = readLetters(text, words.starts[index] ?? 0, words.ends[index] ?? 0);
  const { word, meaning, count: alone } = ownFeaturesOf(length, concepts, into);
  // In the order in which they were learned: sums of the training depend on it, those of the model do not.
  let count = withWordsBefore(word, before, into, meaning === 0 ? alone : alone - 1);
  if (meaning !== 0) into[count++] = bucketOf(pair(meaning, 0, 0x55));
  count = withClassesBefore(meaning === 0 ? word : meaning, before, into, count);
  return meaning === 0 ? count : withMeaningsBefore(meaning, before, into, count);
}

/** A word by itself: its hash, its meaning (0: none), and how many features it has alone. */
export type OwnFeatures = { readonly word: number; readonly meaning: number; readonly count: number };

/** Writes the features that a word has wherever it stands. It was read by `readLetters`, `length` is what that answered. */
export function ownFeaturesOf(length: number, concepts: Concepts, into: Uint16Array): OwnFeatures {
  let word = START;
  let meaning = 0;
  for (let at = 0; at < length; at += 1) {
    word = step(word, letters[at] as number);
    // The longest beginning that has a meaning, and the whole word before all.
    if (at >= 3) meaning = meaningOf(concepts, word) || meaning;
    else if (at === length - 1) meaning = meaningOf(concepts, word);
  }
  let count = runsOfLetters(length, into);
  into[count++] = bucketOf(word);
  if (meaning !== 0) into[count++] = bucketOf(pair(meaning, 0, 0x55));
  return { word, meaning, count };
}

/** Writes those that it has beside the words before it, and answers how many. `before` moves on by the word. */
export function featuresBeside({ word, meaning }: OwnFeatures, before: Before, into: Uint16Array): number {
  const count = withClassesBefore(meaning === 0 ? word : meaning, before, into, withWordsBefore(word, before, into, 0));
  return meaning === 0 ? count : withMeaningsBefore(meaning, before, into, count);
}

function runsOfLetters(length: number, into: Uint16Array): number {
  let count = 0;
  for (let from = 0; from + 2 < length; from += 1) {
    let hash = step(step(0x2f0b4c47, letters[from] ?? 0), letters[from + 1] ?? 0);
    for (let at = from + 2; at < length && at < from + 5; at += 1) {
      hash = step(hash, letters[at] as number);
      into[count++] = bucketOf(hash);
    }
  }
  return count;
}

function withWordsBefore(word: number, before: Before, into: Uint16Array, from: number): number {
  const { word: first, secondWord: second, thirdWord: third } = before;
  let count = from;
  into[count++] = bucketOf(pair(first, word, 0x11));
  if (second !== 0) {
    into[count++] = bucketOf(pair(pair(second, first, 0x22), word, 0x22));
    if (second !== BEGINNING) into[count++] = bucketOf(pair(second, word, 0x33));
    if (third !== 0 && third !== BEGINNING) into[count++] = bucketOf(pair(third, word, 0x44));
  }
  before.thirdWord = second;
  before.secondWord = first;
  before.word = word;
  return count;
}

/** After `withWordsBefore`, which moved the words on. Where no word has a meaning it said all of this. */
function withClassesBefore(own: number, before: Before, into: Uint16Array, from: number): number {
  const { class: first, secondClass: second } = before;
  const isPlain = own === before.word && first === before.secondWord;
  let count = from;
  if (!isPlain) into[count++] = bucketOf(pair(first, own, 0x66));
  if (second !== 0 && !(isPlain && second === before.thirdWord))
    into[count++] = bucketOf(pair(pair(second, first, 0x77), own, 0x77));
  before.secondClass = first;
  before.class = own;
  return count;
}

function withMeaningsBefore(own: number, before: Before, into: Uint16Array, from: number): number {
  const { meaning: first, secondMeaning: second, thirdMeaning: third, fourthMeaning: fourth } = before;
  let count = from;
  if (first !== 0) into[count++] = bucketOf(pair(first, own, 0x88));
  if (second !== 0) {
    into[count++] = bucketOf(pair(second, own, 0x88));
    into[count++] = bucketOf(pair(pair(second, first, 0x99), own, 0x99));
  }
  if (third !== 0) into[count++] = bucketOf(pair(third, own, 0x88));
  if (fourth !== 0) into[count++] = bucketOf(pair(fourth, own, 0x88));
  before.fourthMeaning = third;
  before.thirdMeaning = second;
  before.secondMeaning = first;
  before.meaning = own;
  return count;
}

/** Reads a word between two edges: small letters, every digit a zero, no apostrophes, no letter more than twice in a row. */
export function readLetters(text: string, start: number, end: number): number {
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
