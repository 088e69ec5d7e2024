import { type Html, html } from '../../http/reference/html.ts';
import { MAIL_STYLE } from './mail-style.ts';

/** What stands in a mail's page: its parts from the greeting on, and under a line what it says of itself. */
type MailPage = {
  readonly title: string;
  readonly greeting: string;
  /** First of all: what is below it in an answer is not read. */
  readonly above?: string;
  readonly parts: readonly Html[];
  readonly footer: readonly Html[];
};

/** A mail in HTML, one page that asks for nothing from elsewhere. */
export function mailPage({ title, greeting, above, parts, footer }: MailPage): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${title}</title>
<style>${MAIL_STYLE}</style>
</head>
<body>
<main>
${
  above !== undefined &&
  html`<p class="above">${above}</p>
`
}<p>${greeting}</p>
<h1>${title}</h1>
${parts}
<footer>
${footer}
</footer>
</main>
</body>
</html>
`.text;
}
