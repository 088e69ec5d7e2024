import { EVENTS, MONEY } from '../../rulebook/facts/events.ts';
import type { Fields, Kind } from '../../rulebook/facts/kinds.ts';
import { REFERENCE_LENGTH } from '../../rulebook/facts/kinds.ts';
import type { FactType } from '../../rulebook/facts.ts';
import { ID_LENGTH, SELLER_ID_LENGTH } from '../../rulebook/ids.ts';
import { CONDUCT_KINDS } from '../../rulebook/policy/policy.ts';
import { ENVELOPE_WORDS, EVENT_FIELD_WORDS, EVENT_WORDS } from '../../words/events-en.ts';
import type { Json, JsonObject } from '../http/openapi/operation-document.ts';
import { refer } from '../http/openapi/schema-book.ts';
import { exampleOf } from './event-examples.ts';

/** Every event type of the contract, in the order of its table. */
export const EVENT_TYPES = Object.keys(EVENTS) as readonly FactType[];

/** The name of an event's schema: `order.status_updated` → `OrderStatusUpdated`. */
export function schemaName(type: FactType): string {
  return type
    .split(/[._]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** The schema of every event, made from the same table that the parser reads. `Event` is any of them. */
export function eventSchemas(): JsonObject {
  const events = EVENT_TYPES.map((type) => [schemaName(type), eventSchema(type)] as const);
  const mapping = Object.fromEntries(EVENT_TYPES.map((type) => [type, `#/components/schemas/${schemaName(type)}`]));
  return {
    Event: {
      description: ENVELOPE_WORDS.event,
      oneOf: EVENT_TYPES.map((type) => refer(schemaName(type))),
      discriminator: { propertyName: 'type', mapping },
    },
    SellerEvent: envelope({ ...sellerId(), description: ENVELOPE_WORDS.seller }),
    PlatformEvent: envelope({ const: 'platform', description: ENVELOPE_WORDS.platform }),
    Money: {
      ...recordSchema(MONEY),
      description: 'An amount of money',
      examples: [{ amount: '45.00', currency: 'USD' }],
    },
    ...Object.fromEntries(events),
  };
}

function eventSchema(type: FactType): JsonObject {
  const { about, data } = EVENTS[type];
  return {
    title: type,
    description: EVENT_WORDS[type],
    allOf: [
      refer(about === 'seller' ? 'SellerEvent' : 'PlatformEvent'),
      { type: 'object', properties: { type: { const: type }, data: recordSchema(data) }, required: ['type', 'data'] },
    ],
    examples: [exampleOf(type)],
  };
}

function envelope(subject: JsonObject): JsonObject {
  const reference = { type: 'string', minLength: 1, maxLength: REFERENCE_LENGTH };
  return {
    type: 'object',
    description: 'What every event says beside its data',
    properties: {
      specversion: { const: '1.0', description: ENVELOPE_WORDS.specversion },
      id: { ...reference, description: ENVELOPE_WORDS.id },
      source: { ...reference, description: ENVELOPE_WORDS.source },
      type: { type: 'string', description: ENVELOPE_WORDS.type },
      subject,
      time: { type: 'string', format: 'date-time', description: ENVELOPE_WORDS.time },
      data: { type: 'object', description: ENVELOPE_WORDS.data },
    },
    required: ['specversion', 'id', 'source', 'type', 'subject', 'time', 'data'],
  };
}

function recordSchema(fields: Fields): JsonObject {
  const properties = Object.entries(fields).map(([name, { kind }]) => {
    const { description = EVENT_FIELD_WORDS[name], ...schema } = kindSchema(kind);
    return [name, description === undefined ? schema : { ...schema, description }] as const;
  });
  const required = Object.keys(fields).filter((name) => fields[name]?.optional === false);
  return { type: 'object', properties: Object.fromEntries(properties) as JsonObject, required };
}

function kindSchema(kind: Kind): { readonly [name: string]: Json } {
  switch (kind.kind) {
    case 'id':
      return { type: 'string', pattern: `^[A-Za-z0-9._-]{1,${ID_LENGTH}}$` };
    case 'seller-id':
      return sellerId();
    case 'text':
      return { type: 'string', minLength: 1, maxLength: kind.most };
    case 'time':
      return { type: 'string', format: 'date-time' };
    case 'choice':
      return { type: 'string', enum: kind.allowed };
    case 'conduct':
      return { type: 'string', enum: CONDUCT_KINDS };
    case 'flag':
      return { type: 'boolean' };
    case 'whole':
      return {
        type: 'integer',
        minimum: kind.least,
        ...(kind.most < Number.MAX_SAFE_INTEGER ? { maximum: kind.most } : {}),
      };
    case 'share':
      return { type: 'number', minimum: 0, maximum: 1 };
    case 'money':
      return refer('Money');
    case 'list':
      return { type: 'array', items: kindSchema(kind.of), maxItems: kind.most };
    case 'record':
      return recordSchema(kind.fields);
    case 'anything':
      return {};
  }
}

function sellerId(): JsonObject {
  return { type: 'string', pattern: `^[A-Za-z0-9._-]{1,${SELLER_ID_LENGTH}}$` };
}
