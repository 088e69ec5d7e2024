import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeOnEachPostgres, freshDatabase } from '../../../test/database.ts';
import { memoryFileStore } from '../../../test/files/memory-file-store.ts';
import { openTestVault } from '../../../test/vault/open-test-vault.ts';
import { DAY, HOUR } from '../../rulebook/instant.ts';
import { localFileStore } from '../file-store/local.ts';
import { restoreBackup } from '../postgres/backup/restore.ts';
import { writeBackup } from '../postgres/backup/write.ts';
import { ERASE_DELAY } from './erase.ts';
import { CUSTOMER_FIELDS, type OrderOf, type PlainValues } from './fields.ts';
import { KeysUnavailable } from './key-ring/key-ring.ts';
import { countByVersion } from './keys-store.ts';
import { OLD_VERSION_KEPT } from './rotate.ts';
import type { Vault } from './vault.ts';

const NOW = Date.UTC(2026, 2, 2, 10);

/** Values that stand nowhere else, so that a search for them finds nothing by chance. */
const ADA: PlainValues = {
  name: 'Ada Canary-Lovelace',
  phone: '+1 876 555 0142',
  email: 'ada.canary@example.com',
  address: { lines: ['17 Canary Road', 'Flat 3'], city: 'Canaryville', region: 'St. Andrew', country: 'JM' },
};
const CANARIES = ['Canary', '876 555 0142', '8765550142', 'ada.canary', 'Canaryville', 'Andrew'];

const folders = mkdtempSync(path.join(tmpdir(), 'kingston-vault-'));
afterAll(() => rmSync(folders, { recursive: true }));

let count = 0;
const folder = () => path.join(folders, String(++count));
const order = (): OrderOf => ({ seller: 'S-1', order: `O-${++count}` });

/** The plaintext of an order, or why there is none. */
async function plain(vault: Vault, of: OrderOf): Promise<unknown> {
  const found = await vault.read(of, CUSTOMER_FIELDS);
  if ('refused' in found) return found.refused;
  return Object.fromEntries(Object.entries(found.values).map(([field, value]) => [field, value.reveal()]));
}

/** All rows of all tables as one text, as a dump has them. */
async function dump(pool: Pool): Promise<string> {
  const output = new PassThrough();
  const collected = text(output.pipe(createGunzip()));
  await writeBackup(pool, output, { now: () => NOW, files: { names: async () => [], get: async () => undefined } });
  return collected;
}

describeOnEachPostgres('the vault', (database) => {
  // The keys of the blind index are those of a database.
  const place = folder();

  test('gives back what was deposited, field by field', async () => {
    const vault = openTestVault({ pool: database().pool, folder: place });
    const of = order();
    expect(await vault.deposit(of, ADA)).toEqual({ version: 1, changed: true });
    expect(await plain(vault, of)).toEqual(ADA);
    const some = await vault.read(of, ['name']);
    expect('values' in some && Object.keys(some.values)).toEqual(['name']);
    expect(await plain(vault, order())).toBe('unknown');
    expect(await plain(vault, { ...of, seller: 'S-2' })).toBe('unknown');
  });

  test('takes the same deposit again as the same, and another one as a new version in its place', async () => {
    const vault = openTestVault({ pool: database().pool, folder: place });
    const of = order();
    await vault.deposit(of, ADA);
    expect(await vault.deposit(of, { ...ADA, address: { ...ADA.address } as never })).toEqual({
      version: 1,
      changed: false,
    });
    const corrected = { name: 'Ada', address: { lines: ['1 New Street'], city: 'Kingston', country: 'JM' } };
    expect(await vault.deposit(of, corrected)).toEqual({ version: 2, changed: true });
    expect(await plain(vault, of)).toEqual(corrected);
    const { rows } = await database().pool.query('select field from vault.customer_values where order_id = $1', [
      of.order,
    ]);
    expect(rows).toHaveLength(2);
  });

  test('has nothing of a value in the database, and nothing in the key store that opens without the key ring', async () => {
    const vault = openTestVault({ pool: database().pool, folder: place });
    await vault.deposit(order(), ADA);
    const dumped = await dump(database().pool);
    expect(dumped).toContain('vault.customer_values');
    const forms = CANARIES.flatMap((canary) => [
      canary,
      Buffer.from(canary).toString('hex'),
      Buffer.from(canary).toString('base64').replace(/=+$/, ''),
    ]);
    expect(forms.filter((form) => dumped.toLowerCase().includes(form.toLowerCase()))).toEqual([]);
    const grep = execFileSync('sh', ['-c', `grep -rlaiF 'canary' ${place} || true`], { encoding: 'utf8' });
    expect(grep).toBe('');
  });

  test('does not tell by its length what is in a row', async () => {
    const vault = openTestVault({ pool: database().pool, folder: place });
    const [short, long] = [order(), order()];
    await vault.deposit(short, { name: 'Al' });
    await vault.deposit(long, { name: 'Alexandrina Victoria Hanover' });
    const { rows } = await database().pool.query(
      'select distinct length(sealed) from vault.customer_values where order_id = any ($1)',
      [[short.order, long.order]],
    );
    expect(rows).toHaveLength(1);
  });

  test.each([
    ['of another field', "field = 'name'", "field = 'email'"],
    ['of another order', "order_id = 'other'", "order_id = 'own'"],
    ['of another seller', "seller_id = 'S-9'", "seller_id = 'S-1'"],
    ['of an older version', "order_id = 'older'", "order_id = 'own'"],
  ])('does not open a value that was put in the place of one %s', async (_, from, to) => {
    const { pool } = database();
    const vault = openTestVault({ pool, folder: place });
    const own = { seller: 'S-1', order: 'own' };
    const all = [own, { seller: 'S-1', order: 'other' }, { seller: 'S-9', order: 'own' }];
    for (const of of all) await vault.deposit(of, { name: `name ${count++}`, email: `${count++}@example.com` });
    // What an older version was, kept by somebody who reads the tables: sealed with the very key of the order.
    await pool.query(
      `insert into vault.orders (seller_id, order_id, version) values ('S-1', 'older', 1) on conflict do nothing;
       insert into vault.customer_values select seller_id, 'older', field, version, sealed, null from vault.customer_values
         where seller_id = 'S-1' and order_id = 'own' on conflict do nothing`,
    );
    await vault.deposit(own, { name: `name ${count++}`, email: `${count++}@example.com` });
    const moved = `with taken as (select field, sealed from vault.customer_values where ${from} and (seller_id, order_id) <> ('S-9', 'x')
        order by seller_id, order_id limit 1)
      update vault.customer_values target set sealed = taken.sealed from taken
      where target.${to} and target.order_id = 'own' and target.seller_id = 'S-1'`;
    expect((await pool.query(moved)).rowCount).toBeGreaterThan(0);
    await expect(vault.read(own, CUSTOMER_FIELDS)).rejects.toThrow('unable to authenticate');
  });

  test('finds the orders of a phone number or address however they are written, and has another index in each field', async () => {
    const { pool } = database();
    const vault = openTestVault({ pool, folder: place });
    const [one, other] = [order(), { ...order(), seller: 'S-2' }];
    await vault.deposit(one, { phone: '(876) 555-0199', email: '8765550199' });
    await vault.deposit(other, { phone: '876-555-0199' });
    expect(await vault.find('phone', '876 555 0199', 10)).toEqual([one, other]);
    expect(await vault.find('email', '8765550199', 10)).toEqual([one]);
    expect(await vault.find('email', 'nobody@example.com', 10)).toEqual([]);
    const { rows } = await pool.query('select distinct blind_index from vault.customer_values where order_id = $1', [
      one.order,
    ]);
    expect(rows).toHaveLength(2);
  });

  test('takes deposits of many at once: one version each, one key, and the same ones once', async () => {
    const { pool } = database();
    const vaults = [0, 1].map(() => openTestVault({ pool, folder: place }));
    const of = order();
    const done = await Promise.all(
      [0, 1, 2, 3, 4, 5].map((at) =>
        (vaults[at % 2] as Vault).deposit(of, { name: `Name ${at % 3}`, phone: '8765550100' }),
      ),
    );
    const versions = done.flatMap((each) => ('version' in each && each.changed ? each.version : []));
    expect(versions.toSorted()).toEqual(versions.map((_, at) => at + 1));
    expect(await plain(vaults[0] as Vault, of)).toEqual({ name: expect.stringMatching(/^Name/), phone: '8765550100' });
    const { rows } = await pool.query('select from vault.keys where order_id = $1 and destroyed_at is null', [
      of.order,
    ]);
    expect(rows).toHaveLength(1);
  });

  test('has a key of a deposit that broke off destroyed', async () => {
    const { pool } = database();
    const files = memoryFileStore();
    let now = NOW;
    const breaking = { ...files, put: async () => Promise.reject(new Error('the power went out')) };
    const of = order();
    await openTestVault({ pool, folder: place, files: breaking, now: () => now })
      .deposit(of, { name: 'Ada' })
      .catch(() => {});
    now += 2 * HOUR;
    await openTestVault({ pool, folder: place, files, now: () => now }).tidy();
    const { rows } = await pool.query('select destroyed_at from vault.keys where order_id = $1', [of.order]);
    expect(rows).toEqual([{ destroyed_at: now }]);
  });
});

describe('an erasure', () => {
  const place = folder();
  let pool: Pool;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    const database = await freshDatabase();
    ({ pool } = database);
    drop = () => database.drop();
  });
  afterAll(() => drop());

  test('is a tombstone at once; the key is destroyed after a delay, and the values with it', async () => {
    let now = NOW;
    const vault = openTestVault({ pool, folder: place, now: () => now });
    const of = order();
    await vault.deposit(of, ADA);
    const { rows: keys } = await pool.query('select key from vault.keys where order_id = $1', [of.order]);
    const isKept = async () => (await localFileStore(`${place}/key-store`).get(keys[0].key)) !== undefined;
    const told = await vault.erase(of);
    expect(told).toEqual({ erasedAt: NOW, destroyedBy: NOW + DAY, unreadableFrom: NOW + 8 * DAY });
    expect(await plain(vault, of)).toBe('erased');
    expect(await vault.find('email', ADA.email as string, 10)).toEqual([]);
    await vault.tidy();
    expect(await isKept()).toBe(true);
    now += ERASE_DELAY;
    // Asked again, it is told again and not put off.
    expect(await vault.erase(of)).toEqual(told);
    await vault.tidy();
    expect(await isKept()).toBe(false);
    const { rows } = await pool.query('select from vault.customer_values where order_id = $1', [of.order]);
    expect(rows).toEqual([]);
    // A deposit that comes late brings nothing back.
    expect(await vault.deposit(of, ADA)).toEqual({ refused: 'erased' });
    expect(await plain(vault, of)).toBe('erased');
  });

  test('of an order that nothing came of yet keeps what comes late from being taken', async () => {
    const vault = openTestVault({ pool, folder: place, now: () => NOW });
    const of = order();
    await vault.erase(of);
    expect(await vault.deposit(of, ADA)).toEqual({ refused: 'erased' });
  });

  test('needs no key ring', async () => {
    const of = order();
    await openTestVault({ pool, folder: place, now: () => NOW }).deposit(of, ADA);
    const ring = new Proxy(
      {},
      {
        get: () => {
          throw new Error('the key ring was asked');
        },
      },
    ) as never;
    expect(await openTestVault({ pool, folder: place, now: () => NOW, ring }).erase(of)).toMatchObject({
      erasedAt: NOW,
    });
  });

  test('goes on after whoever did it was killed, before or after the key was gone', async () => {
    const files = localFileStore(`${place}/key-store`);
    let now = NOW;
    const of = order();
    const vault = openTestVault({ pool, folder: place, files, now: () => now });
    await vault.deposit(of, ADA);
    await vault.erase(of);
    now += DAY;
    for (const removes of [false, true]) {
      const killed = {
        ...files,
        async remove(name: string) {
          if (removes) await files.remove(name);
          throw new Error('killed');
        },
      };
      await expect(openTestVault({ pool, folder: place, files: killed, now: () => now }).tidy()).rejects.toThrow();
      expect(await plain(vault, of)).toBe('erased');
    }
    await openTestVault({ pool, folder: place, files, now: () => now }).tidy();
    const { rows } = await pool.query(
      'select orders.destroyed_at, keys.destroyed_at as key from vault.orders join vault.keys using (seller_id, order_id) where order_id = $1',
      [of.order],
    );
    expect(rows).toEqual([{ destroyed_at: now, key: now }]);
  });

  test('is not undone by an older backup of the database', async () => {
    let now = NOW;
    const vault = openTestVault({ pool, folder: place, now: () => now });
    const [erased, kept] = [order(), order()];
    for (const of of [erased, kept]) await vault.deposit(of, ADA);
    const output = new PassThrough();
    const backup = buffer(output);
    await writeBackup(pool, output, { now: () => NOW, files: { names: async () => [], get: async () => undefined } });
    await vault.erase(erased);
    now += DAY;
    await vault.tidy();

    const restored = await freshDatabase({ empty: true });
    const files = memoryFileStore();
    expect(await restoreBackup(restored.pool, Readable.from([await backup]), { files })).toMatchObject({
      tables: expect.any(Number),
    });
    const older = openTestVault({ pool: restored.pool, folder: place, now: () => now });
    expect(await plain(older, kept)).toEqual(ADA);
    expect(await plain(older, erased)).toBe('key-gone');
    await expect(older.deposit(erased, ADA)).rejects.toThrow(KeysUnavailable);
    expect(await older.erase(erased)).toMatchObject({ erasedAt: now });
    await restored.drop();
  });
});

describe('a rotation', () => {
  test('wraps every key anew, leaves values alone, and ends the old version when nothing needs it', async () => {
    const { pool, drop } = await freshDatabase();
    const place = folder();
    let now = NOW;
    const vault = openTestVault({ pool, folder: place, now: () => now });
    const [one, other, erased] = [order(), order(), order()];
    for (const of of [one, other, erased]) await vault.deposit(of, ADA);
    await vault.erase(erased);
    const sealed = async () => (await pool.query('select sealed from vault.customer_values order by sealed')).rows;
    const before = await sealed();

    expect(await vault.rotate()).toEqual({ version: '2', rewrapped: 4, left: 1 });
    expect(await sealed()).toEqual(before);
    const restarted = openTestVault({ pool, folder: place, now: () => now });
    expect(await plain(restarted, one)).toEqual(ADA);
    expect(await restarted.find('phone', ADA.phone as string, 10)).toEqual([one, other]);
    expect(await restarted.deposit(other, { name: 'Ada' })).toEqual({ version: 2, changed: true });
    // One that is erased and not destroyed yet keeps the old version.
    expect(await countByVersion(pool)).toEqual(
      new Map([
        ['2', 4],
        ['1', 1],
      ]),
    );

    now += OLD_VERSION_KEPT;
    expect(await readdir(`${place}/key-ring`)).toEqual(['1.key', '2.key']);
    await restarted.tidy();
    expect(await readdir(`${place}/key-ring`)).toEqual(['2.key']);
    expect(await plain(openTestVault({ pool, folder: place, now: () => now }), one)).toEqual(ADA);
    await drop();
  });

  test('may go on while orders are deposited and erased', async () => {
    const { pool, drop } = await freshDatabase();
    const place = folder();
    const vault = openTestVault({ pool, folder: place });
    const orders = Array.from({ length: 12 }, order);
    for (const of of orders) await vault.deposit(of, { name: of.order });
    await Promise.all([
      vault.rotate(),
      ...orders.slice(0, 4).map((of) => vault.deposit(of, { name: `${of.order} anew` })),
      ...orders.slice(4, 8).map((of) => vault.erase(of)),
    ]);
    await vault.rotate();
    const found = await Promise.all(orders.map((of) => plain(vault, of)));
    const names = orders.map((of, at) =>
      at < 4 ? { name: `${of.order} anew` } : at < 8 ? 'erased' : { name: of.order },
    );
    expect(found).toEqual(names);
    await drop();
  });
});
