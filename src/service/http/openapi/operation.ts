import type { FastifySchema, RouteOptions } from 'fastify';
import { z } from 'zod';
import { ANSWER_WORDS } from '../../../words/api-en.ts';
import { type Access, EVERYONE } from '../access.ts';
import { SEPARATOR } from '../problems.ts';
import { PROGRAMS } from '../query-parameters.ts';
import { securityOf, whoMay } from './access-document.ts';
import { commonAnswers, describeCommon } from './common-answers.ts';
import type { Json, JsonObject, OperationDocument } from './operation-document.ts';
import type { SchemaBook } from './schema-book.ts';

/** A route as it was registered, with what it says of itself. */
export type DocumentedRoute = {
  readonly method: string;
  readonly url: string;
  readonly schema: FastifySchema & RouteWords;
  readonly config: NonNullable<RouteOptions['config']>;
};

type RouteWords = {
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
};

/** The part of the document about one route. */
export function operationOf(route: DocumentedRoute, book: SchemaBook): JsonObject {
  const { schema, config } = route;
  const access: Access = config.access ?? EVERYONE;
  const extra: OperationDocument = config.document === false ? {} : (config.document ?? {});
  book.add(extra.schemas ?? {});
  const parameters = [
    ...parametersIn('path', schema.params, book),
    ...parametersIn('query', schema.querystring, book),
    ...parametersIn('header', schema.headers, book),
  ];
  const takesBody = schema.body !== undefined || extra.operation?.['requestBody'] !== undefined;
  return {
    ...pick('operationId', schema.operationId),
    ...pick('tags', schema.tags),
    ...pick('summary', schema.summary),
    description: [schema.description, whoMay(access)].filter((part) => part !== undefined).join('\n\n'),
    security: securityOf(access),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(schema.body === undefined ? {} : { requestBody: bodyOf(schema.body as z.ZodType, book) }),
    ...(extra.operation ?? {}),
    responses: {
      ...mergeAnswers(
        commonAnswers({
          guarded: access.kind !== 'everyone',
          counted: config.limit !== 'none',
          takesBody,
          // What a program asks for by a name that a route does not know is refused, also where it knows none.
          takesParameters: parameters.length > 0 || route.url.startsWith(PROGRAMS),
        }),
        answersOf(schema.response as Readonly<Record<string, Answer>> | undefined, book),
      ),
      ...(extra.operation?.['responses'] as JsonObject | undefined),
    },
  };
}

/** A status that has problems of this route and of all routes: its own are named first. */
function mergeAnswers(common: JsonObject, own: JsonObject): JsonObject {
  const merged = Object.entries(own).map(([status, answer]) => {
    const shared = common[status] === undefined ? [] : describeCommon(Number(status)).split(SEPARATOR);
    const { description = '', ...rest } = answer as { readonly description?: string };
    const named = [...new Set([...description.split(SEPARATOR), ...shared])];
    return [status, { description: named.join(SEPARATOR), ...rest }] as const;
  });
  return { ...common, ...Object.fromEntries(merged) };
}

/** `/v1/sellers/:id` as the document writes it: `/v1/sellers/{id}`. */
export function pathOf(url: string): string {
  return url.replaceAll(/:([A-Za-z]+)/g, '{$1}');
}

function parametersIn(place: 'path' | 'query' | 'header', shape: unknown, book: SchemaBook): readonly JsonObject[] {
  if (!(shape instanceof z.ZodType)) return [];
  const { properties = {}, required = [] } = book.schemaOf(shape, 'input') as {
    readonly properties?: Readonly<Record<string, JsonObject>>;
    readonly required?: readonly string[];
  };
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: place,
    ...(place === 'path' || required.includes(name) ? { required: true } : {}),
    ...pick('description', description),
    schema,
  }));
}

function bodyOf(shape: z.ZodType, book: SchemaBook): JsonObject {
  return { required: true, content: { 'application/json': { schema: book.schemaOf(shape, 'input') } } };
}

/** An answer as a route declares it: a shape, or one for each content type. */
type Answer =
  | z.ZodType
  | { readonly description?: string; readonly content: Readonly<Record<string, { readonly schema: z.ZodType }>> };

function answersOf(answers: Readonly<Record<string, Answer>> = {}, book: SchemaBook): JsonObject {
  return Object.fromEntries(
    Object.entries(answers).map(([status, answer]) => [status, answerOf(status, answer, book)]),
  );
}

function answerOf(status: string, answer: Answer, book: SchemaBook): JsonObject {
  const usual = ANSWER_WORDS[status] ?? 'Answered.';
  if (answer instanceof z.ZodType) {
    const { description = usual } = z.globalRegistry.get(answer) ?? {};
    if (answer instanceof z.ZodNull || answer instanceof z.ZodUndefined) return { description };
    return { description, content: { 'application/json': { schema: book.schemaOf(answer, 'output') } } };
  }
  const content = Object.entries(answer.content).map(([type, { schema }]) => [
    type,
    { schema: book.schemaOf(schema, 'output') },
  ]);
  return { description: answer.description ?? usual, content: Object.fromEntries(content) };
}

function pick(name: string, value: Json | undefined): JsonObject {
  return value === undefined ? {} : { [name]: value };
}
