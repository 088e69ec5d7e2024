import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { describeField } from '../../words/http-fields-en.ts';
import { escapeStep } from './json-pointer.ts';
import type { FieldError, Problem } from './problems.ts';
import type { App } from './registrar.ts';
import { routeOf } from './request-route.ts';

/** Enough for anyone to go on with. */
const MOST_ERRORS = 50;

/** As much of a name as anyone needs to find it again. */
const LONGEST_NAME = 64;

/** The addresses that programs use; pages pass over what they do not know, as the web does. */
export const PROGRAMS = '/v1/';

/** Keeps the server from starting with a route of which nobody can say which parameters it knows. */
export function requireReadableQueries(app: App): void {
  app.addHook('onRoute', ({ method, url, schema }) => {
    const shape = schema?.querystring;
    if (url.startsWith(PROGRAMS) && shape !== undefined && !(shape instanceof z.ZodObject))
      throw new Error(`${method} ${url}: the shape of its query is no z.object`);
  });
}

/**
 * Why a request is refused that names a query parameter which its route does not know: passed over, a filter with a slip in its
 * name would answer the whole list as if it were filtered. Nothing is done for an address without a query.
 */
export function unknownParameters(request: FastifyRequest): Problem | undefined {
  if (!request.url.includes('?')) return undefined;
  const { url = '', schema } = routeOf(request);
  if (!url.startsWith(PROGRAMS)) return undefined;
  const shape = schema?.querystring;
  const known = shape instanceof z.ZodObject ? Object.keys(shape.shape) : [];
  const unknown = Object.keys(request.query as object).filter((name) => !known.includes(name));
  if (unknown.length === 0) return undefined;
  const errors = unknown.slice(0, MOST_ERRORS).map((name) => errorOf(name.slice(0, LONGEST_NAME), known));
  return { code: 'invalid-request', errors };
}

function errorOf(name: string, known: readonly string[]): FieldError {
  return { pointer: `/query/${escapeStep(name)}`, detail: describeField({ code: 'unknown-parameter', name, known }) };
}
