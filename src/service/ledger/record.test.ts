import { beforeEach, expect, test } from 'vitest';
import { day, placed } from '../../../test/builders.ts';
import { describeOnEachPostgres } from '../../../test/database.ts';
import { eventsOf } from '../../../test/events-of-facts.ts';
import { emptyLedger, openTestLedger } from '../../../test/ledger/drive.ts';
import { handClock } from '../../../test/ledger/hand-clock.ts';
import { replayLog, storedBySeller } from '../../../test/ledger/replay-log.ts';
import { lateOrders } from '../../../test/reference/examples.ts';
import type { Docket } from '../../rulebook/docket.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { ownEvent } from '../events/own-event.ts';

/** S-1 is warned on day 11; another seller's order brings the clock to day 12. */
const EVENTS = eventsOf([...lateOrders(0, 3, 6, 9), placed({ seller: 'S-2', orderId: 'later', at: day(12) })]);

const acknowledged = (id: string, at: Instant) =>
  ownEvent('action.acknowledged', '/seller', 'S-1', id, at, { action: 'S-1/1' });

const isAcknowledged = (docket: Docket): boolean => docket.views.standing().actions[0]?.acknowledged === true;

describeOnEachPostgres('recording what somebody says', (database) => {
  beforeEach(async () => {
    await emptyLedger(database().pool);
    await database().pool.query('create table if not exists beside (seller_id text, at bigint); truncate beside');
  });

  test.each(['wall', 'events'] as const)('%s: the event and what is kept beside it are one', async (clock) => {
    const { pool } = database();
    const hand = handClock(day(12));
    const ledger = await openTestLedger(pool, clock, { now: hand.now });
    await ledger.append(EVENTS);
    const recorded = await ledger.record('S-1', async (docket, at, transaction) => {
      if (isAcknowledged(docket)) return { refused: 'already' };
      await transaction.query('insert into beside values ($1, $2)', ['S-1', at]);
      return { events: [acknowledged('one', at)] };
    });
    expect(recorded).toEqual({ decided: [] });
    expect(await ledger.look('S-1', isAcknowledged)).toBe(true);
    expect((await pool.query('select count(*)::int as kept from beside')).rows).toEqual([{ kept: 1 }]);
    expect(await replayLog(pool)).toEqual(await storedBySeller(pool));
  });

  test('a refusal takes everything back, also what was written before it', async () => {
    const { pool } = database();
    const ledger = await openTestLedger(pool, 'wall', { now: () => day(12) });
    await ledger.append(EVENTS);
    const refused = await ledger.record('S-1', async (_docket, at, transaction) => {
      await transaction.query('insert into beside values ($1, $2)', ['S-1', at]);
      return { refused: 'no' };
    });
    expect(refused).toEqual({ refused: 'no' });
    expect((await pool.query('select count(*)::int as kept from beside')).rows).toEqual([{ kept: 0 }]);
    expect((await ledger.record('S-9', async () => ({ refused: 'unknown' }))) as object).toEqual({
      refused: 'unknown',
    });
    expect(await ledger.look('S-9', () => true)).toBeUndefined();
  });

  test('of two who say the same at once on two servers, the second sees what the first has said', async () => {
    const { pool } = database();
    const options = { now: () => day(12) };
    const servers = [await openTestLedger(pool, 'wall', options), await openTestLedger(pool, 'wall', options)];
    await servers[0]?.append(EVENTS);
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        servers[index % 2]?.record('S-1', async (docket, at) =>
          isAcknowledged(docket) ? { refused: 'already' } : { events: [acknowledged(`event-${index}`, at)] },
        ),
      ),
    );
    expect(outcomes.filter((each) => each !== undefined && 'decided' in each)).toHaveLength(1);
    const { rows } = await pool.query("select count(*)::int as events from events where type = 'action.acknowledged'");
    expect(rows).toEqual([{ events: 1 }]);
  });

  test('what it leads to is decided at once, and told', async () => {
    const { pool } = database();
    const ledger = await openTestLedger(pool, 'wall', { now: () => day(12) });
    await ledger.append(EVENTS);
    const recorded = await ledger.record('S-1', async (_docket, at) => ({
      events: [ownEvent('appeal.decided', '/staff', 'S-1', 'won', at, { action: 'S-1/1', outcome: 'overturned' })],
    }));
    if ('refused' in recorded) throw new Error('refused');
    expect(recorded.decided.map(({ decision }) => [decision.decision, decision.why])).toEqual([
      ['action.withdrawn', 'overturned'],
    ]);
  });
});
