import { describeUnreadableLine, EVENT_FORM_WORDS } from '../../../words/events-api-en.ts';
import { readJson, readText } from '../../http/json-body.ts';
import { RequestRefused } from '../../http/request-refused.ts';
import { MOST_EVENTS } from '../contract.ts';
import { findJsonError } from '../json-error.ts';

/** The content types that events come as. */
export const EVENT_CONTENT = {
  'application/json': 'either',
  'application/cloudevents+json': 'one',
  'application/cloudevents-batch+json': 'list',
  'application/x-ndjson': 'lines',
} as const;

type Form = (typeof EVENT_CONTENT)[keyof typeof EVENT_CONTENT];

/** The events of a request, not looked at yet; each with its place in the batch where some could not even be read. */
export type BatchBody = {
  readonly events: readonly unknown[];
  /** Lines that are no JSON. */
  readonly unreadable: readonly { readonly index: number; readonly detail: string }[];
};

/** Reads a body in one of these forms. Throws `RequestRefused` when nothing of it can be used. */
export function readBatchBody(form: Form, bytes: Buffer): BatchBody {
  if (form === 'lines') return readEventLines(bytes);
  const events = readEvents(form, readJson(bytes));
  refuseTooMany(events.length);
  return { events, unreadable: [] };
}

function refuseTooMany(count: number): void {
  if (count > MOST_EVENTS)
    throw new RequestRefused({ code: 'too-many-events', parameters: { count, most: MOST_EVENTS } });
}

function readEvents(form: Exclude<Form, 'lines'>, value: unknown): readonly unknown[] {
  switch (form) {
    case 'either':
      return Array.isArray(value) ? value : [value];
    case 'one':
      return Array.isArray(value) ? refuseForm(EVENT_FORM_WORDS.oneWanted) : [value];
    case 'list':
      return Array.isArray(value) ? value : refuseForm(EVENT_FORM_WORDS.listWanted);
  }
}

function refuseForm(detail: string): never {
  throw new RequestRefused({ code: 'invalid-request', errors: [{ pointer: '/body', detail }] });
}

/** One event a line, blank lines passed over. A line that is no JSON does not keep the others from being read. */
function readEventLines(bytes: Buffer): BatchBody {
  // Before any is read: millions of lines that are no JSON would keep the server busy for minutes.
  refuseTooMany(countLines(bytes));
  const events: unknown[] = [];
  const unreadable: { index: number; detail: string }[] = [];
  const all = readText(bytes);
  let index = 0;
  let line = 0;
  for (let from = 0; from < all.length; ) {
    const end = all.indexOf('\n', from);
    const text = all.slice(from, end < 0 ? all.length : end);
    from += text.length + 1;
    line++;
    if (BLANK.test(text)) continue;
    try {
      events.push(JSON.parse(text));
    } catch {
      unreadable.push({ index, detail: describeBadLine(line, text) });
    }
    index++;
  }
  return { events, unreadable };
}

const BLANK = /^[ \t\r]*$/;

/** How many lines are not blank. */
function countLines(bytes: Buffer): number {
  let count = 0;
  let isBlank = true;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === LINE_END) isBlank = true;
    else if (isBlank && byte !== SPACE && byte !== TAB && byte !== RETURN) {
      isBlank = false;
      count++;
    }
  }
  return count;
}

const [TAB, LINE_END, RETURN, SPACE] = [9, 10, 13, 32];

function describeBadLine(line: number, text: string): string {
  const { place, wanted } = findJsonError(text) ?? { place: 1, wanted: 'a value' };
  return describeUnreadableLine(line, place, wanted);
}
