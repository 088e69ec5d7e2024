import { describeBounds, REFERENCE_WORDS } from '../../../words/reference-en.ts';
import { type Html, html } from './html.ts';
import { inlineMarkdown } from './markdown.ts';

/** As much of JSON Schema as our documents use. */
export type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly default?: unknown;
};

/** The fields of an object as a table; of anything else its kind. */
export function schemaView(schema: Schema): Html {
  const fields = Object.entries(schema.properties ?? {});
  if (fields.length === 0) return html`<p>${kindOf(schema)}</p>`;
  return html`<dl class="fields">${fields.map(([name, field]) => fieldView(name, field, schema.required?.includes(name) === true))}</dl>`;
}

/** One field or parameter: its name, kind and meaning, and what is in it. */
export function fieldView(name: string, schema: Schema, required: boolean): Html {
  const inner = innerOf(schema);
  return html`<dt><code>${name}</code>${required && html`<b title="${REFERENCE_WORDS.required}">*</b>`}</dt><dd>${kindOf(schema)}${schema.description !== undefined && html`<span class="says">${inlineMarkdown(schema.description)}</span>`}${inner !== undefined && schemaView(inner)}</dd>`;
}

/** The object inside a field, or inside the entries of a list. */
function innerOf(schema: Schema): Schema | undefined {
  if (schema.properties !== undefined) return schema;
  if (schema.items !== undefined) return innerOf(schema.items);
  return typeof schema.additionalProperties === 'object' ? innerOf(schema.additionalProperties) : undefined;
}

function kindOf(schema: Schema): Html {
  const bounds = describeBounds(schema);
  const [example] = schema.examples ?? [];
  const shown = typeof example === 'string' && html`, ${REFERENCE_WORDS.like} <code>${example}</code>`;
  return html`<span class="kind">${kindName(schema)}${bounds.length > 0 && ` (${bounds.join(', ')})`}${shown}</span>`;
}

function kindName(schema: Schema): Html {
  if (schema.$ref !== undefined) return reference(schema.$ref);
  if (schema.const !== undefined) return html`<code>${String(schema.const)}</code>`;
  if (schema.enum !== undefined) return joined(schema.enum.map((value) => html`<code>${String(value)}</code>`));
  const choices = schema.oneOf ?? schema.anyOf ?? schema.allOf;
  if (choices !== undefined) return joined(choices.map(kindName));
  if (schema.type === 'array') return html`${REFERENCE_WORDS.list} ${kindName(schema.items ?? {})}`;
  const values = schema.additionalProperties;
  if (typeof values === 'object' && Object.keys(values).length > 0)
    return html`${REFERENCE_WORDS.map} ${kindName(values)}`;
  if (schema.type === undefined) return html`${REFERENCE_WORDS.anything}`;
  const types = typeof schema.type === 'string' ? [schema.type] : schema.type;
  return html`${types.map((type) => (type === 'string' ? (schema.format ?? 'text') : type)).join(REFERENCE_WORDS.or)}`;
}

function joined(parts: readonly Html[]): Html {
  return html`${parts.map((part, index) => html`${index > 0 && REFERENCE_WORDS.or}${part}`)}`;
}

/** A link to where the shape is shown. */
export function reference(ref: string): Html {
  const name = ref.split('/').at(-1) ?? '';
  return html`<a href="/docs/shapes#${name}">${name}</a>`;
}
