import { REFERENCE_WORDS } from '../../../words/reference-en.ts';
import type { JsonObject } from '../openapi/operation-document.ts';
import { eventSection } from './event-section.ts';
import { type Html, html } from './html.ts';
import { markdown } from './markdown.ts';
import { type Operation, operationView } from './operation-view.ts';
import { pageFrame } from './page-frame.ts';
import { type Schema, schemaView } from './schema-view.ts';

/** As much of an OpenAPI document as the page shows. */
type Document = {
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

/** Every route, to be read, searched and printed without anything that runs. */
export function referencePage(json: JsonObject): string {
  const { info, tags, paths } = json as unknown as Document;
  const routes = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const sections = tags.map(({ name, description }) => {
    const ours = routes.filter(({ operation }) => operation.tags?.[0] === name);
    return html`<section><h2 id="${name}">${titled(name)}</h2>${markdown(description)}${ours.map(operationView)}</section>`;
  });
  const aside = html`<ul>${tags.map(
    ({ name }) =>
      html`<li><a href="#${name}">${titled(name)}</a><ul>${routes
        .filter(({ operation }) => operation.tags?.[0] === name)
        .map(
          ({ operation }) => html`<li><a href="#${operation.operationId}">${operation.summary}</a></li>`,
        )}</ul></li>`,
  )}</ul>`;
  const main = html`<h1>${info.title} <small>${info.version}</small></h1>${markdown(info.description)}${sections}`;
  return pageFrame({ title: info.title, main, aside });
}

/** What requests, answers and events are made of: the page that the routes refer to. */
export function shapesPage(json: JsonObject): string {
  const { info, components } = json as unknown as Document;
  const events = eventNames(components.schemas);
  const shapes = Object.entries(components.schemas).filter(([name]) => !events.has(name));
  const aside = html`<ul>${events.size > 0 && html`<li><a href="#event-types">${REFERENCE_WORDS.events}</a><ul>${[...events].map((name) => html`<li><a href="#${name}">${components.schemas[name]?.title}</a></li>`)}</ul></li>`}<li><a href="#shapes">${REFERENCE_WORDS.schemas}</a><ul>${shapes.map(([name]) => html`<li><a href="#${name}">${name}</a></li>`)}</ul></li></ul>`;
  const main = html`<h1>${REFERENCE_WORDS.shapesTitle} <small>${info.version}</small></h1>
${events.size > 0 && eventSection(components.schemas)}
<section><h2 id="shapes">${REFERENCE_WORDS.schemas}</h2><p>${REFERENCE_WORDS.schemasLead}</p>${shapes.map(shapeView)}</section>`;
  return pageFrame({ title: `${REFERENCE_WORDS.shapesTitle} · ${info.title}`, main, aside });
}

/** The event types, which have a section of their own. */
function eventNames(schemas: Readonly<Record<string, Schema>>): ReadonlySet<string> {
  const one = schemas['Event']?.oneOf ?? [];
  return new Set(one.map(({ $ref = '' }) => $ref.split('/').at(-1) ?? ''));
}

function shapeView([name, schema]: readonly [string, Schema]): Html {
  return html`<article class="shape"><h3 id="${name}">${name}</h3>${schema.description !== undefined && markdown(schema.description)}${schemaView(schema)}</article>`;
}

function titled(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
