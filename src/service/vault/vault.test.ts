import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import type { Pool } from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { withDatabase } from '../../../test/database.ts';
import { memoryFileStore } from '../../../test/files/memory-file-store.ts';
import { ADA, newOrder, plainOf } from '../../../test/vault/examples.ts';
import { openTestVault } from '../../../test/vault/open-test-vault.ts';
import { HOUR } from '../../rulebook/instant.ts';
import { writeBackup } from '../postgres/backup/write.ts';
import { CUSTOMER_FIELDS } from './fields.ts';
import type { Vault } from './vault.ts';

const NOW = Date.UTC(2026, 2, 2, 10);
const CANARIES = ['Canary-Lovelace', '17 Canary', '876 555 0142', '8765550142', 'ada.canary', 'Canaryville', 'Andrew'];

const folders = mkdtempSync(path.join(tmpdir(), 'kingston-vault-'));
afterAll(() => rmSync(folders, { recursive: true }));
let count = 0;

/** All rows of all tables as one text, as a dump has them. */
async function dump(pool: Pool): Promise<string> {
  const output = new PassThrough();
  const collected = text(output.pipe(createGunzip()));
  await writeBackup(pool, output, { now: () => NOW, files: { names: async () => [], get: async () => undefined } });
  return collected;
}

describe('the vault', () => {
  const database = withDatabase();
  // The keys of the blind index are those of a database.
  const place = folders;

  test('gives back what was deposited, field by field', async () => {
    const vault = openTestVault({ pool: database().pool, folder: place });
    const of = newOrder();
    expect(await vault.deposit(of, ADA)).toEqual({ version: 1, changed: true });
    expect(await plainOf(vault, of)).toEqual(ADA);
    const some = await vault.read(of, ['name']);
    expect('values' in some && Object.keys(some.values)).toEqual(['name']);
    expect(await plainOf(vault, newOrder())).toBe('unknown');
    expect(await plainOf(vault, { ...of, seller: 'S-2' })).toBe('unknown');
  });

  test('takes the same deposit again as the same, and another one as a new version in its place', async () => {
    const vault = openTestVault({ pool: database().pool, folder: place });
    const of = newOrder();
    await vault.deposit(of, ADA);
    expect(await vault.deposit(of, { ...ADA, address: { ...ADA.address } as never })).toEqual({
      version: 1,
      changed: false,
    });
    const corrected = { name: 'Ada', address: { lines: ['1 New Street'], city: 'Kingston', country: 'JM' } };
    expect(await vault.deposit(of, corrected)).toEqual({ version: 2, changed: true });
    expect(await plainOf(vault, of)).toEqual(corrected);
    const { rows } = await database().pool.query('select field from vault.customer_values where order_id = $1', [
      of.order,
    ]);
    expect(rows).toHaveLength(2);
  });

  test('has nothing of a value in the database, and nothing in the key store that opens without the key ring', async () => {
    const vault = openTestVault({ pool: database().pool, folder: place });
    await vault.deposit(newOrder(), ADA);
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
    const [short, long] = [newOrder(), newOrder()];
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
    const [one, other] = [newOrder(), { ...newOrder(), seller: 'S-2' }];
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
    const of = newOrder();
    const done = await Promise.all(
      [0, 1, 2, 3, 4, 5].map((at) =>
        (vaults[at % 2] as Vault).deposit(of, { name: `Name ${at % 3}`, phone: '8765550100' }),
      ),
    );
    const versions = done.flatMap((each) => ('version' in each && each.changed ? each.version : []));
    expect(versions.toSorted()).toEqual(versions.map((_, at) => at + 1));
    expect(await plainOf(vaults[0] as Vault, of)).toEqual({
      name: expect.stringMatching(/^Name/),
      phone: '8765550100',
    });
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
    const of = newOrder();
    await openTestVault({ pool, folder: place, files: breaking, now: () => now })
      .deposit(of, { name: 'Ada' })
      .catch(() => {});
    now += 2 * HOUR;
    await openTestVault({ pool, folder: place, files, now: () => now }).tidy();
    const { rows } = await pool.query('select destroyed_at from vault.keys where order_id = $1', [of.order]);
    expect(rows).toEqual([{ destroyed_at: now }]);
  });
});
