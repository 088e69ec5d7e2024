import { z } from 'zod';
import { REFERENCE_WORDS } from '../../words/reference-en.ts';
import { EVERYONE } from './access.ts';
import { type ProblemEntry, problemCatalogue } from './problem-catalogue.ts';
import { refuse } from './problems.ts';
import { type Html, html } from './reference/html.ts';
import { inlineMarkdown } from './reference/markdown.ts';
import { pageFrame } from './reference/page-frame.ts';
import type { App } from './registrar.ts';

const READING = {
  config: { access: EVERYONE, limit: 'none', answers: 'reading', cache: true, document: false },
} as const;

const parameters = z.object({ code: z.string() });

/** `/problems` and a page for each: what the `type` of every problem leads to. For people, and for programs as JSON. */
export function registerProblemPages(app: App): void {
  const entries = problemCatalogue();
  app.get('/problems', READING, (request, reply) => {
    reply.header('cache-control', 'no-cache').header('vary', 'accept');
    if (!wantsPage(request.headers.accept)) return reply.send({ items: entries });
    return reply.type('text/html; charset=utf-8').send(listPage(entries));
  });
  app.get('/problems/:code', { ...READING, schema: { params: parameters } }, (request, reply) => {
    const entry = entries.find(({ code }) => code === request.params.code);
    if (entry === undefined) return refuse(reply, { code: 'no-such-page' });
    reply.header('cache-control', 'no-cache').header('vary', 'accept');
    if (!wantsPage(request.headers.accept)) return reply.send(entry);
    return reply.type('text/html; charset=utf-8').send(problemPage(entry));
  });
}

/** Browsers ask for HTML by name; whoever takes anything is a program. */
function wantsPage(accept: string | undefined): boolean {
  return accept?.includes('text/html') === true;
}

function listPage(entries: readonly ProblemEntry[]): string {
  const rows = entries.map(
    ({ code, status, title, type }) =>
      html`<tr><td>${status}</td><td><a href="${type}"><code>${code}</code></a></td><td>${title}</td></tr>`,
  );
  const main = html`<h1>${REFERENCE_WORDS.problemsTitle}</h1><p>${REFERENCE_WORDS.problemsLead}</p>
<table><thead><tr><th scope="col">${REFERENCE_WORDS.status}</th><th scope="col">${REFERENCE_WORDS.problem}</th><th scope="col">${REFERENCE_WORDS.meaning}</th></tr></thead><tbody>${rows}</tbody></table>`;
  return pageFrame({ title: REFERENCE_WORDS.problemsTitle, main });
}

function problemPage({ code, status, title, type, example, meaning, cure }: ProblemEntry): string {
  const document = { type, title, status, detail: example };
  const main = html`<h1>${title}</h1><p><code>${code}</code>, ${REFERENCE_WORDS.status} ${status}</p>
${section(REFERENCE_WORDS.whatItMeans, meaning ?? example)}${section(REFERENCE_WORDS.whatToDo, cure)}
<h2>${REFERENCE_WORDS.asToldInAnAnswer}</h2><pre><code>${JSON.stringify(document, undefined, 2)}</code></pre>
<p><a href="/problems">${REFERENCE_WORDS.backToProblems}</a></p>`;
  return pageFrame({ title, main });
}

function section(heading: string, text: string | undefined): Html | undefined {
  return text === undefined ? undefined : html`<h2>${heading}</h2><p>${inlineMarkdown(text)}</p>`;
}
