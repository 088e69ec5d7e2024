import type { DigitRun, DigitUnit } from './digit-runs.ts';
import { contextOf, plainNumbers } from './number-context.ts';
import { phonePlan } from './phone-plans.ts';
import type { Found, Reading } from './reading.ts';

/** The fewest and most digits of a telephone number, an account or a card. */
const [FEWEST, MOST] = [6, 19];

/** What numbers are judged beside. */
export type NumberRules = { readonly homeAreas: readonly string[]; readonly known: ReadonlySet<string> };

/** Finds telephone numbers, cards and accounts in the runs of digits of a message, however they are written. */
export function findNumbers(reading: Reading, rules: NumberRules): readonly Found[] {
  const found: Found[] = [];
  for (const run of reading.runs) {
    if (run.reduce((sum, { digits }) => sum + digits.length, 0) < FEWEST) continue;
    found.push(...bestOf(windowsOf(reading, run, rules)));
  }
  return found;
}

/** Every part of a run that may be one number, as it is judged. */
function windowsOf(reading: Reading, run: DigitRun, rules: NumberRules): Found[] {
  const plain = plainNumbers(reading.canonical.text, run);
  const found: Found[] = [];
  for (let from = 0; from < run.length; from++) {
    let digits = '';
    for (let to = from; to < run.length && plain[to] === false; to++) {
      digits += (run[to] as DigitUnit).digits;
      if (digits.length > MOST) break;
      if (digits.length < FEWEST) continue;
      const judged = judge(reading, run.slice(from, to + 1), digits, rules);
      if (judged === undefined) continue;
      const less = isPartOfMore(reading.canonical.text, run, from, to) ? PART : 0;
      if (judged.confidence - less >= LEAST) found.push({ ...judged, confidence: judged.confidence - less });
    }
  }
  return found;
}

/** What a number loses that is written as a part of a longer one, and what is left of it at least. */
const PART = 0.5;
const LEAST = 0.1;

/** "207-9548000-5731403", "O-2026-694960": signs without a gap lead on, to digits or to letters. */
function isPartOfMore(text: string, run: DigitRun, from: number, to: number): boolean {
  const [first, last] = [run[from] as DigitUnit, run[to] as DigitUnit];
  if (first.written === 'weak' || last.written === 'weak') return true;
  if (first.written === 'word' || last.written === 'word') return false;
  const [before, after] = [run[from - 1], run[to + 1]];
  if (before !== undefined && first.start - before.end === 1 && /[-/.]/.test(text[before.end] ?? '')) return true;
  if (after !== undefined && after.start - last.end === 1 && /[-/.]/.test(text[last.end] ?? '')) return true;
  return /(?:^|[^a-z])[a-z]{1,4}[-/]$/.test(text.slice(Math.max(0, first.start - 6), first.start));
}

/** Those that do not overlap, the surest first; of equals the longer one. */
function bestOf(found: Found[]): readonly Found[] {
  if (found.length < 2) return found;
  found.sort((one, other) => other.confidence - one.confidence || other.end - other.start - (one.end - one.start));
  const chosen: Found[] = [];
  for (const each of found)
    if (chosen.every(({ start, end }) => each.end <= start || end <= each.start)) chosen.push(each);
  return chosen;
}

function judge(reading: Reading, units: DigitRun, digits: string, rules: NumberRules): Found | undefined {
  if (rules.known.has(digits)) return undefined;
  const [first, last] = [units[0] as DigitUnit, units.at(-1) as DigitUnit];
  const { start, end } = { start: startWithPlus(reading.canonical.text, first.start), end: last.end };
  const groups = units.map((unit) => unit.digits.length);
  if (isCard(digits, groups) && !isPlus(reading.canonical.text, first.start)) {
    const { isOfSomethingElse } = contextOf(reading, first, last);
    return { kind: 'bank_account', start, end, confidence: isOfSomethingElse ? 0.3 : 0.9, rule: 'number.card' };
  }
  const { strength, plan } = phonePlan(digits, {
    homeAreas: rules.homeAreas,
    isInternational: isPlus(reading.canonical.text, first.start),
    groups,
  });
  const context = contextOf(reading, first, last);
  if (context.isAccount && !context.isMoney && digits.length <= 17) {
    const confidence =
      0.45 + (context.isAtBank ? 0.3 : 0) + (digits.length >= 8 ? 0.1 : 0) - (context.isOfSomethingElse ? 0.4 : 0);
    if (confidence >= 0.5 && strength < 0.9)
      return { kind: 'bank_account', start, end, confidence, rule: 'number.account' };
  }
  if (strength === 0) return undefined;
  const confidence =
    strength +
    (context.isAskedToCall ? 0.35 : 0) +
    disguise(reading, units) -
    (context.isOfSomethingElse ? 0.65 : 0) -
    (context.isMoney ? 0.5 : 0) -
    (context.isMeasure ? 0.4 : 0) -
    (isCounting(digits) ? 0.3 : 0) -
    (first.isGlued && plan !== 'home' ? 0.15 : 0);
  return confidence < 0.1
    ? undefined
    : { kind: 'phone', start, end, confidence: Math.min(confidence, 0.98), rule: `number.${plan}` };
}

function isPlus(text: string, start: number): boolean {
  return /\+\s?\(?$/.test(text.slice(Math.max(0, start - 3), start));
}

/** The "+" or the bracket before a number belongs to it. */
function startWithPlus(text: string, start: number): number {
  let at = start;
  while (at > 0 && start - at < 3 && (text[at - 1] === '+' || text[at - 1] === '(')) at--;
  return at;
}

/** What disguise adds: nobody writes the number of an order in words or with letters for digits. */
function disguise({ canonical }: Reading, units: DigitRun): number {
  const words = units.filter(({ written }) => written === 'word').length;
  const leet = units.some(({ written }) => written === 'leet');
  const alone = units.length >= 7 && units.every(({ digits }) => digits.length === 1);
  const signs = units.some(({ start, end }) => canonical.isDisguised(start) || canonical.isDisguised(end - 1));
  const scattered = units.length >= 2 && units.slice(1).some((unit, at) => unit.from > (units[at] as DigitUnit).to);
  return words >= 3
    ? 0.45
    : (leet ? 0.3 : 0) + (alone ? 0.35 : 0) + (signs ? 0.3 : 0) + (words > 0 ? 0.15 : 0) + (scattered ? 0.1 : 0);
}

function isCounting(digits: string): boolean {
  return '01234567890123456789'.includes(digits) || '9876543210'.includes(digits);
}

/** Cards: their beginnings (ISO/IEC 7812) and the check digit (Luhn); in one piece or in groups of four. */
function isCard(digits: string, groups: readonly number[]): boolean {
  if (digits.length < 13 || digits.length > 19) return false;
  if (!/^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6(?:011|5\d\d)\d{12}|35\d{14})$/.test(digits))
    return false;
  if (groups.length > 1 && groups.slice(0, -1).some((length) => length > 7)) return false;
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(digits.length - 1 - at) - 48;
    sum += at % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0);
  }
  return sum % 10 === 0;
}
