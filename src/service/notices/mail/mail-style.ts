import { Html } from '../../http/reference/html.ts';

/** How mail looks: one column, the reader's own letters, light or dark as they have it. Nothing is fetched. */
export const MAIL_STYLE = new Html(`
:root { color-scheme: light dark; }
body { margin: 0; background: #ffffff; color: #1c2024; font: 16px/1.55 system-ui, sans-serif; }
main { max-width: 38em; margin: 0 auto; padding: 1.5em; overflow-wrap: break-word; }
h1 { font-size: 1.35em; line-height: 1.3; }
h2 { margin: 1.6em 0 0.3em; font-size: 1.05em; }
p, ul, ol { margin: 0.35em 0; }
li { margin: 0.3em 0; }
a { color: #0b5c8a; }
.open { margin: 2em 0; font-weight: bold; }
footer { margin-top: 2em; padding-top: 1em; border-top: 1px solid #c9ced3; font-size: 0.875em; }
@media (prefers-color-scheme: dark) {
  body { background: #16191d; color: #e8eaed; }
  a { color: #8ecbf0; }
  footer { border-top-color: #444b52; }
}
`);
