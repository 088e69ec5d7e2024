/**
 * Notes that the parser takes while it reads one event, wiped by `startReading`: a typed array of the module, since a
 * million events a second leave no room for an object each. Nothing in it outlives a call of `parseFact`.
 */
const notes = new Int32Array(5);
const FIRST_LANE = 0;
const SECOND_LANE = 1;
/** Fields in the objects we looked into, and fields that we read: if they differ, the event says more than we know. */
const FIELDS = 2;
const READ = 3;
const BAD = 4;

/** Wipes the notes. The seed tells event types apart. */
export function startReading(seed: number): void {
  notes[FIRST_LANE] = seed;
  notes[SECOND_LANE] = ~seed;
  notes[FIELDS] = 0;
  notes[READ] = 0;
  notes[BAD] = 0;
}

/** Notes that a value cannot be used. What is read from then on does not matter. */
export function markBad(): void {
  notes[BAD] = 1;
}

export function isBad(): boolean {
  return notes[BAD] !== 0;
}

/** Notes that a field was there and was read. */
export function markRead(): void {
  notes[READ] = (notes[READ] as number) + 1;
}

/** Notes how many fields an object has. */
export function countFields(object: object): void {
  let fields = 0;
  for (const _ in object) fields++;
  notes[FIELDS] = (notes[FIELDS] as number) + fields;
}

/** Notes how many entries a list has: each is read like a field. */
export function countEntries(entries: number): void {
  notes[FIELDS] = (notes[FIELDS] as number) + entries;
}

/** Whether there were fields that nobody read. */
export function hasUnread(): boolean {
  return notes[FIELDS] !== notes[READ];
}

/**
 * Mixes a 32-bit word into both lanes. Each step is one-to-one in the lane and in the word, so two contents that
 * differ in one word never meet; the lanes have different factors and shifts, so that they do not meet together.
 */
export function mix(word: number): void {
  const first = Math.imul((notes[FIRST_LANE] as number) ^ word, 0x85ebca6b);
  const second = Math.imul((notes[SECOND_LANE] as number) ^ word, 0xc2b2ae35);
  notes[FIRST_LANE] = first ^ (first >>> 13);
  notes[SECOND_LANE] = second ^ (second >>> 16);
}

/** A whole number of up to 53 bits. */
export function mixWhole(number: number): void {
  mix(number | 0);
  mix((number / 0x1_0000_0000) | 0);
}

/** Any text, its length first; two UTF-16 units a word. */
export function mixText(text: string): void {
  const length = text.length;
  mix(length);
  let index = 0;
  for (; index + 1 < length; index += 2) mix(text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16));
  if (index < length) mix(text.charCodeAt(index));
}

/** The digest of what was mixed: a whole number of 52 bits. */
export function digest(): number {
  const first = avalanche((notes[FIRST_LANE] as number) ^ ((notes[SECOND_LANE] as number) << 7));
  const second = avalanche((notes[SECOND_LANE] as number) + first);
  return (first >>> 0) * 0x10_0000 + (second >>> 12);
}

/** MurmurHash3's last step: every bit of the answer depends on every bit of the word. */
function avalanche(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
