import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acknowledged, confirmed, day, declared, placed } from '../../../test/builders.ts';
import { freshDatabase, type TestDatabase } from '../../../test/database.ts';
import { eventsOf } from '../../../test/events-of-facts.ts';
import { POLICY_DOCUMENT } from '../../../test/ledger/drive.ts';
import { type HandClock, handClock } from '../../../test/ledger/hand-clock.ts';
import { linesOf, type ToldMarketplace, toldMarketplace } from '../../../test/notices/served-notices.ts';
import { lateOrders, sorted } from '../../../test/reference/examples.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { remind } from './reminders.ts';

let database: TestDatabase;
let clock: HandClock;

/** New York puts its clocks on at 07:00 UTC on 8 March 2026, the sixth day: between warning and reminder there is one hour less. */
const NEW_YORK = POLICY_DOCUMENT.replaceAll('America/Jamaica', 'America/New_York');

const when = (days: number): string => formatTimestamp(day(days));

beforeEach(async () => {
  database = await freshDatabase();
  clock = handClock(day(0));
});
afterEach(() => database.drop());

/** A server; it is the wall that says what time it is. */
const open = (): Promise<ToldMarketplace> =>
  toldMarketplace(database.pool, { clock: 'wall', now: clock.now, document: NEW_YORK });

/** What happened so far is told, time passes until then, and what fell due is passed on. */
async function until(told: ToldMarketplace, at: number, facts: Parameters<typeof eventsOf>[0] = []): Promise<void> {
  clock.reach(at);
  await told.ledger.append(eventsOf(sorted(facts)));
  await told.ledger.tick();
  await told.pass();
}

async function kinds(told: ToldMarketplace): Promise<readonly string[]> {
  const { body } = await told.ask('seller', 'GET /v1/sellers/S-1/notices');
  return body.items.map(({ id, kind, at }: { id: string; kind: string; at: string }) => `${at} ${kind} ${id}`);
}

/** Warned on day 5, as the last of the orders falls due. */
const late = lateOrders(0, 1, 2, 3);

async function warn(told: ToldMarketplace): Promise<void> {
  clock.reach(day(3));
  await told.ledger.append(eventsOf(late));
  // What falls due at an instant is run after everything else of it.
  await until(told, day(5) + 1);
  expect(await kinds(told)).toEqual([`${when(5)} warning.issued S-1~d1`]);
}

describe('a warning that is not acknowledged', () => {
  test('is reminded of at seven days to the millisecond, over the change of clocks, once', async () => {
    const told = await open();
    await warn(told);
    clock.reach(day(12) - 1);
    await remind(told.parts);
    expect(await kinds(told)).toHaveLength(1);
    clock.reach(day(12));
    await remind(told.parts);
    await remind(told.parts);
    expect(await kinds(told)).toEqual([`${when(12)} reminder S-1~r1`, `${when(5)} warning.issued S-1~d1`]);
    const { body } = await told.ask('seller', 'GET /v1/notices/S-1~r1');
    const lines = linesOf(body.letter);
    expect(lines[0]).toBe('A reminder: the warning about late dispatch is not acknowledged yet');
    expect(lines).toContain(`The time to acknowledge it was over on ${when(12)}.`);
    expect(lines).toContain(
      `Nothing has changed. If it is not acknowledged and the same goes on, a restriction can follow from ${when(19)} on.`,
    );
    expect(lines).toContain('Acknowledge it: Say that you have read it. You admit nothing by that.');
    // It is a notice and no decision.
    const { rows } = await database.pool.query('select count(*)::int as decisions from decisions');
    expect(rows).toEqual([{ decisions: 1 }]);
  });

  test('is reminded of once by several servers, also when all were away on the day', async () => {
    const told = await open();
    await warn(told);
    clock.reach(day(15));
    const servers = await Promise.all([open(), open(), open()]);
    await Promise.all(servers.map(({ parts }) => remind(parts)));
    expect(await kinds(told)).toEqual([`${when(12)} reminder S-1~r1`, `${when(5)} warning.issued S-1~d1`]);
  });

  test.each([
    ['acknowledged', () => [acknowledged({ at: day(6) })]],
    ['taken back', () => [declared({ at: day(6), from: day(0), to: day(6) })]],
  ])('is not reminded of when it was %s in time', async (_, facts) => {
    const told = await open();
    await warn(told);
    await until(told, day(6), facts());
    await until(told, day(12));
    await remind(told.parts);
    expect((await kinds(told)).filter((each) => each.includes('reminder'))).toEqual([]);
    const { rows } = await database.pool.query('select notice from notices where remind_at is not null');
    expect(rows).toEqual([]);
  });

  test('of conduct: what is closed until then, and when somebody looks', async () => {
    const told = await open();
    await until(told, day(1), [
      placed({ at: day(0), orderId: 'O-1' }),
      confirmed('off_platform_contact', { at: day(1), orderId: 'O-1' }),
    ]);
    await until(told, day(8));
    await remind(told.parts);
    const { body } = await told.ask('seller', 'GET /v1/notices/S-1~r1');
    expect(linesOf(body.letter)).toContain(
      `Access to customer data stays closed until you acknowledge it, and somebody looks at it by ${when(15)}.`,
    );
  });
});

test('before anything has happened nobody is reminded', async () => {
  const told = await toldMarketplace(database.pool, { clock: 'events' });
  expect(await remind(told.parts)).toBe(0);
});
