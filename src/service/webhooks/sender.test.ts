import { Webhook } from 'standardwebhooks';
import { beforeEach, describe, expect, test } from 'vitest';
import { withDatabase } from '../../../test/database.ts';
import { handClock } from '../../../test/ledger/hand-clock.ts';
import { became, endpointAt, KEY, queue, sendAll, senderFor } from '../../../test/webhooks/bench.ts';
import { answers, type Behaviour, hangs, openReceiver } from '../../../test/webhooks/receiver.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../rulebook/instant.ts';
import { replayChosen, replayDead } from './delivery-store.ts';
import { readEndpoint } from './endpoint-store.ts';
import { changeEndpoint, rotateSecret, sendTest } from './endpoints.ts';
import { sealingKey } from './sealing.ts';
import { AT_ONCE, LEASE } from './sender.ts';

const BY = { expected: undefined, by: { kind: 'person', id: 'P-1', role: 'administrator' } } as const;
const database = withDatabase();
beforeEach(() => database().pool.query('truncate webhook_endpoints, webhook_told cascade'));

describe('a message', () => {
  test('arrives, signed so that the library of Standard Webhooks takes it, and once', async () => {
    const { pool } = database();
    const receiver = await openReceiver();
    const { id: endpoint, secret } = await endpointAt(pool, receiver.url);
    const ids = [];
    for (let sequence = 1; sequence <= 9; sequence++) ids.push(await queue(pool, endpoint, { sequence }));
    const sender = senderFor(pool);
    await sendAll(sender);
    await sendAll(sender);
    const verified = receiver.received.map(({ headers, body }) => [
      headers['webhook-id'],
      new Webhook(secret).verify(body, headers as Record<string, string>),
    ]);
    expect(verified).toEqual(ids.map((id, at) => [id, { type: 'standing.changed', sequence: at + 1 }]));
    expect(await became(pool, endpoint)).toMatchObject(
      ids.map(() => ({ state: 'delivered', attempts: 1, status: 200 })),
    );
  });

  test('that is refused comes again by the schedule with the same id, is given up at last, and can be replayed', async () => {
    const { pool } = database();
    const receiver = await openReceiver(answers(500));
    const clock = handClock(Date.now());
    const { id: endpoint } = await endpointAt(pool, receiver.url, { now: clock.now });
    const id = await queue(pool, endpoint, { at: clock.now() });
    const sender = senderFor(pool, { now: clock.now });
    const waits: number[] = [];
    for (let tries = 0; tries < 9; tries++) {
      await sendAll(sender);
      const [{ next } = { next: 0 }] = await became(pool, endpoint);
      waits.push((next - clock.now()) / SECOND);
      clock.set(next - 1);
      await sendAll(sender);
      expect(receiver.received).toHaveLength(tries + 1);
      clock.set(next);
    }
    await sendAll(sender);
    expect(waits).toEqual([5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400]);
    expect(await became(pool, endpoint)).toMatchObject([
      { state: 'dead', attempts: 10, outcome: 'refused', status: 500 },
    ]);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([id]));
    clock.set(clock.now() + DAY);
    await sendAll(sender);
    expect(receiver.received).toHaveLength(10);

    receiver.behave(answers(200));
    expect(await replayDead(pool, endpoint, clock.now(), clock.now())).toBe(0);
    expect(await replayDead(pool, endpoint, 0, clock.now())).toBe(1);
    await sendAll(sender);
    expect(await became(pool, endpoint)).toMatchObject([{ id, state: 'delivered', attempts: 11 }]);
    // What has arrived may be wanted once more.
    expect(await replayChosen(pool, endpoint, [id, 'msg_unknown'], clock.now())).toBe(1);
    await sendAll(sender);
    expect(receiver.received.at(-1)?.headers['webhook-id']).toBe(id);
  });

  test('asked to wait longer, it does', async () => {
    const { pool } = database();
    const receiver = await openReceiver(answers(429, { 'retry-after': '3600' }));
    const clock = handClock(Date.now());
    const { id: endpoint } = await endpointAt(pool, receiver.url, { now: clock.now });
    await queue(pool, endpoint, { at: clock.now() });
    await sendAll(senderFor(pool, { now: clock.now }));
    expect((await became(pool, endpoint))[0]?.next).toBe(clock.now() + HOUR);
  });

  test('of a server that dies between sending and writing it down comes again, with the same id', async () => {
    const { pool } = database();
    const receiver = await openReceiver();
    const clock = handClock(Date.now());
    const { id: endpoint } = await endpointAt(pool, receiver.url, { now: clock.now });
    const id = await queue(pool, endpoint, { at: clock.now() });
    const failures: unknown[] = [];
    const dying = senderFor(pool, {
      now: clock.now,
      failed: (error) => void failures.push(error),
      async post(url, headers, body) {
        await fetch(url, { method: 'POST', headers, body });
        throw new Error('killed');
      },
    });
    await sendAll(dying);
    expect(failures).toEqual([new Error('killed')]);
    const other = senderFor(pool, { now: clock.now });
    await sendAll(other);
    expect(receiver.received).toHaveLength(1);
    clock.set(clock.now() + LEASE);
    await sendAll(other);
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual([id, id]);
    expect(await became(pool, endpoint)).toMatchObject([{ state: 'delivered', attempts: 2 }]);
  });

  test('of a seller waits until the one before has been tried, and no longer', async () => {
    const { pool } = database();
    const failing: Behaviour = (response, { body }) =>
      void response.writeHead(JSON.parse(body).sequence === 1 ? 500 : 200).end();
    const receiver = await openReceiver(failing);
    const { id: endpoint } = await endpointAt(pool, receiver.url);
    for (const sequence of [3, 2, 1]) await queue(pool, endpoint, { sequence });
    await sendAll(senderFor(pool));
    expect(receiver.received.map(({ body }) => JSON.parse(body).sequence)).toEqual([1, 2, 3]);
    const states = (await became(pool, endpoint)).map(({ state }) => state);
    expect(states.toSorted()).toEqual(['delivered', 'delivered', 'waiting']);
  });
});

describe('several servers', () => {
  test('send each message once while nothing fails', async () => {
    const { pool } = database();
    const receivers = [await openReceiver(), await openReceiver()];
    const wanted: string[] = [];
    for (const receiver of receivers) {
      const { id: endpoint } = await endpointAt(pool, receiver.url);
      for (let seller = 1; seller <= 30; seller++) wanted.push(await queue(pool, endpoint, { about: `S-${seller}` }));
    }
    const senders = [1, 2, 3].map(() => senderFor(pool));
    await Promise.all(senders.map(sendAll));
    const got = receivers.flatMap(({ received }) => received.map(({ headers }) => headers['webhook-id']));
    expect(got.toSorted()).toEqual(wanted.toSorted());
  });
});

describe('an endpoint that hangs', () => {
  test('holds up nobody else, and has a few messages at a time', async () => {
    const { pool } = database();
    const [slow, quick] = [await openReceiver(hangs), await openReceiver()];
    const { id: first } = await endpointAt(pool, slow.url);
    const { id: second } = await endpointAt(pool, quick.url);
    for (let seller = 1; seller <= 20; seller++) {
      await queue(pool, first, { about: `S-${seller}` });
      await queue(pool, second, { about: `S-${seller}` });
    }
    const sender = senderFor(pool, { how: { timeout: 4000 } });
    await sender.round();
    await expect.poll(() => quick.received.length, { timeout: 3800 }).toBe(20);
    await sender.round();
    await expect.poll(() => slow.received.length).toBe(AT_ONCE);
    const arrived = async () => (await became(pool, second)).filter(({ state }) => state === 'delivered').length;
    await expect.poll(arrived).toBe(20);
    // Nothing more begins, and what hangs ends by its own time.
    await sender.stop();
    expect(slow.received).toHaveLength(AT_ONCE);
    const hung = (await became(pool, first)).filter(({ outcome }) => outcome === 'too-slow');
    expect(hung).toHaveLength(AT_ONCE);
  });
});

describe('an endpoint', () => {
  test('that says it is gone is disabled, what waits is given up, and resuming makes it whole again', async () => {
    const { pool } = database();
    const receiver = await openReceiver(answers(410));
    const { id: endpoint, parts } = await endpointAt(pool, receiver.url);
    for (const sequence of [1, 2, 3]) await queue(pool, endpoint, { sequence });
    const told: string[] = [];
    const sender = senderFor(pool, { disabled: (_, why) => void told.push(why) });
    await sendAll(sender);
    expect(told).toEqual(['gone']);
    expect(receiver.received).toHaveLength(1);
    expect(await readEndpoint(pool, endpoint)).toMatchObject({ state: 'disabled', disabled_why: 'gone' });
    // What comes meanwhile is not lost either.
    await queue(pool, endpoint, { sequence: 4 });
    expect(await became(pool, endpoint)).toMatchObject([1, 2, 3, 4].map(() => ({ state: 'dead' })));
    receiver.behave(answers(200));
    expect(await changeEndpoint(parts, endpoint, { state: 'active' }, BY)).toMatchObject({ disabled_at: null });
    expect(await replayDead(pool, endpoint, 0, Date.now())).toBe(4);
    await sendAll(sender);
    expect(await became(pool, endpoint)).toMatchObject([1, 2, 3, 4].map(() => ({ state: 'delivered' })));
  });

  test('that fails for five days is disabled, and not when anything arrived in between', async () => {
    const { pool } = database();
    const receiver = await openReceiver(answers(500));
    const clock = handClock(Date.now());
    const { id: endpoint } = await endpointAt(pool, receiver.url, { now: clock.now });
    const told: string[] = [];
    const sender = senderFor(pool, { now: clock.now, disabled: (_, why) => void told.push(why) });
    const send = async (sequence: number, after: number): Promise<void> => {
      clock.set(clock.now() + after);
      await queue(pool, endpoint, { sequence, about: `S-${sequence}`, at: clock.now() });
      await sendAll(sender);
    };
    const since = clock.now();
    await send(1, 0);
    await send(2, 5 * DAY - MINUTE);
    expect(await readEndpoint(pool, endpoint)).toMatchObject({ state: 'active', failing_since: since });
    receiver.behave(answers(200));
    await send(3, 0);
    receiver.behave(answers(500));
    await send(4, MINUTE);
    expect(await readEndpoint(pool, endpoint)).toMatchObject({ state: 'active', failing_since: clock.now() });
    await send(5, 5 * DAY);
    expect(await readEndpoint(pool, endpoint)).toMatchObject({ state: 'disabled', disabled_why: 'failing' });
    expect(told).toEqual(['failing']);
  });

  test('that is paused gets nothing but tests, and everything when it goes on', async () => {
    const { pool } = database();
    const receiver = await openReceiver();
    const { id: endpoint, parts } = await endpointAt(pool, receiver.url);
    await changeEndpoint(parts, endpoint, { state: 'paused' }, BY);
    await queue(pool, endpoint);
    await sendTest(parts, endpoint);
    const sender = senderFor(pool);
    await sendAll(sender);
    expect(receiver.received.map(({ body }) => JSON.parse(body).type)).toEqual(['webhook.test']);
    await changeEndpoint(parts, endpoint, { state: 'active' }, BY);
    await sendAll(sender);
    expect(receiver.received).toHaveLength(2);
  });

  test('a test that fails is not tried again, and counts for nothing', async () => {
    const { pool } = database();
    const receiver = await openReceiver(answers(410));
    const { id: endpoint, parts } = await endpointAt(pool, receiver.url);
    const id = await sendTest(parts, endpoint);
    await sendAll(senderFor(pool));
    expect(await became(pool, endpoint)).toMatchObject([{ id, state: 'dead', outcome: 'gone' }]);
    expect(await readEndpoint(pool, endpoint)).toMatchObject({ state: 'active', failing_since: null });
  });
});

describe('secrets', () => {
  test('overlap for a day: messages are signed with both, then with the new one alone', async () => {
    const { pool } = database();
    const receiver = await openReceiver();
    const clock = handClock(Date.now());
    const { id: endpoint, secret: old, parts } = await endpointAt(pool, receiver.url, { now: clock.now });
    const sender = senderFor(pool, { now: clock.now });
    const takes = async (sequence: number, ...secrets: string[]): Promise<boolean[]> => {
      await queue(pool, endpoint, { sequence, at: clock.now() });
      await sendAll(sender);
      const { headers = {}, body = '' } = receiver.received.at(-1) ?? {};
      const at = Number(headers['webhook-timestamp']);
      return secrets.map((secret) => {
        const signature = new Webhook(secret).sign(String(headers['webhook-id']), new Date(at * 1000), body);
        return String(headers['webhook-signature']).split(' ').includes(signature);
      });
    };
    const second = (await rotateSecret(parts, endpoint, { ...BY, endOldNow: false }))?.secret ?? '';
    // Pressed twice: the first one must not end by that.
    const third = (await rotateSecret(parts, endpoint, { ...BY, endOldNow: false }))?.secret ?? '';
    expect(await takes(1, old, second, third)).toEqual([true, true, true]);
    clock.set(clock.now() + DAY - 1);
    expect(await takes(2, old, second, third)).toEqual([true, true, true]);
    clock.set(clock.now() + 1);
    expect(await takes(3, old, second, third)).toEqual([false, false, true]);
    const fourth = (await rotateSecret(parts, endpoint, { ...BY, endOldNow: true }))?.secret ?? '';
    expect(await takes(4, third, fourth)).toEqual([false, true]);
  });

  test('that cannot be opened are told as such, and nothing is sent unsigned', async () => {
    const { pool } = database();
    const receiver = await openReceiver();
    const { id: endpoint, secret } = await endpointAt(pool, receiver.url);
    await queue(pool, endpoint);
    await sendAll(senderFor(pool, { key: sealingKey('of another installation') }));
    expect(await became(pool, endpoint)).toMatchObject([{ state: 'waiting', outcome: 'secret-lost', status: null }]);
    expect(receiver.received).toEqual([]);
    const { rows } = await pool.query('select sealed from webhook_secrets');
    expect(rows[0].sealed.includes(Buffer.from(secret))).toBe(false);
    expect(KEY).toHaveLength(32);
  });
});
