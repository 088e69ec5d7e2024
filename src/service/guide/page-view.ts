import { GUIDE } from '../../words/guide-en.ts';
import { type Html, html } from '../http/reference/html.ts';
import type { Book, GuidePage } from './book.ts';
import { contents, guideFrame } from './guide-frame.ts';

/** One page of the guide: its text, what is on it, and the ways on. */
export function pageView(book: Book, page: GuidePage): string {
  const index = book.pages.indexOf(page);
  const main = html`<h1>${page.title}</h1>
<p class="about">${GUIDE.edition(book.policy, page.minutes)}</p>
${onThisPage(page)}
${page.body}
<nav class="beside" aria-label="${GUIDE.beside}">${beside(GUIDE.previous, 'prev', book.pages[index - 1])}${beside(GUIDE.next, 'next', book.pages[index + 1])}</nav>`;
  return guideFrame(book, { title: page.title, main, current: page.slug });
}

function onThisPage({ headings }: GuidePage): Html | undefined {
  const upper = headings.filter(({ level }) => level === 2);
  if (upper.length < 2) return undefined;
  return html`<nav class="on-page" aria-label="${GUIDE.onThisPage}"><ul>${upper.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`)}</ul></nav>`;
}

function beside(label: string, relation: 'prev' | 'next', page: GuidePage | undefined): Html | undefined {
  return page && html`<span>${label}: <a rel="${relation}" href="/guide/${page.slug}">${page.title}</a></span>`;
}

/** Where the guide begins. */
export function contentsView(book: Book): string {
  const minutes = book.pages.reduce((sum, page) => sum + page.minutes, 0);
  const main = html`<h1>${GUIDE.title}</h1><p class="lead">${GUIDE.lead}</p><p class="about">${GUIDE.edition(book.policy, minutes)}</p>${contents(book)}`;
  return guideFrame(book, { title: GUIDE.title, main, showsContents: true });
}

/** Every page on one, for paper and for searching with the browser. */
export function wholeView(book: Book): string {
  const minutes = book.pages.reduce((sum, page) => sum + page.minutes, 0);
  const chapters = book.pages.map(
    ({ slug, title, withinAll }) => html`<section class="chapter"><h2 id="${slug}">${title}</h2>${withinAll}</section>`,
  );
  const main = html`<h1>${GUIDE.title}</h1><p class="about">${GUIDE.edition(book.policy, minutes)}</p>
<nav class="on-page" aria-label="${GUIDE.onThisPage}"><ul>${book.pages.map(({ slug, title }) => html`<li><a href="#${slug}">${title}</a></li>`)}</ul></nav>${chapters}`;
  return guideFrame(book, { title: GUIDE.whole, main, current: 'whole' });
}

/** Told with 404: what was asked for is not there, and where everything is. */
export function missingView(book: Book): string {
  const main = html`<h1>${GUIDE.missing}</h1><p>${GUIDE.missingLead}</p>${contents(book)}`;
  return guideFrame(book, { title: GUIDE.missing, main, showsContents: true });
}
