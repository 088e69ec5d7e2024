import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { day, scanned } from '../../../test/builders.ts';
import { withDatabase } from '../../../test/database.ts';
import { withServedThreads } from '../../../test/threads/served-threads.ts';
import { decideHeld } from './decide-held.ts';
import { listWaiting } from './held-store.ts';
import { liveView } from './live.ts';

const database = withDatabase();
const served = withServedThreads(database);

const pay = 'Please pay me by bank transfer outside, IBAN GB29 NWBK 6016 1331 9268 19';

test('what is held waits out of sight, and stands where it is released: live, and for whoever reads later', async () => {
  const { send, follow, ask, parts } = served();
  const live = await follow('ada', 'T-1');
  const own = await follow('seller', 'T-1');
  const id = randomUUID();
  const held = await send('seller', 'T-1', pay, { id });
  expect(held.body).toMatchObject({ outcome: 'held', verdict: 'hold', delivered: null, message: { state: 'held' } });
  expect(held.body.message.deliveredAt).toBeUndefined();
  expect(await own.next()).toMatchObject({ name: 'message', data: { id, state: 'held', text: pay } });
  expect((await ask('ada', 'GET /v1/threads/T-1')).body).toMatchObject({ messages: [], unread: 0 });
  expect((await ask('ada', 'GET /v1/threads')).body.items).toEqual([]);

  await send('seller', 'T-1', 'It is packed.');
  // The first that the other side hears is what came after it.
  expect(await live.next()).toMatchObject({ data: { text: 'It is packed.' } });
  expect(await own.next()).toMatchObject({ data: { text: 'It is packed.' } });

  const [waiting] = await listWaiting(database().pool, undefined, 10);
  expect(waiting).toMatchObject({ message: id, order: 'T-1', sender: 'seller', state: 'held', retried: false });
  expect(JSON.stringify(waiting)).not.toContain('NWBK');
  const decided = await decideHeld(parts, {
    seller: 'S-1',
    message: id,
    decision: 'mask',
    reason: 'I have read it.',
    by: 'P-1',
  });
  expect(decided).toMatchObject({ sender: 'seller', state: 'masked', retried: false });
  const heard = await live.next();
  expect(heard.data).toMatchObject({ id, state: 'masked' });
  expect(heard.data.text).toMatch(/•••/);
  expect(heard.data.text).not.toContain('NWBK');
  const messages = (await ask('ada', 'GET /v1/threads/T-1')).body.messages;
  expect(messages.map((each: { id: string }) => each.id).at(-1)).toBe(id);
  expect(
    await decideHeld(parts, { seller: 'S-1', message: id, decision: 'block', reason: 'I have read it.', by: 'P-1' }),
  ).toEqual({
    refused: 'not-waiting',
  });
  expect(await listWaiting(database().pool, undefined, 10)).toEqual([]);
  live.stop();
  own.stop();
});

test.each([
  ['release', 'delivered', pay],
  ['block', 'blocked', undefined],
] as const)('given that staff %s it, then the other side reads %s', async (decision, state, text) => {
  const { send, ask, parts } = served();
  const id = randomUUID();
  await send('seller', 'T-1', pay, { id });
  await decideHeld(parts, {
    seller: 'S-1',
    message: id,
    decision,
    reason: 'I have read it.',
    by: 'P-1',
  });
  const seen = (await ask('ada', 'GET /v1/threads/T-1')).body.messages.find((each: { id: string }) => each.id === id);
  expect(seen?.text).toBe(text);
  const own = (await ask('seller', 'GET /v1/threads/T-1')).body.messages.find((each: { id: string }) => each.id === id);
  expect(own).toMatchObject({ state, text: pay });
  const { rows } = await database().pool.query('select body from audit_leaves where body like $1', [
    `%"message.${decision}"%`,
  ]);
  expect(rows.length).toBeGreaterThan(0);
});

test('a message that was delivered and reported is taken back', async () => {
  const { send, ask, parts, follow } = served();
  const sent = await send('seller', 'T-1', 'You will hear from me.');
  const id = sent.body.message.id;
  await ask('ada', `POST /v1/threads/T-1/messages/${id}/reports`, { reason: 'threat' });
  const live = await follow('ada', 'T-1');
  expect(await listWaiting(database().pool, undefined, 10)).toMatchObject([{ message: id, reason: 'threat' }]);
  await decideHeld(parts, {
    seller: 'S-1',
    message: id,
    decision: 'block',
    reason: 'I have read it.',
    by: 'P-1',
  });
  expect(await live.next()).toMatchObject({ data: { id, state: 'blocked', text: null } });
  live.stop();
});

test('whoever connects again goes on where they were: nothing twice, nothing left out', async () => {
  const { send, follow, ask } = served();
  const { live: place } = (await ask('ada', 'GET /v1/threads/T-2')).body;
  const first = await send('seller', 'T-2', 'one');
  const before = await follow('ada', 'T-2', { query: `?after=${place}` });
  const heard = await before.next();
  expect(heard.data.id).toBe(first.body.message.id);
  before.stop();
  await send('seller', 'T-2', 'two');
  await send('seller', 'T-2', 'three');
  const after = await follow('ada', 'T-2', { query: `?after=${place}`, seen: heard.id ?? '' });
  expect([(await after.next()).data.text, (await after.next()).data.text]).toEqual(['two', 'three']);
  after.stop();
});

test('the other side hears that it was read, and of settings', async () => {
  const { send, follow, ask } = served();
  const live = await follow('seller', 'T-2');
  const sent = await send('seller', 'T-2', 'four');
  await live.next();
  await ask('ada', 'PUT /v1/threads/T-2/read', { message: sent.body.message.id });
  expect(await live.next()).toMatchObject({ name: 'read', data: { by: 'customer', message: sent.body.message.id } });
  await ask('ada', 'PUT /v1/threads/T-2/settings', { muted: false, blocked: true });
  expect(await live.next()).toMatchObject({ name: 'thread', data: { blocked: 'by-them' } });
  await ask('ada', 'PUT /v1/threads/T-2/settings', { muted: false, blocked: false });
  live.stop();
});

test('it ends when whoever looks is signed out, and says nothing after that', async () => {
  const { send, follow, leave, comeBack } = served();
  const live = await follow('member', 'T-2');
  await send('ada', 'T-2', 'Hello');
  await live.next();
  leave('member');
  await send('ada', 'T-2', 'For the shop alone');
  expect(await live.next()).toMatchObject({ name: 'end', data: { reason: 'signed-out' } });
  expect(await live.ended()).toBe(true);
  comeBack('member');
});

test('nobody has more than four live views at once, and one that was closed counts no more', async () => {
  const { follow } = served();
  const open = await Promise.all([1, 2, 3, 4].map(() => follow('bob', 'T-3')));
  expect(open.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect((await follow('bob', 'T-3')).status).toBe(429);
  for (const each of open) each.stop();
  await expect.poll(async () => (await follow('bob', 'T-3')).status, { timeout: 5_000 }).toBe(200);
});

test('a wake that is missed only delays it; a connection that breaks is opened anew', async () => {
  const { send, parts, follow } = served();
  const live = await follow('ada', 'T-2');
  await send('seller', 'T-2', 'five');
  await live.next();
  await database().pool.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'kingston-listener' and datname = current_database()",
  );
  await send('seller', 'T-2', 'six');
  expect(await live.next()).toMatchObject({ data: { text: 'six' } });
  live.stop();

  // Without any wake at all the next beat tells it.
  const gone = new AbortController();
  const deaf = { ...parts, listener: { on: () => () => {}, tell: async () => {} } };
  const view = liveView(deaf, {
    ...{
      of: { seller: 'S-1', order: 'T-2', about: '' },
      talker: { side: 'customer', person: 'C-1' },
      after: undefined,
    },
    ...{ isHere: async () => true, gone: gone.signal, stopping: new AbortController().signal, beat: 20 },
  });
  expect((await view.next()).value).toBe(': still here\n\n');
  await send('seller', 'T-2', 'seven');
  for (;;) {
    const { value } = await view.next();
    if (value?.includes('seven')) break;
    expect(value).toBe(': still here\n\n');
  }
  gone.abort();
  expect((await view.next()).done).toBe(true);
});

test('closed to the shop, it ends for the shop', async () => {
  const { follow, tell, send } = served();
  const live = await follow('seller', 'T-2');
  await tell(scanned({ orderId: 'T-2', at: day(22), scan: 'delivered' }));
  await tell(scanned({ orderId: 'F-1', seller: 'S-2', at: day(30) }));
  // Told of another conversation’s change it looks; of its own as well.
  await served().parts.listener.tell('S-1/T-2');
  expect(await live.next()).toMatchObject({ name: 'end', data: { reason: 'closed' } });
  expect((await send('ada', 'T-2', 'Still there?')).status).toBe(200);
});

test('when the server stops, it says so: whoever looks connects again', async () => {
  const { parts } = served();
  const stopping = new AbortController();
  const view = liveView(parts, {
    ...{
      of: { seller: 'S-1', order: 'T-3', about: '' },
      talker: { side: 'customer', person: 'C-2' },
      after: undefined,
    },
    ...{ isHere: async () => true, gone: new AbortController().signal, stopping: stopping.signal },
  });
  await view.next();
  const next = view.next();
  stopping.abort();
  expect((await next).value).toContain('"reason":"again"');
  expect((await view.next()).done).toBe(true);
});
