import { beforeEach, describe, expect, test } from 'vitest';
import { appealDecided, day, placed } from '../../../../test/builders.ts';
import { freshDatabase, type TestDatabase } from '../../../../test/database.ts';
import { lateOrders } from '../../../../test/reference/examples.ts';
import { type Answered, type Served, serve } from '../../../../test/served-ledger.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';

let database: TestDatabase;
let served: Served;
let followed: string[];

const follow = (name: string) => async (_: unknown, told: object) => {
  followed.push(`${name} ${JSON.stringify(told)}`);
};

/** S-1 is warned on day 11 and restricted on day 36; the clock stands on day 37. */
const LATE = [...lateOrders(0, 3, 6, 9), ...lateOrders(28, 31, 34)];
const FACTS = [...LATE, placed({ seller: 'S-2', orderId: 'theirs', at: day(37) })];
const RESTRICTION = '/v1/actions/S-1~2';
/** The orders that the restriction cites. */
const CITED = LATE.slice(4).map(({ id }) => id);
const WORDS = { cause: 'The courier came late', correction: 'A second courier', prevention: 'Both are watched weekly' };

beforeEach(async () => {
  database = await freshDatabase();
  followed = [];
  served = await serve(database.pool, 'events', undefined, {
    appealFiled: follow('filed'),
    appealEnded: follow('ended'),
    questionAsked: follow('asked'),
    questionAnswered: follow('answered'),
  });
  await served.tell(FACTS);
  return () => database.drop();
});

async function eventsOf(type: string): Promise<readonly { id: string; data: Record<string, unknown> }[]> {
  const { rows } = await database.pool.query(
    "select id, body -> 'data' as data from events where type = $1 order by position",
    [type],
  );
  return rows;
}

const problem = ({ status, body }: Answered) => [status, body.type];

describe('a plan', () => {
  test('is kept in versions, sealed; the event holds a reference', async () => {
    const first = await served.post('seller', `${RESTRICTION}/plan`, WORDS);
    expect([first.status, first.body]).toEqual([
      201,
      { plan: { version: 1, recordedAt: formatTimestamp(day(37)), ...WORDS }, lifted: false, decisions: [] },
    ]);
    // A second press of the button.
    expect((await served.post('seller', `${RESTRICTION}/plan`, WORDS)).body.plan.version).toBe(1);
    const revised = { ...WORDS, correction: 'Two further couriers' };
    expect((await served.post('seller', `${RESTRICTION}/plan`, revised)).body.plan.version).toBe(2);
    const { body } = await served.get('staff', `${RESTRICTION}/plan`);
    expect(body.versions).toMatchObject([
      { version: 2, ...revised },
      { version: 1, ...WORDS },
    ]);
    const events = await eventsOf('plan.recorded');
    expect(events.map(({ data }) => data)).toEqual(
      [1, 2].map(() => ({ action: 'S-1/2', textRef: expect.any(String) })),
    );
    const everything = await database.pool.query(
      'select (select jsonb_agg(events) from events)::text || (select jsonb_agg(plans) from plans)::text as all',
    );
    expect(everything.rows[0].all).not.toContain('courier');
  });

  test('lifts a restriction that waited for it, and says so', async () => {
    // Its time is over on day 43 with nothing new in the meter: it waits for the plan.
    await served.tell([placed({ seller: 'S-2', orderId: 'later', at: day(44) })]);
    const { body } = await served.post('seller', `${RESTRICTION}/plan`, WORDS);
    expect(body.lifted).toBe(true);
    expect(body.decisions).toMatchObject([{ decision: 'action.lifted', action: 'S-1/2' }]);
    expect(problem(await served.post('seller', `${RESTRICTION}/plan`, WORDS))).toEqual([409, '/problems/action-over']);
  });

  test('with a field empty or too long is refused, each named', async () => {
    const { status, body } = await served.post('seller', `${RESTRICTION}/plan`, {
      ...WORDS,
      cause: ' ',
      correction: 'x'.repeat(2001),
    });
    expect(status).toBe(400);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/body/cause', '/body/correction']);
  });
});

const because = 'The carrier scanned it on the day';
const item = (changed: object = {}) => ({ item: CITED[0], wrong: 'was_in_time', because, ...changed });
const file = (changed: object = {}) => served.post('seller', `${RESTRICTION}/appeals`, { items: [item()], ...changed });
const answers = (answer: string, ids = [CITED[0]]) =>
  ids.map((id) => ({ item: id, answer, reason: `It was ${answer}` }));
const decide = (who: string, body: object, appeal = 'S-1~2~1') =>
  served.post(who, `/v1/appeals/${appeal}/decision`, body);
const UPHELD = () => ({ outcome: 'upheld', items: answers('refused'), reason: 'No scan shows it' });

describe('an appeal', () => {
  test('pauses the restriction, is seen with its clock, and is decided item by item', async () => {
    const filed = await file({ items: [item({ evidence: [CITED[1]] }), item({ item: 'late-31', wrong: 'not_mine' })] });
    expect(filed.status).toBe(201);
    expect(filed.body).toMatchObject({
      ...{ appeal: 'S-1/2/1', state: 'open', dueAt: formatTimestamp(day(44)), evidence: [CITED[1]] },
      items: [
        { item: CITED[0], orderId: 'late-28', wrong: 'was_in_time', because },
        // Named by its order.
        { item: CITED[1], orderId: 'late-31', wrong: 'not_mine' },
      ],
    });
    expect((await served.get('seller', RESTRICTION)).body.summary.status).toBe('stayed');
    const page = (await served.get('staff', '/v1/appeals?state=open')).body;
    expect(page).toMatchObject({ items: [{ appeal: 'S-1/2/1', items: 2, mine: true }], next: null });

    const preview = await served.post('staff', '/v1/appeals/S-1~2~1/preview', { outcome: 'overturned' });
    expect(preview.body).toMatchObject({
      decisions: [{ decision: 'action.withdrawn', action: 'S-1/2', why: 'overturned' }],
      rung: { before: 'restricted', after: 'warned' },
    });
    expect(await eventsOf('appeal.decided')).toEqual([]);

    const missing = await decide('staff', { ...UPHELD() });
    expect([missing.status, missing.body.pointer]).toEqual([400, '/body/items']);
    expect(missing.body.detail).toContain(CITED[1]);
    const unfit = { ...UPHELD(), items: answers('accepted', [CITED[0], CITED[1]]) };
    expect((await decide('staff', unfit)).body.pointer).toBe('/body/outcome');
    const decided = await decide('staff', { ...unfit, outcome: 'overturned' });
    expect(decided.body).toMatchObject({
      appeal: { state: 'decided', outcome: 'overturned', decidedBy: 'P-1' },
      decisions: [{ decision: 'action.withdrawn', action: 'S-1/2' }],
    });
    const { body, text } = await served.get('seller', `${RESTRICTION}/appeals`);
    expect(body.items[0]).toMatchObject({
      ...{ outcome: 'overturned', reason: 'No scan shows it' },
      items: [
        { answer: 'accepted', reason: 'It was accepted' },
        { answer: 'accepted', reason: 'It was accepted' },
      ],
    });
    expect(text).not.toContain('P-1');
    expect(followed.map((each) => each.split(' ')[0])).toEqual(['filed', 'ended']);
    expect(followed[1]).toContain('"by":"P-1"');
  });

  test('filed twice by a double click is one; another while it is open is refused with its date', async () => {
    const both = await Promise.all([file(), file()]);
    expect(both.map(({ status, body }) => [status, body.appeal])).toEqual([
      [201, 'S-1/2/1'],
      [201, 'S-1/2/1'],
    ]);
    expect(await eventsOf('appeal.filed')).toHaveLength(1);
    const other = await file({ items: [item({ because: 'Another reason' })] });
    expect(problem(other)).toEqual([409, '/problems/appeal-open']);
    expect(other.body.detail).toContain(formatTimestamp(day(44)));
  });

  test('a further one needs something new, and somebody else', async () => {
    await file();
    expect((await decide('staff', UPHELD())).status).toBe(200);
    expect((await served.get('seller', RESTRICTION)).body.summary.status).toBe('live');
    expect(problem(await file())).toEqual([409, '/problems/appeal-not-new']);
    expect((await file({ evidence: [CITED[2]] })).body.appeal).toBe('S-1/2/2');
    expect(problem(await decide('staff', UPHELD(), 'S-1~2~2'))).toEqual([403, '/problems/appeal-decider-barred']);
    expect((await served.get('staff', '/v1/appeals')).body.items).toMatchObject([{ mine: false }]);
    expect((await served.get('lead', `${RESTRICTION}/appeals`)).body.items).toMatchObject([{ mine: true }, {}]);
    expect((await decide('lead', UPHELD(), 'S-1~2~2')).status).toBe(200);
    expect((await served.get('staff', '/v1/appeals?state=decided')).body.items).toHaveLength(2);
  });

  test('of two who decide at once the second is told what changed', async () => {
    await file();
    const both = await Promise.all(['staff', 'lead'].map((who) => decide(who, UPHELD())));
    const late = both.find(({ status }) => status !== 200);
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
    expect([late?.status, late?.body.type]).toEqual([409, '/problems/appeal-over']);
    expect(late?.body.detail).toContain(`S-1/2/1 was upheld on ${formatTimestamp(day(37))}`);
    expect(await eventsOf('appeal.decided')).toHaveLength(1);
  });

  test('withdrawn lets the restriction go on, and may come again', async () => {
    await file();
    const path = '/v1/appeals/S-1~2~1/withdrawal';
    expect((await served.post('seller', path, {})).body).toMatchObject({ state: 'withdrawn' });
    expect((await served.post('seller', path, {})).status).toBe(200);
    expect((await served.get('seller', RESTRICTION)).body.summary.status).toBe('live');
    expect((await eventsOf('appeal.decided')).map(({ data }) => data['outcome'])).toEqual(['upheld']);
    expect(problem(await decide('staff', UPHELD()))).toEqual([409, '/problems/appeal-over']);
    expect((await file()).body.appeal).toBe('S-1/2/2');
  });

  test('takes only what the action cites and records of the own shop', async () => {
    const foreign = await file({ items: [item({ item: 'nothing' }), item({ item: LATE[0]?.id })] });
    expect([foreign.status, foreign.body.pointer]).toEqual([400, '/body/items/0/item']);
    const record = await file({ items: [item({ evidence: [CITED[1], 'invented'] })], evidence: ['theirs'] });
    expect(record.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/body/evidence/0',
      '/body/items/0/evidence/1',
    ]);
    expect((await file({ items: [] })).status).toBe(400);
    expect((await file({ items: [item({ because: 'x'.repeat(2001) })] })).status).toBe(400);
    expect(await eventsOf('appeal.filed')).toEqual([]);
  });

  test('after its window is refused with the date; of what was taken back there is none', async () => {
    await served.tell([appealDecided({ at: day(37), action: 'S-1/2' })]);
    expect(problem(await file())).toEqual([409, '/problems/action-undone']);
    await served.tell([placed({ seller: 'S-2', orderId: 'late', at: day(11 + 184) })]);
    const items = [item({ item: 'S-1/1', wrong: 'out_of_proportion' })];
    const late = await served.post('seller', '/v1/actions/S-1~1/appeals', { items });
    expect(problem(late)).toEqual([409, '/problems/appeal-window-over']);
    expect(late.body.detail).toContain(formatTimestamp(day(11 + 184)));
    expect(problem(await served.post('seller', '/v1/actions/S-1~9/appeals', { items }))).toEqual([
      ...[404, '/problems/unknown-action'],
    ]);
    expect(problem(await decide('staff', UPHELD(), 'S-1~2~9'))).toEqual([404, '/problems/unknown-appeal']);
  });
});

describe('a question', () => {
  const ask = (text: string, reason = 'not_understood') =>
    served.post('seller', '/v1/actions/S-1~1/questions', { reason, text });
  const write = (who: string, text: string) => served.post(who, '/v1/questions/S-1~1~1/messages', { text });

  test('waits for support, is answered, and goes on; the text lies sealed', async () => {
    const asked = await ask('What counts as handed over?');
    expect(asked.body).toMatchObject({
      ...{ question: 'S-1/1/1', state: 'open', reason: 'not_understood' },
      messages: [{ author: 'seller', text: 'What counts as handed over?' }],
    });
    expect((await ask('What counts as handed over?')).body.question).toBe('S-1/1/1');
    const answered = await write('staff', 'The first scan of the carrier');
    expect(answered.body).toMatchObject({ state: 'answered', messages: [{}, { author: 'support', person: 'P-1' }] });
    expect((await write('staff', 'The first scan of the carrier')).body.messages).toHaveLength(2);
    const seen = await served.get('seller', '/v1/actions/S-1~1/questions');
    expect(seen.text).not.toContain('P-1');
    expect((await write('seller', 'And at the hub?')).body).toMatchObject({ state: 'open', messages: [{}, {}, {}] });
    expect(await eventsOf('support.asked')).toMatchObject([{}, { data: { action: 'S-1/1', question: 'S-1/1/1' } }]);
    expect(await eventsOf('support.answered')).toHaveLength(1);
    expect(followed.map((each) => each.split(' ')[0])).toEqual(['asked', 'answered', 'asked']);
    const { rows } = await database.pool.query(
      'select (select jsonb_agg(events) from events)::text || (select jsonb_agg(question_messages) from question_messages)::text as all',
    );
    expect(rows[0].all).not.toContain('handed over?');
  });

  test('of another reason, action or seller is refused clearly', async () => {
    expect((await ask('Why?', 'because')).status).toBe(400);
    expect((await ask(' ')).status).toBe(400);
    expect(
      problem(await served.post('seller', '/v1/actions/S-1~9/questions', { reason: 'not_understood', text: 'x' })),
    ).toEqual([404, '/problems/unknown-action']);
    expect(problem(await write('staff', 'To nobody'))).toEqual([404, '/problems/unknown-question']);
    const theirs = await served.post('seller', '/v1/questions/S-2~1~1/messages', { text: 'x' });
    expect(problem(theirs)).toEqual([403, '/problems/another-seller']);
  });
});
