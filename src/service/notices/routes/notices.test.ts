import { beforeEach, describe, expect, test } from 'vitest';
import { acknowledged, confirmed, day, declared, placed } from '../../../../test/builders.ts';
import { freshDatabase, type TestDatabase } from '../../../../test/database.ts';
import { eventsOf } from '../../../../test/events-of-facts.ts';
import { linesOf, type ToldMarketplace, toldMarketplace } from '../../../../test/notices/served-notices.ts';
import { lateOrders } from '../../../../test/reference/examples.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { NOTICE_SENTENCES } from '../../../words/notices-en.ts';
import { tellLink } from '../links.ts';
import { tellDecisions } from '../notices.ts';

let database: TestDatabase;
let told: ToldMarketplace;

/** S-1 is warned on day 11. */
const warned = [...lateOrders(0, 3, 6, 9), placed({ seller: 'S-3', orderId: 'clock', at: day(11, 1) })];

beforeEach(async () => {
  database = await freshDatabase();
  told = await toldMarketplace(database.pool);
  return () => database.drop();
});

const when = (days: number): string => formatTimestamp(day(days));

describe('the notice of a warning', () => {
  test('names the issue, the evidence item by item, the rule, what works, what to do by when, and the ways out', async () => {
    await told.tell(warned);
    const { body: page } = await told.ask('seller', 'GET /v1/sellers/S-1/notices');
    expect(page).toMatchObject({ all: 1, unread: 1, next: null, mail: { configured: false } });
    expect(page.items).toMatchObject([{ id: 'S-1~d1', kind: 'warning.issued', at: when(11), action: 'S-1/1' }]);
    const { status, body } = await told.ask('seller', 'GET /v1/notices/S-1~d1');
    expect(status).toBe(200);
    const lines = linesOf(body.letter);
    expect(lines).toEqual([
      'A warning about late dispatch',
      '# What it is about',
      'Four orders were not with the carrier by their dispatch date.',
      `Decided on ${when(11)}; reference S-1/1.`,
      '# What still works',
      'Everything: selling, listings, payouts',
      '# What to do now',
      `Acknowledge it: Say that you have read it by ${when(18)}. You admit nothing by that.`,
      `Record a plan: By ${when(101)}, write down what went wrong, what you have changed and what keeps it from coming back.`,
      `Put the cause right: Hand each order to the carrier by its dispatch date and have it scanned there: the first scan counts, not the label. Until ${when(25)} what still goes wrong is shown and does not count: that is the time for it.`,
      '# What it rests on, item by item',
      ...[0, 3, 6, 9].map(
        (days) => `Order late-${days} was due to the carrier by ${when(days + 2)}. No carrier has scanned it so far.`,
      ),
      '# The rule',
      'Orders you ship yourself should be with the carrier by their dispatch date. The first scan counts, not the label.',
      'What goes wrong fills your gauge, what goes well empties it. It stood at 122 % of its level, with four lapses; at full, with several different customers in it, it means a pattern and not bad luck.',
      'From good standing to a warning, because of a violation.',
      'Rules in force: kingston-express, version\u00a01.',
      '# How it ends',
      `It ends by itself on ${when(101)} if nothing further comes up in shipping.`,
      '# If you see it differently',
      `You can appeal until ${when(195)}. Say item by item what is wrong, and add what shows it. It is free, nobody asks you to admit anything, and somebody else decides than before.`,
      '# If you have a question',
      NOTICE_SENTENCES.ask,
    ]);
  });

  test('is the same after the action has gone on: what was sent stays', async () => {
    await told.tell(warned);
    const { body: before } = await told.ask('seller', 'GET /v1/notices/S-1~d1');
    await told.tell([acknowledged({ at: day(12) }), declared({ at: day(13), from: day(0), to: day(12) })]);
    const { body: after } = await told.ask('seller', 'GET /v1/notices/S-1~d1');
    expect(after.letter).toEqual(before.letter);
    const { body: page } = await told.ask('seller', 'GET /v1/sellers/S-1/notices');
    expect(page.items.map(({ kind }: { kind: string }) => kind)).toEqual(['action.withdrawn', 'warning.issued']);
    const { body: end } = await told.ask('seller', 'GET /v1/notices/S-1~d2');
    expect(linesOf(end.letter).slice(0, 8)).toEqual([
      'Taken back: the warning about late dispatch',
      '# What it is about',
      'Four orders were not with the carrier by their dispatch date.',
      'What it rested on turned out to be beyond your control.',
      `Decided on ${when(13)}; reference S-1/1.`,
      '# What to do now',
      'You need not do anything.',
      '# What it rests on, item by item',
    ]);
    expect(linesOf(end.letter)).toContain('It was taken back, as if it had never been.');
  });

  test('says the same when it is written only after the action has ended', async () => {
    await told.tell(warned);
    const { body: atOnce } = await told.ask('seller', 'GET /v1/notices/S-1~d1');
    const other = await freshDatabase();
    try {
      const late = await toldMarketplace(other.pool);
      await late.tell([
        ...warned,
        acknowledged({ at: day(12) }),
        placed({ seller: 'S-3', orderId: 'far', at: day(130) }),
      ]);
      const { body } = await late.ask('seller', 'GET /v1/notices/S-1~d1');
      expect(linesOf(body.letter)).toEqual(linesOf(atOnce.letter));
    } finally {
      await other.drop();
    }
  });
});

describe('notices of conduct', () => {
  test('cite the order, never the customer, and say the rule', async () => {
    const customer = 'C-CANARY';
    const breach = confirmed('off_platform_payment', { id: 'breach-1', at: day(1), orderId: 'O-7' });
    await told.tell([
      placed({ orderId: 'O-7', customer }),
      breach,
      placed({ seller: 'S-3', orderId: 'later', at: day(3) }),
    ]);
    const { body, status } = await told.ask('seller', 'GET /v1/notices/S-1~d1');
    expect(status).toBe(200);
    const lines = linesOf(body.letter);
    expect(lines[0]).toBe('Your account is suspended: asking for payment outside the platform');
    expect(lines).toContain(`A breach of conduct was confirmed on order O-7. (${when(1)}, reported as breach-1)`);
    expect(lines).toContain(
      'The rules do not allow asking for payment outside the platform. One confirmed breach is enough.',
    );
    expect(lines).toEqual(
      expect.arrayContaining(['# What still works', 'Your notices, appeals and support', 'New orders are paused']),
    );
    const { rows } = await database.pool.query('select facts::text || letter::text as kept from notices');
    expect(rows.map(({ kept }) => kept).join()).not.toContain(customer);
  });
});

describe('the notification centre', () => {
  const breaches = [0, 1, 2].map((days) => confirmed('off_platform_contact', { at: day(days) }));
  const ids = (page: { items: { id: string }[] }) => page.items.map(({ id }) => id);

  test('pages, counts what each person has not opened, and keeps when it was opened', async () => {
    await told.tell(breaches);
    const first = await told.ask('seller', 'GET /v1/sellers/S-1/notices?limit=3');
    const { body: rest } = await told.ask('seller', `GET /v1/sellers/S-1/notices?limit=3&cursor=${first.body.next}`);
    expect([...ids(first.body), ...ids(rest)]).toEqual(['S-1~d4', 'S-1~d3', 'S-1~d2', 'S-1~d1']);
    expect(first.body).toMatchObject({ all: 4, unread: 4 });

    expect((await told.ask('seller', 'POST /v1/notices/S-1~d2/read')).body).toEqual({ unread: 3 });
    expect((await told.ask('seller', 'POST /v1/notices/S-1~d2/read')).body).toEqual({ unread: 3 });
    const { body: unread } = await told.ask('seller', 'GET /v1/sellers/S-1/notices?unread=true');
    expect(ids(unread)).toEqual(['S-1~d4', 'S-1~d3', 'S-1~d1']);
    expect((await told.ask('member', 'GET /v1/sellers/S-1/notices')).body.unread).toBe(4);

    const { body } = await told.ask('officer', 'GET /v1/notices/S-1~d2');
    const at = formatTimestamp(told.parts.now());
    expect(body).toMatchObject({
      deliveredAt: at,
      delivery: { openings: [{ person: 'P-3', name: 'Marcia Bennett', at }], mails: [] },
    });
    expect(body.openedAt).toBeUndefined();
    expect((await told.ask('member', 'POST /v1/sellers/S-1/notices/read')).body).toEqual({ unread: 0 });
    expect((await told.ask('member', 'GET /v1/sellers/S-1/notices?unread=true')).body.items).toEqual([]);
  });

  test('is the own seller’s; staff see it and cannot open in their name', async () => {
    await told.tell(breaches);
    for (const what of ['GET /v1/sellers/S-1/notices', 'GET /v1/notices/S-1~d1', 'GET /v1/notices/S-1~d99'])
      expect((await told.ask('other', what)).status).toBe(403);
    for (const who of ['other', 'staff', 'integrator', 'nobody'])
      for (const what of ['POST /v1/notices/S-1~d1/read', 'POST /v1/sellers/S-1/notices/read'])
        expect([401, 403]).toContain((await told.ask(who, what)).status);
    expect((await told.ask('staff', 'GET /v1/sellers/S-1/notices')).body.items).toHaveLength(4);
    expect((await told.ask('seller', 'GET /v1/notices/S-1~d99')).body).toMatchObject({
      type: '/problems/unknown-notice',
      detail: 'No notice has the id S-1~d99',
    });
    expect((await told.ask('seller', 'GET /v1/sellers/S-1/notices?cursor=x')).body.type).toBe('/problems/bad-cursor');
    expect((await told.ask('seller', 'POST /v1/notices/nonsense/read')).status).toBe(403);
  });

  test('a message that comes again, to two servers at once, writes nothing twice', async () => {
    const other = await toldMarketplace(database.pool);
    await told.ledger.append(eventsOf(breaches));
    const { rows: messages } = await database.pool.query('select seller_id, key, topic, body from outbox order by key');
    const followers = [tellDecisions(told.parts), tellDecisions(other.parts)];
    await Promise.all([...messages, ...messages].flatMap((message) => followers.map((follow) => follow(message))));
    const { rows } = await database.pool.query('select notice from notices order by notice');
    expect(rows).toEqual(['d1', 'd2', 'd3', 'd4'].map((notice) => ({ notice })));
  });
});

test('a link to another account is told once, by the kinds of what is shared and never with whom', async () => {
  const link = { seller: 'S-1', number: 2, signals: ['address', 'payout_account', 'shoe_size'], at: day(3) };
  await tellLink(told.parts, link);
  await tellLink(told.parts, link);
  const { body: page } = await told.ask('seller', 'GET /v1/sellers/S-1/notices');
  expect(page.items).toMatchObject([{ id: 'S-1~l2', kind: 'account.linked', at: when(3) }]);
  const { body } = await told.ask('seller', 'GET /v1/notices/S-1~l2');
  const lines = linesOf(body.letter);
  expect(lines.slice(0, 3)).toEqual([
    'Your account shares something with another one, and somebody looks at it',
    '# What it is about',
    'Your account shares the account that payouts go to, an address and other details with an account that may not trade here. Somebody of us looks at whether different people are behind the two. Which account it is we tell nobody.',
  ]);
  expect(lines.join()).toContain('By this alone nothing changes');
  expect(JSON.stringify(body)).not.toContain('shoe_size');
});
