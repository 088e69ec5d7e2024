import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { documentedApp, makeApiDocument } from '../../../../scripts/api-document.mjs';
import { testApp } from '../../../../test/test-app.ts';
import { API_TAGS } from '../../../words/api-en.ts';
import { EVERYONE, requires } from '../access.ts';
import { refusals } from '../problems.ts';
import type { App } from '../registrar.ts';
import { QUOTAS } from '../request-limits.ts';
import { STATUS } from '../statuses.ts';

const root = path.resolve(import.meta.dirname, '../../../..');

type Operation = {
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly security?: readonly Record<string, readonly string[]>[];
  readonly responses: Readonly<Record<string, unknown>>;
};
type Document = {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, unknown>>;
    readonly responses: Readonly<Record<string, unknown>>;
  };
};

const text = await makeApiDocument();
const document = JSON.parse(text) as Document;
const operations = Object.entries(document.paths).flatMap(([address, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${address}`, address, operation })),
);

describe('the document of the API', () => {
  test('is kept in the repository as it is now: node scripts/generate.mjs openapi', () => {
    expect(readFileSync(path.join(root, 'openapi.json'), 'utf8')).toBe(text);
  });

  test('has every route that main.ts has', () => {
    const registered = (file: string) =>
      [...readFileSync(path.join(root, file), 'utf8').matchAll(/\(app\) => (\w+)\(/g)].map(([, name]) => name);
    expect(registered('scripts/api-document.mjs')).toEqual(registered('src/service/main.ts'));
  });

  test('is OpenAPI 3.1, and every reference leads somewhere', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    for (const [, part, name] of text.matchAll(/"#\/components\/(\w+)\/(\w+)"/g)) {
      expect(Object.keys(document.components[part as 'schemas'])).toContain(name);
    }
  });

  test('names every route once, says what it is for, and of which part it is', () => {
    const names = operations.map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(operations.length);
    const silent = operations.filter(({ operation }) => {
      const { operationId = '', summary = '', description = '', tags = [] } = operation;
      return (
        !/^[a-z]\w+$/.test(operationId) ||
        summary.length < 5 ||
        description.length < 20 ||
        !(tags[0] !== undefined && tags[0] in API_TAGS)
      );
    });
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  test('says of every route who may use it, and of every guarded one that it may refuse', () => {
    for (const { operation } of operations) {
      expect(operation.description).toContain('**For** ');
      const guarded = (operation.security ?? []).length > 0;
      // A carrier proves itself by the signature of what it sends, not by a key.
      const isSigned = operation.operationId === 'sendScans';
      expect('401' in operation.responses).toBe(guarded || isSigned);
      expect(operation.responses).toHaveProperty('500');
    }
  });

  test('has no noise: no twins for input and output, no pattern that nobody reads', () => {
    expect(Object.keys(document.components.schemas).filter((name) => /Input$|^def-/.test(name))).toEqual([]);
    const patterns = [...text.matchAll(/"pattern": "(.*)"/g)].map(([, pattern = '']) => pattern);
    expect(patterns.filter((pattern) => pattern.length > 45)).toEqual([]);
    expect(text).not.toContain('9007199254740991');
  });

  test('tells the limits as they are', () => {
    const { key, person } = QUOTAS;
    const told = `${key.toLocaleString('en')} requests a minute for each key, ${person} for each person`;
    expect(text).toContain(told);
  });

  test('links only to problems that there are', () => {
    const linked = [...text.matchAll(/\/problems\/([a-z0-9-]+)/g)].map(([, code = '']) => code);
    expect([...new Set(linked)].filter((code) => !(code in STATUS))).toEqual([]);
  });
});

describe('its pages', () => {
  const app = documentedApp();

  test.each(['/docs', '/docs/shapes'])('%s is at most 250 bytes a route, packed, with its style', async (url) => {
    const headers = { 'accept-encoding': 'gzip' };
    const page = await app.inject({ url, headers });
    const style = await app.inject({ url: '/docs/style.css', headers });
    expect(page.headers['content-encoding']).toBe('gzip');
    expect(page.rawPayload.length + style.rawPayload.length).toBeLessThan(250 * operations.length);
  });

  test('show every route, every event and every shape, and every link within leads somewhere', async () => {
    const [routes, shapes] = [(await app.inject('/docs')).body, (await app.inject('/docs/shapes')).body];
    const idsOf = (body: string) => new Set([...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const linksOf = (body: string, to: RegExp) => [...body.matchAll(to)].map(([, id]) => id);
    const known = { routes: idsOf(routes), shapes: idsOf(shapes) };
    for (const { operation } of operations) expect(known.routes).toContain(operation.operationId);
    for (const name of Object.keys(document.components.schemas)) expect(known.shapes).toContain(name);
    for (const body of [routes, shapes])
      expect(linksOf(body, /href="\/docs\/shapes#([^"]+)"/g).filter((id) => !known.shapes.has(id))).toEqual([]);
    expect(linksOf(routes, /href="#([^"]+)"/g).filter((id) => !known.routes.has(id))).toEqual([]);
    expect(linksOf(shapes, /href="#([^"]+)"/g).filter((id) => !known.shapes.has(id))).toEqual([]);
  });

  test('need nothing that runs and nothing from elsewhere', async () => {
    const { body, headers } = await app.inject('/docs');
    expect(body).not.toMatch(/<script|<style| style=| on\w+=|src=/);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("style-src 'self'");
  });

  test.each(['/docs', '/docs/shapes', '/v1/openapi.json', '/docs/style.css'])(
    '%s is not sent again while it is the same',
    async (url) => {
      const first = await app.inject(url);
      const again = await app.inject({ url, headers: { 'if-none-match': String(first.headers['etag']) } });
      expect([first.statusCode, again.statusCode, again.body]).toEqual([200, 304, '']);
      expect(first.headers['cache-control']).toBe('no-cache');
    },
  );
});

describe('a route', () => {
  const shape = z.object({ at: z.iso.datetime(), count: z.number().int().default(3) }).meta({ id: 'DocumentedShape' });

  async function documentOf(register: (app: App) => void) {
    const { app } = testApp({ routes: [register] });
    return (await app.inject('/v1/openapi.json')).json() as Document;
  }

  test('is written down from what it declares', async () => {
    const written = await documentOf((app) => {
      const schema = {
        ...{ operationId: 'putThing', tags: ['sellers'], summary: 'A thing', description: 'Puts it.' },
        params: z.object({ id: z.string().meta({ description: 'Which' }) }),
        body: z.object({ thing: shape.optional() }),
        response: { 200: z.object({ things: z.array(z.string()) }), ...refusals('unknown-seller', 'conflict') },
      };
      app.put('/v1/things/:id', { config: { access: requires('events.append') }, schema }, () => ({ things: [] }));
    });

    expect(written.paths['/v1/things/{id}']?.['put']).toMatchObject({
      operationId: 'putThing',
      description: 'Puts it.\n\n**For** keys with the scope `events:write`.',
      security: [{ key: ['events:write'] }],
      parameters: [{ name: 'id', in: 'path', required: true, description: 'Which', schema: { type: 'string' } }],
      requestBody: {
        content: {
          'application/json': { schema: { properties: { thing: { $ref: '#/components/schemas/DocumentedShape' } } } },
        },
      },
      responses: {
        200: { content: { 'application/json': { schema: { required: ['things'] } } } },
        401: { $ref: '#/components/responses/SignInNeeded' },
        404: { description: '[unknown-seller](/problems/unknown-seller)' },
        409: { content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
      },
    });
    expect(written.components.schemas['DocumentedShape']).toEqual({
      type: 'object',
      properties: { at: { type: 'string', format: 'date-time' }, count: { type: 'integer', default: 3 } },
      required: ['at'],
    });
  });

  test('may stay out of it', async () => {
    const written = await documentOf((app) => {
      app.get('/v1/hidden', { config: { access: EVERYONE, document: false } }, () => 'x');
    });
    expect(written.paths).not.toHaveProperty('/v1/hidden');
  });

  test('whose shape is called as another one keeps the document from being written', async () => {
    const other = z.object({ x: z.number() });
    const { app } = testApp({
      routes: [
        (routes) => {
          const config = { access: EVERYONE, document: { schemas: { Problem: { type: 'string' } } } } as const;
          routes.get('/v1/x', { config, schema: { querystring: other } }, () => 'x');
        },
      ],
    });
    expect((await app.inject('/v1/openapi.json')).statusCode).toBe(500);
  });
});
