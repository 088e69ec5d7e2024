import { isCard } from './cards.ts';
import type { DigitRun, DigitUnit } from './digit-runs.ts';
import { type Before, type Behind, beforeOf, behindOf, contextOf, plainNumbers } from './number-context.ts';
import { disguiseOf } from './number-signs.ts';
import { isNorthAmerican, phonePlan } from './phone-plans.ts';
import type { Found, Reading } from './reading.ts';

/** The fewest and most digits of a telephone number, an account or a card. */
const [FEWEST, MOST] = [6, 19];

/** What numbers are judged beside. */
export type NumberRules = { readonly homeAreas: readonly string[]; readonly known: Pick<ReadonlySet<string>, 'has'> };

/** Finds telephone numbers, cards and accounts in the runs of digits of a message, however they are written. */
export function findNumbers(reading: Reading, rules: NumberRules): readonly Found[] {
  if (reading.mostDigits < FEWEST) return [];
  const found: Found[] = [];
  for (const run of reading.runs) {
    if (!hasDigits(run, FEWEST)) continue;
    for (const each of bestOf(run, windowsOf(reading, run, rules))) found.push(each);
  }
  return found;
}

function hasDigits(run: DigitRun, fewest: number): boolean {
  let sum = 0;
  for (let at = 0; at < run.length && sum < fewest; at++) sum += (run[at] as DigitUnit).digits.length;
  return sum >= fewest;
}

/** A part of a run that may be one number. */
type Candidate = { readonly found: Found; readonly from: number; readonly to: number };

/** From so many units on, only numbers of a known area are looked for in a run. */
const LONG = 64;

/** Every part of a run that may be one number, as it is judged. Each unit begins a few of them, whatever the length of the run. */
function windowsOf(reading: Reading, run: DigitRun, rules: NumberRules): Candidate[] {
  const plain = plainNumbers(reading.canonical.text, run);
  const behind: Behind[] = [];
  // A number is in there where a plan says so; a hundred digits in a row are none by themselves.
  const isLong = run.length > LONG;
  const candidates: Candidate[] = [];
  for (let from = 0; from < run.length; from++) {
    let digits = '';
    let before: Before | undefined;
    for (let to = from; to < run.length && (plain === undefined || plain[to] === 0); to++) {
      digits += (run[to] as DigitUnit).digits;
      if (digits.length > MOST) break;
      if (digits.length < FEWEST || rules.known.has(digits)) continue;
      if (isLong && !isNorthAmerican(digits, rules.homeAreas)) continue;
      before ??= beforeOf(reading, run[from] as DigitUnit);
      behind[to] ??= behindOf(reading, run[to] as DigitUnit);
      const found = judge(reading, run, from, to, digits, before, behind[to] as Behind, rules);
      if (found !== undefined) candidates.push({ found, from, to });
    }
  }
  return candidates;
}

/** Those that do not overlap, the surest first; of equals the longer one. */
function bestOf(run: DigitRun, candidates: Candidate[]): readonly Found[] {
  if (candidates.length < 2) return candidates.map(({ found }) => found);
  candidates.sort(bySureness);
  const taken = new Uint8Array(run.length);
  const chosen: Found[] = [];
  for (const { found, from, to } of candidates) {
    if (isTaken(taken, from, to)) continue;
    taken.fill(1, from, to + 1);
    chosen.push(found);
  }
  return chosen;
}

function bySureness({ found: one }: Candidate, { found: other }: Candidate): number {
  return other.confidence - one.confidence || other.end - other.start - (one.end - one.start);
}

function isTaken(taken: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (taken[at] === 1) return true;
  return false;
}

/** What is less sure than this is not worth a second look. */
const LEAST = 0.1;

function judge(
  reading: Reading,
  run: DigitRun,
  from: number,
  to: number,
  digits: string,
  before: Before,
  behind: Behind,
  rules: NumberRules,
): Found | undefined {
  const { text } = reading.canonical;
  const first = run[from] as DigitUnit;
  const last = run[to] as DigitUnit;
  const isInternational = before.isPlus;
  const isCardNumber = !isInternational && isCard(digits, run, from, to);
  const { strength, plan } = phonePlan(digits, run, from, to, isInternational, rules.homeAreas);
  if (!isCardNumber && strength === 0 && !before.isAccount) return undefined;
  const context = contextOf(before, behind);
  if (isCardNumber) return foundAs('bank_account', text, first, last, context.isOfSomethingElse ? 0.3 : 0.9, 'card');
  if (context.isAccount && !context.isMoney && digits.length <= 17 && strength < 0.9) {
    const more = (context.isAtBank ? 0.3 : 0) + (digits.length >= 8 ? 0.1 : 0) - (context.isOfSomethingElse ? 0.4 : 0);
    if (more >= 0.05) return foundAs('bank_account', text, first, last, 0.45 + more, 'account');
  }
  if (strength === 0) return undefined;
  const confidence =
    strength +
    (context.isAskedToCall ? 0.35 : 0) +
    disguiseOf(reading.canonical, run, from, to) -
    (context.isOfSomethingElse ? 0.65 : 0) -
    (context.isMoney ? 0.5 : 0) -
    (context.isMeasure ? 0.4 : 0) -
    (isCounting(digits) ? 0.3 : 0) -
    (first.isGlued && plan !== 'home' ? 0.15 : 0) -
    (isPartOfMore(text, run, from, to) ? 0.5 : 0);
  return confidence < LEAST ? undefined : foundAs('phone', text, first, last, Math.min(confidence, 0.98), plan);
}

function foundAs(
  kind: Found['kind'],
  text: string,
  first: DigitUnit,
  last: DigitUnit,
  confidence: number,
  rule: string,
): Found {
  return { kind, start: startWithPlus(text, first.start), end: last.end, confidence, rule: `number.${rule}` };
}

/** The "+" or the bracket before a number belongs to it. */
function startWithPlus(text: string, start: number): number {
  let at = start;
  while (at > 0 && start - at < 3 && (text[at - 1] === '+' || text[at - 1] === '(')) at--;
  return at;
}

function isCounting(digits: string): boolean {
  const step = digits.charCodeAt(1) - digits.charCodeAt(0);
  if (step !== 1 && step !== -1 && step !== -9) return false;
  return '01234567890123456789'.includes(digits) || '9876543210'.includes(digits);
}

/** "207-9548000-5731403", "O-2026-694960": signs without a gap lead on, to digits or to letters. */
function isPartOfMore(text: string, run: DigitRun, from: number, to: number): boolean {
  const first = run[from] as DigitUnit;
  const last = run[to] as DigitUnit;
  if (first.written === 'weak' || last.written === 'weak') return true;
  if (first.written === 'word' || last.written === 'word') return false;
  const before = run[from - 1];
  const after = run[to + 1];
  if (before !== undefined && first.start - before.end === 1 && isJoint(text, before.end)) return true;
  if (after !== undefined && after.start - last.end === 1 && isJoint(text, last.end)) return true;
  return (
    isJoint(text, first.start - 1) &&
    /(?:^|[^a-z])[a-z]{1,4}[-/]$/.test(text.slice(Math.max(0, first.start - 6), first.start))
  );
}

/** One of "-", "." and "/". */
function isJoint(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 45 && code <= 47;
}
