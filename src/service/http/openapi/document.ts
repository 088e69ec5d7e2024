import { API_INTRODUCTION, API_TAGS, API_TITLE } from '../../../words/api-en.ts';
import { problemDocument } from '../problems.ts';
import { KEY, SESSION } from './access-document.ts';
import { commonComponents } from './common-answers.ts';
import { type DocumentedRoute, operationOf, pathOf } from './operation.ts';
import type { Json, JsonObject } from './operation-document.ts';
import { openSchemaBook } from './schema-book.ts';

/** The document of all routes, as OpenAPI 3.1 has it. In a fixed order, whatever the order of the routes. */
export function documentOf(routes: readonly DocumentedRoute[], version: string): JsonObject {
  const book = openSchemaBook();
  book.schemaOf(problemDocument, 'output');
  const tags = Object.keys(API_TAGS);
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes.toSorted((one, other) => compare(placeOf(one, tags), placeOf(other, tags)))) {
    const path = pathOf(route.url);
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route, book) };
  }
  const used = tags.filter((tag) => routes.some(({ schema }) => schema.tags?.includes(tag)));
  return {
    openapi: '3.1.1',
    info: {
      title: API_TITLE,
      version,
      description: API_INTRODUCTION,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: used.map((name) => ({ name, description: API_TAGS[name] ?? '' })),
    paths,
    components: {
      securitySchemes: {
        [KEY]: {
          type: 'http',
          scheme: 'bearer',
          description: 'A key of an integration. It has scopes; each route names the one that it needs.',
        },
        [SESSION]: {
          type: 'apiKey',
          in: 'cookie',
          name: 'kingston.session_token',
          description:
            'The cookie of somebody who is signed in. For the console; changes must come from its own pages.',
        },
      },
      responses: commonComponents(),
      schemas: book.schemas(),
    },
  };
}

/** By part of the reference, then by address, then as reading comes before changing. */
function placeOf({ schema, url, method }: DocumentedRoute, tags: readonly string[]): readonly (string | number)[] {
  return [tags.indexOf(schema.tags?.[0] ?? ''), url, ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].indexOf(method)];
}

function compare(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  for (const [index, part] of one.entries()) {
    const against = other[index];
    if (against !== undefined && part !== against) return part < against ? -1 : 1;
  }
  return 0;
}
