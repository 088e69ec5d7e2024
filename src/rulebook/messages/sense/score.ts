import { featuresBeside, MOST_OF_A_WORD, nothingBefore } from './features.ts';
import { type KnownWord, type KnownWords, knownWord } from './known-words.ts';
import { SENSE_KINDS, type SenseModel } from './model.ts';
import type { Words } from './words.ts';

const KINDS = SENSE_KINDS.length;

/** Fewer features than these count as these: a message of one word proves nothing. */
const FEWEST = 40;

/** Weights summed up word by word, so that every run of words is judged by one subtraction. */
export type Sums = {
  /** `weights[word * kinds + kind]`: of all words before `word`. */
  readonly weights: Int32Array;
  /** How many features all words before have. */
  readonly counts: Int32Array;
};

/** By what the sum of a run of words with so many features is divided: long sentences weigh no more than short ones. */
export function lengthOf(features: number): number {
  return Math.sqrt(Math.max(features, FEWEST));
}

/** Room for the features of one word. */
const buckets = new Uint16Array(MOST_OF_A_WORD);

/** What words add, by model. */
const known = new WeakMap<SenseModel, KnownWords>();

/** Sums up the weights of a text's words, in one pass. */
export function sumUp(text: string, words: Words, model: SenseModel): Sums {
  const weights = new Int32Array((words.count + 1) * KINDS);
  const counts = new Int32Array(words.count + 1);
  const sum = (features: Uint16Array, count: number) => sumOf(model.weights, features, count);
  const knownWords = known.get(model) ?? new Map();
  known.set(model, knownWords);
  let before = nothingBefore();
  for (let word = 0; word < words.count; word += 1) {
    if (word > 0 && words.sentences[word] !== words.sentences[word - 1]) before = nothingBefore();
    const at = { text, start: words.starts[word] ?? 0, end: words.ends[word] ?? 0 };
    const own = knownWord(knownWords, at, model.concepts, buckets, sum);
    const count = featuresBeside(own, before, buckets, 0);
    const beside = sum(buckets, count);
    const row = word * KINDS;
    for (let kind = 0; kind < KINDS; kind += 1)
      weights[row + KINDS + kind] =
        (weights[row + kind] as number) + (own.weights[kind] as number) + (beside[kind] as number);
    counts[word + 1] = (counts[word] ?? 0) + own.count + count;
  }
  return { weights, counts };
}

/** Five sums at once, each in a variable of its own: this is where the time of the screen's sense goes. */
function sumOf(from: Int8Array, buckets: Uint16Array, count: number): KnownWord['weights'] {
  let threat = 0;
  let harassment = 0;
  let payment = 0;
  let marketing = 0;
  let contact = 0;
  for (let index = 0; index < count; index += 1) {
    const row = (buckets[index] as number) * KINDS;
    threat += from[row] as number;
    harassment += from[row + 1] as number;
    payment += from[row + 2] as number;
    marketing += from[row + 3] as number;
    contact += from[row + 4] as number;
  }
  return [threat, harassment, payment, marketing, contact];
}

/** How probable it is that the words from `from` to `to` (exclusive) are of a kind, from 0 to 1. */
export function probability(sums: Sums, model: SenseModel, kind: number, from: number, to: number): number {
  const sum = (sums.weights[to * KINDS + kind] ?? 0) - (sums.weights[from * KINDS + kind] ?? 0);
  const features = (sums.counts[to] ?? 0) - (sums.counts[from] ?? 0);
  const logit = (model.biases[kind] ?? 0) + ((model.scales[kind] ?? 0) * sum) / lengthOf(features);
  return 1 / (1 + Math.exp(-logit));
}
