import type { Duration } from '../instant.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../instant.ts';

/** What can be wrong with a policy whose values are all well formed. Each has a sentence and a cure in the words. */
export type FaultCode =
  | 'rung-unreachable'
  | 'rung-skipped'
  | 'exception-misplaced'
  | 'harm-too-far'
  | 'suspension-automatic'
  | 'removal-too-early'
  | 'move-down'
  | 'row-repeated'
  | 'row-contradicts'
  | 'row-never-occurs'
  | 'trigger-unanswered'
  | 'nothing-to-restrict'
  | 'data-unprotected'
  | 'harm-unmeasured'
  | 'nothing-grave'
  | 'excuse-kind-missing'
  | 'excuse-missing'
  | 'excuse-impossible'
  | 'target-not-below-bad'
  | 'above-ceiling'
  | 'ceilings-crossed'
  | 'repeat-stricter'
  | 'single-lapse'
  | 'more-subjects-than-lapses'
  | 'single-person'
  | 'single-signal'
  | 'too-few'
  | 'no-end'
  | 'not-positive'
  | 'above-whole'
  | 'whole-or-more'
  | 'longer-than'
  | 'not-before-expiry'
  | 'grant-never-applies'
  | 'dispatched-exposed'
  | 'coached-in-vain'
  | 'coached-case'
  | 'case-not-held'
  | 'clocks-count'
  | 'clock-name'
  | 'warning-not-later';

/** Where in the policy: the keys from the top, list items by their index. */
export type PolicyPath = readonly (string | number)[];

export type PolicyFault = {
  readonly fault: FaultCode;
  readonly path: PolicyPath;
  readonly parameters: Readonly<Record<string, string | number>>;
};

/** One fault, or none: so that checks can be written as lists. */
export type Faults = readonly PolicyFault[];

export function faultIf(
  wrong: boolean,
  fault: FaultCode,
  path: PolicyPath,
  parameters: Readonly<Record<string, string | number>> = {},
): Faults {
  return wrong ? [{ fault, path, parameters }] : [];
}

/** A dotted path as keys; parts of digits are indexes: `periods.0`. */
export function pathOf(dotted: string): PolicyPath {
  return dotted.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** A length of time as the policy file writes it, in the largest unit that leaves no rest: `14 d`, `36 h`. */
export function writtenDuration(duration: Duration): string {
  if (duration % DAY === 0) return `${duration / DAY} d`;
  if (duration % HOUR === 0) return `${duration / HOUR} h`;
  return duration % MINUTE === 0 ? `${duration / MINUTE} min` : `${duration / SECOND} s`;
}

/** A share as the policy file writes it: `1.5 %`. */
export function writtenShare(share: number): string {
  return `${Number((share * 100).toFixed(6))} %`;
}
