import type { DigitRun, DigitUnit } from './digit-runs.ts';
import type { Canonical } from './normalise.ts';
import { isNorthAmerican } from './phone-plans.ts';
import type { Found, Reading } from './reading.ts';
import { TRAIT } from './word.ts';
import { SAYS_SO, TURNED } from './words/backwards.ts';

/** The text from its end, where there is a reason to read it so; `isSaid`: it says itself that it is backwards. */
export function turned(reading: Reading): { readonly canonical: Canonical; readonly isSaid: boolean } | undefined {
  const { canonical, traits } = reading;
  const { text } = canonical;
  const isSaid = ((traits & TRAIT.sayingBackwards) !== 0 || !reading.isAscii) && SAYS_SO.test(text);
  if (!isSaid && ((traits & TRAIT.turned) === 0 || !TURNED.test(text))) return undefined;
  return { isSaid, canonical: canonical.reversed() };
}

/** What was found in the turned text, at its place in the text as it was written. Only what leads somewhere: words turned are no words. */
export function turnedBack(found: readonly Found[], length: number, isSaid: boolean): readonly Found[] {
  return found
    .filter(
      ({ kind }) =>
        kind === 'email' ||
        kind === 'url' ||
        kind === 'handle' ||
        kind === 'off_platform_contact' ||
        (isSaid && kind === 'phone'),
    )
    .map((each) => ({ ...each, start: length - each.end, end: length - each.start, rule: `${each.rule}.backwards` }));
}

/** Numbers that are said from their last digit on, in a text that says so: "backwards: two four one zero …". */
export function numbersBackwards(runs: readonly DigitRun[], homeAreas: readonly string[]): readonly Found[] {
  return runs.flatMap((run): readonly Found[] => {
    const digits = run
      .map((unit) => unit.digits)
      .join('')
      .split('')
      .reverse()
      .join('');
    if (!isNorthAmerican(digits, homeAreas)) return [];
    const [first, last] = [run[0] as DigitUnit, run.at(-1) as DigitUnit];
    return [{ kind: 'phone', start: first.start, end: last.end, confidence: 0.85, rule: 'number.backwards' }];
  });
}
