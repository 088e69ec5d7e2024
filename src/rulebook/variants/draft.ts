import type { Choice, Look, Piece } from './ways.ts';

/** Choices as they are found in a value. */
export type Draft = {
  readonly choices: readonly Choice[];
  readonly deposited: readonly number[];
  /** One more choice, and how it was deposited; answers its number. */
  add(ways: readonly Look[], deposited: number): number;
};

export function newDraft(): Draft {
  const choices: Choice[] = [];
  const deposited: number[] = [];
  return {
    choices,
    deposited,
    add(ways, way) {
      deposited.push(way);
      return choices.push({ ways }) - 1;
    },
  };
}

/** A word that is written in one way only. */
export function fixedWord(part: number, word: string, text: string): Piece {
  return { part, word, texts: [text], choice: undefined, reading: 'word' };
}

/** What stands between words, always the same. */
export function fixedGap(part: number, text: string): Piece {
  return { part, word: undefined, texts: [text], choice: undefined, reading: 'word' };
}
