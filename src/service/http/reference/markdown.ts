import { Html, html } from './html.ts';

/**
 * Makes HTML of the little Markdown that descriptions are written in: paragraphs, lists, blocks of code,
 * `code`, **strong**, [links](/docs). Anything else is shown as it is.
 */
export function markdown(text: string): Html {
  return new Html(
    text
      .split(/\n{2,}/)
      .map((block) => blockOf(block.trim()).text)
      .join('\n'),
  );
}

/** The same for one line, without a paragraph around it. */
export function inlineMarkdown(text: string): Html {
  const parts = text.split(MARKS).filter((part) => part !== '');
  return html`${parts.map(inlineOf)}`;
}

const MARKS = /(`[^`]+`|\*\*[^*]+\*\*|\[[^\]]+\]\([^)\s]+\))/;

function inlineOf(part: string): Html {
  if (/^`.+`$/.test(part)) return html`<code>${part.slice(1, -1)}</code>`;
  if (/^\*\*.+\*\*$/.test(part)) return html`<strong>${inlineMarkdown(part.slice(2, -2))}</strong>`;
  const [, label, address] = /^\[([^\]]+)\]\(([^)\s]+)\)$/.exec(part) ?? [];
  if (label === undefined || address === undefined || !/^(\/|#|https:)/.test(address)) return html`${part}`;
  return html`<a href="${address}">${label}</a>`;
}

function blockOf(block: string): Html {
  const lines = block.split('\n');
  if (lines[0]?.startsWith('```')) return html`<pre><code>${lines.slice(1, -1).join('\n')}</code></pre>`;
  if (lines.every((line) => /^[*-] /.test(line))) return html`<ul>${lines.map((line) => entryOf(line.slice(2)))}</ul>`;
  if (lines.every((line) => /^\d+\. /.test(line))) {
    return html`<ol>${lines.map((line) => entryOf(line.replace(/^\d+\. /, '')))}</ol>`;
  }
  return html`<p>${inlineMarkdown(lines.join(' '))}</p>`;
}

function entryOf(text: string): Html {
  return html`<li>${inlineMarkdown(text)}</li>`;
}
