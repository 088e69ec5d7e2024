import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { withServedThreads } from '../../../../test/threads/served-threads.ts';

const database = withDatabase();
const served = withServedThreads(database);

/** What is planted: where it stands outside a sealed text, dropping the database fails. */
const PHONE = '876 555 0123';

const get = (who: string, thread: string) => served().ask(who, `GET /v1/threads/${thread}`);

describe('about a dispute', () => {
  test('there is a conversation of its own, and of no other one', async () => {
    const { send } = served();
    expect((await get('seller', 'cased')).body.others).toEqual([
      { id: 'cased~D-1', about: { kind: 'dispute', id: 'D-1' }, unread: 0, begun: false },
    ]);
    await send('seller', 'cased~D-1', 'The carrier says it was delivered.');
    expect((await get('ada', 'cased~D-1')).body).toMatchObject({
      ...{ about: { kind: 'dispute', id: 'D-1' }, messages: [{ text: 'The carrier says it was delivered.' }] },
      others: [{ id: 'cased', begun: false }],
    });
    expect((await get('ada', 'cased')).body.messages).toEqual([]);
    expect((await send('seller', 'cased~D-9', 'Hello')).status).toBe(404);
  });

  test('either side blocks and mutes the conversation of an order; that of an open dispute goes on', async () => {
    const { ask, send } = served();
    const set = (who: string, thread: string, muted: boolean, blocked: boolean) =>
      ask(who, `PUT /v1/threads/${thread}/settings`, { muted, blocked });
    await set('ada', 'cased', true, true);
    expect((await send('seller', 'cased', 'Hello')).body.type).toBe('/problems/thread-blocked');
    expect((await send('ada', 'cased', 'Hello')).body.type).toBe('/problems/thread-blocked-by-you');
    expect((await get('seller', 'cased')).body).toMatchObject({
      ...{ blocked: 'by-them', muted: false, writable: { allowed: false, why: 'blocked-by-them' } },
    });
    expect((await get('ada', 'cased')).body).toMatchObject({ blocked: 'by-you', muted: true });
    await set('ada', 'cased~D-1', false, true);
    expect((await send('seller', 'cased~D-1', 'And we ask them again.')).status).toBe(200);
    await set('ada', 'cased', false, false);
    expect((await send('seller', 'cased', 'Hello again')).status).toBe(200);
  });
});

test('a message of the other side is reported once, an own one and one that is not there not at all', async () => {
  const { ask, send } = served();
  const sent = await send('seller', 'T-1', 'Please write when it is there.');
  const id = sent.body.message.id;
  const report = (who: string, message: string) =>
    ask(who, `POST /v1/threads/T-1/messages/${message}/reports`, { reason: 'harassment' });
  const first = await report('ada', id);
  expect((await report('ada', id)).body).toEqual(first.body);
  expect((await get('ada', 'T-1')).body.messages.at(-1)).toMatchObject({ reported: true });
  // Whoever was reported is not told.
  expect((await get('seller', 'T-1')).body.messages.at(-1)).toMatchObject({ reported: false });
  expect((await report('seller', id)).body.type).toBe('/problems/unknown-message');
  expect((await report('ada', randomUUID())).body.type).toBe('/problems/unknown-message');
});

test('texts to answer with are the shop’s, screened, and not overwritten by a page that is behind', async () => {
  const { ask } = served();
  const put = (version: number, own: readonly string[]) => ask('seller', 'PUT /v1/quick-replies', { version, own });
  expect((await ask('member', 'GET /v1/quick-replies')).body).toMatchObject({ version: 0, own: [] });
  expect((await put(0, ['On its way.', 'Packed.'])).body).toMatchObject({
    version: 1,
    own: ['On its way.', 'Packed.'],
  });
  expect((await put(0, ['Mine'])).body.type).toBe('/problems/quick-replies-changed');
  const found = await put(1, ['Fine', `Call ${PHONE}`]);
  expect([found.status, found.body.pointer, found.body.detail]).toEqual([
    400,
    '/body/own/1',
    expect.stringContaining('a phone number'),
  ]);
  expect((await ask('member', 'GET /v1/quick-replies')).body.own).toEqual(['On its way.', 'Packed.']);
  expect((await ask('other', 'GET /v1/quick-replies')).body.own).toEqual([]);
  const refs = await database().pool.query("select count(sealed)::int as kept from texts where seller_id = 'S-1'");
  expect(refs.rows).toEqual([{ kept: 1 }]);
});

test('while messages are restricted a shop answers whoever wrote last, and begins nothing', async () => {
  const { parts, send, ledger } = served();
  const restrictedLedger = {
    ...ledger,
    look: ((seller, look) => ledger.look(seller, (docket) => look(restricted(docket)))) as typeof ledger.look,
    record: ((seller, decide) =>
      ledger.record(seller, (docket, at, tx) => decide(restricted(docket), at, tx))) as typeof ledger.record,
  };
  Object.assign(parts, { ledger: restrictedLedger });
  try {
    await send('ada', 'T-2', 'Is it coming?');
    expect((await get('seller', 'T-2')).body.writable).toEqual({ allowed: true });
    expect((await send('seller', 'T-2', 'It is.')).status).toBe(200);
    const { status, body } = await send('seller', 'T-2', 'And buy more!');
    expect([status, body.type]).toEqual([403, '/problems/messages-restricted']);
    expect((await get('seller', 'T-2')).body.writable).toMatchObject({ why: 'restricted', action: 'S-1/9' });
    expect((await send('ada', 'T-2', 'Thank you')).status).toBe(200);
    // What is restricted is not to be talked around: the name is not told to write to.
    expect((await get('seller', 'T-2')).body.customer).toEqual({ firstName: null, masked: '••••••' });
  } finally {
    Object.assign(parts, { ledger });
  }
});

/** The docket of a seller whose messages are restricted. */
function restricted<Docket extends { readonly views: { capabilities(): unknown } }>(docket: Docket): Docket {
  const limited = { ...docket.views } as { capabilities(): { features: Record<string, object> } };
  const made = Object.create(docket) as Docket;
  Object.defineProperty(made, 'views', {
    value: {
      ...limited,
      capabilities() {
        const free = docket.views.capabilities() as { features: Record<string, object> };
        const messaging = { ...free.features['messaging'], allowed: false, action: 'S-1/9' };
        return { ...free, features: { ...free.features, messaging } };
      },
    },
  });
  return made;
}
