import { isUtf8 } from 'node:buffer';
import type { FastifyRequest } from 'fastify';
import { findJsonError } from '../events/json-error.ts';
import type { App } from './registrar.ts';
import { RequestRefused } from './request-refused.ts';

/** Reads `application/json` bodies. Fastify's own reader would not say where a body stops being JSON. */
export function readJsonBodies(app: App): void {
  app.removeContentTypeParser(['application/json', 'text/plain']);
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (_: FastifyRequest, body: Buffer) =>
    readJson(body),
  );
}

/** The value of a JSON text in UTF-8. Throws `RequestRefused`, with the place, when it is none. */
export function readJson(bytes: Buffer): unknown {
  const text = readText(bytes);
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestRefused({ code: 'malformed-json', ...placeOfError(text) });
  }
}

/** Bytes of UTF-8 as text, without a byte order mark. */
export function readText(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (!isUtf8(bytes)) {
    const place = firstDifference(bytes, Buffer.from(text)) + 1;
    throw new RequestRefused({ code: 'not-utf-8', parameters: { place } });
  }
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function placeOfError(text: string) {
  const { place, wanted } = findJsonError(text) ?? { place: 1, wanted: 'a value' };
  const before = text.slice(0, place - 1);
  const line = before.split('\n').length;
  const character = place - before.lastIndexOf('\n') - 1;
  return { parameters: { line, character, wanted: wanted === 'the end of the line' ? 'nothing more' : wanted } };
}

/** What is no UTF-8 was read as replacement characters, so it does not come out as it went in. */
function firstDifference(one: Buffer, other: Buffer): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}
