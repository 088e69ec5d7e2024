import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { confirmed, placed, scanned } from '../../../test/builders.ts';
import { withDatabase } from '../../../test/database.ts';
import { openTestLedger, POLICY_DOCUMENT, readPolicy } from '../../../test/ledger/drive.ts';
import { ADA, plainOf } from '../../../test/vault/examples.ts';
import { openTestVault } from '../../../test/vault/open-test-vault.ts';
import { tell } from '../../../test/vault/retention.ts';
import { DAY } from '../../rulebook/instant.ts';
import { createMetrics } from '../http/metrics.ts';
import { openRetention } from './open-retention.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kingston-open-retention-'));
afterAll(() => rmSync(folder, { recursive: true }));
const database = withDatabase();

test('by the clock of the wall: values wait for an appeal that is open, then for a case of the staff, and then go by themselves', async () => {
  const { pool } = database();
  const start = Date.UTC(2026, 2, 2, 9);
  let now = start;
  const ledger = await openTestLedger(pool, 'wall', { now: () => now });
  const vault = openTestVault({ pool, folder, now: () => now });
  const metrics = createMetrics();
  const policies = { inForce: async () => readPolicy(POLICY_DOCUMENT) };
  const { shred, retentionState } = openRetention({ pool, ledger, policies, vault, metrics, now: () => now });
  const of = { seller: 'S-1', order: 'O-1' };
  const about = { seller: 'S-1', orderId: 'O-1' };
  await vault.deposit(of, ADA);
  now += 4 * DAY;
  await tell(
    ledger,
    placed({ ...about, at: start, shipBy: start + DAY, deliverBy: start + 3 * DAY }),
    scanned({ ...about, at: start + 2 * DAY, scan: 'delivered' }),
    confirmed('harassment', { ...about, at: start + 3 * DAY }),
  );
  const appealBy = await ledger.look('S-1', (docket) => docket.views.actions()[0]?.appealBy);
  await shred();
  expect(await retentionState()).toMatchObject({ holding: 1, dueWithinWeek: 0 });
  await pool.query(
    `insert into appeals (seller_id, action_number, number, state, items, evidence, filed_at, filed_by, due_at, text_ref, barred)
       values ('S-1', 1, 1, 'open', '[]', '[]', 1, 'P-1', 2, 't', '[]');
     insert into cases (seller_id, action_number, kind, origin, harm, opened_at, due, urgent_at)
       values ('S-1', 1, 'support', 'q-1', 'none', 1, 2, 2)`,
  );
  now = Math.max(appealBy as number, start + 33 * DAY);
  await shred();
  expect((await retentionState()).held).toMatchObject({ held_appeal: 1, held_case: 0 });
  await pool.query("update appeals set state = 'withdrawn', ended_at = 3 where seller_id = 'S-1'");
  now += DAY;
  await shred();
  expect((await retentionState()).held).toMatchObject({ held_appeal: 0, held_case: 1 });
  expect(await plainOf(vault, of)).toEqual(ADA);
  await pool.query("update cases set status = 'closed', outcome = 'answered' where seller_id = 'S-1'");
  now += DAY;
  await shred();
  expect(await plainOf(vault, of)).toBe('erased');
  // Its order stands in the history of the seller as before: orders, never people.
  expect(await ledger.look('S-1', (docket) => docket.orders.of('O-1')?.state)).toBe('delivered');
  now += DAY;
  await shred();
  expect(await retentionState()).toMatchObject({ holding: 0, waiting: 0, destroyed: 1, overdue: { orders: 0 } });
});

test('what cannot be read of the ledger does not keep what was erased from being destroyed, and is told', async () => {
  const { pool } = database();
  const now = () => Date.UTC(2026, 8, 1);
  const ledger = await openTestLedger(pool, 'wall', { now });
  const vault = openTestVault({ pool, folder, now });
  const metrics = createMetrics();
  const policies = { inForce: async () => readPolicy(POLICY_DOCUMENT) };
  await vault.deposit({ seller: 'S-2', order: 'O-2' }, ADA);
  const broken = { ...ledger, look: () => Promise.reject(new Error('a ledger that is damaged')) };
  let tidied = 0;
  const watched = { ...vault, tidy: async () => void tidied++ };
  const { shred } = openRetention({ pool, ledger: broken, policies, vault: watched, metrics, now });
  await expect(shred()).rejects.toThrow('a ledger that is damaged');
  expect(tidied).toBe(1);
  // It was due long ago and nobody could look: that is counted.
  await pool.query("update vault.orders set due_at = $1 where order_id = 'O-2'", [now() - 3 * DAY]);
  await expect(shred()).rejects.toThrow();
  const { text } = await metrics.read();
  expect(text).toContain('kingston_customer_data_overdue_orders 1');
  expect(text).toContain(`kingston_customer_data_overdue_seconds ${(3 * DAY) / 1000 - 3600}`);
});
