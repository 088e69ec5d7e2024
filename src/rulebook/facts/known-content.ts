import type { FactType } from '../facts.ts';
import { EVENTS, MONEY } from './events.ts';
import type { Fields, Kind } from './kinds.ts';
import { MOST_DEPTH } from './unknown-content.ts';

/** What is kept of an event: the envelope, and of its data the fields of the contract. */
export type KnownContent = {
  readonly specversion: unknown;
  readonly id: unknown;
  readonly source: unknown;
  readonly type: FactType;
  readonly subject: unknown;
  readonly time: unknown;
  readonly data: Readonly<Record<string, unknown>>;
};

/**
 * Takes out of an event, which must have been parsed, all that the contract does not name: nobody reads it, and it may be
 * what no event may hold, a customer's name or address. The fact that is parsed from it is the same but for the digest.
 */
export function knownContent(event: object, type: FactType): KnownContent {
  const { specversion, id, source, subject, time, data } = event as Record<string, unknown>;
  return { specversion, id, source, type, subject, time, data: pick(data as object, EVENTS[type].data) };
}

function pick(record: object, fields: Fields): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(record)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field !== undefined && value !== null) picked[name] = inside(value, field.kind);
  }
  return picked;
}

function inside(value: unknown, kind: Kind): unknown {
  switch (kind.kind) {
    case 'record':
      return pick(value as object, kind.fields);
    case 'money':
      return pick(value as object, MONEY);
    case 'list':
      return (value as readonly unknown[]).map((entry) => inside(entry, kind.of));
    case 'anything':
      return storable(value, MOST_DEPTH);
    case 'id':
    case 'seller-id':
    case 'text':
    case 'time':
    case 'choice':
    case 'conduct':
    case 'flag':
    case 'whole':
    case 'share':
      return value;
  }
}

/** The same without what a database cannot hold as text: NUL, and halves of surrogate pairs. */
function storable(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.replaceAll(UNSTORABLE, '\ufffd');
  if (typeof value !== 'object' || value === null || depth === 0) return value;
  if (Array.isArray(value)) return value.map((entry) => storable(entry, depth - 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name.replaceAll(UNSTORABLE, '\ufffd'), storable(entry, depth - 1)]),
  );
}

const UNSTORABLE = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
