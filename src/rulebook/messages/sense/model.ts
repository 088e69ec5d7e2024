import { type Concepts, conceptsOf } from './concepts.ts';
import { BUCKETS } from './features.ts';
import { SENSE_WEIGHTS } from './weights.ts';

/** The kinds of finding that need the sense of a sentence, in the order of the model's weights. */
export const SENSE_KINDS = [
  'threat',
  'harassment',
  'off_platform_payment',
  'marketing',
  'off_platform_contact',
] as const;
export type SenseKind = (typeof SENSE_KINDS)[number];

/** A model as it is applied: for each bucket one weight of each kind, in steps of the kind's `scales`. */
export type SenseModel = {
  /** `weights[bucket * SENSE_KINDS.length + kind]`. */
  readonly weights: Int8Array;
  readonly scales: readonly number[];
  readonly biases: readonly number[];
  readonly concepts: Concepts;
};

let model: SenseModel | undefined;

/** The model that is shipped. It is unpacked when the first message is judged, and then kept. */
export function shippedModel(): SenseModel {
  model ??= {
    weights: unpack(SENSE_WEIGHTS.weights, BUCKETS * SENSE_KINDS.length),
    scales: SENSE_WEIGHTS.scales,
    biases: SENSE_WEIGHTS.biases,
    concepts: conceptsOf(entriesOf(unpack(SENSE_WEIGHTS.concepts, (SENSE_WEIGHTS.concepts.length * 3) >> 2))),
  };
  return model;
}

/** Five bytes each: the hash, the lowest byte first, and the meaning. */
function entriesOf(bytes: Int8Array): readonly (readonly [number, number])[] {
  const view = new DataView(bytes.buffer);
  const count = Math.floor(bytes.length / 5);
  return Array.from({ length: count }, (_, index) => [view.getInt32(index * 5, true), view.getUint8(index * 5 + 4)]);
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 to bytes: the rulebook has nothing of Node's or the browser's to do it. */
function unpack(text: string, length: number): Int8Array {
  const values = new Uint8Array(128);
  for (let index = 0; index < ALPHABET.length; index += 1) values[ALPHABET.charCodeAt(index)] = index;
  const bytes = new Int8Array(length);
  let written = 0;
  let held = 0;
  let bits = 0;
  for (let at = 0; at < text.length && written < length; at += 1) {
    held = ((held << 6) | (values[text.charCodeAt(at)] ?? 0)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[written++] = (held >> bits) & 0xff;
  }
  return bytes;
}
