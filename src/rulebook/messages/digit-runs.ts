import { gluedDigits } from './glued-words.ts';
import { WORD } from './lexicon.ts';
import { isWord, SIGN, TOKEN, type Token } from './tokens.ts';
import { ENDS_NUMBER } from './word.ts';
import { TIMES_OF } from './words/numbers.ts';

/** Something that says digits, and which. */
export type DigitUnit = {
  readonly digits: string;
  /** Its tokens: the first, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** As digits, in words, in words that are more often something else, or as letters that look like digits. */
  readonly written: 'digits' | 'word' | 'weak' | 'leet';
  /** Letters stand beside it without a gap. */
  readonly isGlued: boolean;
};

/** Units that belong together: between them stands nothing but what is said between the digits of one number. */
export type DigitRun = readonly DigitUnit[];

/** The widest gap of signs between two digits, and the most words of no meaning. */
const WIDEST_GAP = 6;
const MOST_FILLERS = 3;

/** Finds the runs of digits in a text, whatever they are written with. Linear: each token is looked at a fixed number of times. */
export function digitRuns(text: string, tokens: readonly Token[]): readonly DigitRun[] {
  const runs: DigitUnit[][] = [];
  let run: DigitUnit[] = [];
  let fillers = 0;
  let last = -1;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    if (run.length === 0 && token.word.said === ENDS_NUMBER && (token.word.is & WORD.times) === 0) {
      at++;
      continue;
    }
    const unit = unitAt(text, tokens, at);
    if (run.length > 0 && breaks(text, last, token.start)) {
      runs.push(run);
      run = [];
      fillers = 0;
    }
    if (unit !== undefined) {
      run.push(unit);
      fillers = 0;
      at = unit.to;
      last = unit.end;
      continue;
    }
    last = token.end;
    at++;
    if (run.length > 0 && (!isFiller(token) || ++fillers > MOST_FILLERS)) {
      runs.push(run);
      run = [];
      fillers = 0;
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

function isFiller(token: Token): boolean {
  return isWord(token, WORD.filler | WORD.weakDigit | WORD.digit);
}

/** A currency between digits, or more than signs, ends a number. */
function breaks(text: string, from: number, to: number): boolean {
  if (to - from > WIDEST_GAP * 2) return true;
  let signs = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 36 || code === 0x20ac || code === 0xa3 || code === 37) return true;
    if (code !== 32) signs++;
  }
  return signs > WIDEST_GAP;
}

/** Words that say digits, or how often. */
const SAYING = WORD.times | WORD.tens | WORD.teen | WORD.digit | WORD.weakDigit;

function unitAt(text: string, tokens: readonly Token[], at: number): DigitUnit | undefined {
  const token = tokens[at] as Token;
  if (token.kind === TOKEN.digits) return unit(tokens, at, at + 1, token.value, 'digits');
  if (token.kind === TOKEN.mixed) return mixedUnit(token, at);
  if (token.entry === undefined) return gluedUnit(token, at);
  const { is, digits } = token.entry;
  if ((is & SAYING) === 0 || counts(tokens, at)) return undefined;
  if ((is & WORD.times) !== 0) return repeated(text, tokens, at, Number(digits));
  if ((is & WORD.tens) !== 0) return tens(tokens, at, digits);
  if ((is & WORD.teen) !== 0) return teen(tokens, at, digits);
  if ((is & WORD.digit) !== 0) return hundreds(tokens, at, digits);
  return (is & WORD.weakDigit) !== 0 ? unit(tokens, at, at + 1, digits, 'weak') : undefined;
}

/** A word that is nothing but words for digits. */
function gluedUnit({ word: { glued }, start, end }: Token, at: number): DigitUnit | undefined {
  return glued === undefined
    ? undefined
    : { digits: glued, from: at, to: at + 1, start, end, written: 'word', isGlued: false };
}

/** "the last four", "first three": how many digits there are, and none of them. */
function counts(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.value;
  return before === 'last' || before === 'first' || before === 'next';
}

function unit(
  tokens: readonly Token[],
  from: number,
  to: number,
  digits: string,
  written: DigitUnit['written'],
): DigitUnit {
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  return { digits, from, to, start: first.start, end: last.end, written, isGlued: false };
}

/** "double seven", "triple 5". */
function repeated(text: string, tokens: readonly Token[], at: number, times: number): DigitUnit | undefined {
  // Not of itself: "double double" says nothing.
  const isSaid = at + 1 < tokens.length && !isWord(tokens[at + 1], WORD.times);
  const next = isSaid ? unitAt(text, tokens, at + 1) : undefined;
  if (next === undefined) return undefined;
  const digits = (next.digits[0] as string).repeat(times) + next.digits.slice(1);
  return { ...next, digits, from: at, start: (tokens[at] as Token).start, written: 'word' };
}

/** Tens that go on to nineteen more: "soixante-quinze", "katreven onz". */
const SCORES: ReadonlyMap<string, number> = new Map([
  ['soixante', 60],
  ['swasant', 60],
  ['katreven', 80],
  ['quatrevingt', 80],
  ['quatrevingts', 80],
]);

/** "seventy six", "setenta y seis", "soixante-quinze", "quatre-vingt-douze": tens, and what is put behind them. */
function tens(tokens: readonly Token[], at: number, digit: string): DigitUnit {
  const joined = tokens[at + 1]?.value;
  const next = joined === 'y' || joined === 'et' || joined === 'e' ? at + 2 : at + 1;
  const follower = tokens[next]?.entry;
  if (follower === undefined) return unit(tokens, at, at + 1, `${digit}0`, 'word');
  const score = (follower.is & WORD.teen) === 0 ? undefined : SCORES.get((tokens[at] as Token).value);
  if (score !== undefined) {
    const more = teen(tokens, next, follower.digits);
    return unit(tokens, at, more.to, String(score + Number(more.digits)), 'word');
  }
  if (follower.digits !== '0' && (follower.is & (WORD.digit | WORD.weakDigit)) !== 0 && follower.digits !== '')
    return unit(tokens, at, next + 1, digit + follower.digits, 'word');
  return unit(tokens, at, at + 1, `${digit}0`, 'word');
}

/** "sixteen"; "dix-sept" and the like are ten and a digit. */
function teen(tokens: readonly Token[], at: number, digits: string): DigitUnit {
  const follower = tokens[at + 1];
  if (tokens[at]?.value === 'dix' && isWord(follower, WORD.digit) && Number(follower?.entry?.digits) >= 7)
    return unit(tokens, at, at + 2, `1${follower?.entry?.digits}`, 'word');
  return unit(tokens, at, at + 1, digits, 'word');
}

/** A digit, or "eight hundred and seventy six", or "quatre-vingt" and what follows. */
function hundreds(tokens: readonly Token[], at: number, digit: string): DigitUnit {
  const next = tokens[at + 1];
  if (next !== undefined && TIMES_OF.test(next.value)) return timesOf(tokens, at, Number(digit));
  if (tokens[at]?.value === 'quatre' && (next?.value === 'vingt' || next?.value === 'vingts'))
    return fourTwenties(tokens, at);
  if (!isWord(next, WORD.hundred)) return unit(tokens, at, at + 1, digit, 'word');
  const joined = tokens[at + 2]?.value;
  const then = joined === 'and' || joined === 'y' || joined === 'e' ? at + 3 : at + 2;
  const rest = tokens[then];
  if (isWord(rest, WORD.tens)) {
    const more = tens(tokens, then, rest?.entry?.digits as string);
    return unit(tokens, at, more.to, digit + more.digits, 'word');
  }
  if (isWord(rest, WORD.teen)) {
    const more = teen(tokens, then, rest?.entry?.digits as string);
    return unit(tokens, at, more.to, digit + more.digits, 'word');
  }
  if (then === at + 3 && isWord(rest, WORD.digit))
    return unit(tokens, at, then + 1, `${digit}0${rest?.entry?.digits}`, 'word');
  return unit(tokens, at, at + 2, `${digit}00`, 'word');
}

/** "deux fois un", "three times five". */
function timesOf(tokens: readonly Token[], at: number, times: number): DigitUnit {
  const repeatedToken = tokens[at + 2];
  const digit = isWord(repeatedToken, WORD.digit | WORD.weakDigit)
    ? repeatedToken?.entry?.digits
    : /^\d$/.test(repeatedToken?.value ?? '')
      ? repeatedToken?.value
      : undefined;
  return digit === undefined
    ? unit(tokens, at, at + 1, String(times), 'word')
    : unit(tokens, at, at + 3, digit.repeat(times), 'word');
}

function fourTwenties(tokens: readonly Token[], at: number): DigitUnit {
  const follower = tokens[at + 2];
  if (follower?.value === 'quatre' && beginsEighty(tokens[at + 3])) return unit(tokens, at, at + 2, '80', 'word');
  if (isWord(follower, WORD.teen)) {
    const more = teen(tokens, at + 2, follower?.entry?.digits as string);
    return unit(tokens, at, more.to, String(80 + Number(more.digits)), 'word');
  }
  if (isWord(follower, WORD.digit | WORD.weakDigit) && follower?.entry?.digits !== '0')
    return unit(tokens, at, at + 3, `8${follower?.entry?.digits}`, 'word');
  return unit(tokens, at, at + 2, '80', 'word');
}

/** Whether "quatre" before it is the next eighty, as in "quatre-vingts quatre-vingts", and no four: "quatre-vingt-quatre vingt". */
function beginsEighty(next: Token | undefined): boolean {
  return next?.value === 'vingts' || (next?.value === 'vingt' && (next.before & SIGN.joint) !== 0);
}

const LEET_DIGITS: Readonly<Record<string, string>> = {
  o: '0',
  i: '1',
  l: '1',
  z: '2',
  s: '5',
  b: '8',
  g: '9',
  q: '9',
  e: '3',
  a: '4',
  t: '7',
};
/** After a number and without a gap: what it measures, or an ordinal. */
const MEASURES =
  /^(?:x|gb|mb|tb|kg|g|mg|mm|cm|m|km|ml|l|in|ft|lb|lbs|oz|v|w|hz|mhz|ghz|mah|mp|k|am|pm|h|hrs|st|nd|rd|th|pcs|pc|px|d|s|p|xl|usd|jmd|eur)$/;

/** Digits with letters: letters that look like digits, words without gaps, a word glued to a number; a measure is no number to call. */
function mixedUnit(token: Token, at: number): DigitUnit | undefined {
  const { value, start, end } = token;
  const said = { from: at, to: at + 1, start, end, isGlued: false } as const;
  const leet = leetDigits(value);
  if (leet !== undefined) return { ...said, digits: leet, written: 'leet' };
  const words = gluedDigits(value);
  if (words !== undefined) return { ...said, digits: words, written: 'word' };
  const glued = /^(\D*)(\d+)(\D*)$/.exec(value);
  if (glued === null || end - start !== value.length) return undefined;
  const [, before, digits, after] = glued as unknown as [string, string, string, string];
  if ((before.length > 0 && before.length < 3) || (before.length === 0 && MEASURES.test(after))) return undefined;
  const from = start + before.length;
  return { ...said, digits, start: from, end: from + digits.length, written: 'digits', isGlued: true };
}

/** "O142", "48OO6OI": each of the letters looks like a digit, and some digits are there. */
function leetDigits(value: string): string | undefined {
  const letters = value.replace(/\d/g, '');
  const digits = value.length - letters.length;
  if (letters.length > digits && (digits < 2 || value.length < 6)) return undefined;
  if (![...letters].every((letter) => letter in LEET_DIGITS)) return undefined;
  if (/^\d+[a-z]+$/.test(value) && MEASURES.test(letters) && letters !== 'l' && letters !== 's') return undefined;
  return value.replace(/\D/g, (letter) => LEET_DIGITS[letter] as string);
}
