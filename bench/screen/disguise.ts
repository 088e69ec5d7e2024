import type { Random } from '../../src/simulation/random.ts';
import { mailAddress, phoneDigits } from './details.ts';
import type { Language } from './sample.ts';
import type { Channel } from './wording.ts';

/** A way to hide a detail. */
export type Disguise = {
  /** Whose carriers stand around it; undefined: it writes the whole sentence, marks included. */
  readonly channel: Channel | undefined;
  /** Undefined: all of its split. */
  readonly languages?: readonly Language[];
  readonly write: (random: Random, language: Language) => string;
};

export const AT: Readonly<Record<Language, readonly string[]>> = {
  en: ['at'],
  jam: ['at'],
  es: ['arroba'],
  fr: ['arobase', 'chez', 'at'],
  ht: ['arobaz', 'at', 'kay'],
  pt: ['arroba'],
};
export const DOT: Readonly<Record<Language, readonly string[]>> = {
  en: ['dot'],
  jam: ['dot'],
  es: ['punto'],
  fr: ['point'],
  ht: ['pwen'],
  pt: ['ponto'],
};

export function phone(write: (ten: string, random: Random, language: Language) => string): Disguise {
  return { channel: 'phone', write: (random, language) => write(phoneDigits(random), random, language) };
}

export function mail(write: (address: string, random: Random, language: Language) => string): Disguise {
  return { channel: 'mail', write: (random, language) => write(mailAddress(random), random, language) };
}

/** `name at host dot com` with other words or signs for the two. */
export function withWords(address: string, at: string, dot: string): string {
  const [name, server] = address.split('@') as [string, string];
  return `${name}${at}${server.replaceAll('.', dot)}`;
}

export function eachDigit(ten: string, write: (digit: number, place: number) => string, between: string): string {
  return [...ten].map((digit, place) => write(Number(digit), place)).join(between);
}
