import { MADE_OF, readWord, type Word } from './word.ts';

/** Longer words are no words of a language, and are looked up each time. */
export const LONGEST_KNOWN = 20;
/** A power of two. */
const PLACES = 1 << 14;
/** So many places are looked at for a word. Whoever writes words that share a place makes nothing slower than this. */
const LOOKS = 4;
/** After so many new words all are forgotten. */
const MOST_NEW = 1 << 14;

/** Of words the hash, and what is known of them. */
const hashes = new Int32Array(PLACES);
const words = new Array<Word | undefined>(PLACES).fill(undefined);
let news = 0;

export const HASH_START = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

/**
 * What is known of the word of small letters a–z in `text` from `start` to `end`. Most words of a message are said again and again, so what
 * was looked up stays for a while. Only single words stay: no number, no name with signs or digits in it, nothing that tells which words stood
 * together; and never more than there are places, so that no text fills the memory. The answer is the same as without it.
 */
export function knownWord(text: string, start: number, end: number, hash: number): Word {
  const length = end - start;
  if (length > LONGEST_KNOWN) return readWord(text.slice(start, end), MADE_OF.letters);
  const home = (hash ^ (hash >>> 15)) & (PLACES - 1);
  let free = home;
  for (let look = 0; look < LOOKS; look++) {
    const at = (home + look) & (PLACES - 1);
    const word = words[at];
    if (word === undefined) {
      free = at;
      break;
    }
    if (hashes[at] === hash && isSame(word.value, text, start, length)) return word;
  }
  return remember(text.slice(start, end), hash, free);
}

/** The hash of a word, as `knownWord` wants it. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = HASH_START;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), HASH_PRIME);
  return hash;
}

function isSame(value: string, text: string, start: number, length: number): boolean {
  if (value.length !== length) return false;
  for (let at = 0; at < length; at++) if (value.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function remember(value: string, hash: number, at: number): Word {
  if (++news > MOST_NEW) {
    news = 0;
    words.fill(undefined);
  }
  // A copy: a slice of a text would keep all of it.
  const word = readWord(copyOf(value), MADE_OF.letters);
  hashes[at] = hash;
  words[at] = word;
  return word;
}

function copyOf(value: string): string {
  let copy = '';
  for (let at = 0; at < value.length; at++) copy += String.fromCharCode(value.charCodeAt(at));
  return copy;
}
