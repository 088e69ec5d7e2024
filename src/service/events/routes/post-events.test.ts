import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { as, testApp } from '../../../../test/test-app.ts';
import { createMetrics } from '../../http/metrics.ts';
import { exampleOf } from '../event-examples.ts';
import { registerEventRoutes } from './register.ts';

const EVENT = exampleOf('order.placed');

/** A ledger that takes in whatever has an id, and remembers what it was given. */
function fakeLedger() {
  const given: unknown[] = [];
  const append = async (events: readonly unknown[]) => {
    const bad = events.flatMap((event, index) => (hasId(event) ? [] : [index]));
    given.push(...events);
    const rejected = bad.flatMap((index) => [
      { index, id: undefined, pointer: '/id', detail: 'id: is missing' },
      { index, id: undefined, pointer: '/type', detail: 'type: is missing' },
    ]);
    return { accepted: events.length - bad.length, duplicates: 0, rejected };
  };
  return { given, append };
}

function hasId(event: unknown): boolean {
  return typeof event === 'object' && event !== null && 'id' in event;
}

function served() {
  const metrics = createMetrics();
  const { given, append } = fakeLedger();
  const { app, logged } = testApp({ metrics, routes: [(routes) => registerEventRoutes(routes, { append, metrics })] });
  const post = (payload: string | Buffer | object, type = 'application/json', headers: object = {}) =>
    app.inject({
      method: 'POST',
      url: '/v1/events',
      headers: { ...as('integrator'), 'content-type': type, ...headers },
      payload,
    });
  return { app, given, post, metrics, logged };
}

const NONE = { duplicates: 0, rejected: [] };

describe('POST /v1/events', () => {
  test.each([
    ['application/json', EVENT, 1],
    ['application/json; charset=utf-8', [EVENT, EVENT], 2],
    ['application/cloudevents+json', EVENT, 1],
    ['application/cloudevents-batch+json', [EVENT, EVENT, EVENT], 3],
    ['application/cloudevents-batch+json; charset=UTF-8', [], 0],
  ])('takes %s', async (type, body, accepted) => {
    const { post, given } = served();
    const answer = await post(JSON.stringify(body), type);
    expect([answer.statusCode, answer.json()]).toEqual([200, { accepted, ...NONE }]);
    expect(given).toEqual(Array.isArray(body) ? body : [body]);
  });

  test('takes no word of a program that an account was taken over, and everything beside it', async () => {
    const { post, given } = served();
    const taken = { ...exampleOf('takeover.confirmed'), id: 'T-1' };
    const answer = await post([EVENT, taken, {}, EVENT]);
    expect(given).toEqual([EVENT, {}, EVENT]);
    expect(answer.json()).toMatchObject({
      accepted: 2,
      rejected: [
        { index: 1, id: 'T-1', pointer: '/type', detail: expect.stringContaining('POST /v1/sellers/{id}/takeovers') },
        { index: 2, id: null, pointer: '/id' },
        { index: 2, id: null, pointer: '/type' },
      ],
    });
    // In lines, beside what is no JSON.
    const lines = ['nonsense', JSON.stringify(taken), JSON.stringify(EVENT), '{}'].join('\n');
    const { rejected } = (await post(lines, 'application/x-ndjson')).json();
    expect(rejected.map(({ index }: { index: number }) => index)).toEqual([0, 1, 3, 3]);
  });

  test('takes one event a line, and lines that are no JSON do not keep the others out', async () => {
    const { post, given } = served();
    const lines = [JSON.stringify(EVENT), '', '{"id":', '{}', '  \r', `${JSON.stringify(EVENT)}\r`, 'nonsense'].join(
      '\n',
    );
    const answer = await post(lines, 'application/x-ndjson');

    expect(given).toEqual([EVENT, {}, EVENT]);
    expect(answer.json()).toEqual({
      accepted: 2,
      duplicates: 0,
      rejected: [
        { index: 1, id: null, pointer: '', detail: 'line 3 is not JSON: at character 7 JSON asks for a value' },
        { index: 2, id: null, pointer: '/id', detail: 'id: is missing' },
        { index: 2, id: null, pointer: '/type', detail: 'type: is missing' },
        { index: 4, id: null, pointer: '', detail: 'line 7 is not JSON: at character 1 JSON asks for a value' },
      ],
    });
  });

  test('answers 200 also when the only event is rejected: the receipt says so', async () => {
    const answer = await served().post({});
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ accepted: 0, rejected: [{ index: 0, pointer: '/id' }, { index: 0 }] });
  });

  test.each([['7'], ['"x"'], ['null'], ['true']])(
    'a body that is %s is one event, which the ledger rejects',
    async (body) => {
      expect((await served().post(body)).json()).toMatchObject({ accepted: 0, rejected: [{ index: 0 }, { index: 0 }] });
    },
  );

  test('unpacks gzip', async () => {
    const { post, given } = served();
    const answer = await post(gzipSync(JSON.stringify([EVENT])), 'application/json', { 'content-encoding': 'gzip' });
    expect(answer.json()).toEqual({ accepted: 1, ...NONE });
    expect(given).toEqual([EVENT]);
  });

  const many = (count: number) => JSON.stringify(Array.from({ length: count }, () => ({ id: 1 })));

  test('takes 5,000 events at a time, and nothing of more', async () => {
    const { post, given } = served();
    expect((await post(many(5000))).json()).toEqual({ accepted: 5000, ...NONE });
    const answer = await post(many(5001));
    expect(answer.statusCode).toBe(413);
    expect(answer.json()).toMatchObject({
      type: '/problems/too-many-events',
      detail: 'It holds 5001 events; send at most 5000 at a time',
    });
    expect(given).toHaveLength(5000);
  });

  const space = Buffer.alloc(17 * 1024 * 1024, ' ');

  test.each([
    ['no JSON', '[1,', 'application/json', {}, 400, 'malformed-json'],
    ['nothing', '', 'application/json', {}, 400, 'malformed-json'],
    ['no UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'application/json', {}, 400, 'not-utf-8'],
    ['a list where one event is announced', '[]', 'application/cloudevents+json', {}, 400, 'invalid-request'],
    ['one event where a list is announced', '{}', 'application/cloudevents-batch+json', {}, 400, 'invalid-request'],
    ['another kind', '<event/>', 'application/xml', {}, 415, 'unsupported-content'],
    ['another packing', 'x', 'application/json', { 'content-encoding': 'br' }, 415, 'unsupported-encoding'],
    ['a broken packing', 'x', 'application/json', { 'content-encoding': 'gzip' }, 400, 'unreadable-request'],
    [
      'half a packing',
      gzipSync('[]').subarray(0, 15),
      'application/json',
      { 'content-encoding': 'gzip' },
      400,
      'unreadable-request',
    ],
    ['too much', space, 'application/json', {}, 413, 'too-large'],
    ['too much, well packed', gzipSync(space), 'application/json', { 'content-encoding': 'gzip' }, 413, 'too-large'],
  ] as const)('refuses %s', async (_, body, type, headers, status, code) => {
    const { post, given } = served();
    const answer = await post(body as string, type, headers);
    expect([answer.statusCode, answer.json().type]).toEqual([status, `/problems/${code}`]);
    expect(answer.json().detail).not.toMatch(/[{}]/);
    expect(given).toEqual([]);
  });

  test('says which kinds it takes, also to a request without a body', async () => {
    const { app } = served();
    const answer = await app.inject({ method: 'POST', url: '/v1/events', headers: as('integrator') });
    expect(answer.statusCode).toBe(415);
    expect(answer.json().detail).toContain('application/cloudevents-batch+json');
  });

  test.each([
    ['nobody', {}, 401],
    ['a key without the scope', as('reader'), 403],
    ['a person', as('lead'), 403],
  ])('is not for %s', async (_, headers, status) => {
    const { app, given } = served();
    const answer = await app.inject({ method: 'POST', url: '/v1/events', headers, payload: EVENT });
    expect(answer.statusCode).toBe(status);
    expect(given).toEqual([]);
  });

  test('no other route reads these kinds', async () => {
    const { app } = served();
    const headers = { ...as('integrator'), 'content-type': 'application/cloudevents+json' };
    const answer = await app.inject({ method: 'POST', url: '/healthz', headers, payload: '{}' });
    expect(answer.statusCode).toBe(405);
  });

  test('counts what it took in, each event once', async () => {
    const { post, metrics } = served();
    await post([EVENT, EVENT, {}]);
    const { text } = await metrics.read();
    expect(text).toContain('kingston_events_total{outcome="accepted"} 2');
    expect(text).toContain('kingston_events_total{outcome="rejected"} 1');
    expect(text).toContain('kingston_ledger_append_duration_seconds_count 1');
  });

  test('logs nothing of the events', async () => {
    const { post, logged } = served();
    await post({ ...EVENT, data: { name: 'Mary Miller' } });
    await post('{"name": Mary Miller');
    expect(logged()).not.toMatch(/Mary|order/);
  });
});
