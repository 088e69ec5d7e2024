import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../../test/database.ts';
import { memoryFileStore } from '../../../test/files/memory-file-store.ts';
import { ADA, newOrder, plainOf } from '../../../test/vault/examples.ts';
import { openTestVault } from '../../../test/vault/open-test-vault.ts';
import { DAY } from '../../rulebook/instant.ts';
import { localFileStore } from '../file-store/local.ts';
import { restoreBackup } from '../postgres/backup/restore.ts';
import { writeBackup } from '../postgres/backup/write.ts';
import { ERASE_DELAY } from './erase.ts';
import { KeysUnavailable } from './key-ring/key-ring.ts';

const NOW = Date.UTC(2026, 2, 2, 10);
const folders = mkdtempSync(path.join(tmpdir(), 'kingston-vault-'));
afterAll(() => rmSync(folders, { recursive: true }));

describe('an erasure', () => {
  const place = folders;
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
    const of = newOrder();
    await vault.deposit(of, ADA);
    const { rows: keys } = await pool.query('select key from vault.keys where order_id = $1', [of.order]);
    const isKept = async () => (await localFileStore(`${place}/key-store`).get(keys[0].key)) !== undefined;
    const told = await vault.erase(of, 'marketplace');
    expect(told).toEqual({
      erasedAt: NOW,
      destroyedBy: NOW + DAY,
      unreadableFrom: NOW + 8 * DAY,
      leaf: expect.any(String),
    });
    expect(await plainOf(vault, of)).toBe('erased');
    expect(await vault.find('email', ADA.email as string, 10)).toEqual([]);
    await vault.tidy();
    expect(await isKept()).toBe(true);
    now += ERASE_DELAY;
    // Asked again, it is told again and not put off.
    expect(await vault.erase(of, 'marketplace')).toEqual(told);
    await vault.tidy();
    expect(await isKept()).toBe(false);
    const { rows } = await pool.query('select from vault.customer_values where order_id = $1', [of.order]);
    expect(rows).toEqual([]);
    // A backup of the key store brings it back; the next start takes it away again.
    await localFileStore(`${place}/key-store`).put(keys[0].key, Buffer.from('{}'));
    await openTestVault({ pool, folder: place, now: () => now }).tidy();
    expect(await isKept()).toBe(false);
    // A deposit that comes late brings nothing back.
    expect(await vault.deposit(of, ADA)).toEqual({ refused: 'erased' });
    expect(await plainOf(vault, of)).toBe('erased');
  });

  test('of an order that nothing came of yet keeps what comes late from being taken', async () => {
    const vault = openTestVault({ pool, folder: place, now: () => NOW });
    const of = newOrder();
    await vault.erase(of, 'marketplace');
    expect(await vault.deposit(of, ADA)).toEqual({ refused: 'erased' });
  });

  test('needs no key ring', async () => {
    const of = newOrder();
    await openTestVault({ pool, folder: place, now: () => NOW }).deposit(of, ADA);
    const ring = new Proxy(
      {},
      {
        get: () => {
          throw new Error('the key ring was asked');
        },
      },
    ) as never;
    expect(await openTestVault({ pool, folder: place, now: () => NOW, ring }).erase(of, 'marketplace')).toMatchObject({
      erasedAt: NOW,
    });
  });

  test('goes on after whoever did it was killed, before or after the key was gone', async () => {
    const files = localFileStore(`${place}/key-store`);
    let now = NOW;
    const of = newOrder();
    const vault = openTestVault({ pool, folder: place, files, now: () => now });
    await vault.deposit(of, ADA);
    await vault.erase(of, 'marketplace');
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
      expect(await plainOf(vault, of)).toBe('erased');
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
    const [erased, kept] = [newOrder(), newOrder()];
    for (const of of [erased, kept]) await vault.deposit(of, ADA);
    const output = new PassThrough();
    const backup = buffer(output);
    await writeBackup(pool, output, { now: () => NOW, files: { names: async () => [], get: async () => undefined } });
    await vault.erase(erased, 'marketplace');
    now += DAY;
    await vault.tidy();

    const restored = await freshDatabase({ empty: true });
    const files = memoryFileStore();
    expect(await restoreBackup(restored.pool, Readable.from([await backup]), { files })).toMatchObject({
      tables: expect.any(Number),
    });
    const older = openTestVault({ pool: restored.pool, folder: place, now: () => now });
    expect(await plainOf(older, kept)).toEqual(ADA);
    expect(await plainOf(older, erased)).toBe('key-gone');
    await expect(older.deposit(erased, ADA)).rejects.toThrow(KeysUnavailable);
    expect(await older.erase(erased, 'marketplace')).toMatchObject({ erasedAt: now });
    await restored.drop();
  });
});
