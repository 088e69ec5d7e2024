import { localFileStore } from '../../src/service/file-store/local.ts';
import { openPool } from '../../src/service/postgres/database.ts';
import { openTestLedger } from '../ledger/drive.ts';
import { openShredding } from './retention.ts';

/*
 * A server that does nothing but destroy what is due, to be killed: node shredder-process.ts <database> <folder> <wall> <delay>. Says a
 * line before each removal of a key, and one when it has done everything.
 */
const [url = '', folder = '', wall = '', delay = ''] = process.argv.slice(2);
const pool = openPool({ url, connections: 4, onLostConnection: () => {} });
const store = localFileStore(`${folder}/key-store`);
const files = {
  ...store,
  async remove(name: string) {
    process.stdout.write('key\n');
    await store.remove(name);
  },
};
const now = (): number => Number(wall);
const ledger = await openTestLedger(pool, 'events');
process.stdout.write('began\n');
const { run, close } = openShredding({ ...{ pool, url, folder, ledger, files }, now });
const later = openShredding({ ...{ pool, url, folder, ledger, files }, now: () => now() + Number(delay) });
await run();
process.stdout.write('tombstones\n');
await later.vault.tidy();
process.stdout.write('done\n');
await Promise.all([close(), later.close()]);
await pool.end();
