import { ID_ALPHABET, ID_LENGTH, PLATFORM, SELLER_ID_LENGTH, unprintableCharacter } from '../ids.ts';
import type { Instant } from '../instant.ts';
import { parseTimestamp } from '../timestamp.ts';
import { NAME_LENGTH, REFERENCE_LENGTH } from './kinds.ts';
import { markBad, markRead, mix, mixText, mixWhole } from './scratch.ts';

/**
 * Readers of single values, for the builders: each answers the value, mixes it into the digest, and notes on the
 * scratch pad that a field was read, or that the value is bad (`examine.ts` then says why). They never throw.
 */

/** An id: also checks its alphabet, four characters at a time. */
export function readId(value: unknown): string {
  markRead();
  if (typeof value !== 'string' || value.length === 0 || value.length > ID_LENGTH) return badText();
  if (!mixAscii(value)) markBad();
  return value;
}

export function readSellerId(value: unknown): string {
  const seller = readId(value);
  if (seller.length > SELLER_ID_LENGTH || seller === PLATFORM) markBad();
  return seller;
}

export function readName(value: unknown): string {
  return readText(value, NAME_LENGTH);
}

export function readReference(value: unknown): string {
  return readText(value, REFERENCE_LENGTH);
}

/** Text of 1 to `most` UTF-16 units without control characters. */
export function readText(value: unknown, most: number): string {
  markRead();
  if (typeof value !== 'string' || value.length === 0 || value.length > most) return badText();
  // Most names are made of the characters of ids; only the others need the slower look.
  if (mixAscii(value)) return value;
  if (unprintableCharacter(value) !== -1) markBad();
  mixText(value);
  return value;
}

export function readTime(value: unknown): Instant {
  markRead();
  const at = typeof value === 'string' ? parseTimestamp(value) : undefined;
  if (at === undefined) {
    markBad();
    return 0;
  }
  mixWhole(at);
  return at;
}

/** Makes a reader of one of several words; it answers the word of the list, so that later comparisons are cheap. */
export function readChoice<Word extends string>(allowed: readonly Word[]): (value: unknown) => Word {
  return (value) => {
    markRead();
    for (let index = 0; index < allowed.length; index++) {
      if (allowed[index] !== value) continue;
      mix(index);
      return allowed[index] as Word;
    }
    markBad();
    return allowed[0] as Word;
  };
}

export function readFlag(value: unknown): boolean {
  markRead();
  if (typeof value !== 'boolean') markBad();
  mix(value === true ? 1 : 2);
  return value === true;
}

/** A whole number from `least` to `most`. */
export function readWhole(value: unknown, least: number, most: number): number {
  markRead();
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < least || value > most) {
    markBad();
    return 0;
  }
  mixWhole(value);
  return value;
}

/** A number from 0 to 1. */
export function readShare(value: unknown): number {
  markRead();
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) {
    markBad();
    return 0;
  }
  mixText(String(value));
  return value;
}

function badText(): string {
  markBad();
  return '';
}

/** Mixes a text made of the characters of ids, four a word, its length first. False, half-way, if it is not. */
function mixAscii(text: string): boolean {
  const length = text.length;
  mix(length);
  let index = 0;
  for (; index + 3 < length; index += 4) {
    const a = text.charCodeAt(index);
    const b = text.charCodeAt(index + 1);
    const c = text.charCodeAt(index + 2);
    const d = text.charCodeAt(index + 3);
    if ((a | b | c | d) > 127) return false;
    const known = (ID_ALPHABET[a] as number) & (ID_ALPHABET[b] as number) & (ID_ALPHABET[c] as number);
    if ((known & (ID_ALPHABET[d] as number)) === 0) return false;
    mix(a | (b << 8) | (c << 16) | (d << 24));
  }
  for (; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code > 127 || ID_ALPHABET[code] === 0) return false;
    mix(code);
  }
  return true;
}
