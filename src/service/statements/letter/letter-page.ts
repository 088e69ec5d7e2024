import { LETTER_WORDS as WORDS } from '../../../words/statement-letter-en.ts';
import { type Html, html } from '../../http/reference/html.ts';
import type { Letter, LetterBlock, LetterSection } from './letter.ts';
import { LETTER_STYLE_ADDRESS } from './letter-style.ts';

/** The letter as a page: text and a style sheet, nothing that runs. `pdf`: where the same is as a PDF. */
export function letterPage(letter: Letter, pdf: string): string {
  const { title, subject, reference, lines, lead, sections, foot } = letter;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}, ${reference}</title>
<link rel="icon" href="/mark.svg">
<link rel="stylesheet" href="${LETTER_STYLE_ADDRESS}">
</head>
<body>
<a class="skip" href="#letter">${WORDS.skip}</a>
<main id="letter">
<header><p>${title}</p>${lines.map((line) => html`<p>${line}</p>`)}<p>${reference}</p><p class="pdf"><a href="${pdf}">${WORDS.pdf}</a></p></header>
<h1>${subject}</h1>
<p class="lead">${lead}</p>
${sections.map(sectionView)}
<footer>${foot.map((line) => html`<p>${line}</p>`)}</footer>
</main>
</body>
</html>
`.text;
}

function sectionView({ heading, blocks }: LetterSection): Html {
  return html`<section><h2>${heading}</h2>${blocks.map(blockView)}</section>
`;
}

function blockView(block: LetterBlock): Html {
  switch (block.kind) {
    case 'text':
      return html`<p>${block.text}</p>`;
    case 'list': {
      const entries = block.entries.map((entry) => html`<li>${entry}</li>`);
      const heading = block.heading !== undefined && html`<h3>${block.heading}</h3>`;
      return block.numbered ? html`${heading}<ol>${entries}</ol>` : html`${heading}<ul>${entries}</ul>`;
    }
    case 'terms':
      return html`<dl>${block.terms.map(
        ({ term, lines }) => html`<dt>${term}</dt>${lines.map((line) => html`<dd>${line}</dd>`)}`,
      )}</dl>`;
  }
}
