import MarkdownIt, { type Token } from 'markdown-it';
import { GUIDE } from '../../words/guide-en.ts';
import { Html, html } from '../http/reference/html.ts';

/** A heading below the title, and where a link to it leads. */
export type Heading = { readonly level: number; readonly id: string; readonly text: string };

/** Something that can be found: a paragraph, an item of a list, a row of a table. */
export type Passage = { readonly heading: Heading | undefined; readonly text: string };

/** A page of Markdown as HTML, without its title. */
export type Rendered = {
  readonly title: string;
  readonly body: Html;
  readonly headings: readonly Heading[];
  readonly passages: readonly Passage[];
  readonly words: number;
};

const markdownIt = new MarkdownIt({ html: false });
markdownIt.renderer.rules['table_open'] = (tokens, index) => {
  const label = String(tokens[index]?.meta?.['label'] ?? '');
  // Wider than a phone: it scrolls by itself, and the keyboard has to be able to do that too.
  return html`<div class="wide" role="group" tabindex="0" aria-label="${GUIDE.tableOf(label)}"><table>
`.text;
};
markdownIt.renderer.rules['table_close'] = () => '</table></div>\n';
markdownIt.renderer.rules['th_open'] = () => '<th scope="col">';

/**
 * Renders a page. `within`: it is one of many on a single page, so its headings are a level lower, have its name before
 * theirs, and links to pages lead to their places there.
 */
export function renderMarkdown(text: string, within?: string): Rendered {
  const tokens = markdownIt.parse(text, {});
  const title = titleOf(tokens);
  const headings: Heading[] = [];
  const passages: Passage[] = [];
  let row: string[] | undefined;
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open') headings.push(nameHeading(tokens, index, within));
    if (token.type === 'table_open') token.meta = { label: headings.at(-1)?.text ?? title };
    if (token.type === 'tr_open') row = [];
    if (token.type === 'inline' && tokens[index - 1]?.type !== 'heading_open') {
      if (row === undefined) passages.push({ heading: headings.at(-1), text: textOf(token) });
      else row.push(textOf(token));
      if (within !== undefined) for (const child of token.children ?? []) aimWithin(child);
    }
    if (token.type === 'tr_close' && row !== undefined) {
      passages.push({ heading: headings.at(-1), text: row.filter((cell) => cell !== '').join(' – ') });
      row = undefined;
    }
  }
  const words = [title, ...headings.map((heading) => heading.text), ...passages.map((passage) => passage.text)]
    .join(' ')
    .split(/\s+/).length;
  const body = new Html(markdownIt.renderer.render(tokens, markdownIt.options, {}));
  return { title, body, headings, passages, words };
}

/** Takes the title out of the page. */
function titleOf(tokens: Token[]): string {
  const [open, inline] = tokens.splice(0, 3);
  if (open?.tag !== 'h1' || inline === undefined) throw new Error('a page of the guide begins with its title');
  return textOf(inline);
}

const OWN_ID = / \{#([\w-]+)\}$/;

/** Gives a heading its id: the one written after it, or one made of its words. */
function nameHeading(tokens: readonly Token[], index: number, within: string | undefined): Heading {
  const open = tokens[index] as Token;
  const inline = tokens[index + 1] as Token;
  const close = tokens[index + 2] as Token;
  const [, own] = OWN_ID.exec(inline.content) ?? [];
  if (own !== undefined) for (const child of inline.children ?? []) child.content = child.content.replace(OWN_ID, '');
  const text = textOf(inline);
  const id =
    own ??
    text
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '');
  const level = Number(open.tag.slice(1));
  if (within !== undefined) open.tag = close.tag = `h${level + 1}`;
  const place = within === undefined ? id : `${within}.${id}`;
  open.attrSet('id', place);
  return { level, id: place, text };
}

/** `/guide/warnings#how` leads to `#warnings.how` where all pages are one. */
function aimWithin(token: Token): void {
  const address = token.attrGet('href');
  const [, page, id] = /^\/guide\/([\w-]+)(?:#([\w-]+))?$/.exec(String(address ?? '')) ?? [];
  if (page === undefined || GENERATED.includes(page)) return;
  token.attrSet('href', id === undefined ? `#${page}` : `#${page}.${id}`);
}

/** Pages that are no text, and so not on the one page. */
const GENERATED = ['figures', 'versions'];

function textOf(inline: Token): string {
  return (inline.children ?? [])
    .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : content))
    .join('');
}
