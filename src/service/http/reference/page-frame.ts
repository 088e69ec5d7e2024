import { REFERENCE_WORDS } from '../../../words/reference-en.ts';
import { type Html, html } from './html.ts';

/** The places at the top of a page. */
const REFERENCE_PLACES = html`<nav aria-label="${REFERENCE_WORDS.pages}"><a href="/docs">${REFERENCE_WORDS.reference}</a><a href="/docs/shapes">${REFERENCE_WORDS.shapesTitle}</a><a href="/problems">${REFERENCE_WORDS.problems}</a><a href="/v1/openapi.json">${REFERENCE_WORDS.document}</a></nav>`;

/**
 * A page that the server makes: text, a style sheet, and nothing that runs. `aside`: what is in it, beside it. `places`:
 * what stands at the top instead of the pages of the reference. `style`: the address of a further style sheet.
 */
export function pageFrame(page: {
  readonly title: string;
  readonly main: Html;
  readonly aside?: Html;
  readonly places?: Html;
  readonly style?: string;
}): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title}</title>
<link rel="icon" href="/mark.svg">
<link rel="stylesheet" href="/docs/style.css">${
    page.style !== undefined &&
    html`
<link rel="stylesheet" href="${page.style}">`
  }
</head>
<body>
<a class="skip" href="#main">${REFERENCE_WORDS.skip}</a>
<header><strong>${REFERENCE_WORDS.product}</strong>${page.places ?? REFERENCE_PLACES}</header>
<div class="columns">${page.aside !== undefined && html`<nav class="contents" aria-label="${REFERENCE_WORDS.contents}">${page.aside}</nav>`}
<main id="main">${page.main}</main></div>
</body>
</html>
`.text;
}
