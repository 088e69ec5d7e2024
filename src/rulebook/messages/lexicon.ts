import {
  APPS,
  AT_WORDS,
  CURRENCIES,
  DOT_WORDS,
  INVITING,
  INVITING_ME,
  MAIL_HOSTS,
  ME,
  NUMBER_CUES,
  OTHER_NUMBERS,
  OUTSIDE,
  UNITS,
  WEAK_APPS,
  YOU_HAVE,
  YOURS,
} from './words/contact.ts';
import { STRONG_ENDS, WEAK_ENDS } from './words/hosts.ts';
import {
  DIGIT_WORDS,
  FILLER_WORDS,
  HUNDRED_WORDS,
  TEEN_WORDS,
  TENS_WORDS,
  TIMES_WORDS,
  WEAK_DIGIT_WORDS,
  WEAK_TEN,
} from './words/numbers.ts';
import { ACCOUNTS, BANKS, PAY_APPS, PAYING } from './words/payment.ts';
import { NO_STREET_NAMES, PLACES, STREETS_AFTER, STREETS_BEFORE } from './words/places.ts';

/** What a word can be: one bit each. */
export const WORD = {
  digit: 1 << 0,
  weakDigit: 1 << 1,
  teen: 1 << 2,
  tens: 1 << 3,
  times: 1 << 4,
  hundred: 1 << 5,
  filler: 1 << 6,
  at: 1 << 7,
  dot: 1 << 8,
  mailHost: 1 << 9,
  app: 1 << 10,
  weakApp: 1 << 11,
  inviting: 1 << 12,
  me: 1 << 13,
  youHave: 1 << 14,
  numberCue: 1 << 15,
  otherNumber: 1 << 16,
  currency: 1 << 17,
  unit: 1 << 18,
  strongEnd: 1 << 19,
  weakEnd: 1 << 20,
  /** "your": what is asked for is somebody's. */
  yours: 1 << 21,
  streetAfter: 1 << 22,
  streetBefore: 1 << 23,
  place: 1 << 24,
  noStreetName: 1 << 25,
  payApp: 1 << 26,
  paying: 1 << 27,
  account: 1 << 28,
  bank: 1 << 29,
  /** The beginning of a name that may go on in the next word. */
  beginning: 1 << 30,
  /** "outside" the platform. */
  outside: 1 << 31,
} as const;

/** What is known of a word. */
export type Entry = {
  readonly is: number;
  /** As a number: its digits; of tens the first one, of "double" how often. */
  readonly digits: string;
};

const entries = new Map<string, Entry>();

function add(words: string, is: number, digits = ''): void {
  for (const word of words.split(' ')) {
    if (word === '') continue;
    const known = entries.get(word);
    entries.set(word, {
      is: (known?.is ?? 0) | is,
      digits: known === undefined || known.digits === '' ? digits : known.digits,
    });
  }
}

for (const [digit, words] of DIGIT_WORDS.entries()) add(words, WORD.digit, String(digit));
for (const [digits, words] of Object.entries(TEEN_WORDS)) add(words, WORD.teen, digits);
for (const [digit, words] of TENS_WORDS.entries()) add(words, WORD.tens, String(digit));
for (const [times, words] of Object.entries(TIMES_WORDS)) add(words, WORD.times, times);
for (const [digit, words] of WEAK_DIGIT_WORDS.entries()) add(words, WORD.weakDigit, String(digit));
add(WEAK_TEN, WORD.weakDigit, '10');
add(HUNDRED_WORDS, WORD.hundred);
add(FILLER_WORDS, WORD.filler);
add(AT_WORDS, WORD.at);
add(DOT_WORDS, WORD.dot);
add(MAIL_HOSTS, WORD.mailHost);
add(APPS, WORD.app);
add(WEAK_APPS, WORD.weakApp);
add(`${INVITING} ${INVITING_ME}`, WORD.inviting);
add(`${ME} ${INVITING_ME}`, WORD.me);
add(YOU_HAVE, WORD.youHave);
add(NUMBER_CUES, WORD.numberCue);
add(OTHER_NUMBERS, WORD.otherNumber);
add(CURRENCIES, WORD.currency);
add(UNITS, WORD.unit);
add(STRONG_ENDS, WORD.strongEnd);
add(WEAK_ENDS, WORD.weakEnd);
add(YOURS, WORD.yours);
add(OUTSIDE, WORD.outside);
add(STREETS_AFTER, WORD.streetAfter);
add(STREETS_BEFORE, WORD.streetBefore);
add(PLACES, WORD.place);
add(NO_STREET_NAMES, WORD.noStreetName);
add(PAY_APPS, WORD.payApp);
add(PAYING, WORD.paying);
add(ACCOUNTS, WORD.account);
add(BANKS, WORD.bank);
const continuations = new Map<string, number>();

// Where a name is broken up ("whats app", "g mail"), its first part says that it may go on, and with which letters.
for (const name of `${APPS} ${MAIL_HOSTS} ${PAY_APPS}`.split(' ')) {
  for (let length = 1; name.length >= 5 && length < name.length; length++) {
    const first = name.slice(0, length);
    add(first, WORD.beginning);
    continuations.set(first, (continuations.get(first) ?? 0) | bitOfLetter(name.charCodeAt(length)));
  }
}

/** A bit for each letter from a to z; 0 for what is none. */
export function bitOfLetter(code: number): number {
  return code >= 97 && code <= 122 ? 1 << (code - 97) : 0;
}

/** The letters, as bits, with which a name can go on that begins so; 0: no name does. */
export function continuationsOf(beginning: string): number {
  return continuations.get(beginning) ?? 0;
}

/** What is known of a word; undefined: it means nothing here. */
export function entryOf(word: string): Entry | undefined {
  return entries.get(word);
}
