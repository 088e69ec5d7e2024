import { GUIDE, GUIDE_SEARCH, readingTime } from '../../words/guide-en.ts';
import { type Html, html } from '../http/reference/html.ts';
import { pageFrame } from '../http/reference/page-frame.ts';
import type { Book } from './book.ts';
import { GUIDES, type GuideName } from './pages.ts';

const PLACES = html`<nav aria-label="${GUIDE.places}"><a href="/guide">${GUIDE.title}</a><a href="/guide/figures">${GUIDE.figures}</a><a href="/guide/versions">${GUIDE.versions}</a><a href="/report-a-problem">${GUIDE.report}</a><a href="/sign-in">${GUIDE.signIn}</a></nav>`;

/**
 * A page of the guide with what is around it: places, search, and the contents with `current` marked; a page that shows
 * the contents itself has none beside it.
 */
export function guideFrame(
  book: Book,
  page: {
    readonly title: string;
    readonly main: Html;
    readonly current?: string;
    readonly query?: string;
    readonly showsContents?: boolean;
  },
): string {
  const { current, showsContents = false } = page;
  const title = page.title === GUIDE.title ? GUIDE.title : `${page.title} · ${GUIDE.title}`;
  const main = html`${searchForm(page.query)}${page.main}`;
  const aside = showsContents ? {} : { aside: contentsBeside(book, current) };
  return pageFrame({ title, main, places: PLACES, style: '/guide/style.css', ...aside });
}

function searchForm(query = ''): Html {
  return html`<form action="/guide" method="get" role="search"><label>${GUIDE_SEARCH.label}<input type="search" name="q" value="${query}" maxlength="${MOST_SEARCHED}"></label><button>${GUIDE_SEARCH.button}</button></form>
`;
}

/** The longest search, in characters. */
export const MOST_SEARCHED = 100;

const NAMES = Object.keys(GUIDES) as GuideName[];

/** The pages of both guides with their reading times, in reading order, as the text of a page. */
export function contents(book: Book): Html {
  const guides = NAMES.map((guide) => html`<h2>${GUIDE.guides[guide]}</h2><ul>${entries(book, guide, undefined)}</ul>`);
  return html`${guides}<p>${WHOLE}</p>`;
}

function contentsBeside(book: Book, current: string | undefined): Html {
  const guides = NAMES.map((guide) => html`<li>${GUIDE.guides[guide]}<ul>${entries(book, guide, current)}</ul></li>`);
  return html`<ul>${guides}<li>${WHOLE}</li></ul>`;
}

const WHOLE = html`<a href="/guide/whole">${GUIDE.whole}</a>`;

function entries({ pages }: Book, guide: GuideName, current: string | undefined): readonly Html[] {
  return pages
    .filter((page) => page.guide === guide)
    .map(({ slug, title, minutes }) => {
      const here = slug === current && html` aria-current="page"`;
      return html`<li><a href="/guide/${slug}"${here}>${title}</a> <small>${readingTime(minutes)}</small></li>`;
    });
}
