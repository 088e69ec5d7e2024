import { readLeet } from './leet.ts';
import { type Canonical, plain } from './normalise.ts';
import type { Found, Reading } from './reading.ts';
import { SENSE_THRESHOLDS, type SenseFinding, senseOf, senseOfWords } from './sense/sense.ts';
import { readSenseWords } from './sense-words.ts';
import { TOKEN } from './tokens.ts';

/** Finds what takes sense and no pattern: threats, harassment, payment and talk outside, marketing (ADR 0020). */
export function findSense(reading: Reading): readonly Found[] {
  const { text } = reading.canonical;
  const read = readSenseWords(reading);
  if (read !== undefined) {
    const findings = senseOfWords(text, read.words, read.known);
    return findings.length === 0 ? NOTHING : foundIn(plain(text), findings);
  }
  const words = asWords(reading);
  return foundIn(words, senseOf(words.text));
}

const NOTHING: readonly Found[] = [];

function foundIn(words: InWords, findings: readonly SenseFinding[]): readonly Found[] {
  if (findings.length === 0) return NOTHING;
  return findings.map(({ kind, start, end, confidence, rule }) => ({
    kind,
    start: words.startOf(start),
    end: words.endOf(end - 1),
    confidence: sureness(confidence, SENSE_THRESHOLDS[kind]),
    rule,
  }));
}

/** What the model is as sure of as it must be is sure by half and a little, as every other finding is. */
function sureness(probability: number, threshold: number): number {
  return JUST_ENOUGH + ((1 - JUST_ENOUGH) * (probability - threshold)) / (1 - threshold);
}

/** The kinds have thresholds of their own; told as sureness, all begin here, so that the policy's `from` can be stricter for all alike. */
const JUST_ENOUGH = 0.6;

type InWords = Pick<Canonical, 'text' | 'startOf' | 'endOf'>;

/** The text with words that were spelled, or written with digits for letters, as words; and where each unit of it stood. */
function asWords({ canonical: { text }, tokens, isHidden }: Reading): InWords {
  if (!isHidden) return plain(text);
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let from = 0;
  const copy = (to: number): void => {
    pieces.push(text.slice(from, to));
    for (let at = from; at < to; at++) {
      starts.push(at);
      ends.push(at + 1);
    }
  };
  for (const token of tokens) {
    if (!token.isHidden) continue;
    copy(token.start);
    const word = token.kind === TOKEN.mixed ? readLeet(token.value) : token.value;
    pieces.push(word);
    const isInPlace = word.length === token.end - token.start;
    for (let at = 0; at < word.length; at++) {
      starts.push(isInPlace ? token.start + at : token.start);
      ends.push(isInPlace ? token.start + at + 1 : token.end);
    }
    from = token.end;
  }
  copy(text.length);
  return {
    text: pieces.join(''),
    startOf: (index) => starts[index] as number,
    endOf: (index) => ends[index] as number,
  };
}
