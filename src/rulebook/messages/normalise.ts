import { LOOK_ALIKES, ZEROS } from './look-alikes.ts';

/** A text as it is read: lower case, without accents, hidden characters and disguised letters; and where each of its units came from. */
export class Canonical {
  readonly text: string;
  readonly #origins: Origins | undefined;

  /** Without `origins` each unit stands in its place. */
  constructor(text: string, origins: Origins | undefined) {
    this.text = text;
    this.#origins = origins;
  }

  /** Where the unit at `index` begins in the original, in UTF-16 units. */
  startOf(index: number): number {
    return this.#origins === undefined ? index : (this.#origins.starts[index] as number);
  }

  /** Where it ends there, exclusive. */
  endOf(index: number): number {
    return this.#origins === undefined ? index + 1 : (this.#origins.ends[index] as number);
  }

  /** Whether the unit at `index` was written as something else than it is read as, case and accents aside. */
  isDisguised(index: number): boolean {
    return this.#origins !== undefined && this.#origins.disguised[index] === true;
  }

  /** The same from its end. */
  reversed(): Canonical {
    const origins = this.#origins ?? inPlace(this.text.length);
    return new Canonical(this.text.split('').reverse().join(''), {
      starts: origins.starts.toReversed(),
      ends: origins.ends.toReversed(),
      disguised: origins.disguised.toReversed(),
    });
  }
}

/** Of each unit of a text where it begins and ends in the original, and whether it was disguised. */
type Origins = {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly disguised: readonly boolean[];
};

function inPlace(length: number): Origins {
  return {
    starts: Array.from({ length }, (_, index) => index),
    ends: Array.from({ length }, (_, index) => index + 1),
    disguised: [],
  };
}

/** ASCII alone: it is read as it is written, each unit in its place. */
const PLAIN = /^[\0-\x7f]*$/;

/**
 * Reads a text as people do (threat T8: look-alikes, zero-width characters, full width). Offsets lead back exactly: what the eye does not
 * see belongs to the character before it. A broken surrogate stays a character of its own. Linear in the length.
 */
export function normalise(original: string): Canonical {
  if (PLAIN.test(original)) return plain(original.toLowerCase());
  const accented = readAccented(original);
  if (accented !== undefined) return plain(accented);
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const disguised: boolean[] = [];
  for (let at = 0; at < original.length; ) {
    const code = original.codePointAt(at) as number;
    const next = at + (code > 0xffff ? 2 : 1);
    const { text, isDisguised } = readingOf(code);
    if (text === '' && ends.length > 0) ends[ends.length - 1] = next;
    pieces.push(text);
    for (let unit = 0; unit < text.length; unit++) {
      starts.push(at);
      ends.push(next);
      disguised.push(isDisguised);
    }
    at = next;
  }
  return new Canonical(pieces.join(''), { starts, ends, disguised });
}

/** A text in which every character is read as one, accents and quotation marks among them: each unit stays in its place. */
function readAccented(original: string): string | undefined {
  let text = '';
  let from = 0;
  for (let at = 0; at < original.length; at++) {
    const code = original.charCodeAt(at);
    if (code < 0x80) continue;
    const read = readInPlace(code);
    if (read === '') return undefined;
    text += original.slice(from, at) + read;
    from = at + 1;
  }
  const lower = (text + original.slice(from)).toLowerCase();
  return lower.length === original.length ? lower : undefined;
}

const PUNCTUATION = /[^a-z0-9]/;

/** What a unit of the first 65,536 is read as in its place, once it was asked; '': it is not read in its place. */
const IN_PLACE = new Array<string | undefined>(0x10000).fill(undefined);

function readInPlace(code: number): string {
  IN_PLACE[code] ??= inPlaceOf(code);
  return IN_PLACE[code] as string;
}

function inPlaceOf(code: number): string {
  // Half of a character beyond the first 65,536.
  if (code >= 0xd800 && code <= 0xdfff) return '';
  const { text, isDisguised } = readingOf(code);
  return text.length !== 1 || (isDisguised && !PUNCTUATION.test(text)) ? '' : text;
}

/** A text that is read as it stands. */
export function plain(text: string): Canonical {
  return new Canonical(text, undefined);
}

type Reading = { readonly text: string; readonly isDisguised: boolean };

/** Readings by code point: there are few in one language, and they are asked for again and again. */
const known = new Map<number, Reading>();
/** As many as are kept; a text of every character there is must not fill the memory. */
const MOST_KNOWN = 4096;

function readingOf(code: number): Reading {
  const kept = known.get(code);
  if (kept !== undefined) return kept;
  const reading = read(code);
  if (known.size < MOST_KNOWN) known.set(code, reading);
  return reading;
}

/** Accents, enclosing marks, what shows nothing, and the skin of an emoji. */
const UNSEEN = /[\p{M}\p{Cf}]|\p{Default_Ignorable_Code_Point}|\p{Emoji_Modifier}/gu;

function read(code: number): Reading {
  const character = String.fromCodePoint(code);
  if (code < 0x80) return { text: character.toLowerCase(), isDisguised: false };
  const alike = LOOK_ALIKES.get(character);
  if (alike !== undefined) return { text: alike, isDisguised: true };
  const digit = digitOf(code);
  if (digit !== undefined) return { text: digit, isDisguised: true };
  const shape = character.normalize('NFKD').replace(UNSEEN, '');
  const text = [...shape].map((piece) => LOOK_ALIKES.get(piece) ?? piece.toLowerCase()).join('');
  // An accent is no disguise; a letter of mathematics or in a circle is.
  return { text, isDisguised: shape !== '' && character.normalize('NFD').replace(UNSEEN, '') !== shape };
}

function digitOf(code: number): string | undefined {
  const zero = ZEROS.find((each) => code >= each && code < each + 10);
  return zero === undefined ? undefined : String(code - zero);
}
