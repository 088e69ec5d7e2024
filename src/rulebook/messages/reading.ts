import type { FindingKind } from '../policy/screening.ts';
import { type DigitRun, digitRuns } from './digit-runs.ts';
import { WORD } from './lexicon.ts';
import type { Canonical } from './normalise.ts';
import { SIGN, type Token, tokenise } from './tokens.ts';
import { ENDS_NUMBER, MADE_OF, TRAIT } from './word.ts';

/** More digits than a text can have. A small number as the others: objects of one shape are read faster. */
const UNKNOWN = 2 ** 30;

/** A message as the finders see it: its words and numbers, and what is in them at all. What is not there is not looked for. */
export class Reading {
  readonly canonical: Canonical;
  readonly tokens: readonly Token[];
  /** What any of its words can be by the lexicon. */
  readonly seen: number;
  /** What else any of them can be. */
  readonly traits: number;
  /** Which signs stand between them. */
  readonly signs: number;
  /** Whether there is any digit in it. */
  readonly hasDigits: boolean;
  /** Whether any word was spelled, or is written with digits for letters. */
  readonly isHidden: boolean;
  /** No number in it has more digits. */
  readonly mostDigits: number;
  /** False: nowhere do digits follow two letters, as in an IBAN they do. */
  readonly mayHaveIban: boolean;
  #runs: readonly DigitRun[] | undefined;

  constructor(canonical: Canonical) {
    const { tokens, signs, isSpelled } = tokenise(canonical.text);
    let seen = 0;
    let traits = 0;
    let made = 0;
    let isHidden = false;
    let digits = 0;
    let most = 0;
    // What follows words of two letters is made of.
    let behindTwo = 0;
    let length = 0;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      const { word } = token;
      seen |= word.is;
      traits |= word.traits;
      const { kind } = word;
      made |= kind;
      if (length === 2 || kind === MADE_OF.both) behindTwo |= kind;
      length = token.end - token.start;
      isHidden ||= word.isLeet || (isSpelled && token.isHidden);
      // The most digits that a run can have up to here.
      digits = word.said === ENDS_NUMBER ? 0 : digits + word.said;
      if (digits > most) most = digits;
    }
    this.#runs = undefined;
    this.canonical = canonical;
    this.tokens = tokens;
    this.seen = seen;
    this.traits = traits;
    this.signs = signs;
    this.hasDigits = (made & MADE_OF.digits) !== 0;
    this.isHidden = isHidden;
    this.mayHaveIban = (behindTwo & MADE_OF.digits) !== 0;
    // "double", "hundred" and "times" make several digits of one.
    const isMultiplied = (seen & (WORD.times | WORD.hundred)) !== 0 || (traits & TRAIT.timesOf) !== 0;
    this.mostDigits = isMultiplied ? UNKNOWN : most;
  }

  /** Its runs of digits, whatever they are written with. */
  get runs(): readonly DigitRun[] {
    this.#runs ??= digitRuns(this.canonical.text, this.tokens);
    return this.#runs;
  }

  /** Whether it is read as ASCII: the boundaries of patterns know no other letters. */
  get isAscii(): boolean {
    return (this.traits & TRAIT.foreign) === 0 && (this.signs & SIGN.foreign) === 0;
  }
}

/** Something found, with offsets into the canonical text. */
export type Found = {
  readonly kind: FindingKind;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly rule: string;
};
