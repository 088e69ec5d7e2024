import { beforeEach, describe, expect, test } from 'vitest';
import { acknowledged, day, declared, placed, scanned } from '../../../test/builders.ts';
import { freshDatabase, type TestDatabase } from '../../../test/database.ts';
import { eventsOf } from '../../../test/events-of-facts.ts';
import { POLICY_DOCUMENT } from '../../../test/ledger/drive.ts';
import { type HandClock, handClock } from '../../../test/ledger/hand-clock.ts';
import { linesOf, type ToldMarketplace, toldMarketplace } from '../../../test/notices/served-notices.ts';
import { lateOrders, sorted } from '../../../test/reference/examples.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { ROUND_LEASE } from '../ledger/round.ts';
import { makeReports } from './make-reports.ts';

let database: TestDatabase;
let clock: HandClock;

/** New York puts its clocks on on Sunday, 8 March 2026: its Mondays begin at 05:00 UTC before, and at 04:00 after. */
const NEW_YORK = POLICY_DOCUMENT.replaceAll('America/Jamaica', 'America/New_York');
/** The Mondays 9, 16 and 23 March there. */
const [SECOND, THIRD, FOURTH] = [day(7, 4), day(14, 4), day(21, 4)] as const;

const when = formatTimestamp;

beforeEach(async () => {
  database = await freshDatabase();
  clock = handClock(day(0));
  return () => database.drop();
});

/** A server; it is the wall that says what time it is. */
const open = (): Promise<ToldMarketplace> =>
  toldMarketplace(database.pool, { clock: 'wall', now: clock.now, document: NEW_YORK });

/** What happened so far is told, and time passes until then. */
async function until(told: ToldMarketplace, at: number, facts: Parameters<typeof eventsOf>[0] = []): Promise<void> {
  clock.reach(at);
  const { rejected } = await told.ledger.append(eventsOf(sorted(facts)));
  expect(rejected).toEqual([]);
  await told.ledger.tick();
}

/** Which weeks of whom were told. */
async function weeks(): Promise<readonly string[]> {
  const { rows } = await database.pool.query<{ told: string }>(
    "select seller_id || ' ' || week as told from seller_reports order by seller_id, week",
  );
  return rows.map(({ told }) => told);
}

const late = lateOrders(0, 1, 2, 3);
const handedOver = (seller: string, days: number) => [
  placed({ seller, orderId: `${seller}-${days}`, at: day(days) }),
  scanned({ seller, orderId: `${seller}-${days}`, at: day(days, 12) }),
];

describe('a week is told', () => {
  test('when it is over, to the millisecond and over the change of clocks, once, and stays as it was told', async () => {
    const told = await open();
    await until(told, day(3), late);
    await until(told, SECOND - 1);
    expect(await makeReports(told.reports)).toBe(0);
    await until(told, SECOND);
    expect(await makeReports(told.reports)).toBe(1);
    expect(await makeReports(told.reports)).toBe(0);
    const { body } = await told.ask('seller', 'GET /v1/sellers/S-1/reports/2026-03-02');
    expect(body).toMatchObject({ from: when(day(0, 5)), to: when(SECOND), at: when(SECOND), rung: 'warned' });
    // Taken back later, by a storm: what was told of that week stands.
    await until(told, day(9), [declared({ at: day(9), from: day(0), to: day(6) })]);
    await until(told, THIRD);
    expect(await makeReports(told.reports)).toBe(1);
    expect(await weeks()).toEqual(['S-1 2026-03-02', 'S-1 2026-03-09']);
    expect((await told.ask('seller', 'GET /v1/sellers/S-1/reports/2026-03-02')).body).toEqual(body);
    const { body: next } = await told.ask('seller', 'GET /v1/sellers/S-1/reports/2026-03-09');
    expect(next).toMatchObject({ rung: 'good', before: { week: '2026-03-02', rung: 'warned' } });
    expect(linesOf(next.letter)).toEqual([
      'Your week, 9 – 15 Mar 2026',
      '# Where you stand',
      'You are in good standing. Everything is open to you.',
      'In your report for 2 – 8 Mar 2026 you were warned.',
      `As it stood on ${when(THIRD)}.`,
      '# What to do next',
      'Nothing to do: Everything is open to you. Thank you for looking after your customers.',
      '# Your gauges',
      'Nothing was measured in the week, and no gauge has anything in it.',
      '# What began and what ended',
      `Warning about late dispatch: It ended on ${when(day(9))}; reference S-1/1. It was taken back, as if it had never been.`,
    ]);
    // Nothing is left to be told.
    await until(told, FOURTH);
    expect(await makeReports(told.reports)).toBe(0);
  });

  test('in words: the gauge, the rate beside its target, what counted, what falls due, the way back', async () => {
    const told = await open();
    await until(told, day(3), [...late, ...handedOver('S-1', 2)]);
    await until(told, SECOND);
    await makeReports(told.reports);
    const { body } = await told.ask('seller', 'GET /v1/sellers/S-1/reports/2026-03-02');
    const lines = linesOf(body.letter);
    expect(lines.slice(0, 5)).toEqual([
      'Your week, 2 – 8 Mar 2026',
      '# Where you stand',
      'You have a warning. Your account stays fully active: you sell as before.',
      'This is your first report: from the next one on it also says what has changed.',
      `As it stood on ${when(SECOND)}.`,
    ]);
    for (const line of [
      `Read the notice about late dispatch and acknowledge it: By ${when(day(12))}. You admit nothing by that; it tells us that it reached you.`,
      'Late dispatch: The gauge is empty. In 30 days 80 % of 5 orders you shipped yourself went wrong; the target is at most 4 %. In the week: 1 order handed over in time and four orders handed over late.',
      `Warning about late dispatch: It began on ${when(day(5))}; reference S-1/1.`,
      `Warning about late dispatch: Acknowledge it by ${when(day(12))}.`,
      `Warning about late dispatch: It ends by itself on ${when(day(95))} if nothing further comes up in shipping.`,
    ])
      expect(lines).toContain(line);
  });

  test('to nobody who has nothing to be told', async () => {
    const told = await open();
    await until(told, day(1), [...handedOver('S-1', 0), placed({ seller: 'S-2', at: day(1), shipBy: day(40) })]);
    await until(told, SECOND);
    expect(await makeReports(told.reports)).toBe(1);
    expect(await weeks()).toEqual(['S-1 2026-03-02']);
    await until(told, THIRD);
    expect(await makeReports(told.reports)).toBe(0);
  });
});

describe('whoever tells it', () => {
  /** More sellers than are taken at once, each with one good order in the first week. */
  const many = Array.from({ length: 130 }, (_, number) => handedOver(`M-${String(number).padStart(3, '0')}`, 1)).flat();

  test('several servers at once tell each week of each seller once', async () => {
    const told = await open();
    await until(told, day(2), many);
    await until(told, SECOND);
    const servers = await Promise.all([open(), open(), open()]);
    const made = await Promise.all(servers.map(({ reports }) => makeReports(reports)));
    expect(made.reduce((sum, each) => sum + each, 0)).toBe(130);
    expect((await weeks()).length).toBe(130);
  });

  test('what a server leaves behind when it dies is told by another one, once its lease has ended', async () => {
    const told = await open();
    await until(told, day(2), many);
    await until(told, SECOND);
    let looked = 0;
    const dying = {
      ...told.reports.ledger,
      look: ((...asked) => {
        looked += 1;
        // As if nothing more were ever heard of the database.
        if (looked > 110) throw Object.assign(new Error('killed'), { code: '57P01' });
        return told.ledger.look(...asked);
      }) as typeof told.ledger.look,
    };
    await expect(makeReports({ ...told.reports, ledger: dying })).rejects.toThrow('killed');
    expect((await weeks()).length).toBe(110);
    const other = await open();
    expect(await makeReports(other.reports)).toBe(0);
    clock.set(clock.now() + ROUND_LEASE);
    expect(await makeReports(other.reports)).toBe(20);
    expect((await weeks()).length).toBe(130);
  });

  test('a seller that cannot be read stops nobody else, and that is said', async () => {
    const told = await open();
    await until(told, day(2), [...handedOver('S-1', 1), ...handedOver('S-2', 1), ...handedOver('S-3', 1)]);
    await until(told, SECOND);
    const spoiled = {
      ...told.reports.ledger,
      look: ((seller, look) =>
        seller === 'S-2'
          ? Promise.reject(new Error('damaged'))
          : told.ledger.look(seller, look)) as typeof told.ledger.look,
    };
    await expect(makeReports({ ...told.reports, ledger: spoiled })).rejects.toThrow('damaged');
    expect(await weeks()).toEqual(['S-1 2026-03-02', 'S-3 2026-03-02']);
  });

  test('after a long stop only the latest week is told', async () => {
    const told = await open();
    await until(told, day(3), late);
    await until(told, day(6), [acknowledged({ at: day(6) })]);
    await until(told, FOURTH + 1);
    expect(await makeReports(told.reports)).toBe(1);
    expect(await weeks()).toEqual(['S-1 2026-03-16']);
  });

  test('by the clock of events: as it moves, and not before anything has happened', async () => {
    const told = await toldMarketplace(database.pool, { document: NEW_YORK });
    expect(await makeReports(told.reports)).toBe(0);
    await told.tell([...late, placed({ seller: 'S-3', orderId: 'clock', at: SECOND - 1 })]);
    expect(await makeReports(told.reports)).toBe(0);
    await told.tell([placed({ seller: 'S-3', orderId: 'on', at: SECOND })]);
    expect(await makeReports(told.reports)).toBe(1);
    expect(await weeks()).toEqual(['S-1 2026-03-02']);
  });
});
