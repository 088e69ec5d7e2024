import { beforeEach, expect, test } from 'vitest';
import { day, declared, placed, withdrawn } from '../../../test/builders.ts';
import { withDatabase } from '../../../test/database.ts';
import { eventsOf } from '../../../test/events-of-facts.ts';
import { emptyLedger, openTestLedger, POLICY_DOCUMENT } from '../../../test/ledger/drive.ts';
import { handClock } from '../../../test/ledger/hand-clock.ts';
import { watchedPool } from '../../../test/ledger/watched-pool.ts';
import { expectWhole } from '../../../test/ledger/whole.ts';
import { lateOrders } from '../../../test/reference/examples.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { passGate } from './gate.ts';
import { insertPolicy } from './platform-store.ts';

const database = withDatabase();
beforeEach(() => emptyLedger(database().pool));

const COLLISION = Object.assign(new Error('could not serialize access'), { code: '40001' });

/** Adds a policy that takes effect then, as another process would. */
async function activate(number: number, from: number): Promise<void> {
  await inTransaction(database().pool, async (transaction) => {
    await passGate(transaction, 'alone');
    const policy = {
      number,
      name: `policy ${number}`,
      document: POLICY_DOCUMENT,
      effective_from: from,
      activatedAt: 0,
    };
    await insertPolicy(transaction, policy);
  });
}

/** A promise and what fulfils it. */
function signal(): { readonly reached: Promise<void>; readonly reach: () => void } {
  let reach = (): void => {};
  const reached = new Promise<void>((resolve) => {
    reach = resolve;
  });
  return { reached, reach };
}

test('a context whose transaction is taken back is seen by nobody, not even in the moment before that is known', async () => {
  const { pool } = database();
  const clock = handClock(day(12));
  let collides = false;
  let seen: unknown;
  const watched = watchedPool(pool, async ({ text, send }) => {
    if (collides && text.startsWith('update sellers')) throw COLLISION;
    const answer = await send();
    if (collides && text === 'rollback') {
      // PostgreSQL has let others pass; the process has not heard of it yet.
      collides = false;
      await ledger.append(eventsOf([placed({ at: day(12), shipBy: day(12) })]));
      seen = await ledger.rehearse('S-1', (docket) => [docket.log.version, docket.state.contexts.length]);
    }
    return answer;
  });
  const ledger = await openTestLedger(watched, 'wall', { now: clock.now });
  await ledger.append(eventsOf(lateOrders(0, 3, 6, 9)));
  const before = await ledger.look('S-1', ({ log }) => log.version);
  collides = true;
  await ledger.append(eventsOf([declared({ at: day(12), from: day(0), to: day(12) })]));
  expect(collides).toBe(false);
  expect(seen).toEqual([before, 0]);
  await expectWhole(pool, clock.now);
});

test('sessions that learn of a policy at the same time judge by one log', async () => {
  const { pool } = database();
  const clock = handClock(day(0));
  const [bothRead, firstJudges, secondHasRead, firstIsDone] = [signal(), signal(), signal(), signal()];
  const met = new Map<string, number>();
  const watched = watchedPool(pool, async ({ text, send }) => {
    const kind = text.slice(0, 20);
    const count = (met.get(kind) ?? 0) + 1;
    met.set(kind, count);
    // Both sessions read the policies; the second one only hears of them when the first one is about to judge.
    if (text.startsWith('select number, document')) {
      if (count === 2) bothRead.reach();
      await (count === 2 ? firstJudges : bothRead).reached;
    }
    if (text.startsWith('select version, kind') && count === 2) {
      secondHasRead.reach();
      await firstIsDone.reached;
    }
    if (text.startsWith('select seller_id, version') && count === 1) {
      firstJudges.reach();
      await secondHasRead.reached;
    }
    const answer = await send();
    if (text === 'commit' && met.has('select known.seller_')) firstIsDone.reach();
    return answer;
  });
  const ledger = await openTestLedger(pool, 'wall', { now: clock.now });
  await ledger.append(eventsOf([declared({ at: day(0), from: day(9), to: day(9) })]));
  const other = await openTestLedger(watched, 'wall', { now: clock.now });
  const [one, two] = eventsOf(['S-1', 'S-2'].map((seller) => placed({ at: day(0), seller })));
  await Promise.all([other.append([one]), other.append([two])]);
  const { rows } = await pool.query("select platform_version from events where seller_id <> 'platform'");
  expect(rows).toEqual([{ platform_version: 1 }, { platform_version: 1 }]);
  for (const seller of ['S-1', 'S-2']) {
    await other.append(
      eventsOf([placed({ at: day(0), seller }), withdrawn({ at: day(0), contextId: `none-${seller}` })]),
    );
    expect(await other.look(seller, ({ platformVersion, log }) => log.version - platformVersion)).toBe(0);
  }
  await expectWhole(pool, clock.now);
});

test('a policy that was activated judges every seller in memory too, also when reading it fails half-way', async () => {
  const { pool } = database();
  const clock = handClock(day(0));
  let fails = false;
  const watched = watchedPool(pool, async ({ text, send }) => {
    if (fails && text.startsWith('select version, kind')) {
      fails = false;
      throw COLLISION;
    }
    return send();
  });
  const ledger = await openTestLedger(watched, 'wall', { now: clock.now });
  await ledger.append(eventsOf([placed({ at: day(0) }), declared({ at: day(0), from: day(9), to: day(9) })]));
  expect(await ledger.look('S-1', ({ log }) => log.versions.all.length)).toBe(1);
  await activate(2, day(1));
  fails = true;
  clock.set(day(2));
  expect(
    await ledger.look('S-1', ({ log, state }) => [log.versions.all.length, state.versions.indexAt(day(2))]),
  ).toEqual([2, 1]);
  expect(fails).toBe(false);
  await ledger.tick();
  await expectWhole(pool, clock.now);
});

test('a policy that was activated is known at the next look, although nothing else has happened', async () => {
  const clock = handClock(day(0));
  const ledger = await openTestLedger(database().pool, 'events', { now: clock.now });
  await ledger.append(eventsOf([placed({ at: day(0) })]));
  await activate(2, day(1));
  expect(await ledger.look('S-1', ({ log }) => log.versions.all.length)).toBe(2);
  await ledger.append(eventsOf([placed({ at: day(1) })]));
  const { rows } = await database().pool.query('select kind, at from platform_log');
  expect(rows).toEqual([
    { kind: 'record', at: day(0, 5) },
    { kind: 'version', at: day(1) },
  ]);
  await expectWhole(database().pool);
});
