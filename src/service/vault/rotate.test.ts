import { mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../../test/database.ts';
import { ADA, newOrder, plainOf } from '../../../test/vault/examples.ts';
import { openTestVault } from '../../../test/vault/open-test-vault.ts';
import { countByVersion } from './keys-store.ts';
import { OLD_VERSION_KEPT } from './rotate.ts';

const NOW = Date.UTC(2026, 2, 2, 10);
const folders = mkdtempSync(path.join(tmpdir(), 'kingston-vault-'));
afterAll(() => rmSync(folders, { recursive: true }));

describe('a rotation', () => {
  test('wraps every key anew, leaves values alone, and ends the old version when nothing needs it', async () => {
    const { pool, drop } = await freshDatabase();
    const place = path.join(folders, 'one');
    let now = NOW;
    const vault = openTestVault({ pool, folder: place, now: () => now });
    const [one, other, erased] = [newOrder(), newOrder(), newOrder()];
    for (const of of [one, other, erased]) await vault.deposit(of, ADA);
    await vault.erase(erased, 'marketplace');
    const sealed = async () => (await pool.query('select sealed from vault.customer_values order by sealed')).rows;
    const before = await sealed();

    expect(await vault.rotate()).toEqual({ version: '2', rewrapped: 4, left: 1 });
    expect(await sealed()).toEqual(before);
    const restarted = openTestVault({ pool, folder: place, now: () => now });
    expect(await plainOf(restarted, one)).toEqual(ADA);
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
    expect(await plainOf(openTestVault({ pool, folder: place, now: () => now }), one)).toEqual(ADA);
    await drop();
  });

  test('may go on while orders are deposited and erased', async () => {
    const { pool, drop } = await freshDatabase();
    const place = path.join(folders, 'other');
    const vault = openTestVault({ pool, folder: place });
    const orders = Array.from({ length: 12 }, newOrder);
    for (const of of orders) await vault.deposit(of, { name: of.order });
    await Promise.all([
      vault.rotate(),
      ...orders.slice(0, 4).map((of) => vault.deposit(of, { name: `${of.order} anew` })),
      ...orders.slice(4, 8).map((of) => vault.erase(of, 'marketplace')),
    ]);
    await vault.rotate();
    const found = await Promise.all(orders.map((of) => plainOf(vault, of)));
    const names = orders.map((of, at) =>
      at < 4 ? { name: `${of.order} anew` } : at < 8 ? 'erased' : { name: of.order },
    );
    expect(found).toEqual(names);
    await drop();
  });
});
