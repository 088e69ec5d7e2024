/** Letters of one word that are looked at; what is longer is no word, and costs no more than this. */
export const MOST_LETTERS = 20;

/** The words of a text and the sentences they stand in. Offsets are UTF-16 units of the text. */
export type Words = {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** For each word, the number of its sentence; they only grow. */
  readonly sentences: Int32Array;
};

/** What a character is to a reader of words; 0: nothing. */
export const CHARACTER = { letter: 1, sign: 2, apostrophe: 3, stop: 4, line: 5 } as const;
const { letter: LETTER, sign: SIGN, apostrophe: APOSTROPHE, stop: STOP, line: LINE } = CHARACTER;

/** What a character is to a reader of words; those beyond ASCII are decided in `characterOf`. */
const CLASSES = asciiClasses();

function asciiClasses(): Uint8Array {
  const classes = new Uint8Array(128);
  for (let code = 48; code <= 57; code += 1) classes[code] = LETTER;
  for (let code = 97; code <= 122; code += 1) classes[code] = classes[code - 32] = LETTER;
  // Signs that carry sense of their own: 10 % off, $ 20, @ somebody.
  for (const sign of '%$@') classes[sign.charCodeAt(0)] = SIGN;
  for (const stop of '.!?;') classes[stop.charCodeAt(0)] = STOP;
  classes[39] = classes[96] = APOSTROPHE;
  classes[10] = classes[13] = LINE;
  return classes;
}

export function characterOf(code: number): number {
  if (code < 128) return CLASSES[code] as number;
  if (code === 0xa3 || code === 0x20ac) return SIGN;
  if (code === 0x2018 || code === 0x2019) return APOSTROPHE;
  if (code === 0x2026 || code === 0xa1 || code === 0xbf || code === 0x3002) return STOP;
  const isMark = code < 0xc0 || (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f);
  return isMark ? 0 : LETTER;
}

/** Room for the words of one text: the next one overwrites it, so nobody keeps what is in it. */
let room = [new Int32Array(512), new Int32Array(512), new Int32Array(512)] as const;
/** Room of a text longer than this is given back. */
const MOST_ROOM = 20_000;

/** Room for so many words. */
export function roomForWords(length: number): typeof room {
  if (length <= room[0].length) return room;
  const larger = [new Int32Array(length), new Int32Array(length), new Int32Array(length)] as const;
  if (length <= MOST_ROOM) room = larger;
  return larger;
}

/** Finds the words and sentences of a text in one pass. They are good until the next text is looked at. */
export function wordsOf(text: string): Words {
  const most = text.length;
  const [starts, ends, sentences] = roomForWords(most);
  let count = 0;
  let sentence = 0;
  let at = 0;
  while (at < most) {
    const kind = characterOf(text.charCodeAt(at));
    if (kind === LETTER || kind === SIGN) {
      const end = kind === SIGN ? at + 1 : endOfWord(text, at);
      starts[count] = at;
      ends[count] = end;
      sentences[count] = sentence;
      count += 1;
      at = end;
    } else {
      if (kind === LINE || (kind === STOP && endsSentence(text, at))) sentence = Math.max(sentence, count);
      at += 1;
    }
  }
  return { count, starts, ends, sentences };
}

/** An apostrophe belongs to its word where letters follow: "don't". */
function endOfWord(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const kind = characterOf(text.charCodeAt(at));
    const joins = kind === APOSTROPHE && at + 1 < text.length && characterOf(text.charCodeAt(at + 1)) === LETTER;
    if (kind !== LETTER && !joins) break;
    at += 1;
  }
  return at;
}

/** A point inside of a number or a name ends nothing. */
function endsSentence(text: string, at: number): boolean {
  return at + 1 >= text.length || characterOf(text.charCodeAt(at + 1)) !== LETTER || text.charCodeAt(at) !== 46;
}
