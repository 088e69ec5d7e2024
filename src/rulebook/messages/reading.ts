import type { FindingKind } from '../policy/screening.ts';
import type { DigitRun } from './digit-runs.ts';
import type { Canonical } from './normalise.ts';
import type { Token } from './tokens.ts';

/** A message as the finders see it. */
export type Reading = {
  readonly canonical: Canonical;
  readonly tokens: readonly Token[];
  readonly runs: readonly DigitRun[];
  /** Whether there is any digit in it. */
  readonly hasDigits: boolean;
  /** What any of its words can be: what is not here need not be looked for. */
  readonly seen: number;
};

/** Something found, with offsets into the canonical text. */
export type Found = {
  readonly kind: FindingKind;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly rule: string;
};
