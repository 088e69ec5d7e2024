import { foldWord, plainWord } from './words.ts';

/** A word of a text with where it stands. */
export type Token = {
  /** As it is written, with a full stop directly behind it. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** By what it is known, see `foldWord`. */
  readonly folded: string;
  readonly isLetters: boolean;
};

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*\.?/gu;
const LETTERS = /^\p{L}[\p{L}\p{M}'’-]*\.?$/u;

/** The words of a text. */
export function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(WORD), (match) => {
    const [word] = match;
    const { index } = match;
    return {
      ...{ text: word, from: index, to: index + word.length },
      ...{ folded: foldWord(word), isLetters: LETTERS.test(word) },
    };
  });
}

/** Each digit of a text as a word. */
export function digitsOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(/[0-9]/g), (match) => {
    const [digit] = match;
    const { index } = match;
    return { text: digit, from: index, to: index + 1, folded: digit, isLetters: false };
  });
}

/** Words that may be left out: an address is the same with and without. */
export function isLeftOut({ text }: Token): boolean {
  return plainWord(text) === 'parish';
}
