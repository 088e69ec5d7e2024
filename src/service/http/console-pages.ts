import { readdirSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import { EVERYONE } from './access.ts';
import type { App } from './registrar.ts';

/** The addresses that the console shows something at. Any other address that is no route stays a 404. */
const PLACES = [
  '/',
  '/sign-in',
  '/account',
  '/invitation',
  '/recovery',
  '/recovery/*',
  '/report-a-problem',
  '/report-a-listing',
  '/seller',
  '/seller/*',
  '/customer',
  '/customer/*',
  '/staff',
  '/staff/*',
  '/carrier',
  '/hub',
  '/hub/*',
];

/** The built files have a hash of their content in their names, so a browser may keep them for ever. */
const A_YEAR = 31_536_000_000;

const OPEN = { access: EVERYONE, limit: 'none', answers: 'console', cache: true, document: false } as const;

/** Serves the built console from its folder. */
export function registerConsole(app: App, directory: string): void {
  app.register(fastifyStatic, { root: directory, serve: false, dotfiles: 'deny', preCompressed: true, index: false });
  for (const place of PLACES) {
    app.get(place, { config: OPEN, logLevel: 'warn' }, (_request, reply) =>
      // The page names the files of the version that is served now.
      reply.header('cache-control', 'no-cache').sendFile('index.html', { cacheControl: false }),
    );
  }
  app.get<{ Params: { '*': string } }>('/assets/*', { config: OPEN, logLevel: 'warn' }, (request, reply) =>
    reply.sendFile(`assets/${request.params['*']}`, { immutable: true, maxAge: A_YEAR }),
  );
  for (const file of filesBeside(directory)) {
    app.get(`/${file}`, { config: OPEN, logLevel: 'warn' }, (_request, reply) =>
      reply.sendFile(file, { maxAge: AN_HOUR }),
    );
  }
}

/** What lies beside the page under a name of its own. */
function filesBeside(directory: string): readonly string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'index.html' && !/\.(?:br|gz)$/.test(entry.name))
    .map(({ name }) => name);
}

const AN_HOUR = 3_600_000;
