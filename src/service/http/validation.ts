import type { FastifySchemaCompiler } from 'fastify';
import type { z } from 'zod';
import { describeField, type FieldTrouble, type FieldUnit } from '../../words/http-fields-en.ts';
import { escapeStep } from './json-pointer.ts';
import type { FieldError } from './problems.ts';
import { RequestRefused } from './request-refused.ts';

/** Enough for anyone to go on with. */
const MOST_ERRORS = 50;

/** Where the parts of a request are in JSON pointers. */
const PARTS: Readonly<Record<string, string>> = {
  params: 'path',
  querystring: 'query',
  body: 'body',
  headers: 'headers',
};

/** Checks a part of a request by its zod shape, and says of each place what is wrong and what belongs there. */
export const checkByShape: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart }) => {
  const part = PARTS[httpPart ?? 'body'] ?? 'body';
  return (data: unknown) => {
    const read = schema.safeParse(data);
    if (read.success) return { value: read.data };
    const errors = read.error.issues.slice(0, MOST_ERRORS).map((issue) => errorOf(issue, part, data));
    return { error: new RequestRefused({ code: 'invalid-request', errors }) };
  };
};

function errorOf(issue: z.core.$ZodIssue, part: string, data: unknown): FieldError {
  const pointer = [part, ...issue.path].map((step) => `/${escapeStep(String(step))}`).join('');
  return { pointer, detail: describeField(troubleOf(issue, valueAt(data, issue.path))) };
}

function troubleOf(issue: z.core.$ZodIssue, value: unknown): FieldTrouble {
  switch (issue.code) {
    case 'invalid_type':
      return troubleWithType(issue.expected, value);
    case 'too_small':
      return { code: 'below', least: Number(issue.minimum), unit: unitOf(issue.origin) };
    case 'too_big':
      return { code: 'above', most: Number(issue.maximum), unit: unitOf(issue.origin) };
    case 'invalid_value':
      if (value === undefined) return { code: 'missing' };
      return { code: 'not-one-of', allowed: issue.values.map(String) };
    case 'invalid_format':
      return issue.format === 'datetime' ? { code: 'not-a-time' } : { code: 'said', sentence: issue.message };
    case 'unrecognized_keys':
      return { code: 'unknown-fields', names: issue.keys };
    case 'invalid_union':
      return value === undefined ? { code: 'missing' } : { code: 'fits-no-form' };
    case 'not_multiple_of':
      return { code: 'not-whole' };
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return { code: 'said', sentence: issue.message };
  }
}

function troubleWithType(expected: string, value: unknown): FieldTrouble {
  if (value === undefined) return { code: 'missing' };
  if (expected === 'int') return { code: 'not-whole' };
  const wanted = WANTED[expected];
  return wanted === undefined ? { code: 'fits-no-form' } : { code: 'wrong-type', wanted, what: kindOf(value) };
}

type Wanted = Extract<FieldTrouble, { code: 'wrong-type' }>['wanted'];

const WANTED: Readonly<Record<string, Wanted>> = {
  string: 'text',
  number: 'number',
  boolean: 'true-or-false',
  array: 'list',
  object: 'object',
  record: 'object',
};

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    default:
      return 'an object';
  }
}

function unitOf(origin: string): FieldUnit {
  if (origin === 'string') return 'characters';
  return origin === 'array' || origin === 'set' ? 'entries' : 'number';
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    data,
  );
}
