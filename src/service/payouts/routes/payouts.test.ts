import { beforeEach, describe, expect, test } from 'vitest';
import {
  acknowledged,
  appealDecided,
  confirmed,
  day,
  payoutDue,
  payoutHoldDecided,
  planned,
} from '../../../../test/builders.ts';
import { withDatabase } from '../../../../test/database.ts';
import { emptyLedger } from '../../../../test/ledger/drive.ts';
import { type PayoutShop, payoutShop } from '../../../../test/payouts/served-payouts.ts';
import { earlyRefunds } from '../../../../test/reference/examples.ts';
import { endpointAt } from '../../../../test/webhooks/bench.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { MIGRATIONS_FOLDER, readMigrations } from '../../postgres/migration-files.ts';
import { payoutsPage } from '../contract.ts';
import { followPayouts } from '../follow.ts';

const database = withDatabase();
let shop: PayoutShop;

beforeEach(async () => {
  await emptyLedger(database().pool);
  shop = await payoutShop(database().pool);
});

/** S-1 is warned on day 3, and its payouts are restricted from day 22 on, for seven days at first. */
const restricted = [...earlyRefunds(1, 2, 3), acknowledged({ at: day(4) }), ...earlyRefunds(20, 21, 22)];
const when = (days: number): string => formatTimestamp(day(days));
const usd = (amount: string) => ({ amount, currency: 'USD' });

type Listed = { payoutId: string; releases: { at: string; amount: { amount: string }; released: boolean }[] };
const schedule = ({ releases }: Listed) =>
  releases.map(({ at, amount, released }) => `${at} ${amount.amount}${released ? ' paid' : ''}`);

describe('a payout that falls due', () => {
  test('without a restriction is paid in full; with one 30 % is held, for its action, 45 days at most', async () => {
    await shop.tell(payoutDue({ payoutId: 'P-0', at: day(19) }), restricted);
    await shop.tell(payoutDue({ payoutId: 'P-1', at: day(23) }));
    const { status, body } = await shop.ask('seller');
    expect(status).toBe(200);
    expect(payoutsPage.strict().parse(body)).toEqual(body);
    expect(body.items).toEqual([
      {
        ...{ payoutId: 'P-1', amount: usd('1000.00'), dueAt: when(23), state: 'held', running: true },
        ...{ paidAtOnce: usd('700.00'), held: usd('300.00'), stillHeld: usd('300.00') },
        heldFor: [
          { action: 'S-1/2', kind: 'restriction', status: 'live', violation: 'early_refund', reviewBy: when(36) },
        ],
        releases: [{ at: when(68), amount: usd('300.00'), released: false }],
      },
      {
        ...{ payoutId: 'P-0', amount: usd('1000.00'), dueAt: when(19), state: 'paid', running: false },
        ...{ paidAtOnce: usd('1000.00'), held: usd('0.00'), stillHeld: usd('0.00'), heldFor: [], releases: [] },
      },
    ]);
    expect(body.totals).toEqual([{ held: usd('300.00'), released: usd('0.00'), stillHeld: usd('300.00') }]);
    expect(body.limits).toEqual({ mostHeld: 0.3, longestDays: 45, releaseEveryDays: 7 });
    // Money is held of a payout exactly where the capabilities say that it may be.
    const held = await shop.ledger.look('S-1', ({ views }) => views.capabilities().features.payouts.heldShare);
    expect(held).toBe(0.3);
  });

  test('later than it is told is decided when it falls due, by time alone', async () => {
    await shop.tell(payoutDue({ payoutId: 'P-1', at: day(5), dueAt: day(24) }), restricted);
    expect((await shop.ask('seller')).body.items).toMatchObject([{ payoutId: 'P-1', state: 'expected', releases: [] }]);
    expect(await shop.until(24)).toBe(1);
    expect((await shop.ask('seller')).body.items).toMatchObject([{ state: 'held', held: usd('300.00') }]);
    expect(await shop.until(25)).toBe(0);
  });

  test('is held of once, however often it is told and by however many servers', async () => {
    await shop.tell(restricted);
    const due = payoutDue({ payoutId: 'P-1', at: day(23) });
    await shop.append([due, payoutDue({ ...due, id: 'again', amount: { minor: 5, currency: 'USD' } })]);
    const { rows } = await database().pool.query('select seller_id, key, topic, body from outbox order by key desc');
    const servers = [shop, await payoutShop(database().pool), await payoutShop(database().pool)];
    for (let round = 0; round < 2; round++)
      await Promise.all(servers.flatMap(({ parts }) => rows.map((row) => followPayouts(parts)(row))));
    const { body } = await shop.ask('seller');
    expect(body.items).toMatchObject([{ amount: usd('1000.00'), held: usd('300.00') }]);
    const told = await database().pool.query("select key from outbox where topic = 'payout'");
    expect(told.rows).toEqual([{ key: 'payout/S-1/P-1/held' }]);
  });
});

test('payouts that were told before there was a payout ledger are taken up when it comes', async () => {
  const due = [19, 23].map((days) => payoutDue({ payoutId: `P-${days}`, at: day(days) }));
  await shop.append([...restricted, ...due]);
  await database().pool.query("delete from outbox where topic = 'event'");
  const migration = readMigrations(MIGRATIONS_FOLDER).find(({ name }) => name === 'payout-holds');
  const statement = migration?.sql.slice(migration.sql.indexOf('insert into outbox')) ?? '';
  for (let time = 0; time < 2; time++) await database().pool.query(statement);
  await shop.pass();
  expect((await shop.ask('seller')).body.items).toMatchObject([
    { payoutId: 'P-23', state: 'held', held: usd('300.00') },
    { payoutId: 'P-19', state: 'paid' },
  ]);
});

describe('what is held', () => {
  test('is released in equal weekly parts once the restriction has ended, each when it is due', async () => {
    await shop.tell(restricted, payoutDue({ payoutId: 'P-1', at: day(23) }));
    await shop.tell(planned({ at: day(24), action: 'S-1/2' }));
    // The restriction is over on day 29 at the earliest; its meter must be low enough too.
    await shop.until(29);
    const ended = await shop.ledger.look('S-1', ({ views }) => views.action(2)?.view.endedAt);
    expect(ended).toBe(day(29));
    const parts = [29, 36, 43, 50, 57, 64];
    const planOn = (days: number) => parts.map((at) => `${when(at)} 50.00${at <= days ? ' paid' : ''}`);
    const listed = async () => (await shop.ask('seller')).body.items[0];
    expect(schedule(await listed())).toEqual(planOn(29));
    expect(await listed()).toMatchObject({ state: 'held', running: false, stillHeld: usd('250.00') });
    await shop.until(44);
    expect(schedule(await listed())).toEqual(planOn(44));
    // All servers were down for a while: nothing is lost, and nothing comes later.
    await shop.until(300);
    expect(schedule(await listed())).toEqual(planOn(300));
    expect(await listed()).toMatchObject({ state: 'released', stillHeld: usd('0.00') });
    expect((await shop.ask('seller', '?held=true')).body).toMatchObject({
      ...{ items: [], totals: [{ held: usd('300.00'), released: usd('300.00'), stillHeld: usd('0.00') }] },
    });
  });

  test('is released at once when an appeal is won, and nothing more is held (F10)', async () => {
    await shop.tell(restricted, payoutDue({ payoutId: 'P-1', at: day(23) }));
    await shop.tell(
      appealDecided({ at: day(26), action: 'S-1/2' }),
      payoutDue({ payoutId: 'P-2', at: day(26), dueAt: day(27) }),
    );
    await shop.until(27);
    const { body } = await shop.ask('staff');
    expect(body.items.map(({ payoutId, state }: { payoutId: string; state: string }) => [payoutId, state])).toEqual([
      ['P-2', 'paid'],
      ['P-1', 'released'],
    ]);
    expect(schedule(body.items[1])).toEqual([`${when(26)} 300.00 paid`]);
    expect(body.items[1].heldFor).toMatchObject([{ action: 'S-1/2', status: 'withdrawn' }]);
  });

  test('is kept or released by a person who looks; released, nothing more is held while the restriction runs on', async () => {
    await shop.tell(restricted, payoutDue({ payoutId: 'P-1', at: day(23) }));
    await shop.tell(payoutHoldDecided({ at: day(24), action: 'S-1/2', outcome: 'kept' }));
    expect((await shop.ask('seller')).body.items).toMatchObject([{ state: 'held', running: true }]);
    await shop.tell(payoutHoldDecided({ at: day(25), action: 'S-1/2', outcome: 'released' }));
    await shop.tell(payoutDue({ payoutId: 'P-2', at: day(26) }));
    const { items } = (await shop.ask('seller')).body;
    expect(items).toMatchObject([
      { payoutId: 'P-2', state: 'paid' },
      { payoutId: 'P-1', state: 'released', heldFor: [{ action: 'S-1/2', status: 'live' }] },
    ]);
    expect(schedule(items[1])).toEqual([`${when(25)} 300.00 paid`]);
  });

  test('is released at once also where only the first warning falls, and what rested on it with it (F4, F10)', async () => {
    await shop.tell(restricted, payoutDue({ payoutId: 'P-1', at: day(23) }));
    await shop.tell(appealDecided({ at: day(25), action: 'S-1/1' }));
    const { status } = (await shop.ledger.look('S-1', ({ views }) => views.action(2)?.view)) ?? {};
    const [one] = (await shop.ask('staff')).body.items;
    // What the appeal leaves of the second action decides: withdrawn, it holds nothing for another instant.
    expect([status, one.state]).toEqual(['withdrawn', 'released']);
    expect(schedule(one)).toEqual([`${when(25)} 300.00 paid`]);
  });

  test('is not held any longer for a suspension: the money of a suspended seller is paid when the reasons end', async () => {
    await shop.tell(restricted, payoutDue({ payoutId: 'P-1', at: day(23) }));
    await shop.tell(confirmed('threat', { at: day(24) }));
    await shop.until(72);
    await shop.tell(payoutDue({ payoutId: 'P-2', at: day(73) }));
    const { body } = await shop.ask('seller');
    expect(body.items).toMatchObject([
      { payoutId: 'P-2', state: 'paid' },
      { payoutId: 'P-1', state: 'released' },
    ]);
    const last = body.items[1].releases.at(-1).at;
    expect(Date.parse(last)).toBeLessThanOrEqual(day(68));
  });
});

test('programs are told what is held and what is released, once each', async () => {
  const { id } = await endpointAt(database().pool, 'http://127.0.0.1:9/', {
    topics: ['payout.held', 'payout.released'],
  });
  await shop.tell(restricted, payoutDue({ payoutId: 'P-1', at: day(23) }), payoutDue({ payoutId: 'P-2', at: day(19) }));
  await shop.tell(appealDecided({ at: day(26), action: 'S-1/2' }));
  await shop.pass();
  const { rows } = await database().pool.query(
    'select type, body from webhook_deliveries where endpoint_id = $1 order by sequence',
    [id],
  );
  expect(rows.map(({ type, body }) => [type, JSON.parse(body).data])).toEqual([
    [
      'payout.held',
      {
        ...{ at: when(23), payoutId: 'P-1', held: usd('300.00'), paid: usd('700.00'), actions: ['S-1/2'] },
        ...{ latest: when(68), link: 'https://trust.example/v1/sellers/S-1/payouts', seller: 'S-1' },
        sequence: expect.any(Number),
      },
    ],
    [
      'payout.released',
      {
        ...{ at: when(26), payoutId: 'P-1', released: usd('300.00'), stillHeld: usd('0.00') },
        ...{ link: 'https://trust.example/v1/sellers/S-1/payouts', seller: 'S-1', sequence: expect.any(Number) },
      },
    ],
  ]);
});

describe('GET /v1/sellers/{id}/payouts', () => {
  test('pages by the day they fall due, the last first, and of one action', async () => {
    await shop.tell(restricted);
    const yen = { minor: 100_000, currency: 'EUR' };
    await shop.tell(
      [24, 23, 24, 19, 25].map((days, index) =>
        payoutDue({ payoutId: `P-${index}`, at: day(25), dueAt: day(days), ...(index === 4 ? { amount: yen } : {}) }),
      ),
    );
    const names: string[][] = [];
    let next: string | null = null;
    do {
      const cursor: string = next === null ? '' : `&cursor=${next}`;
      const { body } = await shop.ask('payer', `?limit=2${cursor}`);
      names.push(body.items.map(({ payoutId }: { payoutId: string }) => payoutId));
      next = body.next;
    } while (next !== null);
    expect(names).toEqual([['P-4', 'P-0'], ['P-2', 'P-1'], ['P-3']]);
    const { body } = await shop.ask('staff', '?action=S-1/2');
    expect(body.items).toHaveLength(4);
    expect(body.totals.map(({ held }: { held: object }) => held)).toEqual([
      { amount: '300.00', currency: 'EUR' },
      usd('900.00'),
    ]);
    for (const action of ['S-1~1', 'S-2~2'])
      expect((await shop.ask('staff', `?action=${action}`)).body.items).toEqual([]);
  });

  test('is for the seller, staff and programs that may see capabilities; bad input is named', async () => {
    await shop.tell(restricted);
    for (const who of ['seller', 'staff', 'payer']) expect((await shop.ask(who)).status).toBe(200);
    for (const who of ['other', 'reader']) expect((await shop.ask(who)).status).toBe(403);
    expect((await shop.ask('nobody')).status).toBe(401);
    expect(await shop.ask('staff', '', 'S-404')).toMatchObject({
      status: 404,
      body: { type: '/problems/unknown-seller' },
    });
    expect((await shop.ask('staff', '?cursor=x')).body).toMatchObject({ type: '/problems/bad-cursor' });
    expect((await shop.ask('staff', '?action=2')).body).toMatchObject({ status: 400, pointer: '/query/action' });
  });
});
