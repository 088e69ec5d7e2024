import type { DigitRun, DigitUnit } from './digit-runs.ts';
import { WORD } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { isWord, type Token } from './tokens.ts';

/** How far before a number its meaning is looked for, in words. */
const LOOKED_BACK = 8;
const LOOKED_AHEAD = 5;

/** What the words around a number say of it. */
export type NumberContext = {
  /** Somebody is asked to call or write: the nearest word that says so, or undefined. */
  readonly isAskedToCall: boolean;
  /** It is the number of something else: an order, a parcel, a part. */
  readonly isOfSomethingElse: boolean;
  readonly isMoney: boolean;
  readonly isMeasure: boolean;
  readonly isAccount: boolean;
  readonly isAtBank: boolean;
};

/** Whether a sentence ends in what stands between two words. */
function endsSentence(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 33 || code === 63) return true;
    if ((code === 46 || code === 59) && (at + 1 === to || isSpace(text.charCodeAt(at + 1)))) return true;
  }
  return false;
}

/** Words that go with every number: they say nothing about which one it is. */
const ANY_NUMBER = new Set([
  'number',
  'numbers',
  'num',
  'numero',
  'nimewo',
  'digits',
  'line',
  'code',
  'nomba',
  'numba',
  'numbah',
]);

/** What is said before a number, each thing by how many words back its nearest word stands. */
export type Before = {
  readonly called: number;
  readonly anyNumber: number;
  readonly other: number;
  readonly isAccount: boolean;
  readonly isAtBank: boolean;
  /** Marked as the number of something else, or of money. */
  readonly isMarked: boolean;
  readonly isMoney: boolean;
  /** A "+" stands before it: it is international. */
  readonly isPlus: boolean;
};

const FAR = Number.POSITIVE_INFINITY;
const TELLING = WORD.otherNumber | WORD.numberCue | WORD.account | WORD.bank | WORD.app;

/** What is said before a number that begins with this unit. */
export function beforeOf({ canonical: { text }, tokens }: Reading, first: DigitUnit): Before {
  let called = FAR;
  let anyNumber = FAR;
  let other = FAR;
  let isOver = false;
  let isAccount = false;
  let isAtBank = false;
  for (let back = 1; back <= LOOKED_BACK && first.from - back >= 0; back++) {
    const token = tokens[first.from - back] as Token;
    // What was said in the sentence before is about something else.
    isOver ||= endsSentence(text, token.end, (tokens[first.from - back + 1] as Token).start);
    const { is } = token.word;
    if ((is & TELLING) === 0) continue;
    if ((is & WORD.otherNumber) !== 0 && !isOver && !isPartOfTelling(tokens, first.from - back))
      other = Math.min(other, back);
    if (ANY_NUMBER.has(token.value)) anyNumber = Math.min(anyNumber, back);
    else if ((is & (WORD.numberCue | WORD.app)) !== 0) called = Math.min(called, back);
    isAccount ||= (is & WORD.account) !== 0 && !isOver;
    isAtBank ||= (is & WORD.bank) !== 0;
  }
  const { start } = first;
  // The sign before it, and one space may stand between.
  const sign = start > 1 && isSpace(text.charCodeAt(start - 1)) ? start - 2 : start - 1;
  return {
    called,
    anyNumber,
    other,
    isAccount,
    isAtBank,
    isMarked: text.charCodeAt(sign) === 35,
    isMoney: isCurrency(text.charCodeAt(sign)) || isWord(tokens[first.from - 1], WORD.currency),
    isPlus: isPlusBefore(text, start),
  };
}

/** "+", and a space and a bracket may stand between. */
function isPlusBefore(text: string, start: number): boolean {
  let at = start - 1;
  if (text.charCodeAt(at) === 40) at--;
  if (at > 0 && start - at < 3 && isSpace(text.charCodeAt(at))) at--;
  return text.charCodeAt(at) === 43;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && SPACE.test(String.fromCharCode(code)));
}

const SPACE = /\s/;

/** $, €, £ or ¥. */
function isCurrency(code: number): boolean {
  return code === 36 || code === 0x20ac || code === 0xa3 || code === 0xa5;
}

/** What is said behind a number that ends with this unit. */
export type Behind = {
  readonly called: number;
  readonly isAtBank: boolean;
  readonly isMoney: boolean;
  readonly isMeasure: boolean;
};

export function behindOf({ canonical: { text }, tokens }: Reading, last: DigitUnit): Behind {
  let called = FAR;
  let isAtBank = false;
  for (let ahead = 0; ahead < LOOKED_AHEAD && last.to + ahead < tokens.length; ahead++) {
    const token = tokens[last.to + ahead] as Token;
    if (isWord(token, WORD.numberCue | WORD.app) && !ANY_NUMBER.has(token.value)) called = Math.min(called, ahead + 3);
    isAtBank ||= isWord(token, WORD.bank);
  }
  const next = tokens[last.to];
  const sign = text.charCodeAt(isSpace(text.charCodeAt(last.end)) ? last.end + 1 : last.end);
  return {
    called,
    isAtBank,
    isMoney: isCurrency(sign) || sign === 37 || isWord(next, WORD.currency),
    isMeasure: isWord(next, WORD.unit) && (next as Token).start - last.end <= 1,
  };
}

/** What the words on both sides say of a number. */
export function contextOf(before: Before, behind: Behind): NumberContext {
  const called = Math.min(before.called, behind.called);
  const { anyNumber, other } = before;
  return {
    isAskedToCall: called < other || (anyNumber < other && other === FAR),
    isOfSomethingElse: (other < called && other <= 6) || before.isMarked,
    isMoney: before.isMoney || behind.isMoney,
    isMeasure: behind.isMeasure,
    isAccount: before.isAccount,
    isAtBank: before.isAtBank || behind.isAtBank,
  };
}

/** "the first part is 876": how it is told, and no number of a part. */
function isPartOfTelling(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.value === 'part' && /^(?:first|second|third|next|last|other|final)$/.test(tokens[at - 1]?.value ?? '')
  );
}

/**
 * Which units of a run are a date, a time of day or an amount of money: nothing of them is a number to call. One byte for each unit, not 0
 * where it is; undefined: none is.
 */
export function plainNumbers(text: string, run: DigitRun): Uint8Array | undefined {
  let marked: Uint8Array | undefined;
  for (let at = 0; at < run.length; at++) {
    const length = dateAt(text, run, at) || amountAt(text, run, at);
    if (length === 0) continue;
    marked ??= new Uint8Array(run.length);
    marked.fill(1, at, at + length);
    at += length - 1;
  }
  return marked;
}

/** What stands between a unit and the next one, when it is one sign; 0: another number of signs, or there is none. */
function signAfter(text: string, run: DigitRun, at: number): number {
  const before = run[at];
  const after = run[at + 1];
  return before === undefined || after === undefined || after.start - before.end !== 1
    ? 0
    : text.charCodeAt(before.end);
}

function gap(text: string, run: DigitRun, at: number): string {
  const before = run[at];
  const after = run[at + 1];
  return before === undefined || after === undefined ? '' : text.slice(before.end, after.start);
}

/** Between the parts of a date, "-", "/" and ".", or of a time of day, ":". */
const DATE_SIGNS: ReadonlySet<number> = new Set([45, 46, 47, 58]);

/** How many units from here on are a date or a time; 0: none. */
function dateAt(text: string, run: DigitRun, at: number): number {
  if (!DATE_SIGNS.has(signAfter(text, run, at))) return 0;
  const first = run[at] as DigitUnit;
  const second = run[at + 1] as DigitUnit;
  if (first.written !== 'digits' || second.written !== 'digits') return 0;
  const third = run[at + 2];
  const one = gap(text, run, at);
  const two = gap(text, run, at + 1);
  // A number that goes on in the same way is no date.
  const goesOn = (length: number) =>
    gap(text, run, at + length - 1) === one || (at > 0 && gap(text, run, at - 1) === one);
  if (third !== undefined && one === two && (one === '-' || one === '/' || one === '.') && !goesOn(3)) {
    const a = Number(first.digits);
    const b = Number(second.digits);
    const c = Number(third.digits);
    if (/^(?:19|20)\d\d$/.test(first.digits) && b >= 1 && b <= 12 && c >= 1 && c <= 31) return 3;
    const isYear = /^(?:19|20)\d\d$/.test(third.digits) || third.digits.length === 2;
    if (
      isYear &&
      first.digits.length <= 2 &&
      second.digits.length <= 2 &&
      a >= 1 &&
      b >= 1 &&
      Math.min(a, b) <= 12 &&
      Math.max(a, b) <= 31
    )
      return 3;
  }
  if (one === ':' && second.digits.length === 2 && Number(first.digits) < 24 && Number(second.digits) < 60) {
    if (two === ':' && third?.digits.length === 2 && Number(third.digits) < 60) return goesOn(3) ? 0 : 3;
    return goesOn(2) ? 0 : 2;
  }
  return 0;
}

const COMMA = 44;
const HYPHEN = 45;
const POINT = 46;

/** "1,234,567" and "12.500,00": thousands with their signs. */
function amountAt(text: string, run: DigitRun, at: number): number {
  if ((run[at]?.digits.length ?? 9) > 3) return 0;
  const sign = signAfter(text, run, at);
  if (sign !== COMMA && sign !== POINT) return 0;
  let length = 1;
  while (signAfter(text, run, at + length - 1) === sign && run[at + length]?.digits.length === 3) length++;
  if (length === 1) return 0;
  const next = signAfter(text, run, at + length - 1);
  // "876.555-0142" goes on as no amount does.
  if (next === sign || (next === HYPHEN && run[at + length]?.digits.length === 4)) return 0;
  return (next === COMMA || next === POINT) && run[at + length]?.digits.length === 2 ? length + 1 : length;
}
