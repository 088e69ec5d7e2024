import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { withServedThreads } from '../../../../test/threads/served-threads.ts';
import { readLeaf } from '../../audit/leaf.ts';

const database = withDatabase();
const served = withServedThreads(database);

/** What is planted: where it stands outside a sealed text, dropping the database fails. */
const PHONE = '876 555 0123';
const AGAIN = { coached: true };
const LONGEST = 'We packed it today, and it goes out tomorrow morning. '.repeat(74);

const get = (who: string, thread: string, query = '') => served().ask(who, `GET /v1/threads/${thread}${query}`);
const textsOf = async (who: string, thread: string): Promise<readonly (string | null)[]> =>
  (await get(who, thread)).body.messages.map(({ text }: { text: string | null }) => text);

async function leaves(): Promise<readonly Record<string, unknown>[]> {
  const { rows } = await database().pool.query<{ body: string }>('select body from audit_leaves order by ctid');
  return rows.flatMap(({ body }) => readLeaf(body)?.leaf ?? []) as readonly Record<string, unknown>[];
}

async function screenedEvents(message: string): Promise<readonly unknown[]> {
  const { rows } = await database().pool.query(
    "select body -> 'data' as data from events where type = 'message.screened' and body -> 'data' ->> 'messageId' = $1",
    [message],
  );
  return rows.map(({ data }) => data);
}

test('given two sides, what one sends the other reads, live and when it looks', async () => {
  const { send, follow, ask } = served();
  const before = await get('seller', 'T-1');
  expect([before.status, before.body]).toMatchObject([
    200,
    { id: 'T-1', about: { kind: 'order' }, state: 'open', messages: [], writable: { allowed: true }, side: 'seller' },
  ]);
  const live = await follow('seller', 'T-1');
  expect([live.status, live.type]).toEqual([200, 'text/event-stream; charset=utf-8']);

  const sent = await send('ada', 'T-1', 'Hello, when does it come?');
  expect([sent.status, sent.body]).toMatchObject([
    200,
    { outcome: 'delivered', verdict: 'deliver', findings: [], message: { own: true, sender: 'customer', read: false } },
  ]);
  const heard = await live.next();
  expect(heard).toMatchObject({ name: 'message', data: { text: 'Hello, when does it come?', own: false } });
  live.stop();

  const id = randomUUID();
  await send('member', 'T-1', 'Tomorrow.', { id });
  const read = await get('ada', 'T-1');
  expect(read.body).toMatchObject({
    ...{ shop: 'S-1', unread: 1, older: null },
    messages: [{ text: 'Hello, when does it come?' }, { id, text: 'Tomorrow.', sender: 'seller', own: false }],
  });
  // Who of the shop wrote it is the shop’s.
  expect(JSON.stringify(read.body)).not.toMatch(/P-5|Name of/);
  expect((await get('seller', 'T-1')).body.messages[1]).toMatchObject({ by: { id: 'P-5', name: 'Name of P-5' } });
  expect((await ask('ada', 'PUT /v1/threads/T-1/read', { message: id })).body).toEqual({ unread: 0 });
  expect((await get('member', 'T-1')).body).toMatchObject({
    messages: [{ text: 'Hello, when does it come?' }, { read: true }],
    readByOther: expect.any(String),
  });
});

describe('who is let in', () => {
  test('a foreign conversation, and one of an order that there is not, are answered alike', async () => {
    const { ask } = served();
    const asks: readonly (readonly [string, (order: string) => string, object?])[] = [
      ...(['seller', 'bob'] as const).flatMap((who) => [
        [who, (order: string) => `GET /v1/threads/${order}`] as const,
        [who, (order: string) => `GET /v1/threads/${order}~D-1`] as const,
        [who, (order: string) => `GET /v1/threads/${order}/live`] as const,
        [who, (order: string) => `POST /v1/threads/${order}/messages`, { id: randomUUID(), text: 'Hello' }] as const,
        [who, (order: string) => `PUT /v1/threads/${order}/read`, { message: randomUUID() }] as const,
        [who, (order: string) => `PUT /v1/threads/${order}/settings`, { muted: true, blocked: false }] as const,
        [
          who,
          (order: string) => `POST /v1/threads/${order}/messages/${randomUUID()}/reports`,
          { reason: 'other' },
        ] as const,
      ]),
    ];
    for (const [who, what, body] of asks) {
      const [foreign, absent] = [who === 'seller' ? 'F-1' : 'T-1', 'none'];
      const [one, other] = [await ask(who, what(foreign), body), await ask(who, what(absent), body)];
      expect([one.status, one.body.type]).toEqual([404, '/problems/unknown-thread']);
      expect(JSON.stringify(one.body).replaceAll(foreign, 'X')).toBe(
        JSON.stringify(other.body).replaceAll(absent, 'X'),
      );
    }
  });

  test('no key, no staff; of a shop whoever knows the privacy briefing, with a proof that is not old', async () => {
    const { ask, staleProof } = served();
    for (const who of ['integrator', 'reader', 'staff', 'lead'])
      for (const what of ['GET /v1/threads', 'GET /v1/threads/T-1', 'GET /v1/threads/T-1/live'])
        expect((await ask(who, what)).status).toBe(403);
    for (const what of ['GET /v1/threads/T-1', 'GET /v1/threads/T-1/live'])
      expect((await ask('newcomer', what)).body.type).toBe('/problems/attestation-needed');
    // The list says nothing of anybody.
    expect((await ask('newcomer', 'GET /v1/threads')).status).toBe(200);
    expect((await served().send('newcomer', 'T-1', 'Hello')).body.type).toBe('/problems/attestation-needed');
    staleProof(true);
    expect((await ask('seller', 'GET /v1/threads/T-1')).body.type).toBe('/problems/step-up-needed');
    expect((await ask('seller', 'GET /v1/threads')).status).toBe(200);
    expect((await ask('ada', 'GET /v1/threads/T-1')).status).toBe(200);
    staleProof(false);
  });

  test('a seller’s look is written down once a day for each person, before the answer, with a leaf; nothing said is in it', async () => {
    const { send, parts } = served();
    await send('ada', 'T-2', 'May I have it in blue?');
    for (let look = 0; look < 3; look++) await get('seller', 'T-2');
    await get('member', 'T-2');
    const { rows } = await database().pool.query(
      "select person_id, role, purpose, verdicts, shown from accesses where order_id = 'T-2' order by person_id",
    );
    const verdicts = [
      { field: 'messages', verdict: 'show', rule: 'seller.thread' },
      { field: 'first_name', verdict: 'show', rule: 'seller.thread' },
    ];
    const common = { purpose: 'communicate', verdicts, shown: 0 };
    expect(rows).toEqual([
      { person_id: 'P-3', role: 'seller-owner', ...common },
      { person_id: 'P-5', role: 'seller-member', ...common },
    ]);
    const order = served().audit.tagOf('order', 'T-2');
    expect((await leaves()).filter((leaf) => leaf['kind'] === 'access' && leaf['order'] === order)).toHaveLength(2);
    expect(parts.pool.waitingCount).toBe(0);
  });

  test('where it cannot be written down nothing is answered', async () => {
    const { parts, send } = served();
    await send('ada', 'T-2', 'Or in green?');
    const record = parts.record;
    await database().pool.query("delete from thread_looks where order_id = 'T-2'");
    Object.assign(parts, { record: () => Promise.reject(new Error('no leaf')) });
    const { status, body } = await get('seller', 'T-2');
    Object.assign(parts, { record });
    expect([status, JSON.stringify(body)]).toEqual([500, expect.not.stringContaining('green')]);
  });

  test('the shop is told the first name of whoever it talks with, and nothing more of them', async () => {
    const { body } = await get('seller', 'T-2');
    expect(body.customer).toEqual({ firstName: 'Ada', masked: '••••••' });
    expect(JSON.stringify(body)).not.toMatch(/Canary|C-1/);
    // So does a reveal, now that there is a conversation.
    const revealed = await served().ask('seller', 'POST /v1/orders/T-2/reveals', {
      ...{ purpose: 'support', fields: ['first_name', 'phone'] },
    });
    expect(revealed.body).toMatchObject({ shown: [{ field: 'first_name', value: 'Ada' }], kept: [{ field: 'phone' }] });
  });
});

describe('screening', () => {
  test('what leads off the platform is told to its sender first; meant, it goes out masked; the ledger hears of it', async () => {
    const { send } = served();
    const id = randomUUID();
    const text = `Call me on ${PHONE} please`;
    const first = await send('seller', 'T-2', text, { id });
    expect(first.body).toMatchObject({
      ...{ outcome: 'coached', verdict: 'mask', delivered: 'Call me on ••• please' },
      findings: [{ kind: 'phone', start: 11, end: 23 }],
    });
    expect(first.body.message).toBeUndefined();
    expect(await textsOf('seller', 'T-2')).not.toContain(text);
    expect(await screenedEvents(id)).toEqual([]);

    // Whoever says so at once has not been told yet, and other words are not those that were told.
    expect((await send('seller', 'T-2', text, AGAIN)).body.outcome).toBe('coached');
    expect((await send('seller', 'T-2', `${text}!`, { ...AGAIN, id })).body.outcome).toBe('coached');
    expect((await send('seller', 'T-2', text, { ...AGAIN, id })).body.outcome).toBe('coached');

    const meant = await send('seller', 'T-2', text, { ...AGAIN, id });
    expect(meant.body).toMatchObject({ outcome: 'masked', delivered: 'Call me on ••• please' });
    expect(meant.body.message).toMatchObject({ text, delivered: 'Call me on ••• please', state: 'masked' });
    const other = (await get('ada', 'T-2')).body.messages.at(-1);
    expect(other).toMatchObject({ id, text: 'Call me on ••• please', findings: [] });
    expect(other.delivered).toBeUndefined();
    expect(await screenedEvents(id)).toEqual([
      { messageId: id, orderId: 'T-2', sender: 'seller', findings: ['phone'] },
    ]);
    expect((await leaves()).find((leaf) => leaf['message'] === id)).toMatchObject({
      ...{ kind: 'message', sender: 'seller', state: 'masked', findings: ['phone'], hash: expect.any(String) },
    });
    const { rows } = await database().pool.query('select retried from messages where message_id = $1', [id]);
    expect(rows).toEqual([{ retried: true }]);
    expect(served().logged()).not.toContain(PHONE);
  });

  test('a number that is split over two messages is found, also where both sides write', async () => {
    const { send } = served();
    await send('bob', 'T-3', 'my number begins with 876 555');
    expect((await send('bob', 'T-3', 'and then 0123')).body).toMatchObject({ outcome: 'coached' });
  });

  test('a customer’s finding moves no seller, and is written down all the same', async () => {
    const { send } = served();
    const id = randomUUID();
    await send('ada', 'T-1', `I am on ${PHONE}`, { id });
    const sent = await send('ada', 'T-1', `I am on ${PHONE}`, { ...AGAIN, id });
    expect(sent.body.outcome).toBe('masked');
    expect(await screenedEvents(id)).toMatchObject([{ sender: 'customer', findings: ['phone'] }]);
    expect((await served().ask('seller', 'GET /v1/threads/T-1')).body.messages.at(-1).text).toBe('I am on •••');
  });
});

describe('sending', () => {
  test('a double click and a lost answer send once; the id used for anything else is refused', async () => {
    const { send, parts } = served();
    const id = randomUUID();
    const both = await Promise.all([1, 2, 3].map(() => send('ada', 'T-1', 'Once only', { id })));
    expect(both.map(({ status, body }) => [status, body.message.id])).toEqual([1, 2, 3].map(() => [200, id]));
    expect((await textsOf('seller', 'T-1')).filter((text) => text === 'Once only')).toHaveLength(1);
    for (const [who, thread, text] of [
      ['ada', 'T-1', 'Twice'],
      ['ada', 'T-2', 'Once only'],
      ['seller', 'T-1', 'Once only'],
    ] as const) {
      const { status, body } = await send(who, thread, text, { id });
      expect([status, body.type]).toEqual([409, '/problems/message-sent-otherwise']);
    }
    expect(parts.pool.waitingCount).toBe(0);
  });

  test.each([
    ['nothing', { text: '' }, '/body/text', /only|nothing/],
    ['space alone', { text: ' \n\t ' }, '/body/text', /nothing/],
    ['too much', { text: 'x'.repeat(4001) }, '/body/text', /4,000/],
    ['half a surrogate pair', { text: 'a\ud83d' }, '/body/text', /UTF-8/],
    ['no text', {}, '/body/text', /./],
    ['a number', { text: 7 }, '/body/text', /./],
    ['an id that is none', { id: 'mine', text: 'Hello' }, '/body/id', /UUID/],
    ['a field that is not known', { text: 'Hello', to: 'everybody' }, '/body', /./],
  ])('given %s, then it is refused, with the field and the cure', async (_, given, pointer, words) => {
    const { status, body } = await served().ask('ada', 'POST /v1/threads/T-1/messages', { id: randomUUID(), ...given });
    expect(status).toBe(400);
    expect(body.pointer).toContain(pointer);
    expect(body.detail).toMatch(words);
  });

  test('a megabyte is refused as too large, and the longest message goes', async () => {
    const { send, advance } = served();
    expect((await send('ada', 'T-1', 'x'.repeat(1_000_000))).status).toBe(413);
    expect((await send('ada', 'T-1', LONGEST)).body.outcome).toBe('delivered');
    advance(60_000);
  });

  test('a thousand sends: thirty a minute go, the others are told when to come again, and nothing that was taken is lost', async () => {
    const { send, advance } = served();
    advance(60_000);
    const answers = [];
    for (let at = 0; at < 60; at++) answers.push(await send('bob', 'F-1', `Good day ${'again '.repeat(at)}`));
    const taken = answers.filter(({ status }) => status === 200);
    expect(taken).toHaveLength(30);
    const refused = answers.find(({ status }) => status === 429);
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
    const kept = (await get('bob', 'F-1', '?limit=100')).body.messages;
    expect(kept.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(taken.map(({ body }) => body.message.id)),
    );
    advance(60_000);
    expect((await send('bob', 'F-1', 'and on')).status).toBe(200);
  });
});

test('older messages come by cursor, each once, and the list of conversations too', async () => {
  const ids: string[] = [];
  let cursor = '';
  for (;;) {
    const { body } = await get('bob', 'F-1', `?limit=7${cursor}`);
    ids.unshift(...body.messages.map(({ id }: { id: string }) => id));
    if (body.older === null) break;
    cursor = `&cursor=${body.older}`;
  }
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(30);
  expect((await get('bob', 'F-1', '?cursor=x')).body.type).toBe('/problems/bad-cursor');

  const { ask } = served();
  const first = await ask('seller', 'GET /v1/threads?limit=2');
  const second = await ask('seller', `GET /v1/threads?limit=2&cursor=${first.body.next}`);
  const listed = [...first.body.items, ...second.body.items].map(({ id }: { id: string }) => id);
  expect([listed.length, new Set(listed)]).toEqual([3, new Set(['T-1', 'T-2', 'T-3'])]);
  expect(first.body.items[0]).toMatchObject({ id: 'T-3', unread: expect.any(Number), latest: { sender: 'customer' } });
  expect(JSON.stringify(first.body)).not.toMatch(/Message|C-2/);
  expect((await ask('ada', 'GET /v1/threads')).body.items.map(({ id }: { id: string }) => id).toSorted()).toEqual([
    ...['T-1', 'T-2'],
  ]);
  const unread = await ask('seller', 'GET /v1/threads?show=unread&order=T-3');
  expect(unread.body.items).toMatchObject([{ id: 'T-3' }]);
  expect(first.body.unread).toBeGreaterThan(0);
});
