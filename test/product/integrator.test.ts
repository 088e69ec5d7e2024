import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, clientOf, integratorOf, personOf, postLines, recordOf, replayed, told } from './integrator.ts';
import { type Product, startProduct } from './product.ts';
import { SHOP, toldOfShop } from './told.ts';

let product: Product;
let administrator: Client;
beforeAll(async () => {
  product = await startProduct('without pages');
  administrator = await personOf(product, 'administrator');
});
afterAll(() => product?.remove());

const EVENTS = toldOfShop();
const JSON_BODY = { 'content-type': 'application/json' };

const send = (client: Client, type: string, body: unknown) =>
  client('POST', '/v1/events', { headers: { 'content-type': type }, body: JSON.stringify(body) });

describe('an integrator', () => {
  test('tells events one by one, as a list, as lines and packed, and hears what became of each', async () => {
    const writer = await integratorOf(product, administrator, 'events:write');
    const [first, second, third, ...rest] = EVENTS;
    expect((await send(writer, 'application/cloudevents+json', first)).body).toEqual(receipt(1));
    expect((await send(writer, 'application/json', first)).body).toEqual({ ...receipt(0), duplicates: 1 });
    expect((await send(writer, 'application/cloudevents-batch+json', [second, first])).body).toEqual({
      ...receipt(1),
      duplicates: 1,
    });
    const lines = [JSON.stringify(third), 'no JSON', JSON.stringify({ ...second, time: 'at noon' })].join('\n');
    const told = await writer('POST', '/v1/events', {
      headers: { 'content-type': 'application/x-ndjson' },
      body: lines,
    });
    expect(told.body).toMatchObject({ accepted: 1, duplicates: 0 });
    expect(
      told.body.rejected.map(({ index, pointer }: { index: number; pointer: string }) => [index, pointer]),
    ).toEqual([
      [1, ''],
      [2, '/time'],
    ]);
    const headers = { ...JSON_BODY, 'content-encoding': 'gzip' };
    const packed = await writer('POST', '/v1/events', { headers, body: gzipSync(JSON.stringify(rest)) });
    expect(packed.body).toEqual(receipt(rest.length));
  });

  test('hears what is wrong with a request that cannot be used', async () => {
    const writer = await integratorOf(product, administrator, 'events:write');
    expect((await send(writer, 'text/plain', 'x')).status).toBe(415);
    expect((await writer('POST', '/v1/events', { headers: JSON_BODY, body: '{"specversion":' })).status).toBe(400);
    expect((await send(writer, 'application/json', Array(5001).fill({}))).status).toBe(413);
  });

  test('reads a standing, and asks what may be done without an answer that has not changed', async () => {
    const reader = await integratorOf(product, administrator, 'standing:read', 'capabilities:read');
    const { body: standing } = await reader('GET', `/v1/sellers/${SHOP}/standing`);
    expect(standing).toMatchObject({ seller: SHOP, rung: 'warned', policy: 'kingston-express@1' });
    const first = await reader('GET', `/v1/sellers/${SHOP}/capabilities`);
    expect(first.body).toMatchObject({ seller: SHOP, rung: 'warned', selling: true });
    const etag = first.headers.get('etag') ?? '';
    const again = await reader('GET', `/v1/sellers/${SHOP}/capabilities`, { headers: { 'if-none-match': etag } });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await reader('GET', '/v1/sellers/S-none/standing')).body).toMatchObject({
      type: '/problems/unknown-seller',
    });
    expect((await reader('GET', '/v1/sellers/S%20x/standing')).status).toBe(400);
  });

  test('looks ahead without changing anything', async () => {
    const reader = await integratorOf(product, administrator, 'preview:write', 'standing:read', 'decisions:read');
    const [before, record] = [await reader('GET', `/v1/sellers/${SHOP}/standing`), await recordOf(reader)];
    const events = [
      {
        ...EVENTS[0],
        id: 'what-if',
        type: 'conduct.confirmed',
        time: '2025-05-20T12:00:00Z',
        data: { kind: 'counterfeit_goods', by: 'staff', evidence: ['report-1'] },
      },
    ];
    const preview = await reader('POST', `/v1/sellers/${SHOP}/preview`, {
      headers: JSON_BODY,
      body: JSON.stringify({ events }),
    });
    expect(preview.status).toBe(200);
    expect(preview.body).toMatchObject({ rejected: [], before: { rung: 'warned' }, after: { rung: 'suspended' } });
    expect(preview.body.decisions.length).toBeGreaterThan(0);
    expect((await reader('GET', `/v1/sellers/${SHOP}/standing`)).body).toEqual(before.body);
    expect(await recordOf(reader)).toBe(record);
  });

  test('reads the record as pages, and as the lines that replay prints', async () => {
    const reader = await integratorOf(product, administrator, 'decisions:read');
    const lines = await recordOf(reader);
    expect(lines).toBe(await replayed(EVENTS.map((event) => JSON.stringify(event))));
    const { body } = await reader('GET', `/v1/decisions?seller=${SHOP}&limit=1`);
    expect(`${JSON.stringify(body.items[0])}\n`).toBe(lines.slice(0, lines.indexOf('\n') + 1));
  });

  test('is let in as far as the scopes of its key reach', async () => {
    const writer = await integratorOf(product, administrator, 'events:write');
    expect((await writer('GET', `/v1/sellers/${SHOP}/standing`)).body).toMatchObject({
      type: '/problems/scope-missing',
      status: 403,
    });
    expect((await writer('GET', '/v1/keys')).status).toBe(403);
    expect((await writer('GET', '/v1/me')).body).toMatchObject({ kind: 'key', scopes: ['events:write'] });
    const nobody = await clientOf(product, { authorization: 'Bearer kt_wrong' });
    expect((await nobody('GET', `/v1/sellers/${SHOP}/standing`)).status).toBe(401);
    expect((await nobody('POST', '/v1/events', { headers: JSON_BODY, body: '{}' })).status).toBe(401);

    const { body } = await administrator('GET', '/v1/keys?limit=200');
    const key = body.items.find(({ scopes }: { scopes: string[] }) => scopes.join() === 'events:write');
    expect((await administrator('DELETE', `/v1/keys/${key.id}`)).status).toBe(204);
  });
});

test('every other route answers as it is described', async () => {
  const lead = await personOf(product, 'staff-lead');
  for (const place of [
    ...['standing', 'capabilities', 'actions', 'timeline?limit=3'].map((part) => `/v1/sellers/${SHOP}/${part}`),
    ...[
      '/v1/sellers?rung=warned&sort=fullest',
      '/v1/sellers?limit=0',
      `/v1/actions/${SHOP}~1`,
      `/v1/actions/${SHOP}~99`,
    ],
    ...[
      '/v1/contexts',
      '/v1/decisions?limit=2',
      '/v1/decisions?cursor=bad',
      '/v1/marketplace',
      '/v1/me',
      '/v1/me/sessions',
    ],
    ...['/healthz', '/readyz', '/v1/people', '/v1/keys'],
  ]) {
    await lead('GET', place);
  }
  for (const place of ['/v1/people', '/v1/invitations', '/v1/keys'])
    expect((await administrator('GET', place)).status).toBe(200);
  const context = { kind: 'weather', from: '2025-05-01T00:00:00Z', to: '2025-05-04T23:00:00Z', regions: ['St. Ann'] };
  const asking = { headers: JSON_BODY, body: JSON.stringify(context) };
  expect((await lead('POST', '/v1/contexts/preview', asking)).body).toMatchObject({ lapses: 0 });
  const { body } = await lead('POST', '/v1/contexts', asking);
  expect((await lead('POST', `/v1/contexts/${body.contextId}/withdrawal`)).body).toMatchObject({
    contextId: body.contextId,
  });
  expect((await lead('POST', '/v1/contexts/none/withdrawal')).status).toBe(404);
  expect((await lead('POST', '/v1/contexts', { ...asking, body: '{"kind":"weather"}' })).status).toBe(400);
  const invited = { email: 'new@people.example', role: 'staff-agent' };
  const invitation = await administrator('POST', '/v1/invitations', {
    headers: JSON_BODY,
    body: JSON.stringify(invited),
  });
  expect(invitation.status).toBe(201);
  expect((await administrator('DELETE', `/v1/invitations/${invitation.body.invitation.id}`)).status).toBe(204);
  expect((await administrator('DELETE', '/v1/me/sessions')).status).toBe(200);
});

test('a simulated marketplace, told over HTTP, is judged as replay judges it, byte for byte', async () => {
  const fresh = await startProduct('without pages');
  try {
    const client = await integratorOf(fresh, await personOf(fresh, 'administrator'), 'events:write', 'decisions:read');
    const size = [
      '--sellers',
      '80',
      '--days',
      '150',
      '--seed',
      '2',
      '--scenario',
      'demonstration',
      '--start',
      '2025-01-01',
    ];
    const lines = (await told('simulate', ...size, '--out', '-')).trimEnd().split('\n');
    await postLines(client, lines);
    const record = await recordOf(client);
    expect(record.split('\n').length).toBeGreaterThan(20);
    expect(record).toBe(await replayed(lines));
  } finally {
    await fresh.remove();
  }
});

function receipt(accepted: number) {
  return { accepted, duplicates: 0, rejected: [] };
}
