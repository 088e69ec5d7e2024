import { Before, featuresBeside, MOST_OF_A_WORD } from './features.ts';
import { addUp, type KnownWord, knownWord } from './known-words.ts';
import { SENSE_KINDS, type SenseModel } from './model.ts';
import type { Words } from './words.ts';

const KINDS = SENSE_KINDS.length;

/** Fewer features than these count as these: a message of one word proves nothing. */
const FEWEST = 40;

/** Weights summed up word by word, so that every run of words is judged by one subtraction. Good until the next text is summed up. */
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

/** Room for the features of one word, and for the sums of one text: the next one overwrites it. */
const buckets = new Uint16Array(MOST_OF_A_WORD);
const before = new Before();
let room: Sums = roomOf(512);
/** Room of a text longer than this is given back. */
const MOST_ROOM = 20_000;

function roomOf(words: number): Sums {
  return { weights: new Int32Array((words + 1) * KINDS), counts: new Int32Array(words + 1) };
}

function roomFor(words: number): Sums {
  if (words < room.counts.length) return room;
  const larger = roomOf(words);
  if (words <= MOST_ROOM) room = larger;
  return larger;
}

/** Sums up the weights of a text's words, in one pass. `known`: what is known of them already. */
export function sumUp(text: string, words: Words, model: SenseModel, known?: readonly KnownWord[]): Sums {
  const sums = roomFor(words.count);
  const { weights, counts } = sums;
  const { starts, ends, sentences } = words;
  weights.fill(0, 0, KINDS);
  counts[0] = 0;
  before.begin();
  for (let word = 0; word < words.count; word += 1) {
    if (word > 0 && sentences[word] !== sentences[word - 1]) before.begin();
    const own =
      known === undefined
        ? knownWord(model, text, starts[word] as number, ends[word] as number)
        : (known[word] as KnownWord);
    const count = featuresBeside(own, before, buckets);
    const row = word * KINDS;
    weights[row + 5] = (weights[row] as number) + own.threat;
    weights[row + 6] = (weights[row + 1] as number) + own.harassment;
    weights[row + 7] = (weights[row + 2] as number) + own.payment;
    weights[row + 8] = (weights[row + 3] as number) + own.marketing;
    weights[row + 9] = (weights[row + 4] as number) + own.contact;
    addUp(model.weights, buckets, count, weights, row + KINDS);
    counts[word + 1] = (counts[word] as number) + own.count + count;
  }
  return sums;
}

/** How probable it is that the words from `from` to `to` (exclusive) are of a kind, from 0 to 1. */
export function probability(sums: Sums, model: SenseModel, kind: number, from: number, to: number): number {
  const sum = (sums.weights[to * KINDS + kind] ?? 0) - (sums.weights[from * KINDS + kind] ?? 0);
  const features = (sums.counts[to] ?? 0) - (sums.counts[from] ?? 0);
  const logit = (model.biases[kind] ?? 0) + ((model.scales[kind] ?? 0) * sum) / lengthOf(features);
  return 1 / (1 + Math.exp(-logit));
}

/**
 * Which kinds the words from `from` to `to` may be at least as probably as the least sum says, as bits: `least[kind]` is what
 * `leastSums` made of the thresholds. Those without a bit are less probable; of the others `probability` says how much they are.
 */
export function kindsAbove(sums: Sums, least: Float64Array, from: number, to: number): number {
  const { weights, counts } = sums;
  const length = lengthOf((counts[to] as number) - (counts[from] as number));
  const [first, last] = [from * KINDS, to * KINDS];
  let kinds = 0;
  for (let kind = 0; kind < KINDS; kind += 1)
    if ((weights[last + kind] as number) - (weights[first + kind] as number) >= (least[kind] as number) * length)
      kinds |= 1 << kind;
  return kinds;
}

/** Far more than rounding can take away, and far less than anything means. */
const ROUNDING = 1e-6;

/** For each kind the sum, by the length, below which its probability is less than the threshold. */
export function leastSums({ biases, scales }: SenseModel, thresholds: readonly number[]): Float64Array {
  return Float64Array.from(thresholds, (threshold, kind) => {
    const logit = Math.log(threshold / (1 - threshold)) - ROUNDING;
    return (logit - (biases[kind] as number)) / (scales[kind] as number);
  });
}
