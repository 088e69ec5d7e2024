import type { DigitRun, DigitUnit } from './digit-runs.ts';
import type { Canonical } from './normalise.ts';

/**
 * What disguise adds to a number that is these units of a run: nobody writes that of an order in words or with letters for digits. A number
 * has few units, so each is looked at.
 */
export function disguiseOf(canonical: Canonical, run: DigitRun, from: number, to: number): number {
  let words = 0;
  let isLeet = false;
  let isLonger = false;
  let isSigned = false;
  let isApart = false;
  for (let at = from; at <= to; at++) {
    const unit = run[at] as DigitUnit;
    if (unit.written === 'word') words++;
    else if (unit.written === 'leet') isLeet = true;
    if (unit.digits.length > 1) isLonger = true;
    if (!isSigned) isSigned = canonical.isDisguised(unit.start) || canonical.isDisguised(unit.end - 1);
    if (at > from && unit.from > (run[at - 1] as DigitUnit).to) isApart = true;
  }
  if (words >= 3) return 0.45;
  const isAlone = to - from >= 6 && !isLonger;
  return (
    (isLeet ? 0.3 : 0) + (isAlone ? 0.35 : 0) + (isSigned ? 0.3 : 0) + (words > 0 ? 0.15 : 0) + (isApart ? 0.1 : 0)
  );
}
