import { entryOf, WORD } from './lexicon.ts';
import { DIGIT_WORDS, TEEN_WORDS, TENS_WORDS } from './words/numbers.ts';

/** The shortest and longest words for digits. */
const [SHORTEST, LONGEST] = [2, 9];
const NUMBERS = WORD.digit | WORD.teen | WORD.tens;
/** So many words without a gap are meant as a number; "someone" has one. */
const FEWEST_WORDS = 2;

/** The digits of words and digits without gaps, all through: "eight76", "fivefivefive"; undefined: something else is in it. */
export function gluedDigits(value: string): string | undefined {
  let digits = '';
  let words = 0;
  for (let at = 0; at < value.length; ) {
    const code = value.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      digits += value[at++];
      continue;
    }
    const word = wordAt(value, at);
    if (word === undefined) return undefined;
    digits += word.digits;
    words++;
    at += word.length;
  }
  return words >= FEWEST_WORDS || (words === 1 && digits.length > 1) ? digits : undefined;
}

/** Which two letters words for numbers begin with: most parts of words are told apart by them. */
const BEGINNINGS = new Uint8Array(1 << 10);
for (const words of [...DIGIT_WORDS, ...Object.values(TEEN_WORDS), ...TENS_WORDS])
  for (const word of words.split(' ')) BEGINNINGS[beginningAt(word, 0)] = 1;

function beginningAt(value: string, at: number): number {
  return ((value.charCodeAt(at) & 31) << 5) | (value.charCodeAt(at + 1) & 31);
}

/** Whether a word for a number may begin here. */
export function mayBeginNumber(value: string, at: number): boolean {
  return BEGINNINGS[beginningAt(value, at)] === 1;
}

/** The longest word for a number that begins here; of tens the digit alone when another digit follows. */
function wordAt(value: string, at: number): { readonly digits: string; readonly length: number } | undefined {
  if (!mayBeginNumber(value, at)) return undefined;
  for (let length = Math.min(LONGEST, value.length - at); length >= SHORTEST; length--) {
    const entry = entryOf(value.slice(at, at + length));
    if (entry === undefined || (entry.is & NUMBERS) === 0) continue;
    const isTens = (entry.is & WORD.tens) !== 0;
    return { digits: isTens && wordAt(value, at + length) === undefined ? `${entry.digits}0` : entry.digits, length };
  }
  return undefined;
}
