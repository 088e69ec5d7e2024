import { GUIDE_SEARCH as WORDS } from '../../words/guide-en.ts';
import { type Html, html } from '../http/reference/html.ts';
import type { Book } from './book.ts';
import { contents, guideFrame, MOST_SEARCHED } from './guide-frame.ts';
import { type Found, markWords, searchBook } from './search.ts';

/** So many passages are read; what comes behind them is another search. */
const MOST_SHOWN = 20;

/** What was found, each passage with the way to its place. */
export function searchView(book: Book, asked: string): string {
  const query = [...asked].slice(0, MOST_SEARCHED).join('');
  const found = searchBook(book, query);
  const shown = found.slice(0, MOST_SHOWN);
  const main = html`<h1>${WORDS.title(query)}</h1>${query.length < asked.length && html`<p>${WORDS.cut(MOST_SEARCHED)}</p>`}
${found.length === 0 ? html`<p><strong>${WORDS.nothing(query)}</strong></p><p>${WORDS.nothingHelp}</p>${contents(book)}` : html`<p>${found.length > MOST_SHOWN ? WORDS.foundMore(MOST_SHOWN, found.length) : WORDS.found(found.length)}</p>${shown.map((each) => foundView(each, query))}`}`;
  return guideFrame(book, { title: WORDS.title(query), main, query, showsContents: found.length === 0 });
}

function foundView({ page, passage }: Found, query: string): Html {
  const { heading, text } = passage;
  const place = heading === undefined ? '' : `#${heading.id}`;
  const title = heading === undefined ? page.title : `${page.title}: ${heading.text}`;
  const marked = markWords(text, query).map((piece) => (piece.isHit ? html`<mark>${piece.text}</mark>` : piece.text));
  return html`<article class="found"><h2><a href="/guide/${page.slug}${place}">${title}</a></h2><p>${marked}</p></article>`;
}
