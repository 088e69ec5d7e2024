import { REFERENCE_WORDS } from '../../../words/reference-en.ts';
import { type Html, html } from './html.ts';
import { markdown } from './markdown.ts';
import { type Schema, schemaView } from './schema-view.ts';

/** Every event type with its data: the envelope is the same for all and shown once, among the shapes. */
export function eventSection(schemas: Readonly<Record<string, Schema>>): Html {
  const names = (schemas['Event']?.oneOf ?? []).map(({ $ref = '' }) => $ref.split('/').at(-1) ?? '');
  return html`<section><h2 id="event-types">${REFERENCE_WORDS.events}</h2><p>${REFERENCE_WORDS.eventsLead}</p>${names.map((name) => eventView(name, schemas[name] ?? {}))}</section>`;
}

function eventView(name: string, schema: Schema): Html {
  const data = schema.allOf?.find(({ properties }) => properties !== undefined)?.properties?.['data'] ?? {};
  return html`<article class="shape"><h3 id="${name}"><code>${schema.title ?? name}</code></h3>${schema.description !== undefined && markdown(schema.description)}${schemaView(data)}</article>`;
}
