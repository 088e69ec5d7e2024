import type { KnownWord } from './known-words.ts';
import { SENSE_KINDS, type SenseKind, type SenseModel, shippedModel } from './model.ts';
import { kindsAbove, leastSums, probability, type Sums, sumUp } from './score.ts';
import { type Words, wordsOf } from './words.ts';

/** A sentence that leads off the platform or goes against a person. It is a reason to look, and no verdict (docs/adr/0020). */
export type SenseFinding = {
  readonly kind: SenseKind;
  /** Where the sentence begins in the text that was judged, in UTF-16 units. */
  readonly start: number;
  /** Where it ends there, exclusive. */
  readonly end: number;
  /** How probable the model takes it to be, from 0 to 1; at least the threshold of its kind. */
  readonly confidence: number;
  readonly rule: `sense.${SenseKind}`;
};

/** From which probability on a sentence is a finding; chosen so that clean support talk is left alone (docs/models/sense.md). */
export const SENSE_THRESHOLDS: Readonly<Record<SenseKind, number>> = {
  threat: 0.6,
  harassment: 0.56,
  off_platform_payment: 0.61,
  marketing: 0.36,
  off_platform_contact: 0.42,
};

/** Longer sentences are looked at through a window of so many words as well: one bad clause does not drown in a long one. */
const WINDOW = 14;
const WINDOW_STEP = 7;

/** Two sentences are judged together where they have at most so many words. */
const MOST_OF_A_PAIR = 24;

/** What the model finds in a text as the screen's normaliser leaves it: sentence by sentence, and short neighbours together. */
export function senseOf(canonical: string): readonly SenseFinding[] {
  const model = shippedModel();
  const words = wordsOf(canonical);
  return findIn(model, words, sumUp(canonical, words, model), SENSE_THRESHOLDS, leastOfShipped());
}

let shippedLeast: Float64Array | undefined;

function leastOfShipped(): Float64Array {
  shippedLeast ??= leastOf(shippedModel(), SENSE_THRESHOLDS);
  return shippedLeast;
}

/** The same of words that were read already, with what the shipped model knows of each. */
export function senseOfWords(text: string, words: Words, known: readonly KnownWord[]): readonly SenseFinding[] {
  const model = shippedModel();
  return findIn(model, words, sumUp(text, words, model, known), SENSE_THRESHOLDS, leastOfShipped());
}

type Thresholds = Readonly<Record<SenseKind, number>>;

/** The same by another model: the training measures with it what it has just made. */
export function findBy(
  model: SenseModel,
  text: string,
  thresholds: Thresholds = SENSE_THRESHOLDS,
): readonly SenseFinding[] {
  const words = wordsOf(text);
  return findIn(model, words, sumUp(text, words, model), thresholds, leastOf(model, thresholds));
}

function leastOf(model: SenseModel, thresholds: Thresholds): Float64Array {
  return leastSums(
    model,
    SENSE_KINDS.map((kind) => thresholds[kind]),
  );
}

const NOTHING: readonly SenseFinding[] = [];

function findIn(
  model: SenseModel,
  words: Words,
  sums: Sums,
  thresholds: Thresholds,
  least: Float64Array,
): readonly SenseFinding[] {
  const kinds = kindsAnywhere(words, sums, least);
  if (kinds === 0) return NOTHING;
  const bounds = sentenceBounds(words);
  return SENSE_KINDS.flatMap((kind, index) =>
    (kinds & (1 << index)) === 0 ? NOTHING : findKind(model, sums, words, bounds, kind, index, thresholds[kind]),
  );
}

/** Which kinds any of the runs of words may be that `findKind` looks at: most messages have none, and that is soon told. */
function kindsAnywhere({ count, sentences }: Words, sums: Sums, least: Float64Array): number {
  let kinds = 0;
  let previous = 0;
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count && sentences[to] === sentences[from]) to += 1;
    if (to - from <= 2 * WINDOW) kinds |= kindsAbove(sums, least, from, to);
    if (to - from > WINDOW)
      for (let start = from; start < to; start += WINDOW_STEP)
        kinds |= kindsAbove(sums, least, start, Math.min(start + WINDOW, to));
    if (previous < from && to - previous <= MOST_OF_A_PAIR) kinds |= kindsAbove(sums, least, previous, to);
    previous = from;
    from = to;
  }
  return kinds;
}

/** The first word of each sentence, and after them the number of words. */
function sentenceBounds(words: Words): readonly number[] {
  const bounds: number[] = [];
  for (let word = 0; word < words.count; word += 1) {
    if (word === 0 || words.sentences[word] !== words.sentences[word - 1]) bounds.push(word);
  }
  bounds.push(words.count);
  return bounds;
}

type Span = { readonly from: number; readonly to: number; readonly confidence: number };

function findKind(
  model: SenseModel,
  sums: Sums,
  words: Words,
  bounds: readonly number[],
  kind: SenseKind,
  index: number,
  threshold: number,
): readonly SenseFinding[] {
  const spans: Span[] = [];
  let lastFound = false;
  for (let at = 0; at + 1 < bounds.length; at += 1) {
    const from = bounds[at] ?? 0;
    const to = bounds[at + 1] ?? 0;
    const found = spansOf(model, sums, index, from, to, threshold);
    const before = at === 0 || lastFound ? from : (bounds[at - 1] ?? 0);
    if (found.length === 0 && before < from && to - before <= MOST_OF_A_PAIR) {
      const confidence = probability(sums, model, index, before, to);
      if (confidence >= threshold) found.push({ from: before, to, confidence });
    }
    lastFound = found.length > 0;
    spans.push(...found);
  }
  return spans.map(({ from, to, confidence }) => ({
    kind,
    start: words.starts[from] ?? 0,
    end: words.ends[to - 1] ?? 0,
    confidence,
    rule: `sense.${kind}`,
  }));
}

/** A short sentence is found whole; of a long one, what its windows find, neighbours joined. */
function spansOf(model: SenseModel, sums: Sums, kind: number, from: number, to: number, threshold: number): Span[] {
  if (to - from <= WINDOW) {
    const confidence = probability(sums, model, kind, from, to);
    return confidence >= threshold ? [{ from, to, confidence }] : [];
  }
  const whole = to - from <= 2 * WINDOW ? probability(sums, model, kind, from, to) : 0;
  const spans: Span[] = [];
  for (let start = from; start < to; start += WINDOW_STEP) {
    const end = Math.min(start + WINDOW, to);
    const confidence = probability(sums, model, kind, start, end);
    const last = spans.at(-1);
    if (confidence >= threshold) {
      const joins = last !== undefined && last.to >= start;
      if (joins)
        spans[spans.length - 1] = { from: last.from, to: end, confidence: Math.max(last.confidence, confidence) };
      else spans.push({ from: start, to: end, confidence });
    }
    if (end === to) break;
  }
  const best = spans.reduce((most, span) => Math.max(most, span.confidence), whole);
  return to - from > 2 * WINDOW ? spans : best >= threshold ? [{ from, to, confidence: best }] : [];
}
