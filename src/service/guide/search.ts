import type { Book, GuidePage } from './book.ts';
import type { Passage } from './render-markdown.ts';

/** A passage that has every word of a search. */
export type Found = { readonly page: GuidePage; readonly passage: Passage };

/** The words of a text as they are compared: small letters without accents; endings of the plural are left out. */
export function wordsOf(text: string): readonly string[] {
  return (plain(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(stem);
}

function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** `warnings` is found by `warning`, `penalties` by `penalty`. Words of up to three letters stay as they are. */
function stem(word: string): string {
  if (word.length <= 3) return word;
  return word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');
}

/**
 * The passages in which each word of the query begins some word, of the passage itself or of the headings above it; the
 * best first: those with the words in their headings, then in reading order. A heading alone leads to what follows it.
 */
export function searchBook({ pages }: Book, query: string): readonly Found[] {
  const wanted = [...new Set(wordsOf(query))];
  if (wanted.length === 0) return [];
  const found = pages.flatMap((page) =>
    page.passages.flatMap((passage, index) => {
      const above = wordsIn(wanted, `${page.title} ${passage.heading?.text ?? ''}`);
      const own = wordsIn(wanted, passage.text);
      const isFirst = passage.heading !== page.passages[index - 1]?.heading || index === 0;
      const isHeading = isFirst && wordsIn(wanted, passage.heading?.text ?? page.title).length === wanted.length;
      if ((own.length === 0 && !isHeading) || new Set([...own, ...above]).size < wanted.length) return [];
      return [{ page, passage, score: 2 * own.length + 3 * above.length }];
    }),
  );
  return found.toSorted((one, other) => other.score - one.score).map(({ page, passage }) => ({ page, passage }));
}

/** Those of the wanted words that begin a word of a text. */
function wordsIn(wanted: readonly string[], text: string): readonly string[] {
  const words = wordsOf(text);
  return wanted.filter((word) => words.some((each) => each.startsWith(word)));
}

/** A text cut where a word of the query begins it: the pieces that match, and those between. */
export function markWords(text: string, query: string): readonly { readonly text: string; readonly isHit: boolean }[] {
  const wanted = wordsOf(query);
  return text
    .split(/([\p{L}\p{N}\p{M}]+)/u)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [word] = wordsOf(piece);
      return { text: piece, isHit: word !== undefined && wanted.some((each) => word.startsWith(each)) };
    });
}
