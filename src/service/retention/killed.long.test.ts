import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { day, placed, scanned } from '../../../test/builders.ts';
import { freshDatabase } from '../../../test/database.ts';
import { openTestLedger } from '../../../test/ledger/drive.ts';
import { ADA, plainOf } from '../../../test/vault/examples.ts';
import { openShredding, tell, until } from '../../../test/vault/retention.ts';
import { DAY } from '../../rulebook/instant.ts';
import { verifyLog } from '../audit/verify-log.ts';
import { separateRoles } from '../postgres/roles.ts';

const ORDERS = 80;
const KILLS = 20;
const WALL = Date.UTC(2026, 10, 30);
const SHREDDER = new URL('../../../test/vault/shredder-process.ts', import.meta.url).pathname;
const folder = mkdtempSync(path.join(tmpdir(), 'kingston-shredder-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the job in a process of its own and kills it so many milliseconds after a line of it; answers whether it had ended. */
async function runAndKill(url: string, kill: { readonly line: string; readonly after: number } | undefined) {
  const flags = ['--disable-warning=ExperimentalWarning'];
  const child = spawn(process.execPath, [...flags, SHREDDER, url, folder, String(WALL), String(DAY)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (piece) => {
    const before = said;
    said += piece;
    if (kill !== undefined && !before.includes(kill.line) && said.includes(kill.line))
      setTimeout(() => child.kill('SIGKILL'), kill.after);
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== null && code !== 0) throw new Error('the job met a bug');
  return code === 0;
}

test(`killed ${KILLS} times at any instant, every order loses its values once, and no key is left`, async () => {
  const database = await freshDatabase();
  await separateRoles(database.pool);
  const ledger = await openTestLedger(database.pool, 'events');
  const shredding = openShredding({ ...database, folder, ledger, now: () => WALL });
  const orders = Array.from({ length: ORDERS }, (_, at) => ({ seller: `S-${at % 4}`, order: `O-${at}` }));
  for (const of of orders) await shredding.vault.deposit(of, ADA);
  const kept = { seller: 'S-1', order: 'kept' };
  await shredding.vault.deposit(kept, ADA);
  const facts = [...orders, kept].map(({ seller, order: orderId }) => ({ seller, orderId }));
  await tell(
    ledger,
    ...facts.map((about) => placed({ ...about, at: day(0), shipBy: day(2), deliverBy: day(6) })),
    ...facts
      .filter(({ orderId }) => orderId !== 'kept')
      .map((about) => scanned({ ...about, at: day(2), scan: 'delivered' })),
  );
  await until(ledger, 32);
  let kills = 0;
  let ended = false;
  for (let turn = 0; kills < KILLS && !ended; turn++) {
    const line = ['began', 'began', 'tombstones', 'key'][turn % 4] as string;
    ended = await runAndKill(database.url, { line, after: (turn * 5) % 12 });
    if (!ended) kills++;
    // Whatever was reached: a tombstone has its leaf, and who has none can be read.
    const { rows } = await database.pool.query(
      `select count(*) filter (where erased_at is not null) as tombstones, count(erasure_leaf) as named,
         (select count(*) from audit_leaves where body like '%"kind":"shredding"%') as leaves from vault.orders`,
    );
    expect(rows[0].named).toBe(rows[0].tombstones);
    expect(rows[0].leaves).toBe(rows[0].tombstones);
  }
  expect(kills).toBeGreaterThan(KILLS / 4);
  await Promise.all([runAndKill(database.url, undefined), runAndKill(database.url, undefined)]);
  const { rows } = await database.pool.query(
    `select count(erasure_leaf) as leaves, count(distinct erasure_leaf) as once, count(destroyed_at) as destroyed,
       (select count(*) from vault.customer_values where order_id <> 'kept') as values from vault.orders`,
  );
  expect(rows).toEqual([{ leaves: ORDERS, once: ORDERS, destroyed: ORDERS, values: 0 }]);
  expect(await plainOf(shredding.vault, kept)).toEqual(ADA);
  // One of the order that is kept, and those of the two blind indexes.
  expect(
    readdirSync(`${folder}/key-store`, { recursive: true, withFileTypes: true }).filter((each) => each.isFile()),
  ).toHaveLength(3);
  await shredding.audit.sequence();
  expect(await verifyLog(database.pool)).toMatchObject({ entries: ORDERS });
  await shredding.close();
  await database.drop();
}, 300_000);
