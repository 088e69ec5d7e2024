import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hashOfWord } from '../../src/rulebook/messages/sense/features.ts';
import { canonicalOf } from './canonical.ts';

/** The hash of a word, or of the beginning of one, and the number of its meaning. */
export type ConceptEntry = readonly [hash: number, meaning: number];

const FILE = path.join(import.meta.dirname, 'concepts.txt');

/** The lists of `concepts.txt` as hashes: a word that ends with a star stands for all that begin so. */
export function readConcepts(): readonly ConceptEntry[] {
  const lists = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line.includes(' = ') && !line.startsWith('#'));
  const entries = lists.flatMap((line, index) => {
    const words = line.split(' = ')[1]?.split(' ') ?? [];
    return words.map((word): ConceptEntry => {
      const canonical = canonicalOf(word).replace('*', '');
      return [hashOfWord(canonical, !word.endsWith('*')), index + 1];
    });
  });
  if (new Set(entries.map(([hash]) => hash)).size !== entries.length) throw new Error('a word stands in two lists');
  return entries;
}
