import { MOST_OF_A_WORD, type OwnFeatures, ownFeaturesOf, readLetters } from './features.ts';
import { SENSE_KINDS, type SenseModel } from './model.ts';

/** What a word adds wherever it stands: its features, and the sum of their weights for each kind. */
export type KnownWord = OwnFeatures & {
  readonly threat: number;
  readonly harassment: number;
  readonly payment: number;
  readonly marketing: number;
  readonly contact: number;
};

/** Room for the features of one word, and for their sums. */
const room = new Uint16Array(MOST_OF_A_WORD);
const sums = new Int32Array(SENSE_KINDS.length);

/** What the word from `start` to `end` adds. */
export function knownWord({ concepts, weights }: SenseModel, text: string, start: number, end: number): KnownWord {
  const { word, meaning, count } = ownFeaturesOf(readLetters(text, start, end), concepts, room);
  sums.fill(0);
  addUp(weights, room, count, sums, 0);
  const [threat, harassment, payment, marketing, contact] = sums as unknown as [number, number, number, number, number];
  return { word, meaning, count, threat, harassment, payment, marketing, contact };
}

/** Adds the weights of features to five sums at once, each in a variable of its own: this is where the time of the screen's sense goes. */
export function addUp(from: Int8Array, buckets: Uint16Array, count: number, into: Int32Array, at: number): void {
  let threat = into[at] as number;
  let harassment = into[at + 1] as number;
  let payment = into[at + 2] as number;
  let marketing = into[at + 3] as number;
  let contact = into[at + 4] as number;
  for (let index = 0; index < count; index += 1) {
    const row = (buckets[index] as number) * 5;
    threat += from[row] as number;
    harassment += from[row + 1] as number;
    payment += from[row + 2] as number;
    marketing += from[row + 3] as number;
    contact += from[row + 4] as number;
  }
  into[at] = threat;
  into[at + 1] = harassment;
  into[at + 2] = payment;
  into[at + 3] = marketing;
  into[at + 4] = contact;
}
