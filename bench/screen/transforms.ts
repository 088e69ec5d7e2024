import type { Random } from '../../src/simulation/random.ts';
import type { Sample } from './sample.ts';

/** Letters of other scripts that look like Latin ones. */
const ALIKE: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  i: 'і',
  s: 'ѕ',
  A: 'Α',
  E: 'Ε',
  O: 'Ο',
  T: 'Τ',
};

/** A change of a message that leaves its sense to every reader. Undefined: it would not leave it. */
export type Transform = (sample: Sample, random: Random) => string | undefined;

/** What anybody who was caught tries next. */
export const TRANSFORMS: Readonly<Record<string, Transform>> = {
  'letters that look alike': ({ text }, random) =>
    text.replace(/[a-zA-Z]/g, (letter) => (random.chance(0.3) ? (ALIKE[letter] ?? letter) : letter)),
  'invisible characters': ({ text }, random) =>
    text.replace(/[\p{L}\p{Nd}](?=[\p{L}\p{Nd}])/gu, (character) =>
      random.chance(0.3) ? `${character}${random.pick(['\u200b', '\u200d', '\u2060', '\u00ad'])}` : character,
    ),
  // A small l is a one, a capital one is not.
  capitals: ({ text, family }) => (family === 'letters for digits' ? undefined : text.toUpperCase()),
  'full width': ({ text }) =>
    text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
  'wide spaces': ({ text }, random) => text.replaceAll(' ', () => random.pick(['  ', '\u00a0', ' \u00a0', '\u2003'])),
};
