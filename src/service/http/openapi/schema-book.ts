import { z } from 'zod';
import type { Json, JsonObject } from './operation-document.ts';

/** Collects the schemas of a document: shapes with an id are written once and referred to. */
export type SchemaBook = {
  /** The JSON schema of a shape, or a reference to it. */
  schemaOf(shape: z.ZodType, io: 'input' | 'output'): JsonObject;
  /** Adds schemas that are JSON already. */
  add(schemas: JsonObject): void;
  /** All that were referred to, by name. */
  schemas(): JsonObject;
};

/** An empty one. */
export function openSchemaBook(): SchemaBook {
  const named = new Map<string, Json>();

  function enter(name: string, schema: Json): void {
    const known = named.get(name);
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(schema)) {
      throw new Error(`two schemas are called ${name}; give one of the shapes another id`);
    }
    named.set(name, schema);
  }

  return {
    schemaOf(shape, io) {
      const { $defs = {}, ...schema } = toJson(shape, io) as { readonly $defs?: JsonObject };
      for (const [name, definition] of Object.entries($defs)) enter(name, definition);
      return schema;
    },
    add(schemas) {
      for (const [name, schema] of Object.entries(schemas)) enter(name, schema);
    },
    schemas: () => Object.fromEntries([...named].toSorted(([one], [other]) => (one < other ? -1 : 1))),
  };
}

/** A reference to a schema of the document. */
export function refer(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

function toJson(shape: z.ZodType, io: 'input' | 'output'): JsonObject {
  const schema = z.toJSONSchema(shape, {
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema }) => simplify(jsonSchema),
  });
  return tidy(schema as Json) as JsonObject;
}

/** Takes out what says nothing to readers: what zod adds so that a check by the schema alone would be as strict. */
function simplify(schema: Record<string, unknown>): void {
  // The pattern of a date and time has 600 characters, and the format says it in one word.
  const { pattern } = schema;
  if (schema['format'] !== undefined || (typeof pattern === 'string' && pattern.length > LONGEST_PATTERN)) {
    delete schema['pattern'];
  }
  if (schema['minimum'] === Number.MIN_SAFE_INTEGER) delete schema['minimum'];
  if (schema['maximum'] === Number.MAX_SAFE_INTEGER) delete schema['maximum'];
  // Answers may get further fields, so nobody should count on there being none.
  if (schema['additionalProperties'] === false) delete schema['additionalProperties'];
  if (schema['example'] !== undefined) {
    schema['examples'] = [schema['example']];
    delete schema['example'];
  }
}

/** A longer one is read by nobody; the description says what it is about. */
const LONGEST_PATTERN = 40;

/** Lets references lead to the schemas of the document, and leaves out what names the schema itself. */
function tidy(value: Json): Json {
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as JsonObject).filter(([key]) => key !== '$schema');
  return Object.fromEntries(
    entries.map(([key, inner]) => {
      if (key === '$ref' && typeof inner === 'string') return [key, inner.replace('#/$defs/', '#/components/schemas/')];
      return [key, key === 'properties' ? tidyEach(inner as JsonObject) : tidy(inner)];
    }),
  );
}

function tidyEach(schemas: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, tidy(schema)]));
}
