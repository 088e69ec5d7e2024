import type { DigitRun, DigitUnit } from './digit-runs.ts';

const BEGINNINGS = /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6(?:011|5\d\d)\d{12}|35\d{14})$/;
/** The longest group a card is written in, when it is written in groups. */
const LONGEST_GROUP = 7;

/** Cards: their beginnings and lengths (ISO/IEC 7812) and the check digit (Luhn). */
export function isCard(digits: string, run: DigitRun, from: number, to: number): boolean {
  if (digits.length < 13 || digits.length > 19 || !BEGINNINGS.test(digits)) return false;
  for (let at = from; at < to; at++) if ((run[at] as DigitUnit).digits.length > LONGEST_GROUP) return false;
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(digits.length - 1 - at) - 48;
    sum += at % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0);
  }
  return sum % 10 === 0;
}
