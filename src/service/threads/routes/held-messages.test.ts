import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { actsIn } from '../../../../test/acts.ts';
import { day, placed } from '../../../../test/builders.ts';
import { withDatabase } from '../../../../test/database.ts';
import { withServedThreads } from '../../../../test/threads/served-threads.ts';

const database = withDatabase();
const served = withServedThreads(database);

const PAY = 'Please pay me outside, IBAN GB29 NWBK 6016 1331 9268 19';
const REASON = 'Somebody has to look at what the screen held.';
const LIST = 'GET /v1/held-messages';
const idOf = (message: string) => `S-1~${message}`;

/** Sends what is held, and answers its id. */
async function hold(who: string, thread: string): Promise<string> {
  const id = randomUUID();
  const sent = await served().send(who, thread, PAY, { id });
  expect(sent.body).toMatchObject({ outcome: 'held' });
  return id;
}

const look = (message: string, body: object = { reason: REASON }, who = 'staff') =>
  served().ask(who, `POST /v1/held-messages/${idOf(message)}/looks`, body);

const decide = (message: string, body: object, who = 'staff') =>
  served().ask(who, `POST /v1/held-messages/${idOf(message)}/decision`, { reason: REASON, ...body });

async function breaches(): Promise<readonly Record<string, unknown>[]> {
  const { rows } = await database().pool.query<{ data: Record<string, unknown> }>(
    "select body -> 'data' as data from events where type = 'conduct.confirmed' order by position",
  );
  return rows.map(({ data }) => data);
}

const actionsOf = async (seller: string): Promise<readonly { violation: string }[]> =>
  (await served().ledger.look(seller, (docket) => docket.views.standing().actions)) as never;

const textTo = async (who: string, thread: string, id: string): Promise<string | null | undefined> =>
  (await served().ask(who, `GET /v1/threads/${thread}`)).body.messages.find((each: { id: string }) => each.id === id)
    ?.text;

test('what waits is listed without its words, the longest first and page by page; released, the other side reads it', async () => {
  const { ask, send, tell } = served();
  await send('ada', 'T-1', 'Hello, is it blue?');
  const first = await hold('seller', 'T-1');
  // The clock is that of the events: what is sent after this is later.
  await tell(placed({ orderId: 'later-1', customer: 'C-1', at: day(21, 1) }));
  const second = await hold('ada', 'T-2');
  await tell(placed({ orderId: 'later-2', customer: 'C-1', at: day(21, 2) }));
  const reported = randomUUID();
  await send('seller', 'T-2', 'You will hear from me.', { id: reported });
  await ask('ada', `POST /v1/threads/T-2/messages/${reported}/reports`, { reason: 'threat' });

  const page = await ask('staff', `${LIST}?limit=2`);
  expect([page.status, page.body]).toMatchObject([
    200,
    {
      items: [
        { id: idOf(first), seller: 'S-1', order: 'T-1', thread: 'T-1', sender: 'seller', state: 'held' },
        { id: idOf(second), sender: 'customer', kinds: ['bank_account'], retried: false },
      ],
      next: expect.any(String),
      screen: [],
    },
  ]);
  const rest = await ask('lead', `${LIST}?limit=2&cursor=${page.body.next}`);
  expect(rest.body).toMatchObject({
    items: [{ id: idOf(reported), state: 'delivered', reported: 'threat' }],
    next: null,
  });
  expect(JSON.stringify([page.body, rest.body])).not.toMatch(/NWBK|blue|hear from/);
  expect((await ask('staff', `${LIST}?cursor=nonsense`)).body.type).toBe('/problems/bad-cursor');

  expect(await textTo('ada', 'T-1', first)).toBeUndefined();
  expect((await decide(first, { decision: 'release' })).body).toEqual({
    ...{ id: idOf(first), decision: 'release', state: 'delivered' },
  });
  expect(await textTo('ada', 'T-1', first)).toBe(PAY);
  expect((await decide(second, { decision: 'mask' })).body).toMatchObject({ state: 'masked' });
  expect(await textTo('seller', 'T-2', second)).not.toContain('NWBK');
  expect(await textTo('seller', 'T-2', second)).toContain('•••');
  await decide(reported, { decision: 'release' });
  // Released: the screen was wrong; masked: it was right.
  expect((await ask('staff', LIST)).body).toEqual({
    items: [],
    next: null,
    screen: [{ kind: 'bank_account', decided: 2, right: 1, precision: 0.5 }],
  });
  expect(await breaches()).toEqual([]);
});

test('a look answers the words with what was found and what went before, and leaves who and when; why is kept sealed', async () => {
  await served().send('ada', 'T-3', 'no');
  await served().send('bob', 'T-3', 'When does it come?');
  const id = await hold('bob', 'T-3');
  const { pool } = database();
  for (const body of [{}, { reason: 'short' }, { reason: 'x'.repeat(501) }, { reason: REASON, more: 1 }])
    expect((await look(id, body)).body.type).toBe('/problems/invalid-request');
  const leavesBefore = (await actsIn(pool)).length;
  const seen = await look(id);
  expect([seen.status, seen.body]).toMatchObject([
    200,
    {
      ...{ message: { id: idOf(id), order: 'T-3', sender: 'customer' }, text: PAY, breaches: [] },
      findings: [{ kind: 'bank_account', start: PAY.indexOf('GB29') }],
      before: [{ sender: 'customer', text: 'When does it come?', state: 'delivered' }],
    },
  ]);
  const left = (await actsIn(pool)).slice(leavesBefore);
  expect(left).toMatchObject([{ act: 'message.looked-at', actor: expect.any(String), seller: 'S-1', about: id }]);
  expect(JSON.stringify(left)).not.toMatch(/NWBK|T-3|Somebody has/);
  const { rows } = await pool.query('select act, person_id, text_ref from message_reasons where message_id = $1', [id]);
  expect(rows).toMatchObject([{ act: 'look' }]);
  const ref = rows[0].text_ref as string;
  expect((await served().parts.texts.read(pool, 'S-1', [ref])).get(ref)).toBe(REASON);

  // Its customer sees that staff read it, and why; a look that was refused is none.
  const accesses = () =>
    pool.query("select role, purpose, verdicts, shown from accesses where order_id = 'T-3' and role = 'staff-agent'");
  const verdicts = [{ field: 'messages', verdict: 'show', rule: 'staff.held_message' }];
  const told = [{ role: 'staff-agent', purpose: 'support', verdicts, shown: 0 }];
  expect((await accesses()).rows).toEqual(told);

  await decide(id, { decision: 'block' });
  expect((await look(id)).body.type).toBe('/problems/message-not-waiting');
  expect((await accesses()).rows).toEqual(told);
  expect((await look(randomUUID())).body.type).toBe('/problems/unknown-held-message');
  expect((await actsIn(pool)).slice(leavesBefore).map(({ act }) => act)).toEqual([
    'message.looked-at',
    'message.block',
  ]);
});

test('a breach of a seller is told once, moves it by the rules, and cites what the screen told; a person names it where nothing found does', async () => {
  const id = await hold('seller', 'T-2');
  expect((await look(id)).body.breaches).toContainEqual({ kind: 'off_platform_payment', found: false });
  // A bank account alone is no breach by itself: whoever confirms says which.
  const unnamed = await decide(id, { decision: 'confirm' });
  expect(unnamed.body).toMatchObject({
    ...{ type: '/problems/invalid-request', errors: [{ pointer: '/body/breach' }] },
  });
  expect((await decide(id, { decision: 'confirm', breach: 'fake_tracking' })).status).toBe(400);
  expect((await decide(id, { decision: 'block', breach: 'threat' })).status).toBe(400);
  expect(await breaches()).toEqual([]);
  expect(await actionsOf('S-1')).toEqual([]);

  const answers = await Promise.all(
    ['staff', 'lead'].map((who) => decide(id, { decision: 'confirm', breach: 'off_platform_payment' }, who)),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(answers.find(({ status }) => status === 200)?.body).toEqual({
    ...{ id: idOf(id), decision: 'confirm', state: 'blocked', breach: 'off_platform_payment' },
  });
  const told = await breaches();
  expect(told).toMatchObject([
    {
      kind: 'off_platform_payment',
      orderId: 'T-2',
      by: 'staff',
      evidence: [`message-${id}`],
      person: expect.any(String),
    },
  ]);
  expect(JSON.stringify(told)).not.toMatch(/NWBK|Somebody has/);
  expect(await actionsOf('S-1')).toMatchObject([{ violation: 'off_platform_payment' }]);
  expect(await textTo('ada', 'T-2', id)).toBeUndefined();
});

test('what a customer wrote moves nobody, and nobody but staff looks or decides', async () => {
  const { ask } = served();
  const id = await hold('ada', 'T-2');
  const before = [(await breaches()).length, (await actionsOf('S-1')).length];
  for (const who of ['seller', 'member', 'ada', 'integrator', 'reader']) {
    expect((await ask(who, LIST)).status).toBe(403);
    expect((await look(id, { reason: REASON }, who)).status).toBe(403);
    expect((await decide(id, { decision: 'release' }, who)).status).toBe(403);
  }
  expect((await decide(id, { decision: 'confirm' })).body).toMatchObject({ state: 'blocked' });
  expect([(await breaches()).length, (await actionsOf('S-1')).length]).toEqual(before);
});
