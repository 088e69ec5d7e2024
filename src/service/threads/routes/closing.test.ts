import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { day, disputed, resolved, scanned } from '../../../../test/builders.ts';
import { withDatabase } from '../../../../test/database.ts';
import { withServedThreads } from '../../../../test/threads/served-threads.ts';
import { decideHeld } from '../decide-held.ts';
import { ownMessages } from '../own-messages.ts';
import { eraseTexts } from '../shred.ts';

const database = withDatabase();
const served = withServedThreads(database);

const get = (who: string, thread: string) => served().ask(who, `GET /v1/threads/${thread}`);

const textsOf = async (who: string, thread: string): Promise<readonly (string | null)[]> =>
  (await get(who, thread)).body.messages.map(({ text }: { text: string | null }) => text);

beforeAll(async () => {
  const { send, ask } = served();
  await send('ada', 'T-1', 'Once only');
  const sent = await send('seller', 'T-1', 'Please write when it is there.');
  await ask('ada', `POST /v1/threads/T-1/messages/${sent.body.message.id}/reports`, { reason: 'other' });
  await send('ada', 'T-2', 'May I have it in blue?');
  const letter = { id: randomUUID(), text: 'Call me on 876 555 0123 please' };
  for (const coached of [false, true]) await ask('seller', 'POST /v1/threads/T-2/messages', { ...letter, coached });
});

describe('closing', () => {
  test('seven days after delivery it leaves the shop’s view; the customer reads it, and opens it by writing', async () => {
    const { tell, send, ask, shred } = served();
    await tell(scanned({ orderId: 'T-1', at: day(22), scan: 'delivered' }));
    await tell(scanned({ orderId: 'F-1', seller: 'S-2', at: day(29) }));
    const closed = await get('seller', 'T-1');
    expect(closed.body).toMatchObject({
      ...{ state: 'closed', messages: [], writable: { allowed: false, why: 'closed' } },
      customer: { firstName: null },
    });
    expect((await send('seller', 'T-1', 'Are you content?')).body.type).toBe('/problems/thread-closed');
    const ids = async () =>
      (await ask('seller', 'GET /v1/threads')).body.items.map(({ id }: { id: string }) => id) as string[];
    expect(await ids()).not.toContain('T-1');
    expect((await ask('seller', 'GET /v1/orders/T-1/customer')).body.fields).toContainEqual(
      expect.objectContaining({ field: 'first_name', rule: 'seller.closed' }),
    );
    expect(await shred()).toBe(0);
    expect(await ids()).not.toContain('T-1');
    expect(await textsOf('ada', 'T-1')).toContain('Once only');

    expect((await send('ada', 'T-1', 'It does not work.')).status).toBe(200);
    expect(await textsOf('seller', 'T-1')).toContain('It does not work.');
    expect(await ids()).toContain('T-1');
    expect((await get('seller', 'T-1')).body.closesAt).toBe(new Date(day(36)).toISOString().replace('.000', ''));
  });

  test('an open case opens it as well', async () => {
    const { tell, ask } = served();
    await tell(scanned({ orderId: 'F-1', seller: 'S-2', at: day(37) }));
    expect((await get('seller', 'T-1')).body.state).toBe('closed');
    await served().shred();
    await tell(disputed({ orderId: 'T-1', disputeId: 'D-2', at: day(37, 1), reason: 'not_as_described' }));
    expect((await get('seller', 'T-1')).body).toMatchObject({ state: 'open', others: [{ id: 'T-1~D-2' }] });
    expect((await ask('seller', 'GET /v1/threads')).body.items).toContainEqual(expect.objectContaining({ id: 'T-1' }));
    await tell(resolved({ disputeId: 'D-2', orderId: 'T-1', at: day(38), outcome: 'no_fault' }));
  });

  test('thirty days after it was settled the texts are destroyed, key first, unless something holds them', async () => {
    const { tell, shred, parts, send, vault } = served();
    await tell(scanned({ orderId: 'F-1', seller: 'S-2', at: day(70) }));
    const { holdsOf } = parts;
    const hold = { reason: 'appeal', until: undefined } as const;
    Object.assign(parts, { holdsOf: async () => new Map([['T-1', hold]]) });
    expect(await shred()).toBe(0);
    expect(await textsOf('ada', 'T-1')).toContain('Once only');
    Object.assign(parts, { holdsOf });
    await database().pool.query("update conversations set look_at = 0 where order_id = 'T-1'");
    // Somebody reported a message of it, and nobody has looked yet.
    expect(await shred()).toBe(0);
    await database().pool.query('update message_reports set settled_at = 1');
    await database().pool.query("update conversations set look_at = 0 where order_id = 'T-1'");
    expect(await shred()).toBe(1);
    const { body } = await get('ada', 'T-1');
    expect(body.state).toBe('over');
    expect(new Set(body.messages.map(({ text }: { text: unknown }) => text))).toEqual(new Set([null]));
    expect((await send('ada', 'T-1', 'Hello?')).body.type).toBe('/problems/thread-over');
    const { rows } = await database().pool.query(
      "select count(sealed)::int as sealed, count(sealed_delivered)::int as masked from messages where order_id = 'T-1'",
    );
    expect(rows).toEqual([{ sealed: 0, masked: 0 }]);
    expect(await vault.textKeys.find({ seller: 'S-1', order: 'T-1', generation: 1 })).toBeUndefined();
    expect(await shred()).toBe(0);

    // A case opens it anew, with a key of its own.
    await tell(disputed({ orderId: 'T-1', disputeId: 'D-3', at: day(70, 1), reason: 'not_received' }));
    expect((await send('ada', 'T-1~D-3', 'It broke.')).status).toBe(200);
    expect(await textsOf('seller', 'T-1~D-3')).toEqual(['It broke.']);
    expect(await textsOf('seller', 'T-1')).not.toContain('Once only');
  });

  test('asked for by the customer they are destroyed at once, or once staff have looked at what they are to look at', async () => {
    const { parts, send, tell } = served();
    await tell(scanned({ orderId: 'T-2', at: day(71), scan: 'delivered' }));
    const of = { seller: 'S-1', order: 'T-2' };
    const told = await ownMessages(parts, of);
    expect(told).toContainEqual({
      about: undefined,
      from: 'shop',
      at: day(21),
      text: 'Call me on ••• please',
      pictures: [],
    });
    expect(told).toContainEqual(expect.objectContaining({ from: 'you', text: 'May I have it in blue?' }));
    const id = randomUUID();
    const held = await send('seller', 'T-2', 'Pay me outside by IBAN GB29 NWBK 6016 1331 9268 19', { id });
    expect(held.body.outcome).toBe('held');
    await eraseTexts(parts, of);
    expect(await textsOf('ada', 'T-2')).toContain('May I have it in blue?');
    await decideHeld(parts, { seller: 'S-1', message: id, decision: 'block', reason: 'I have read it.', by: 'P-1' });
    expect(await served().shred()).toBe(1);
    expect(new Set((await ownMessages(parts, of)).map(({ text }) => text))).toEqual(new Set([null]));
    // What is written afterwards is not what was asked about.
    expect((await send('ada', 'T-2', 'One more thing')).status).toBe(200);
    await database().pool.query('update conversations set look_at = 0');
    await served().shred();
    expect(await textsOf('seller', 'T-2')).toContain('One more thing');
  });
});
