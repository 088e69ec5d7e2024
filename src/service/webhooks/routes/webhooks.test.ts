import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { confirmed, day } from '../../../../test/builders.ts';
import { eventsOf } from '../../../../test/events-of-facts.ts';
import { withService } from '../../../../test/security/running.ts';
import { answers, openReceiver } from '../../../../test/webhooks/receiver.ts';
import { WEBHOOK_URL_WORDS } from '../../../words/webhooks-en.ts';
import { MOST_ENDPOINTS } from '../endpoint-store.ts';

/** The whole service: what is decided really leaves it. */
const running = withService();

const TOPICS = ['action.*', 'standing.changed', 'capabilities.changed'];
const NOTHING_KNOWN = 'http://127.0.0.1:9';

let made = 0;

/** Makes an endpoint as an administrator. */
async function make(wanted: object = {}): Promise<{ readonly id: string; readonly secret: string }> {
  const body = { url: `${NOTHING_KNOWN}/${++made}`, topics: TOPICS, ...wanted };
  const { status, body: told } = await running.as('administrator', 'POST /v1/webhooks', { body });
  expect([status, told.detail]).toEqual([201, undefined]);
  return { id: told.webhook.id, secret: told.secret };
}

const ask = (what: string, body?: object) => running.as('administrator', what, body === undefined ? {} : { body });

const deliveriesOf = async (id: string, query = '') => (await ask(`GET /v1/webhooks/${id}/deliveries${query}`)).body;

describe('from an event to a program that is told', () => {
  test('all of it: subscribed by a key, decided, signed, received, listed, replayed', async () => {
    const receiver = await openReceiver(answers(503, { 'retry-after': '3600' }));
    const url = receiver.url;
    const created = await running.as('webhooks:manage', 'POST /v1/webhooks', { body: { url, topics: TOPICS } });
    expect(created.status).toBe(201);
    const { webhook, secret } = created.body;
    expect(webhook).toMatchObject({ url, description: '', topics: TOPICS, state: 'active', waiting: 0, dead: 0 });
    const events = eventsOf([confirmed('off_platform_contact', { at: day(0) })]);
    expect((await running.as('events:write', 'POST /v1/events', { body: events })).body.accepted).toBe(1);

    await expect.poll(() => receiver.received.length, { timeout: 10_000 }).toBe(2);
    const told = receiver.received.map(({ headers, body }) =>
      new Webhook(secret).verify(body, headers as Record<string, string>),
    );
    const { body: decisions } = await running.as('decisions:read', 'GET /v1/decisions');
    expect(told).toMatchObject([
      { type: 'action.warning.issued', data: { ...decisions.items[0], sequence: 1 } },
      { type: 'standing.changed', data: { seller: 'S-1', rung: { before: 'good', after: 'warned' } } },
    ]);
    expect(receiver.received[0]?.headers['user-agent']).toMatch(/^Kingston-Trust\//);
    const list = () => deliveriesOf(webhook.id, '?state=failed');
    await expect.poll(async () => (await list()).items.length, { timeout: 5000 }).toBe(2);
    expect((await list()).items[0]).toMatchObject({
      ...{ state: 'waiting', seller: 'S-1', attempts: 1 },
      last: { outcome: 'refused', status: 503 },
    });
    expect((await ask(`GET /v1/webhooks/${webhook.id}`)).body.failingSince).not.toBeNull();

    receiver.behave(answers(200));
    const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
    const replay = await ask(`POST /v1/webhooks/${webhook.id}/replays`, { deliveries: ids });
    expect([replay.status, replay.body]).toEqual([202, { replayed: 2 }]);
    await expect
      .poll(async () => (await deliveriesOf(webhook.id, '?state=delivered')).items.length, { timeout: 5000 })
      .toBe(2);
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual([...ids, ...ids]);
    const { body: one } = await ask(`GET /v1/webhooks/${webhook.id}/deliveries/${ids[0]}`);
    expect(one.log).toMatchObject([
      { number: 2, outcome: 'delivered', status: 200 },
      { number: 1, outcome: 'refused', status: 503 },
    ]);
    const { body: now } = await ask(`GET /v1/webhooks/${webhook.id}`);
    expect(now).toMatchObject({ failingSince: null, lastWeek: { attempts: 4, delivered: 2 }, waiting: 0, dead: 0 });

    const sent = await ask(`POST /v1/webhooks/${webhook.id}/test`);
    expect(sent).toMatchObject({ status: 202, body: { type: 'webhook.test', state: 'waiting', seller: null } });
    await expect.poll(() => receiver.received.length, { timeout: 5000 }).toBe(5);
    expect(JSON.parse(receiver.received[4]?.body ?? '')).toMatchObject({
      type: 'webhook.test',
      data: { webhook: webhook.id },
    });
    // Nothing secret, and no address with what may be in it, is in the log.
    expect(running.logged()).not.toContain(secret.slice(6));
    expect(running.logged()).not.toContain(receiver.url);
  });
});

describe('POST /v1/webhooks', () => {
  test('names the field and the cure, and makes nothing', async () => {
    const { body: before } = await ask('GET /v1/webhooks');
    const said = async (body: object) => {
      const answer = await ask('POST /v1/webhooks', { url: `${NOTHING_KNOWN}/x`, topics: TOPICS, ...body });
      return [answer.status, answer.body.pointer, answer.body.detail];
    };
    for (const [url, code] of [
      ['http://shop.example/', 'not-https'],
      ['https://10.0.0.1/', 'forbidden-address'],
      ['https://169.254.169.254/latest/meta-data', 'forbidden-address'],
      ['https://me:secret@shop.example/', 'with-password'],
      ['nonsense', 'not-a-url'],
    ] as const)
      expect(await said({ url })).toEqual([400, '/body/url', `body.url: ${WEBHOOK_URL_WORDS[code]}`]);
    expect((await said({ url: `https://shop.example/${'x'.repeat(2000)}` })).slice(0, 2)).toEqual([400, '/body/url']);
    expect((await said({ topics: [] })).slice(0, 2)).toEqual([400, '/body/topics']);
    expect((await said({ topics: ['everything'] })).slice(0, 2)).toEqual([400, '/body/topics/0']);
    expect((await said({ description: 'x'.repeat(201) })).slice(0, 2)).toEqual([400, '/body/description']);
    expect((await ask('GET /v1/webhooks')).body).toEqual(before);
  });

  test('pressed twice makes one endpoint', async () => {
    const body = { url: `${NOTHING_KNOWN}/twice`, topics: TOPICS };
    const [one, other] = await Promise.all([ask('POST /v1/webhooks', body), ask('POST /v1/webhooks', body)]);
    expect([one.status, other.status].sort()).toEqual([201, 409]);
    const refused = one.status === 409 ? one : other;
    expect([refused.body.type, refused.body.pointer]).toEqual(['/problems/webhook-exists', '/body/url']);
  });
});

describe('one endpoint', () => {
  test('is changed, paused and resumed; a stale page changes nothing', async () => {
    const { id } = await make();
    const { body: read } = await ask(`GET /v1/webhooks/${id}`);
    const change = { topics: ['standing.changed'], description: 'shop', version: read.version };
    const { body: changed } = await ask(`PATCH /v1/webhooks/${id}`, change);
    expect(changed).toMatchObject({ topics: ['standing.changed'], description: 'shop', url: read.url, version: 2 });
    const stale = await ask(`PATCH /v1/webhooks/${id}`, { state: 'paused', version: read.version });
    expect([stale.status, stale.body.type]).toEqual([409, '/problems/conflict']);
    expect((await ask(`PATCH /v1/webhooks/${id}`, { state: 'paused' })).body.state).toBe('paused');
    expect((await ask(`PATCH /v1/webhooks/${id}`, { state: 'active' })).body.state).toBe('active');
    const other = await make();
    expect((await ask(`PATCH /v1/webhooks/${other.id}`, { url: read.url })).status).toBe(409);
    expect((await ask(`PATCH /v1/webhooks/${other.id}`, { url: 'https://192.168.0.1/' })).body.pointer).toBe(
      '/body/url',
    );
  });

  test('gets a new secret, told once; the old one ends after a day, or at once', async () => {
    const { id, secret } = await make();
    const { body: rotated } = await ask(`POST /v1/webhooks/${id}/secret`, {});
    expect(rotated.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(rotated.secret).not.toBe(secret);
    const [fresh, old] = rotated.webhook.secrets;
    expect([fresh.endsAt, Date.parse(old.endsAt) - Date.parse(fresh.createdAt)]).toEqual([null, 86_400_000]);
    const { body: again } = await ask(`POST /v1/webhooks/${id}/secret`, { endOldNow: true });
    expect(again.webhook.secrets).toHaveLength(1);
    for (const what of [`GET /v1/webhooks/${id}`, 'GET /v1/webhooks'])
      expect((await ask(what)).text).not.toContain('whsec_');
  });

  test('is deleted with everything about it; then there is none', async () => {
    const { id } = await make();
    await ask(`POST /v1/webhooks/${id}/test`);
    expect((await ask(`DELETE /v1/webhooks/${id}`)).status).toBe(204);
    const gone = ['GET', 'DELETE'].map((method) => `${method} /v1/webhooks/${id}`);
    const more = ['secret', 'test'].map((part) => `POST /v1/webhooks/${id}/${part}`);
    for (const what of [...gone, ...more, `GET /v1/webhooks/${id}/deliveries`]) {
      const answer = await ask(what, what.startsWith('POST') ? {} : undefined);
      expect([what, answer.status, answer.body.type]).toEqual([what, 404, '/problems/unknown-webhook']);
    }
    const { rows } = await running
      .database()
      .pool.query('select id from webhook_deliveries where endpoint_id = $1', [id]);
    expect(rows).toEqual([]);
  });
});

describe('deliveries', () => {
  /** Messages in the states that a list tells apart. */
  async function fill(id: string): Promise<void> {
    const states = ['waiting', 'dead', 'delivered', 'dead', 'dead'];
    for (const [index, state] of states.entries())
      await running.database().pool.query(
        `insert into webhook_deliveries (endpoint_id, id, bucket, type, about, sequence, body, state, created_at, next_at)
         select id, $2, bucket, 'standing.changed', 'S-9', $3, '{}', $4, $3, 8e13 from webhook_endpoints where id = $1`,
        [id, `msg_${index}`, 1000 + index, state],
      );
  }

  test('are listed by state, the latest first, page by page', async () => {
    const { id } = await make();
    await fill(id);
    const pages: string[][] = [];
    let next: string | null = null;
    do {
      const page = await deliveriesOf(id, `?limit=2${next === null ? '' : `&cursor=${next}`}`);
      pages.push(page.items.map((each: { readonly id: string }) => each.id));
      next = page.next;
    } while (next !== null);
    expect(pages).toEqual([['msg_4', 'msg_3'], ['msg_2', 'msg_1'], ['msg_0']]);
    const dead = await deliveriesOf(id, '?state=dead');
    expect(dead.items.map((each: { readonly id: string }) => each.id)).toEqual(['msg_4', 'msg_3', 'msg_1']);
    expect((await ask(`GET /v1/webhooks/${id}/deliveries?cursor=x`)).body.type).toBe('/problems/bad-cursor');
    expect((await ask(`GET /v1/webhooks/${id}/deliveries?state=lost`)).status).toBe(400);
    expect((await ask(`GET /v1/webhooks/${id}/deliveries/msg_9`)).body.type).toBe('/problems/unknown-delivery');
  });

  test('that were given up are replayed since an instant, not where nothing is sent', async () => {
    const { id } = await make();
    await fill(id);
    const { pool } = running.database();
    await pool.query(
      `update webhook_endpoints set state = 'disabled', disabled_why = 'gone', disabled_at = 1 where id = $1`,
      [id],
    );
    const refused = await ask(`POST /v1/webhooks/${id}/replays`, { since: '1970-01-01T00:00:00Z' });
    expect([refused.status, refused.body.type]).toEqual([409, '/problems/webhook-disabled']);
    expect((await ask(`GET /v1/webhooks/${id}`)).body.disabled).toMatchObject({ why: 'gone' });
    await ask(`PATCH /v1/webhooks/${id}`, { state: 'paused' });
    const since = await ask(`POST /v1/webhooks/${id}/replays`, { since: '1970-01-01T00:00:01.003Z' });
    expect(since.body).toEqual({ replayed: 2 });
    expect((await deliveriesOf(id, '?state=dead')).items).toMatchObject([{ id: 'msg_1' }]);
    for (const body of [
      {},
      { since: 'yesterday' },
      { deliveries: [] },
      { since: '1970-01-01T00:00:00Z', deliveries: ['a'] },
    ])
      expect((await ask(`POST /v1/webhooks/${id}/replays`, body)).status).toBe(400);
  });
});

test('there is an end to the number of endpoints, and a list of them page by page', async () => {
  const { body } = await ask('GET /v1/webhooks?limit=200');
  for (let count = body.items.length; count < MOST_ENDPOINTS; count++) await make();
  const more = await ask('POST /v1/webhooks', { url: `${NOTHING_KNOWN}/more`, topics: TOPICS });
  expect([more.status, more.body.type]).toEqual([409, '/problems/too-many-webhooks']);
  const first = (await ask('GET /v1/webhooks?limit=30')).body;
  const second = (await ask(`GET /v1/webhooks?limit=30&cursor=${first.next}`)).body;
  expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(MOST_ENDPOINTS);
  expect(second.next).toBeNull();
});
