import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  confirmed,
  day,
  disputed,
  placed,
  resolved,
  returnInspected,
  returnRequested,
  scanned,
} from '../../../test/builders.ts';
import { freshDatabase, type TestDatabase } from '../../../test/database.ts';
import { memoryFileStore } from '../../../test/files/memory-file-store.ts';
import { openTestLedger } from '../../../test/ledger/drive.ts';
import { ADA, plainOf } from '../../../test/vault/examples.ts';
import { openTestVault } from '../../../test/vault/open-test-vault.ts';
import { openShredding, type Shredding, tell, until } from '../../../test/vault/retention.ts';
import { DAY } from '../../rulebook/instant.ts';
import { readLeaf } from '../audit/leaf.ts';
import { verifyLog } from '../audit/verify-log.ts';
import { localFileStore } from '../file-store/local.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { restoreBackup } from '../postgres/backup/restore.ts';
import { writeBackup } from '../postgres/backup/write.ts';
import { separateRoles } from '../postgres/roles.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kingston-retention-'));
afterAll(() => rmSync(folder, { recursive: true }));

const WALL = Date.UTC(2026, 10, 30);
let database: TestDatabase;
let ledger: Ledger;
let shredding: Shredding;
let now = WALL;

beforeAll(async () => {
  database = await freshDatabase();
  await separateRoles(database.pool);
  ledger = await openTestLedger(database.pool, 'events');
});
afterAll(() => database.drop());
beforeEach(() => {
  now = WALL;
  shredding = openShredding({ ...database, folder, ledger, now: () => now });
});
afterEach(() => shredding.close());

let count = 0;
let time = 0;
/** An order with values, delivered today; time goes on from test to test. */
async function deliveredOrder(): Promise<{ readonly seller: string; readonly order: string }> {
  const of = { seller: `S-${++count}`, order: `R-${count}` };
  await shredding.vault.deposit(of, ADA);
  const about = { seller: of.seller, orderId: of.order };
  await tell(
    ledger,
    placed({ ...about, at: day(time), shipBy: day(time + 2), deliverBy: day(time + 6) }),
    scanned({ ...about, at: day(time + 1) }),
    scanned({ ...about, at: day(time + 2), scan: 'delivered' }),
  );
  time += 2;
  return of;
}
const later = async (days: number): Promise<void> => {
  time += days;
  await until(ledger, time);
};
const stateOf = (of: { readonly seller: string; readonly order: string }) => plainOf(shredding.vault, of);

async function destroyed({
  seller,
  order,
}: {
  readonly seller: string;
  readonly order: string;
}): Promise<number | null> {
  const { rows } = await database.pool.query(
    'select destroyed_at from vault.orders where seller_id = $1 and order_id = $2',
    [seller, order],
  );
  return rows[0].destroyed_at;
}

describe('values whose time is over', () => {
  test('are destroyed by themselves thirty days after the order was settled, with a leaf that names nobody', async () => {
    const of = await deliveredOrder();
    await later(29);
    expect(await shredding.run()).toBe(0);
    expect(await stateOf(of)).toEqual(ADA);
    await later(1);
    expect(await shredding.run()).toBe(1);
    expect(await stateOf(of)).toBe('erased');
    expect(await shredding.run()).toBe(0);
    const { rows } = await database.pool.query(
      'select erased_why, erasure_leaf, body from vault.orders join audit_leaves on leaf_id = erasure_leaf where seller_id = $1',
      [of.seller],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0].erased_why).toBe('settled');
    expect(readLeaf(rows[0].body)).toEqual({
      id: rows[0].erasure_leaf,
      leaf: {
        ...{ kind: 'erasure', at: WALL, seller: of.seller, why: 'settled' },
        order: shredding.audit.tagOf('order', of.order),
      },
    });
    await shredding.audit.sequence();
    expect(await verifyLog(database.pool)).toMatchObject({ entries: expect.any(Number) });
  });

  test('are kept while a case is open, which was told when the date was known, and thirty days from its end', async () => {
    const of = await deliveredOrder();
    const about = { seller: of.seller, orderId: of.order };
    await shredding.run();
    await later(20);
    await tell(ledger, returnRequested({ ...about, returnId: 'T-1', at: day(time) }));
    await later(40);
    expect(await shredding.run()).toBe(0);
    expect((await shredding.vault.retention(await ledger.clock())).held.in_case).toBe(1);
    await tell(ledger, returnInspected({ ...about, returnId: 'T-1', at: day(time) }));
    await shredding.run();
    await later(29);
    await tell(ledger, disputed({ ...about, disputeId: 'D-1', at: day(time) }));
    await later(2);
    expect(await shredding.run()).toBe(0);
    await tell(ledger, resolved({ ...about, disputeId: 'D-1', at: day(time), outcome: 'withdrawn' }));
    await shredding.run();
    expect(await stateOf(of)).toEqual(ADA);
    await later(30);
    expect(await shredding.run()).toBe(1);
  });

  test('stay destroyed when it is told too late that a case was open', async () => {
    const of = await deliveredOrder();
    await later(30);
    await shredding.run();
    await tell(ledger, disputed({ seller: of.seller, orderId: of.order, disputeId: 'D-2', at: day(time - 10) }));
    expect(await shredding.run()).toBe(0);
    expect(await stateOf(of)).toBe('erased');
    expect(await shredding.vault.deposit(of, ADA)).toEqual({ refused: 'erased' });
  });

  test('follow a policy that keeps them for another time', async () => {
    const of = await deliveredOrder();
    await later(10);
    expect(await shredding.run()).toBe(0);
    expect(await shredding.run({ shreddedAfter: 60 * DAY })).toBe(0);
    await later(25);
    expect(await shredding.run({ shreddedAfter: 60 * DAY })).toBe(0);
    expect(await stateOf(of)).toEqual(ADA);
    expect(await shredding.run({ shreddedAfter: 20 * DAY })).toBe(1);
  });

  test('go earlier where the marketplace said so with the deposit', async () => {
    const of = await deliveredOrder();
    await shredding.run();
    expect(await shredding.vault.deposit(of, ADA, { keepFor: 5 * DAY })).toEqual({ version: 2, changed: true });
    expect(await shredding.vault.deposit(of, ADA, { keepFor: 5 * DAY })).toEqual({ version: 2, changed: false });
    await later(4);
    expect(await shredding.run()).toBe(0);
    await later(1);
    expect(await shredding.run()).toBe(1);
  });

  test('of orders that the ledger never heard of go thirty days after they came, and not if it hears of them in time', async () => {
    const [never, heard] = [
      { seller: 'S-nobody', order: 'never' },
      { seller: 'S-nobody', order: 'heard' },
    ];
    for (const of of [never, heard]) await shredding.vault.deposit(of, ADA);
    expect(await shredding.run()).toBe(0);
    now += 29 * DAY;
    const at = day(time);
    await tell(
      ledger,
      placed({ seller: heard.seller, orderId: heard.order, at, shipBy: day(time + 2), deliverBy: day(time + 6) }),
    );
    expect(await shredding.run()).toBe(0);
    now += DAY;
    expect(await shredding.run()).toBe(1);
    expect([await stateOf(never), await stateOf(heard)]).toEqual(['erased', ADA]);
    // It is never settled, and at last forgotten.
    await later(267);
    await shredding.run();
    expect(await stateOf(heard)).toBe('erased');
    const { rows } = await database.pool.query(
      "select distinct erased_why from vault.orders where seller_id = 'S-nobody'",
    );
    expect(rows).toEqual([{ erased_why: 'not_known' }]);
  });

  test('of an order that an action cites wait as long as it may be appealed, is appealed, or staff look at it', async () => {
    const of = await deliveredOrder();
    await later(29);
    await tell(ledger, confirmed('harassment', { seller: of.seller, orderId: of.order, at: day(time) }));
    const actions = await ledger.look(of.seller, (docket) => docket.views.actions());
    expect(actions?.[0]?.appealBy).toBeGreaterThan(day(time + 30));
    await later(5);
    expect(await shredding.run()).toBe(0);
    const held = async () => (await shredding.vault.retention(await ledger.clock())).held;
    expect(await held()).toMatchObject({ held_appeal_window: 1, held_appeal: 0 });
    time = Math.ceil(((actions?.[0]?.appealBy as number) - day(0)) / DAY);
    await later(0);
    expect(await shredding.run({ matters: new Map([[1, 'appeal']]) })).toBe(0);
    expect(await held()).toMatchObject({ held_appeal_window: 0, held_appeal: 1 });
    expect(await stateOf(of)).toEqual(ADA);
    await later(2);
    expect(await shredding.run()).toBe(1);
    expect(await held()).toMatchObject({ held_appeal: 0 });
  });
});

describe('the job', () => {
  test('looks at no order whose date has not come, whatever else is kept', async () => {
    const of = await deliveredOrder();
    await shredding.run();
    const asked: string[] = [];
    const look: Ledger['look'] = (seller, ask) => {
      asked.push(seller);
      return ledger.look(seller, ask);
    };
    const other = openShredding({ ...database, folder, ledger: { ...ledger, look }, now: () => now });
    await other.run();
    expect(asked).toEqual([]);
    await tell(ledger, disputed({ seller: of.seller, orderId: of.order, disputeId: 'D-3', at: day(time) }));
    await other.run();
    expect(asked).toEqual([of.seller]);
    await other.close();
  });

  test('is done by two servers at once as by one', async () => {
    const orders = [await deliveredOrder(), await deliveredOrder(), await deliveredOrder()];
    await later(30);
    const other = openShredding({ ...database, folder, ledger, now: () => now });
    await Promise.all([shredding.run(), other.run(), shredding.run()]);
    await Promise.all([shredding.vault.tidy(), other.vault.tidy()]);
    for (const of of orders) expect(await stateOf(of)).toBe('erased');
    const { rows } = await database.pool.query(
      `select count(*) as leaves from audit_leaves where body like '%"kind":"erasure"%' and body similar to $1`,
      [`%"seller":"(${orders.map(({ seller }) => seller).join('|')})"%`],
    );
    expect(rows).toEqual([{ leaves: 3 }]);
    await other.close();
  });

  test('sets tombstones while the key store is away, and destroys the keys when it is back', async () => {
    const of = await deliveredOrder();
    await later(30);
    const away = { ...localFileStore(`${folder}/key-store`), remove: () => Promise.reject(new Error('away')) };
    const without = openShredding({ ...database, folder, ledger, now: () => now, files: away });
    expect(await without.run()).toBe(1);
    now += DAY;
    await expect(without.vault.tidy()).rejects.toThrow();
    expect(await destroyed(of)).toBe(null);
    await shredding.vault.tidy();
    expect(await destroyed(of)).toBe(now);
    const { rows } = await database.pool.query('select from vault.customer_values where order_id = $1', [of.order]);
    expect(rows).toEqual([]);
    await without.close();
  });

  test('tells what is late', async () => {
    await deliveredOrder();
    await shredding.run();
    await later(32);
    expect(await shredding.vault.retention(await ledger.clock())).toMatchObject({
      overdue: { orders: 1, oldest: 2 * DAY - 3_600_000 },
    });
    await shredding.run();
    expect((await shredding.vault.retention(await ledger.clock())).overdue).toEqual({ orders: 0, oldest: undefined });
  });

  test('cannot be undone by an older backup of the database', async () => {
    const [gone, kept] = [await deliveredOrder(), await deliveredOrder()];
    await shredding.vault.deposit(gone, ADA, { keepFor: 10 * DAY });
    const output = new PassThrough();
    const backup = buffer(output);
    await writeBackup(database.pool, output, {
      now: () => now,
      files: { names: async () => [], get: async () => undefined },
    });
    await later(12);
    expect(await shredding.run()).toBe(1);
    now += DAY;
    await shredding.vault.tidy();
    const restored = await freshDatabase({ empty: true });
    await restoreBackup(restored.pool, Readable.from([await backup]), { files: memoryFileStore() });
    const older = openTestVault({ pool: restored.pool, folder, now: () => now });
    expect(await plainOf(older, kept)).toEqual(ADA);
    expect(await plainOf(older, gone)).toBe('key-gone');
    await restored.drop();
  });
});
