import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { day, placed } from '../../../../test/builders.ts';
import { withDatabase } from '../../../../test/database.ts';
import { type ModerationService, startModerationService } from '../../../../test/threads/moderation-service.ts';
import { withServedThreads } from '../../../../test/threads/served-threads.ts';
import { createMetrics } from '../../http/metrics.ts';
import { openModeration } from '../../start/open-moderation.ts';
import type { ThreadParts } from '../parts.ts';

const database = withDatabase();
const metrics = createMetrics();
let ask: NonNullable<ThreadParts['askOutside']>;
const served = withServedThreads(database, { askOutside: (text) => ask(text) });
let service: ModerationService;
let overHttp: typeof ask;

beforeAll(async () => {
  service = await startModerationService({ secret: 'shared-secret', now: Date.now });
  const config = { moderation: service.url, moderationTimeout: 200 };
  const opened = openModeration({ config, logger: { warn: () => {} }, metrics, now: Date.now });
  if (opened === undefined) throw new Error('nobody is asked');
  overHttp = opened;
});
afterAll(() => service.stop());
beforeEach(() => {
  ask = overHttp;
  service.behave({ findings: (text) => (text.includes('sorry') ? [{ kind: 'threat', confidence: 0.9 }] : []) });
});

const textsTo = async (who: string, thread: string): Promise<readonly string[]> =>
  (await served().ask(who, `GET /v1/threads/${thread}`)).body.messages.map(({ text }: { text: string }) => text);
const wordsSince = (count: number): readonly string[] =>
  service.asked.slice(count).map((body) => JSON.parse(body).text);
const counted = async (outcome: string): Promise<number> => {
  const { text } = await metrics.read();
  return Number(new RegExp(`moderation_duration_seconds_count{outcome="${outcome}"} (\\d+)`).exec(text)?.[1] ?? 0);
};

test('what the service finds is held for a person, with its score; the other side reads nothing of it', async () => {
  const { send, ask: http } = served();
  const held = await send('seller', 'T-1', 'You will be sorry');
  expect(held.body).toMatchObject({
    outcome: 'held',
    verdict: 'hold',
    findings: [{ kind: 'threat', confidence: 0.9, rule: 'outside', start: 0, end: 17 }],
  });
  expect(await textsTo('ada', 'T-1')).toEqual([]);
  expect((await http('staff', 'GET /v1/held-messages')).body.items).toMatchObject([{ kinds: ['threat'] }]);
  const { rows } = await database().pool.query("select body -> 'data' as data from events where type like 'message.%'");
  expect(rows).toMatchObject([{ data: { findings: ['threat'], sender: 'seller' } }]);

  // How right our own screen is says nothing of the service.
  const message = held.body.message.id;
  const decision = { decision: 'release', reason: 'It is a friendly message.' };
  expect((await http('staff', `POST /v1/held-messages/S-1~${message}/decision`, decision)).status).toBe(200);
  expect((await http('staff', 'GET /v1/held-messages')).body).toMatchObject({ items: [], screen: [] });
  expect(await textsTo('ada', 'T-1')).toEqual(['You will be sorry']);
});

test('it gets the words that go, covered where our screen covers them, and none of what waits or comes back to its sender', async () => {
  const { send } = served();
  const before = service.asked.length;
  const [id, text] = [randomUUID(), 'Ring 876 555 0123, order T-2'];
  expect((await send('ada', 'T-2', text, { id })).body).toMatchObject({ outcome: 'coached' });
  await send('ada', 'T-2', 'My account is GB29 NWBK 6016 1331 9268 19');
  expect(wordsSince(before)).toEqual([]);
  expect((await send('ada', 'T-2', text, { id, coached: true })).body).toMatchObject({ outcome: 'masked' });
  expect(wordsSince(before)).toEqual(['Ring •••, order T-2']);
  // Sent again under its id it is told what became of it, and nobody is asked.
  expect((await send('ada', 'T-2', text, { id, coached: true })).body).toMatchObject({ outcome: 'masked' });
  // Whoever may not write here has nothing asked for them either.
  expect((await send('bob', 'T-2', 'Hello')).status).toBe(404);
  expect(wordsSince(before)).toHaveLength(1);
});

test('a service that is down, slow or wrong keeps nothing back: the message goes on by our own screen, and is counted', async () => {
  const { send } = served();
  for (const [behaviour, outcome] of [
    [{ status: 503 }, 'away'],
    ['silent', 'too-slow'],
    [{ status: 200, body: 'no' }, 'bad-answer'],
  ] as const) {
    service.behave(behaviour);
    const before = await counted(outcome);
    expect((await send('seller', 'T-3', `You will be sorry, ${outcome}`)).body).toMatchObject({ outcome: 'delivered' });
    expect(await counted(outcome)).toBe(before + 1);
  }
  expect(await counted('answered')).toBeGreaterThan(0);
});

test('while it is asked nothing is locked: the book of the seller goes on', async () => {
  const { send, tell } = served();
  let answer = (_: readonly []) => {};
  const asked = new Promise<void>((tellAsked) => {
    ask = () =>
      new Promise((resolve) => {
        answer = resolve;
        tellAsked();
      });
  });
  const sending = send('seller', 'T-1', 'It is packed.');
  await asked;
  const { rows } = await database().pool.query(
    "select 1 from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'",
  );
  expect(rows).toEqual([]);
  await tell(placed({ orderId: 'meanwhile', customer: 'C-9', at: day(22) }));
  answer([]);
  expect((await sending).body).toMatchObject({ outcome: 'delivered' });
});
