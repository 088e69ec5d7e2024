import { expect } from 'vitest';

/** A JSON schema of the document, as far as it uses them. */
type Schema = { readonly [keyword: string]: unknown };

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;
type Response = { readonly content?: Content };
type Operation = { readonly responses: Readonly<Record<string, Response & Reference>> };
type Reference = { readonly $ref?: string };

type Document = { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };

const LINES = 'application/x-ndjson';

/** What a server answered. */
export type Answer = { readonly status: number; readonly type: string | null; readonly text: string };

/** Holds what really happens against the OpenAPI document that the server itself gives. */
export class Description {
  private readonly document: Document;

  constructor(document: unknown) {
    this.document = document as Document;
  }

  /** Fails unless the document describes this answer: its status, its type, and every field of it. */
  expectDescribed(method: string, url: string, answer: Answer): void {
    expect(this.troublesOf(method, url, answer), `${method} ${url} ${answer.status}`).toEqual([]);
  }

  private troublesOf(method: string, url: string, { status, type, text }: Answer): readonly string[] {
    const operation = this.operationAt(method.toLowerCase(), new URL(url, 'http://localhost').pathname);
    if (operation === undefined) return ['no such route'];
    const told = operation.responses[status];
    if (told === undefined) return [`status ${status} is not described`];
    const content = (this.resolve(told) as Response).content ?? {};
    if (text === '') return Object.keys(content).length === 0 ? [] : ['the answer has no body'];
    const media = type?.split(';')[0]?.trim() ?? 'none';
    const described = content[media];
    if (described === undefined) return [`the type ${media} is not described`];
    if (described.schema === undefined) return [];
    if (media === LINES) return this.ofLines(content, text);
    return this.mismatches(described.schema, /[/+]json$/.test(media) ? JSON.parse(text) : text, '');
  }

  /** Lines are what a page of the same route lists. */
  private ofLines(content: Content, text: string): readonly string[] {
    const page = this.resolve(content['application/json']?.schema ?? {}) as Schema;
    const { items } = page['properties'] as { readonly items: { readonly items: Schema } };
    const lines = text.split('\n').slice(0, -1);
    return lines.flatMap((line, index) => this.mismatches(items.items, JSON.parse(line), `line ${index + 1}`));
  }

  private operationAt(method: string, pathname: string): Operation | undefined {
    const parts = pathname.split('/');
    const fits = (path: string): boolean => {
      const wanted = path.split('/');
      return wanted.length === parts.length && wanted.every((part, index) => /^\{/.test(part) || part === parts[index]);
    };
    // What is spelt out comes before what stands for anything.
    const found = Object.keys(this.document.paths)
      .filter(fits)
      .sort((one, other) => braces(one) - braces(other));
    return found.map((path) => this.document.paths[path]?.[method]).find((operation) => operation !== undefined);
  }

  private resolve(part: Reference): object {
    if (part.$ref === undefined) return part;
    const steps = part.$ref.split('/').slice(1);
    const found = steps.reduce<unknown>(
      (at, step) => (at as Record<string, unknown> | undefined)?.[step],
      this.document,
    );
    if (found === undefined) throw new Error(`${part.$ref} leads nowhere`);
    return this.resolve(found as Reference);
  }

  /** Everything in which a value differs from a schema. A keyword that is not known here is a trouble as well. */
  private mismatches(given: Schema, value: unknown, at: string): readonly string[] {
    const schema = this.resolve(given) as Schema;
    const own = Object.entries(schema).flatMap(([keyword, wanted]) => {
      const check = CHECKS[keyword];
      if (check === undefined && !PASSED_OVER.has(keyword)) return [`${at}: unknown keyword ${keyword}`];
      return check === undefined || check(wanted as never, value, schema)
        ? []
        : [`${at}: not ${keyword} ${JSON.stringify(wanted)}`];
    });
    return [...own, ...this.ofAlternatives(schema, value, at), ...this.ofParts(schema, value, at)];
  }

  private ofAlternatives({ anyOf, oneOf, allOf }: Schema, value: unknown, at: string): readonly string[] {
    const fitting = (schemas: readonly Schema[]) =>
      schemas.filter((one) => this.mismatches(one, value, at).length === 0);
    const any = anyOf as readonly Schema[] | undefined;
    const one = oneOf as readonly Schema[] | undefined;
    return [
      ...(any === undefined || fitting(any).length > 0 ? [] : [`${at}: fits none of the alternatives`]),
      ...(one === undefined || fitting(one).length === 1
        ? []
        : [`${at}: does not fit exactly one of the alternatives`]),
      ...((allOf as readonly Schema[] | undefined) ?? []).flatMap((each) => this.mismatches(each, value, at)),
    ];
  }

  private ofParts(schema: Schema, value: unknown, at: string): readonly string[] {
    const { properties, additionalProperties, propertyNames, items } = schema;
    if (Array.isArray(value)) {
      if (items === undefined) return [];
      return value.flatMap((each, index) => this.mismatches(items as Schema, each, `${at}/${index}`));
    }
    if (typeof value !== 'object' || value === null) return [];
    const named = properties as Readonly<Record<string, Schema>> | undefined;
    return Object.entries(value).flatMap(([name, part]) => {
      const place = `${at}/${name}`;
      const told = named?.[name];
      if (told !== undefined) return this.mismatches(told, part, place);
      const names = propertyNames === undefined ? [] : this.mismatches(propertyNames as Schema, name, place);
      if (typeof additionalProperties === 'object')
        return [...names, ...this.mismatches(additionalProperties as Schema, part, place)];
      // JSON schema lets others through that are not named; a description that says nothing of them is not whole.
      return named === undefined || additionalProperties === true ? names : [...names, `${place}: is not described`];
    });
  }
}

function braces(path: string): number {
  return path.split('{').length;
}

/** Keywords that only tell something to people, and those that are looked at elsewhere. */
const PASSED_OVER = new Set([
  ...['title', 'description', 'examples', 'example', 'default', 'deprecated', 'discriminator'],
  ...['anyOf', 'oneOf', 'allOf', 'properties', 'additionalProperties', 'propertyNames', 'items'],
]);

type Check = (wanted: never, value: unknown, schema: Schema) => boolean;

const CHECKS: Readonly<Record<string, Check>> = {
  type: (wanted: string | readonly string[], value) => [wanted].flat().some((name) => isOf(name, value)),
  const: (wanted: unknown, value) => wanted === value,
  enum: (wanted: readonly unknown[], value) => wanted.includes(value),
  required: (wanted: readonly string[], value) => !isRecord(value) || wanted.every((name) => name in value),
  pattern: (wanted: string, value) => typeof value !== 'string' || new RegExp(wanted, 'u').test(value),
  format: (wanted: string, value) => typeof value !== 'string' || (FORMATS[wanted]?.test(value) ?? false),
  minLength: (wanted: number, value) => typeof value !== 'string' || value.length >= wanted,
  maxLength: (wanted: number, value) => typeof value !== 'string' || value.length <= wanted,
  minimum: (wanted: number, value) => typeof value !== 'number' || value >= wanted,
  maximum: (wanted: number, value) => typeof value !== 'number' || value <= wanted,
  minItems: (wanted: number, value) => !Array.isArray(value) || value.length >= wanted,
  maxItems: (wanted: number, value) => !Array.isArray(value) || value.length <= wanted,
};

const FORMATS: Readonly<Record<string, RegExp>> = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/,
  email: /^\S+@\S+$/,
  uri: /^[a-z]+:\S+$/,
};

function isOf(name: string, value: unknown): boolean {
  if (name === 'integer') return Number.isInteger(value);
  if (name === 'null') return value === null;
  if (name === 'array') return Array.isArray(value);
  if (name === 'object') return isRecord(value);
  return typeof value === name;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
