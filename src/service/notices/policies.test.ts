import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { day, placed } from '../../../test/builders.ts';
import { changedDocument } from '../../../test/changed-policy.ts';
import { freshDatabase, type TestDatabase } from '../../../test/database.ts';
import { eventsOf } from '../../../test/events-of-facts.ts';
import { readPolicy } from '../../../test/ledger/drive.ts';
import { type HandClock, handClock } from '../../../test/ledger/hand-clock.ts';
import { insertTeam, linesOf, type ToldMarketplace, toldMarketplace } from '../../../test/notices/served-notices.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { activatePolicy } from '../policy/activate.ts';
import { policyNews } from '../start/policy-news.ts';
import { tellPolicies } from './policies.ts';

let database: TestDatabase;
let clock: HandClock;

const when = (days: number): string => formatTimestamp(day(days));
const version = (number: number, from: string, to: string): string =>
  changedDocument(['version: 1', `version: ${number}`], [from, to]);
/** A promise that sellers are worse off with, and one that they are better off with. */
const STRICTER = version(2, 'acknowledgeWithin: 7 d', 'acknowledgeWithin: 5 d');
const MILDER = version(2, 'acknowledgeWithin: 7 d', 'acknowledgeWithin: 9 d');

beforeEach(async () => {
  database = await freshDatabase();
  clock = handClock(day(10));
});
afterEach(() => database.drop());

/** A server over a marketplace with three sellers; only the first has people here. */
async function open(): Promise<ToldMarketplace> {
  const told = await toldMarketplace(database.pool, { clock: 'wall', now: clock.now, sendsMail: true });
  await told.ledger.append(
    eventsOf(['S-1', 'S-2', 'S-3'].map((seller) => placed({ seller, orderId: `of-${seller}`, at: day(9) }))),
  );
  return told;
}

const tell = ({ parts }: ToldMarketplace): Promise<number> =>
  tellPolicies({ ...parts, news: (since) => policyNews(database.pool, since) });

async function activate(document: string, days: number): Promise<void> {
  const activated = await activatePolicy(
    database.pool,
    { document, policy: readPolicy(document), from: day(days) },
    clock.now(),
  );
  expect(activated).not.toHaveProperty('code');
}

describe('a new version of the policy', () => {
  test('is told to every seller ahead, once, with what it changes and from when on', async () => {
    const told = await open();
    await insertTeam(database.pool);
    expect(await tell(told)).toBe(0);
    await activate(STRICTER, 25);
    expect(await tell(told)).toBe(3);
    expect(await tell(told)).toBe(0);

    const { body } = await told.ask('seller', 'GET /v1/notices/S-1~v2-2');
    expect(body).toMatchObject({ kind: 'policy.changed', at: when(10) });
    const lines = linesOf(body.letter);
    expect(lines[0]).toBe(`The rules change on ${when(25)}`);
    expect(lines).toContain(
      `Version kingston-express@2 of the rules takes effect on ${when(25)}, in place of kingston-express@1.`,
    );
    expect(lines).toContain('It may hold more against sellers than the one before: that is why you hear of it ahead.');
    expect(lines.filter((line) => /Before: .*7 days.* From then on: .*5 days/.test(line))).toHaveLength(2);
    const { rows } = await database.pool.query(
      `select seller_id, person_id from notice_mails where notice = 'v2-2' order by person_id`,
    );
    expect(rows).toEqual([
      { seller_id: 'S-1', person_id: 'P-3' },
      { seller_id: 'S-1', person_id: 'P-5' },
    ]);
  });

  test('that is only milder says so', async () => {
    const told = await open();
    await activate(MILDER, 11);
    await tell(told);
    const { body } = await told.ask('other', 'GET /v1/notices/S-2~v2-2');
    expect(linesOf(body.letter)).toContain('Nothing in it holds more against sellers than the one before.');
  });

  test('is told once by several servers at the same time', async () => {
    const servers = [await open(), await open()];
    await activate(STRICTER, 25);
    const told = await Promise.all(servers.map(tell));
    expect(told.reduce((sum, each) => sum + each)).toBe(3);
    const { rows } = await database.pool.query(`select count(*)::int as notices from notices`);
    expect(rows).toEqual([{ notices: 3 }]);
  });

  test('is no news any more when it has been in force for 15 days', async () => {
    const told = await open();
    await activate(MILDER, 11);
    clock.reach(day(26));
    expect(await tell(told)).toBe(0);
  });

  test('that came while nobody sold anything is told to nobody, and the next one to whoever came since', async () => {
    const told = await toldMarketplace(database.pool, { clock: 'wall', now: clock.now });
    expect(await tell(told)).toBe(0);
    await activate(MILDER, 11);
    expect(await tell(told)).toBe(0);
    await told.ledger.append(eventsOf([placed({ seller: 'S-9', orderId: 'first', at: day(10) })]));
    clock.reach(day(12));
    await activate(version(3, 'acknowledgeWithin: 7 d', 'acknowledgeWithin: 5 d'), 28);
    await tell(told);
    const { rows } = await database.pool.query('select seller_id, notice from notices');
    expect(rows).toEqual([{ seller_id: 'S-9', notice: 'v3-3' }]);
  });
});
