import type { Concepts } from './concepts.ts';
import { keyOfWord, type OwnFeatures, ownFeaturesOf, readLetters } from './features.ts';

/** What a word adds wherever it stands: its features, and the sum of their weights for each kind. */
export type KnownWord = OwnFeatures & { readonly weights: readonly [number, number, number, number, number] };

/** As many words are known at once; with more, all are forgotten. A language has fewer that are used. */
const MOST_KNOWN = 20_000;

/**
 * Words of which it is known what they add: most of a message are said again and again. By numbers alone: nothing of a text outlives the
 * call. A model has its own.
 */
export type KnownWords = Map<number, KnownWord>;

/** What the word from `start` to `end` adds; `sum` sums up the weights of features. `room`: where features are written meanwhile. */
export function knownWord(
  words: KnownWords,
  at: { readonly text: string; readonly start: number; readonly end: number },
  concepts: Concepts,
  room: Uint16Array,
  sum: (features: Uint16Array, count: number) => KnownWord['weights'],
): KnownWord {
  const length = readLetters(at.text, at.start, at.end);
  const key = keyOfWord(length);
  const known = words.get(key);
  if (known !== undefined) return known;
  const own = ownFeaturesOf(length, concepts, room);
  const made = { ...own, weights: sum(room, own.count) };
  if (words.size >= MOST_KNOWN) words.clear();
  words.set(key, made);
  return made;
}
