import { GUIDE_VERSIONS as WORDS } from '../../words/guide-en.ts';
import { type Html, html } from '../http/reference/html.ts';
import type { Book } from './book.ts';
import type { Change, Comparison, ValueChange } from './compare.ts';
import { guideFrame } from './guide-frame.ts';
import { markOwn } from './mark-own.ts';
import { tableView } from './table-view.ts';
import type { ListedVersion } from './versions.ts';
import { chooser } from './versions-view.ts';

/** What changed between two versions, side by side, with what is new in each sentence marked. */
export function compareView(
  book: Book,
  versions: readonly ListedVersion[],
  [from, to]: readonly [string, string],
  { sentences, values }: Comparison,
): string {
  const number = sentences.reduce((sum, { changes }) => sum + changes.length, 0);
  const groups = sentences.map(({ title, changes }) => html`<h2>${title}</h2>${changes.map(changeView)}`);
  const main = html`<h1>${WORDS.compareTitle(from, to)}</h1><p>${number === 0 ? WORDS.same : WORDS.changes(number)}</p>${groups}
${values.length > 0 && html`<h2 id="values">${WORDS.values}</h2>${valuesTable(values)}`}${chooser(versions, [from, to])}`;
  return guideFrame(book, { title: WORDS.compareTitle(from, to), main });
}

function changeView({ before, after }: Change): Html {
  return html`<article class="change"><div><h3>${after === undefined ? WORDS.gone : WORDS.compareHead[0]}</h3>${before === undefined ? html`<p>${WORDS.none}</p>` : html`<p>${marked('del', before, after)}</p>`}</div><div><h3>${before === undefined ? WORDS.added : WORDS.compareHead[1]}</h3>${after === undefined ? html`<p>${WORDS.none}</p>` : html`<p>${marked('ins', after, before)}</p>`}</div></article>`;
}

/** Marks what the other sentence does not have; a sentence without another is new as a whole and needs no marks. */
function marked(tag: 'del' | 'ins', text: string, other: string | undefined): readonly (Html | string)[] {
  if (other === undefined) return [text];
  return markOwn(text, other).flatMap(({ text: piece, isOwn }) => {
    if (!isOwn) return [piece];
    const word = piece.trimEnd();
    return [tag === 'del' ? html`<del>${word}</del>` : html`<ins>${word}</ins>`, piece.slice(word.length)];
  });
}

function valuesTable(values: readonly ValueChange[]): Html {
  const rows = values.map(({ path, before, after }) => [html`<code>${path}</code>`, written(before), written(after)]);
  return tableView(WORDS.values, WORDS.valuesHead, rows);
}

function written(value: unknown): string {
  if (value === undefined) return WORDS.noValue;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
