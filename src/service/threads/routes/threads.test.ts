import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { withServedThreads } from '../../../../test/threads/served-threads.ts';

const database = withDatabase();
const served = withServedThreads(database);

test('given two sides, what one sends the other reads, live and when it looks', async () => {
  const { send, follow, ask } = served();
  const before = await ask('seller', 'GET /v1/threads/T-1');
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
  const read = await ask('ada', 'GET /v1/threads/T-1');
  expect(read.body).toMatchObject({
    ...{ shop: 'S-1', unread: 1, older: null },
    messages: [{ text: 'Hello, when does it come?' }, { id, text: 'Tomorrow.', sender: 'seller', own: false }],
  });
  // Who of the shop wrote it is the shop’s.
  expect(JSON.stringify(read.body)).not.toMatch(/P-5|Name of/);
  expect((await ask('seller', 'GET /v1/threads/T-1')).body.messages[1]).toMatchObject({
    by: { id: 'P-5', name: 'Name of P-5' },
  });
  expect((await ask('ada', 'PUT /v1/threads/T-1/read', { message: id })).body).toEqual({ unread: 0 });
  expect((await ask('member', 'GET /v1/threads/T-1')).body.messages[1]).toMatchObject({ read: true });
});
