import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { withDatabase } from '../../../test/database.ts';
import { DAY } from '../../rulebook/instant.ts';
import { noticesOf } from './notice-store.ts';
import { eraseFromNotices, NOTICES_KEPT, tidyNotices } from './tidy-notices.ts';

const database = withDatabase();
const NOW = 5000 * DAY;
const [OPEN, CLOSED, OLD] = [randomUUID(), randomUUID(), randomUUID()];
const tidy = (now = NOW) => tidyNotices({ pool: database().pool, now: () => now });
const ordersOf = async (customer: string) =>
  (await noticesOf(database().pool, customer)).map(({ places }) => places.map(([, order]) => order)).toSorted();

beforeEach(async () => {
  const { pool } = database();
  await pool.query(
    'truncate data_breaches, data_breach_acts, data_breach_clocks, data_breach_notices, data_breach_warnings',
  );
  await pool.query(
    `insert into data_breaches (breach_id, status, closed_at) values ($1, 'contained', null), ($2, 'closed', $4), ($3, 'closed', $5)`,
    [OPEN, CLOSED, OLD, NOW, NOW - NOTICES_KEPT],
  );
  for (const breach of [OPEN, CLOSED, OLD])
    for (const [customer, orders] of [
      ['C-1', ['O-1', 'O-2']],
      ['C-2', ['O-1x']],
    ] as const)
      await pool.query(
        `insert into data_breach_notices (breach_id, customer, act_number, places, fields, state, queued_at, due_at, attempts)
         values ($1, $2, 1, $3, '{address}', 'sent', 1, 1, 1)`,
        [breach, customer, JSON.stringify(orders.map((order) => ['S-1', order]))],
      );
});

test('they are kept for three years after two people closed the inquiry, to the instant', async () => {
  expect(await tidy(NOW - 1)).toBe(0);
  expect(await tidy()).toBe(2);
  expect(await ordersOf('C-2')).toEqual([['O-1x'], ['O-1x']]);
});

test('an order that is erased goes out of them; once nothing is left they are gone, of an inquiry that runs when it is closed', async () => {
  const { pool } = database();
  await eraseFromNotices({ pool }, { seller: 'S-1', order: 'O-1' });
  expect(await ordersOf('C-1')).toEqual([['O-2'], ['O-2'], ['O-2']]);
  await eraseFromNotices({ pool }, { seller: 'S-2', order: 'O-2' });
  await eraseFromNotices({ pool }, { seller: 'S-1', order: 'O-2' });
  await eraseFromNotices({ pool }, { seller: 'S-1', order: 'O-2' });
  expect(await ordersOf('C-1')).toEqual([]);
  await tidy(NOW - 1);
  const left = 'select breach_id as id from data_breach_notices where customer = $1';
  expect((await pool.query(left, ['C-1'])).rows).toEqual([{ id: OPEN }]);
  // Whoever has not been reached yet is told first.
  await pool.query(`update data_breach_notices set state = 'queued' where customer = 'C-1'`);
  await pool.query("update data_breaches set status = 'closed', closed_at = $1", [NOW]);
  expect(await tidy(NOW - 1)).toBe(0);
  expect(await ordersOf('C-2')).toHaveLength(3);
});
