import { EVERYONE } from '../access.ts';
import { fixedPage, sendFixedPage } from '../fixed-page.ts';
import { referencePage, shapesPage } from '../reference/reference-page.ts';
import { STYLE_SHEET } from '../reference/style-sheet.ts';
import type { App } from '../registrar.ts';
import { documentOf } from './document.ts';
import type { DocumentedRoute } from './operation.ts';

const HTML = 'text/html; charset=utf-8';
const READING = { access: EVERYONE, limit: 'none', cache: true, document: false } as const;

/** Writes down every route that is registered from now on, and serves what it wrote: as a document and as pages. */
export function documentRoutes(app: App, version: string): void {
  const routes: DocumentedRoute[] = [];
  app.addHook('onRoute', ({ method, url, schema, config }) => {
    if (schema === undefined || config === undefined || config.document === false) return;
    const methods = (typeof method === 'string' ? [method] : method).filter((one) => one !== 'HEAD');
    for (const one of methods) routes.push({ method: one, url, schema, config });
  });
  const document = lazily(() => documentOf(routes, version));
  const json = lazily(() =>
    fixedPage(`${JSON.stringify(document(), undefined, 1)}\n`, 'application/json; charset=utf-8'),
  );
  const pages = [
    { url: '/docs', page: lazily(() => fixedPage(referencePage(document()), HTML)) },
    { url: '/docs/shapes', page: lazily(() => fixedPage(shapesPage(document()), HTML)) },
  ];
  const style = fixedPage(STYLE_SHEET, 'text/css; charset=utf-8');

  app.get('/v1/openapi.json', { config: READING }, (request, reply) => sendFixedPage(request, reply, json()));
  for (const { url, page } of pages)
    app.get(url, { config: { ...READING, answers: 'reading' } }, (request, reply) =>
      sendFixedPage(request, reply, page()),
    );
  app.get('/docs/style.css', { config: READING }, (request, reply) => sendFixedPage(request, reply, style));
}

/** Made when it is first asked for: by then every route is there. */
function lazily<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
