import fc from 'fast-check';
import { EVENTS, type EventDescription } from '../src/rulebook/facts/events.ts';
import type { Fields, Kind } from '../src/rulebook/facts/kinds.ts';
import type { FactType } from '../src/rulebook/facts.ts';
import { CONDUCT_KINDS } from '../src/rulebook/policy/policy.ts';
import { formatTimestamp } from '../src/rulebook/timestamp.ts';

/** A CloudEvent as `JSON.parse` gives it. */
export type TestEvent = { readonly type: FactType; readonly data: Readonly<Record<string, unknown>> } & Readonly<
  Record<string, unknown>
>;

export const EVENT_TYPES = Object.keys(EVENTS) as FactType[];

/** No event made here is later than this. */
export const LATEST = 1_800_000_000_000;

/** A good event of a type, made from its description. */
export function arbitraryEventOf(type: FactType): fc.Arbitrary<TestEvent> {
  const { about, data }: EventDescription = EVENTS[type];
  const event = fc.record({
    specversion: fc.constant('1.0'),
    id: names(256),
    source: fc.constantFrom('/shop', 'https://shop.example/events', '/büro'),
    type: fc.constant(type),
    subject: about === 'seller' ? ids(64) : fc.constant('platform'),
    time: fc.integer({ min: 0, max: LATEST }).map(formatTimestamp),
    data: fieldsOf(data),
  });
  return (
    type === 'context.declared' || type === 'takeover.confirmed' ? event.map(withOrderedPeriod) : event
  ) as fc.Arbitrary<TestEvent>;
}

/** A good event of any type. */
export const arbitraryEvent: fc.Arbitrary<TestEvent> = fc.constantFrom(...EVENT_TYPES).chain(arbitraryEventOf);

function withOrderedPeriod<Event extends { readonly data: Record<string, unknown> }>(event: Event): Event {
  const [from, to] = [event.data['from'], event.data['to']]
    .map((text) => Date.parse(text as string))
    .sort((a, b) => a - b);
  return { ...event, data: { ...event.data, from: formatTimestamp(from ?? 0), to: formatTimestamp(to ?? 0) } };
}

function fieldsOf(fields: Fields): fc.Arbitrary<Record<string, unknown>> {
  const required = Object.keys(fields).filter((name) => fields[name]?.optional === false);
  const model = Object.fromEntries(Object.entries(fields).map(([name, { kind }]) => [name, anyOf(kind)]));
  return fc.record(model, { requiredKeys: required, noNullPrototype: true });
}

function anyOf(kind: Kind): fc.Arbitrary<unknown> {
  switch (kind.kind) {
    case 'id':
      return ids(128);
    case 'seller-id':
      return ids(64);
    case 'text':
      return names(kind.most);
    case 'time':
      return fc.integer({ min: 0, max: LATEST }).map(formatTimestamp);
    case 'choice':
      return fc.constantFrom(...kind.allowed);
    case 'conduct':
      return fc.constantFrom(...CONDUCT_KINDS);
    case 'flag':
      return fc.boolean();
    case 'whole':
      return fc.integer({ min: kind.least, max: Math.min(kind.most, 1_000_000) });
    case 'share':
      return fc.double({ min: 0, max: 1, noNaN: true });
    case 'money':
      return fc.record({
        amount: fc.nat(1_000_000).map((minor) => (minor / 100).toFixed(2)),
        currency: fc.constantFrom('USD', 'JMD', 'BRL'),
      });
    case 'list':
      return fc.array(anyOf(kind.of), { maxLength: 4 });
    case 'record':
      return fieldsOf(kind.fields);
    case 'anything':
      return fc.jsonValue({ maxDepth: 2 });
  }
}

const LETTERS = [...'ABCabcXYZxyz0189._-'];

function ids(most: number): fc.Arbitrary<string> {
  const letters = fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 12 }).map((some) => some.join(''));
  const long = fc.constantFrom(...LETTERS).map((letter) => letter.repeat(most));
  return fc.oneof({ weight: 20, arbitrary: letters }, { weight: 1, arbitrary: long });
}

function names(most: number): fc.Arbitrary<string> {
  return fc.oneof(
    ids(most),
    fc.constantFrom('Correios', 'Kingston & St Andrew', 'São Paulo', '東京', '📦 express', 'JM 1234/5 #6'),
  );
}
