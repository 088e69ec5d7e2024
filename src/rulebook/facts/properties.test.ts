import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arbitraryEvent,
  arbitraryEventOf,
  EVENT_TYPES,
  LATEST,
  type TestEvent,
} from '../../../test/arbitrary-event.ts';
import { describeProblem } from '../../words/en.ts';
import type { Fact } from '../facts.ts';
import { EVENTS, type EventDescription } from './events.ts';
import type { Fields } from './kinds.ts';
import { parseFact } from './parse.ts';

function factOf(event: unknown): Fact {
  const parsed = parseFact(event, LATEST);
  if (parsed.type === 'refused') throw new Error(parsed.problems.map(describeProblem).join());
  if (parsed.type === 'unknown') throw new Error('unknown type');
  return parsed;
}

/** The same content with the names in another order, at every depth. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, reversed(inner)]),
  );
}

describe.each(EVENT_TYPES)('%s', (type) => {
  const { data }: EventDescription = EVENTS[type];

  test('is accepted as described, in any order of its names', () => {
    fc.assert(
      fc.property(arbitraryEventOf(type), (event) => {
        const fact = factOf(event);
        expect(fact.type).toBe(type);
        expect(factOf(reversed(JSON.parse(JSON.stringify(event))))).toEqual(fact);
      }),
    );
  });

  test('all its facts have one shape, the digest last', () => {
    const shape = (event: TestEvent) => Object.keys(factOf(event));
    fc.assert(
      fc.property(arbitraryEventOf(type), arbitraryEventOf(type), (one, other) => {
        expect(shape(one)).toEqual(shape(other));
        expect(shape(one).at(-1)).toBe('digest');
      }),
      { numRuns: 20 },
    );
  });

  test.each(Object.keys(data))('%s is needed, unless it is optional', (name) => {
    fc.assert(
      fc.property(arbitraryEventOf(type), (event) => {
        const { [name]: _, ...rest } = event.data;
        const parsed = parseFact({ ...event, data: rest }, LATEST);
        const missing = { type: 'refused', problems: [{ code: 'missing', field: `data.${name}` }] };
        expect(parsed).toMatchObject(data[name]?.optional === true ? { type } : missing);
      }),
      { numRuns: 10 },
    );
  });
});

describe('the digest', () => {
  /** Every place in an event's data that holds no object. */
  function places(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
    if (typeof value !== 'object' || value === null) return [path];
    return Object.entries(value).flatMap(([name, inner]) => places(inner, [...path, name]));
  }

  function change(value: unknown, path: readonly string[], to: unknown): unknown {
    const [name, ...rest] = path;
    if (name === undefined) return to;
    if (Array.isArray(value))
      return value.map((entry, index) => (String(index) === name ? change(entry, rest, to) : entry));
    const record = value as Readonly<Record<string, unknown>>;
    return { ...record, [name]: change(record[name], rest, to) };
  }

  test('differs when anything in the data differs, known or not', () => {
    const others = fc.oneof(
      fc.string(),
      fc.nat(),
      fc.boolean(),
      fc.constantFrom('seller', 'O-2', '2026-01-01T00:00:00Z'),
    );
    const withMore = fc.tuple(arbitraryEvent, fc.dictionary(fc.constantFrom('note', 'gift', '__x'), fc.jsonValue()));
    fc.assert(
      fc.property(withMore, fc.nat(), others, ([event, more], pick, other) => {
        const whole = { ...event, data: { ...event.data, ...more } };
        const all = places(whole.data);
        const changed = change(whole.data, all[pick % all.length] ?? [], other);
        const parsed = parseFact({ ...whole, data: changed }, LATEST);
        if (parsed.type === 'refused' || parsed.type === 'unknown') return;
        const { data } = EVENTS[event.type];
        expect(parsed.digest === factOf(whole).digest).toBe(meaning(changed, data) === meaning(whole.data, data));
      }),
      { numRuns: 1000 },
    );
  });

  /** What data says, as text: times and amounts as numbers, optional nulls left out. */
  function meaning(data: unknown, fields: Fields): string {
    const said = Object.entries(data as object).map(([name, value]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (value === null && field?.optional && field.kind.kind !== 'anything') return '';
      if (field?.kind.kind === 'time') return `${name} ${Date.parse(value)}`;
      if (field?.kind.kind === 'money') return `${name} ${JSON.stringify({ ...value, amount: Number(value.amount) })}`;
      return `${name} ${JSON.stringify(value)}`;
    });
    return said.filter((text) => text !== '').join('\n');
  }

  test('is about content, not about identity: other ids, the same digest', () => {
    fc.assert(
      fc.property(arbitraryEvent, (event) => {
        const { digest } = factOf(event);
        expect(factOf({ ...event, id: 'other', source: '/other', traceparent: '00-1' }).digest).toBe(digest);
        expect(Number.isSafeInteger(digest) && digest >= 0 && digest < 2 ** 52).toBe(true);
      }),
    );
  });

  test('does not collide among 300,000 much alike events', () => {
    const seen = new Set<number>();
    const event = { specversion: '1.0', id: 'e', source: '/shop', type: 'return.requested', subject: 'S-1' };
    for (let index = 0; index < 300_000; index++) {
      const data = { orderId: `O-${index % 600}`, returnId: `R-${Math.floor(index / 600)}` };
      seen.add(factOf({ ...event, time: '2026-03-02T10:00:00Z', data }).digest);
    }
    expect(seen.size).toBe(300_000);
  });
});

describe('any other value in any place', () => {
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(undefined, '', ' ', 'platform', '\ud800', 'a\u0000b', 'x'.repeat(300), -1, 1e300, Number.NaN, []),
  );

  test('gives a fact or names a field at that place; it never throws', () => {
    fc.assert(
      fc.property(arbitraryEvent, fc.nat(), fc.boolean(), odd, (event, pick, inData, value) => {
        const names = Object.keys(inData ? EVENTS[event.type].data : event);
        const name = names[pick % names.length] as string;
        const mutated = inData ? { ...event, data: { ...event.data, [name]: value } } : { ...event, [name]: value };
        const parsed = parseFact(mutated, LATEST);
        if (parsed.type !== 'refused') return;
        expect(parsed.problems.length).toBeGreaterThan(0);
        for (const problem of parsed.problems) {
          const place = inData ? `data.${name}` : name;
          const isThere =
            problem.field.startsWith(place) || name === 'from' || (name === 'type' && typeof value === 'string');
          expect(isThere, `${problem.field} for ${place}`).toBe(true);
          expect(describeProblem(problem)).toMatch(/^[a-z].*[^.]$/);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('nor does anything else that is JSON', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(['refused', 'unknown']).toContain(parseFact(value, LATEST).type);
      }),
    );
  });
});
