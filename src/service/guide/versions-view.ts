import type { Instant } from '../../rulebook/instant.ts';
import { GUIDE_VERSIONS as WORDS } from '../../words/guide-en.ts';
import { type Html, html } from '../http/reference/html.ts';
import type { Book } from './book.ts';
import { guideFrame } from './guide-frame.ts';
import { tableView } from './table-view.ts';
import type { ListedVersion } from './versions.ts';

/** Puts an instant into words, in the marketplace's zone. */
export type TimeWords = (at: Instant) => string;

/** Every version, the newest first, each with the way to its differences. */
export function versionsView(book: Book, versions: readonly ListedVersion[], words: TimeWords): string {
  const main = html`<h1>${WORDS.title}</h1><p class="lead">${WORDS.lead}</p>${versionsTable(versions, words)}${chooser(versions)}`;
  return guideFrame(book, { title: WORDS.title, main });
}

/** Told with 404: one of the two is not there, and which there are. */
export function unknownVersionView(book: Book, versions: readonly ListedVersion[], words: TimeWords): string {
  const main = html`<h1>${WORDS.unknown}</h1><p>${WORDS.unknownLead}</p>${versionsTable(versions, words)}${chooser(versions)}`;
  return guideFrame(book, { title: WORDS.unknown, main });
}

function versionsTable(versions: readonly ListedVersion[], words: TimeWords): Html {
  const rows = versions.map((version, index) => [
    version.id,
    inForce(version, words),
    withBefore(version, versions[index - 1]),
  ]);
  return tableView(WORDS.title, WORDS.head, rows.toReversed());
}

function inForce({ from, until, state }: ListedVersion, words: TimeWords): string {
  const begins = from === undefined ? WORDS.beginning : WORDS.from(words(from));
  const ends = until === undefined ? [] : [WORDS.until(words(until))];
  const told = { past: [], now: [WORDS.now], ahead: [WORDS.ahead] }[state];
  return [begins, ...ends, ...told].join(', ');
}

function withBefore(version: ListedVersion, before: ListedVersion | undefined): Html | string {
  if (before === undefined) return WORDS.none;
  const query = new URLSearchParams({ from: before.id, to: version.id });
  return html`<a href="/guide/compare?${query.toString()}">${WORDS.withBefore(before.id)}</a>`;
}

/** Any version with any other. */
export function chooser(versions: readonly ListedVersion[], chosen?: readonly [string, string]): Html | undefined {
  if (versions.length < 2) return undefined;
  const [from, to] = chosen ?? [versions.at(-2)?.id, versions.at(-1)?.id];
  return html`<h2 id="choose">${WORDS.choose}</h2><form action="/guide/compare" method="get">${choice(WORDS.fromLabel, 'from', versions, from)}${choice(WORDS.toLabel, 'to', versions, to)}<button>${WORDS.compare}</button></form>`;
}

function choice(label: string, name: string, versions: readonly ListedVersion[], chosen: string | undefined): Html {
  const options = versions.map(
    ({ id }) => html`<option value="${id}"${id === chosen && html` selected`}>${id}</option>`,
  );
  return html`<label>${label}<select name="${name}">${options}</select></label>`;
}
