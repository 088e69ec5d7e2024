import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryEvent, LATEST } from '../../../../test/arbitrary-event.ts';
import { withDatabase } from '../../../../test/database.ts';
import { openTestLedger } from '../../../../test/ledger/drive.ts';
import { as, testApp } from '../../../../test/test-app.ts';
import { createMetrics } from '../../http/metrics.ts';
import { registerEventRoutes } from './register.ts';

const database = withDatabase();

/** Text as it may come from anywhere: half characters, zeros, what means something to a database or to JavaScript. */
const odd = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '\u0000',
    '\ud800',
    '\udfff x',
    '__proto__',
    'constructor',
    "'; drop table events; --",
    '\u2028',
    'x'.repeat(300),
  ),
);
const oddValue = fc.oneof(
  odd,
  fc.jsonValue(),
  fc.constantFrom(
    null,
    true,
    -0,
    1e308,
    1e-320,
    2 ** 53,
    [],
    {},
    JSON.parse('[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]'),
  ),
);

/** A good event with something of it exchanged, taken out or added. */
const spoilt = fc
  .tuple(arbitraryEvent, fc.nat(), odd, oddValue, fc.boolean())
  .map(([event, place, name, value, inside]) => {
    const copy = structuredClone(event) as Record<string, unknown>;
    const target = inside ? (copy['data'] as Record<string, unknown>) : copy;
    const names = [...Object.keys(target), name];
    const chosen = names[place % names.length] ?? name;
    Object.defineProperty(target, chosen, { value, enumerable: true, configurable: true, writable: true });
    return copy;
  });

const someEvent = fc.oneof({ weight: 2, arbitrary: arbitraryEvent }, { weight: 5, arbitrary: spoilt }, oddValue);

type Sent = {
  readonly events: readonly unknown[];
  readonly type: string;
  readonly packed: boolean;
  /** Bytes exchanged after the body was written. */
  readonly damage: readonly (readonly [place: number, value: number])[];
  readonly damaged: boolean;
  /** After how many bytes the body ends; null: as it should. */
  readonly cut: number | null;
};

const TYPES = [
  'application/json',
  'application/cloudevents+json',
  'application/cloudevents-batch+json',
  'application/x-ndjson',
];

const request: fc.Arbitrary<Sent> = fc.record({
  events: fc.array(someEvent, { maxLength: 12 }),
  type: fc.constantFrom(...TYPES, 'text/plain', ''),
  packed: fc.boolean(),
  damage: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 3 }),
  damaged: fc.boolean(),
  cut: fc.option(fc.nat(), { freq: 8 }),
});

function bodyOf({ events, type, packed, damage, damaged, cut }: Sent): Buffer {
  const text =
    type === 'application/x-ndjson'
      ? events.map((event) => JSON.stringify(event)).join('\n')
      : JSON.stringify(type === 'application/cloudevents+json' ? (events[0] ?? {}) : events);
  const body = Buffer.from(text);
  if (damaged && body.length > 0) for (const [place, value] of damage) body[place % body.length] = value;
  const whole = packed ? gzipSync(body) : body;
  return cut === null ? whole : whole.subarray(0, cut % (whole.length + 1));
}

test('whatever is posted, the answer says what became of it: never a failure of ours', async () => {
  const ledger = await openTestLedger(database().pool, 'wall', { now: () => LATEST });
  const { app, lines } = testApp({
    routes: [(routes) => registerEventRoutes(routes, { append: ledger.append, metrics: createMetrics() })],
  });
  const seen = new Map<number, number>();
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(request, async (sent) => {
      const payload = bodyOf(sent);
      const headers = {
        ...as('integrator'),
        ...(sent.type === '' ? {} : { 'content-type': sent.type }),
        ...(sent.packed ? { 'content-encoding': 'gzip' } : {}),
      };
      const answer = await app.inject({ method: 'POST', url: '/v1/events', headers, payload });
      seen.set(answer.statusCode, (seen.get(answer.statusCode) ?? 0) + 1);
      expect([200, 400, 415], `${answer.body} ${JSON.stringify(lines().at(-2))}`).toContain(answer.statusCode);
      if (answer.statusCode !== 200) return;
      const receipt = answer.json() as {
        accepted: number;
        duplicates: number;
        rejected: { index: number; detail: string }[];
      };
      accepted += receipt.accepted;
      const rejected = new Set(receipt.rejected.map(({ index }) => index)).size;
      if (
        !sent.damaged &&
        sent.cut === null &&
        sent.type.endsWith('json') &&
        sent.type !== 'application/cloudevents+json'
      ) {
        expect(receipt.accepted + receipt.duplicates + rejected).toBe(sent.events.length);
      }
      for (const { detail } of receipt.rejected) expect(detail.length).toBeGreaterThan(5);
    }),
    { numRuns: 4000 },
  );
  // A fuzzer that never gets through finds nothing.
  expect(accepted).toBeGreaterThan(400);
  expect([...seen.keys()].toSorted()).toEqual([200, 400, 415]);
});
