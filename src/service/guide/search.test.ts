import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadDefaultPolicy } from '../policy/load.ts';
import { tellPolicy } from '../policy/tell.ts';
import { makeBook } from './book.ts';
import { readTemplates } from './pages.ts';
import { markWords, searchBook } from './search.ts';

const book = makeBook(readTemplates(), loadDefaultPolicy(), tellPolicy);

function found(query: string): readonly string[] {
  return searchBook(book, query).map(({ page, passage }) => `${page.slug}#${passage.heading?.id ?? ''}`);
}

test.each([
  ['storms', []],
  ['weather', ['never#excuses']],
  ['payouts held', ['restrictions#what-can-be-limited']],
  ['WARNINGS ignored', []],
  ['acknowledge', ['warnings#what-to-do', 'what-to-do#with-a-warning']],
  ['late dispatch target', ['measured#late_dispatch']],
  ['own slip', ['customer-data-report#own-slip']],
  ['mailing list', ['conduct#customer_data_mailing_list', 'customer-data-use#what-is-forbidden']],
  ['café', []],
  ['', []],
  ['.,-', []],
])('%j', (query, places) => {
  const all = found(query);
  if (places.length === 0) expect(all).toEqual([]);
  expect(all).toEqual(expect.arrayContaining([...places]));
});

test('a word of the plural finds that of the singular, and the beginning of a word the word', () => {
  expect(found('appeals')).toEqual(found('appeal'));
  expect(found('reinstat')).toEqual(expect.arrayContaining(['suspensions#how-it-ends']));
});

test('every passage is found by its own words', () => {
  const passages = book.pages.flatMap((page) => page.passages.map((passage) => ({ page, passage })));
  fc.assert(
    fc.property(fc.constantFrom(...passages), fc.nat(), ({ page, passage }, start) => {
      const words = passage.text.split(/\s+/);
      const query = words
        .slice(start % words.length)
        .slice(0, 4)
        .join(' ');
      fc.pre(/\p{L}/u.test(query));
      expect(searchBook(book, query)).toContainEqual({ page, passage });
    }),
    { numRuns: 60 },
  );
});

test('marking words changes none of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, query) => {
      expect(
        markWords(text, query)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
  expect(markWords('Late orders, late.', 'late').filter(({ isHit }) => isHit)).toHaveLength(2);
});
