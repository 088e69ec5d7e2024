import { REFERENCE_WORDS } from '../../../words/reference-en.ts';
import { type Html, html } from './html.ts';
import { inlineMarkdown, markdown } from './markdown.ts';
import { fieldView, type Schema, schemaView } from './schema-view.ts';

type Content = Readonly<
  Record<string, { readonly schema: Schema; readonly examples?: Readonly<Record<string, Example>> }>
>;
type Example = { readonly summary?: string; readonly value: unknown };
type Answer = { readonly $ref?: string; readonly description?: string; readonly content?: Content };
type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
};

/** A route as the document has it. */
export type Operation = {
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, Answer>>;
};

/** A route with everything about it. */
export function operationView({
  path,
  method,
  operation,
}: {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}): Html {
  const { operationId, summary = operationId, description, parameters = [], requestBody, responses } = operation;
  return html`<article><h3 id="${operationId}">${summary}</h3><p class="route"><b>${method}</b> <code>${path}</code></p>
${description !== undefined && markdown(description)}
${parameters.length > 0 && html`<h4>${REFERENCE_WORDS.parameters}</h4><dl class="fields">${parameters.map(parameterView)}</dl>`}
${requestBody !== undefined && html`<h4>${REFERENCE_WORDS.body}</h4>${contentView(requestBody.content)}`}
<h4>${REFERENCE_WORDS.answers}</h4><dl class="answers">${Object.entries(responses).map(answerView)}</dl></article>`;
}

function parameterView({ name, required = false, description, schema }: Parameter): Html {
  return fieldView(name, description === undefined ? schema : { ...schema, description }, required);
}

function answerView([status, { $ref, description = '', content = {} }]: readonly [string, Answer]): Html {
  if ($ref !== undefined) return html``;
  const isProblem = Number(status) >= 400;
  return html`<dt>${status}</dt><dd>${inlineMarkdown(description)}${!isProblem && contentView(content)}</dd>`;
}

function contentView(content: Content): Html {
  const alike = new Map<string, { readonly types: string[]; readonly schema: Schema }>();
  for (const [type, { schema }] of Object.entries(content)) {
    const key = JSON.stringify(schema);
    const known = alike.get(key);
    if (known === undefined) alike.set(key, { types: [type], schema });
    else known.types.push(type);
  }
  const examples = Object.values(content).flatMap(({ examples = {} }) => Object.values(examples));
  return html`${[...alike.values()].map(({ types, schema }) => html`<p class="type">${types.map((type) => html`<code>${type}</code> `)}</p>${schemaView(schema)}`)}${examples.map(exampleView)}`;
}

function exampleView({ summary = REFERENCE_WORDS.example, value }: Example): Html {
  return html`<details><summary>${summary}</summary><pre><code>${JSON.stringify(value, undefined, 1)}</code></pre></details>`;
}
