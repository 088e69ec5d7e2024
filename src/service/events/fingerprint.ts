/** Where `fingerprint` leaves its answer: 96 bits in three words. */
export const LANES = new Int32Array(3);

/**
 * Computes the fingerprint of an identity into `LANES`. Two identities always give two different sequences of words;
 * every word goes into all three lanes, by factors and shifts that differ from lane to lane.
 */
export function fingerprint(subject: string, source: string, id: string): void {
  LANES[0] = 0x3c6ef372;
  LANES[1] = 0x1b873593;
  LANES[2] = 0x165667b1;
  if (!mixNarrow(subject)) mixWide(subject);
  if (!mixNarrow(source)) mixWide(source);
  if (!mixNarrow(id)) mixWide(id);
  const first = avalanche((LANES[0] as number) ^ rotate(LANES[2] as number, 11));
  const second = avalanche((LANES[1] as number) + first);
  LANES[2] = avalanche((LANES[2] as number) + second);
  LANES[1] = second;
  LANES[0] = first;
}

/** Mixes in the length of a text and its characters, four a word. False, with nothing done, if one has over 8 bits. */
function mixNarrow(text: string): boolean {
  const length = text.length;
  let first = LANES[0] as number;
  let second = LANES[1] as number;
  let third = LANES[2] as number;
  let word = length;
  let all = 0;
  let index = 0;
  while (true) {
    first = Math.imul(first ^ word, FIRST_FACTOR);
    first ^= first >>> 13;
    second = Math.imul(second ^ word, SECOND_FACTOR);
    second ^= second >>> 16;
    third = Math.imul(third ^ word, THIRD_FACTOR);
    third ^= third >>> 15;
    if (index >= length) break;
    word = 0;
    for (let shift = 0; shift < 32 && index < length; shift += 8) {
      const code = text.charCodeAt(index++);
      all |= code;
      word |= code << shift;
    }
  }
  if (all > 0xff) return false;
  LANES[0] = first;
  LANES[1] = second;
  LANES[2] = third;
  return true;
}

/** The same for other texts, two characters a word, the length marked. */
function mixWide(text: string): void {
  mix(text.length | WIDE);
  for (let index = 0; index < text.length; index += 2) {
    const next = index + 1 < text.length ? text.charCodeAt(index + 1) : 0;
    mix(text.charCodeAt(index) | (next << 16));
  }
}

function mix(word: number): void {
  const first = Math.imul((LANES[0] as number) ^ word, FIRST_FACTOR);
  const second = Math.imul((LANES[1] as number) ^ word, SECOND_FACTOR);
  const third = Math.imul((LANES[2] as number) ^ word, THIRD_FACTOR);
  LANES[0] = first ^ (first >>> 13);
  LANES[1] = second ^ (second >>> 16);
  LANES[2] = third ^ (third >>> 15);
}

const FIRST_FACTOR = 0x85ebca6b;
const SECOND_FACTOR = 0xc2b2ae35;
const THIRD_FACTOR = 0x27d4eb2f;
const WIDE = 1 << 30;

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

/** MurmurHash3's last step: every bit of the answer depends on every bit of the word. */
function avalanche(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
