import { describe, expect, test } from 'vitest';
import { EVENTS } from '../../rulebook/facts/events.ts';
import type { Fields } from '../../rulebook/facts/kinds.ts';
import { parseFact } from '../../rulebook/facts/parse.ts';
import { EVENT_FIELD_WORDS } from '../../words/events-en.ts';
import { exampleOf } from './event-examples.ts';
import { EVENT_TYPES, eventSchemas, schemaName } from './event-schemas.ts';

const schemas = eventSchemas() as Readonly<Record<string, { title?: string; description?: string; oneOf?: unknown[] }>>;

describe('every event type of the contract', () => {
  test.each(EVENT_TYPES)('%s has a schema with words, and an example that is taken in', (type) => {
    expect(schemas[schemaName(type)]).toMatchObject({ title: type, description: expect.stringMatching(/^[A-Z].*\.$/) });
    expect(parseFact(exampleOf(type), Date.UTC(2026, 2, 2))).toMatchObject({ type, id: expect.any(String) });
  });

  test('is one of those that a body may hold', () => {
    expect(schemas['Event']?.oneOf).toHaveLength(EVENT_TYPES.length);
  });

  test('says what each of its fields means', () => {
    const names = (fields: Fields): string[] =>
      Object.entries(fields).flatMap(([name, { kind }]) => [
        name,
        ...(kind.kind === 'record' ? names(kind.fields) : []),
        ...(kind.kind === 'list' && kind.of.kind === 'record' ? names(kind.of.fields) : []),
      ]);
    const used = new Set(EVENT_TYPES.flatMap((type) => names(EVENTS[type].data)));
    expect([...used].filter((name) => EVENT_FIELD_WORDS[name] === undefined)).toEqual([]);
    const amountOf = ['amount', 'currency'];
    expect(Object.keys(EVENT_FIELD_WORDS).filter((name) => !used.has(name) && !amountOf.includes(name))).toEqual([]);
  });
});

test('names are those of a program', () => {
  expect(schemaName('order.status_updated')).toBe('OrderStatusUpdated');
});
