import { MADE_OF, readWord, type Word } from './word.ts';

/** Longer words are looked up each time. A language has few of them. */
export const LONGEST_KNOWN = 20;
/** A power of two. */
const PLACES = 1 << 13;
/** So many places are looked at for a word. Whoever writes words that share a place makes nothing slower than this. */
const LOOKS = 4;
/** After so many new words all are forgotten. */
const MOST_NEW = 1 << 13;

/** What is known of words by what they are spelled with: letters of five bits, the last six of them and those before. */
const words = new Array<Word | undefined>(PLACES).fill(undefined);
/** Their keys, two numbers each; 0: the place is free. */
const keys = new Int32Array(2 * PLACES);
let news = 0;

/** Words of so many letters are told apart by their key alone; a bit in it says that one is longer. */
const LONGEST_KEY = 12;
const IS_LONGER = 1 << 30;

/**
 * What is known of the word of small letters a–z in `text` from `start` to `end`, which `last` and `first` spell: five bits a letter, of the
 * last six letters and of those before. Most words of a message are said again and again, so what was looked up stays for a while. Only
 * single words stay: no number, no name with signs or digits in it, nothing that tells which words stood together; and never more than there
 * are places, so that no text fills the memory. The answer is the same as without it.
 */
export function knownWord(text: string, start: number, end: number, last: number, first: number): Word {
  const length = end - start;
  if (length > LONGEST_KNOWN) return readWord(text.slice(start, end), MADE_OF.letters);
  const wanted = length > LONGEST_KEY ? last | IS_LONGER : last;
  const hash = Math.imul(last ^ Math.imul(first, 0x9e3779b1), 0x85ebca6b);
  const home = (hash ^ (hash >>> 15)) & (PLACES - 1);
  let free = home;
  for (let look = 0; look < LOOKS; look++) {
    const at = (home + look) & (PLACES - 1);
    const key = keys[2 * at] as number;
    if (key === 0) {
      free = at;
      break;
    }
    if (key !== wanted || keys[2 * at + 1] !== first) continue;
    const word = words[at] as Word;
    if (length <= LONGEST_KEY || word.value === text.slice(start, end)) return word;
  }
  return remember(text.slice(start, end), wanted, first, free);
}

/** The same of a word with apostrophes in it: "don't". */
export function knownWithApostrophe(text: string, start: number, end: number): Word {
  let last = 0;
  let first = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== APOSTROPHE && (code < 97 || code > 122)) return readWord(text.slice(start, end), MADE_OF.letters);
    first = (first << 5) | (last >>> 25);
    last = ((last << 5) & LAST_LETTERS) | (code === APOSTROPHE ? 27 : code - 96);
  }
  return knownWord(text, start, end, last, first);
}

const APOSTROPHE = 39;
/** Six letters of five bits. */
export const LAST_LETTERS = 0x3fffffff;

function remember(value: string, key: number, first: number, at: number): Word {
  if (++news > MOST_NEW) {
    news = 0;
    words.fill(undefined);
    keys.fill(0);
  }
  // A copy: a slice of a text would keep all of it.
  const word = readWord(copyOf(value), MADE_OF.letters);
  keys[2 * at] = key;
  keys[2 * at + 1] = first;
  words[at] = word;
  return word;
}

function copyOf(value: string): string {
  let copy = '';
  for (let at = 0; at < value.length; at++) copy += String.fromCharCode(value.charCodeAt(at));
  return copy;
}
