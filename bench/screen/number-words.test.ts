import { describe, expect, it } from 'vitest';
import { Random } from '../../src/simulation/random.ts';
import { numberWords } from './number-words.ts';
import type { Language } from './sample.ts';

const IN_WORDS: readonly (readonly [Language, number, string])[] = [
  ['en', 76, 'seventy-six'],
  ['en', 12, 'twelve'],
  ['es', 87, 'ochenta y siete'],
  ['fr', 76, 'soixante-seize'],
  ['fr', 80, 'quatre-vingt'],
  ['fr', 97, 'quatre-vingt-dix-sept'],
  ['ht', 40, 'karant'],
  ['pt', 55, 'cinquenta e cinco'],
];

describe('numbers in words', () => {
  it.each(IN_WORDS)('%s %i: %s', (language, number, words) => {
    expect(numberWords(new Random(1), language, number)).toBe(words);
  });
});
