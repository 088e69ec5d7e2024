import type { Concepts } from '../../src/rulebook/messages/sense/concepts.ts';
import { Before, BUCKETS, featuresOf, MOST_OF_A_WORD } from '../../src/rulebook/messages/sense/features.ts';
import { SENSE_KINDS, type SenseModel } from '../../src/rulebook/messages/sense/model.ts';
import { lengthOf } from '../../src/rulebook/messages/sense/score.ts';
import { wordsOf } from '../../src/rulebook/messages/sense/words.ts';
import type { Example } from './examples.ts';
import { type Random, shuffled } from './random.ts';

const KINDS = SENSE_KINDS.length;

/** A text as the model sees it, and for each kind 1, 0, or -1 for *may be*. */
type Seen = { readonly buckets: Uint16Array; readonly labels: Int8Array };

export type Settings = {
  readonly rounds: number;
  readonly step: number;
  /** How fast weights that nothing asks for go back to zero. */
  readonly decay: number;
  /** How much more a positive example weighs. */
  readonly weightOfPositives: number;
};

/** As the shipped model was learned. */
export const SETTINGS: Settings = { rounds: 6, step: 0.3, decay: 5e-4, weightOfPositives: 1 };

/** Logistic regression of each kind against all else, by AdaGrad: its step for rare features is larger. */
export function learn(
  examples: readonly Example[],
  concepts: Concepts,
  settings: Settings,
  random: Random,
): SenseModel {
  const seen = examples.map((example) => see(example, concepts));
  const weights = new Float64Array(BUCKETS * KINDS);
  const squares = new Float64Array(BUCKETS * KINDS).fill(1e-3);
  const biases = new Float64Array(KINDS).fill(-2);
  const order = seen.map((_, index) => index);
  for (let round = 0; round < settings.rounds; round += 1) {
    const step = settings.step / Math.sqrt(1 + round);
    for (const index of shuffled(random, order)) {
      const example = seen[index];
      if (example !== undefined) learnOne(example, weights, squares, biases, step, settings);
    }
  }
  return { ...quantised(weights, biases), concepts };
}

function see(example: Example, concepts: Concepts): Seen {
  const words = wordsOf(example.text);
  const buckets: number[] = [];
  const room = new Uint16Array(MOST_OF_A_WORD);
  const before = new Before();
  for (let word = 0; word < words.count; word += 1) {
    if (word > 0 && words.sentences[word] !== words.sentences[word - 1]) before.begin();
    const count = featuresOf(example.text, words, word, before, concepts, room);
    for (let index = 0; index < count; index += 1) buckets.push(room[index] ?? 0);
  }
  const labels = SENSE_KINDS.map((kind) =>
    example.kinds.includes(kind) ? 1 : example.perhaps.includes(kind) ? -1 : 0,
  );
  return { buckets: Uint16Array.from(buckets), labels: Int8Array.from(labels) };
}

function learnOne(
  { buckets, labels }: Seen,
  weights: Float64Array,
  squares: Float64Array,
  biases: Float64Array,
  step: number,
  settings: Settings,
): void {
  const part = 1 / lengthOf(buckets.length);
  for (let kind = 0; kind < KINDS; kind += 1) {
    const label = labels[kind] ?? 0;
    if (label === -1) continue;
    let sum = 0;
    for (const bucket of buckets) sum += weights[bucket * KINDS + kind] ?? 0;
    const error = 1 / (1 + Math.exp(-((biases[kind] ?? 0) + sum * part))) - label;
    const slope = error * (label === 1 ? settings.weightOfPositives : 1);
    biases[kind] = (biases[kind] ?? 0) - 0.02 * step * slope;
    if (Math.abs(slope) < 1e-4) continue;
    for (const bucket of buckets) {
      const at = bucket * KINDS + kind;
      const gradient = slope * part + settings.decay * (weights[at] ?? 0);
      squares[at] = (squares[at] ?? 0) + gradient * gradient;
      weights[at] = (weights[at] ?? 0) - (step * gradient) / Math.sqrt(squares[at] ?? 1);
    }
  }
}

/** Steps of a whole byte: 127 up, 127 down, for each kind as wide as its weights need; the few largest are cut. */
function quantised(weights: Float64Array, biases: Float64Array): Omit<SenseModel, 'concepts'> {
  const bytes = new Int8Array(weights.length);
  const scales = SENSE_KINDS.map((_, kind) => {
    const sizes = Float64Array.from({ length: BUCKETS }, (_, bucket) => Math.abs(weights[bucket * KINDS + kind] ?? 0));
    sizes.sort();
    const scale = Math.fround((sizes[Math.floor(BUCKETS * 0.9995)] ?? 0) / 127) || 1;
    for (let at = kind; at < weights.length; at += KINDS) {
      bytes[at] = Math.max(-127, Math.min(127, Math.round((weights[at] ?? 0) / scale)));
    }
    return scale;
  });
  return { weights: bytes, scales, biases: [...biases].map(Math.fround) };
}
