import { gluedDigits } from './glued-words.ts';
import { readLeet } from './leet.ts';
import { bitOfLetter, continuationsOf, type Entry, entryOf, WORD } from './lexicon.ts';
import { FIRSTS, nameOf } from './name-of-word.ts';
import type { KnownWord } from './sense/known-words.ts';
import { SAYING_SO, TURNED_WORD } from './words/backwards.ts';
import { NETWORKS, REACHED } from './words/contact.ts';
import { TIMES_OF } from './words/numbers.ts';
import { PLATFORM_WORDS } from './words/outside.ts';

/** What a word is made of. */
export const MADE_OF = { letters: 1, digits: 2, both: 3 } as const;
export type MadeOf = (typeof MADE_OF)[keyof typeof MADE_OF];

/** What a word can be beside what the lexicon says of it: one bit each. What no word of a text can be is not looked for in it. */
export const TRAIT = {
  /** Backwards it may be a part of an address or the name of an app. */
  turned: 1 << 0,
  /** Says that something is backwards, alone or with other words. */
  sayingBackwards: 1 << 1,
  /** "app", "site": what may be left. */
  platform: 1 << 2,
  /** "times", between two digits. */
  timesOf: 1 << 3,
  /** The first word of a name of two. */
  firstOfName: 1 << 4,
  /** Something else than letters from a to z and digits is in it. */
  foreign: 1 << 5,
  /** A name of an app, a way to pay or a host of mailboxes, however it is disguised. */
  name: 1 << 6,
  /** The beginning of one that goes on in the next word. */
  beginningOfName: 1 << 7,
  /** A network that counts only with the name of somebody there. */
  network: 1 << 8,
  /** What somebody is reached by. */
  reached: 1 << 9,
} as const;

/** What a word says that ends every number. */
export const ENDS_NUMBER = -1;

/** All that is known of a word wherever it stands. */
export type Word = {
  readonly value: string;
  readonly kind: MadeOf;
  readonly entry: Entry | undefined;
  /** What the lexicon says that it can be; 0: nothing. */
  readonly is: number;
  readonly traits: number;
  /** The most digits that it adds to a number; 0: it may stand between them; `ENDS_NUMBER`: neither. */
  readonly said: number;
  /** Its digits, when it is words for digits without gaps. */
  readonly glued: string | undefined;
  /** As a name of an app, a way to pay or a host of mailboxes, however it is disguised. */
  readonly name: Entry | undefined;
  /** With which letters it may go on as such a name, as bits. */
  readonly continuations: number;
  /** The letter that it begins with as it is read, digits for letters, as a bit. */
  readonly firstLetter: number;
  /** Letters in which some digits stand for letters: "p4y", "k1ll". */
  readonly isLeet: boolean;
  /** What the model of sense knows of it, once it was asked. */
  sense: KnownWord | undefined;
};

/** The traits of words that are listed; all of them are letters alone. */
const LISTED = new Map<string, number>();
for (const [words, trait] of [
  [SAYING_SO.split(' '), TRAIT.sayingBackwards],
  [PLATFORM_WORDS.split(' '), TRAIT.platform],
  [NETWORKS.split(' '), TRAIT.network],
  [REACHED.split(' '), TRAIT.reached],
  [FIRSTS, TRAIT.firstOfName],
] as const)
  for (const word of words) LISTED.set(word, (LISTED.get(word) ?? 0) | trait);

/** Letters beyond ASCII: what the boundaries of a pattern do not know as letters. */
const FOREIGN = /[^\0-\x7f]/;
/** "sixtwo" is as short as it comes; shorter words are not looked through. */
const SHORTEST_GLUED = 6;

/** Looks a word up everywhere. */
export function readWord(value: string, kind: MadeOf): Word {
  if (kind === MADE_OF.digits) return digitsAlone(value);
  const entry = entryOf(value);
  const isUnknown = kind === MADE_OF.letters && entry === undefined;
  const read = kind === MADE_OF.both ? readLeet(value) : value;
  const name = nameOf(value, read, kind, entry);
  const continuations = continuationsOf(read);
  const glued = isUnknown && value.length >= SHORTEST_GLUED ? gluedDigits(value) : undefined;
  return {
    value,
    kind,
    entry,
    is: entry === undefined ? 0 : entry.is,
    traits:
      traitsOf(value, kind) | (name === undefined ? 0 : TRAIT.name) | (continuations === 0 ? 0 : TRAIT.beginningOfName),
    said: kind === MADE_OF.letters ? digitsSaid(entry, glued) : value.length,
    glued,
    name,
    continuations,
    firstLetter: bitOfLetter(read.charCodeAt(0)),
    isLeet: kind === MADE_OF.both && hasMostlyLetters(value),
    sense: undefined,
  };
}

/** Digits alone are no word, though a name may go on with the letter that the first one looks like. */
function digitsAlone(value: string): Word {
  return {
    value,
    kind: MADE_OF.digits,
    entry: undefined,
    is: 0,
    traits: 0,
    said: value.length,
    glued: undefined,
    name: undefined,
    continuations: 0,
    firstLetter: LETTERS_OF_DIGITS[value.charCodeAt(0) - 48] as number,
    isLeet: false,
    sense: undefined,
  };
}

const LETTERS_OF_DIGITS = Array.from({ length: 10 }, (_, digit) => bitOfLetter(readLeet(String(digit)).charCodeAt(0)));

function hasMostlyLetters(value: string): boolean {
  if (value.length < 3) return false;
  let digits = 0;
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code >= 48 && code <= 57) digits++;
  }
  return (value.length - digits) * 2 >= value.length;
}

function traitsOf(value: string, kind: MadeOf): number {
  const anyhow = (TURNED_WORD.test(value) ? TRAIT.turned : 0) | (FOREIGN.test(value) ? TRAIT.foreign : 0);
  if (kind !== MADE_OF.letters) return anyhow;
  return anyhow | (LISTED.get(value) ?? 0) | (TIMES_OF.test(value) ? TRAIT.timesOf : 0);
}

const TWO_DIGITS = WORD.teen | WORD.tens;
const ONE_DIGIT = WORD.digit | WORD.weakDigit;

/** How many digits a word of letters says. */
function digitsSaid(entry: Entry | undefined, glued: string | undefined): number {
  if (entry === undefined) return glued === undefined ? ENDS_NUMBER : glued.length;
  if ((entry.is & TWO_DIGITS) !== 0) return 2;
  if ((entry.is & ONE_DIGIT) !== 0) return entry.digits.length;
  return (entry.is & WORD.filler) === 0 ? ENDS_NUMBER : 0;
}
