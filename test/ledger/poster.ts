import { readFileSync } from 'node:fs';
import { openPool } from '../../src/service/postgres/database.ts';
import { outageOf } from '../../src/service/postgres/outage.ts';
import { LATE, openTestLedger } from './drive.ts';

// A server that is killed: posts a file of events in batches from an index on, and says how far it has been confirmed.
const [url, file, from, length] = process.argv.slice(2) as [string, string, string, string];
const events = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): unknown => JSON.parse(line));
const pool = openPool({ url, connections: 4, onLostConnection: () => {} });
try {
  const ledger = await openTestLedger(pool, 'events', { now: () => LATE });
  for (let index = Number(from); index < events.length; index += Number(length)) {
    const batch = events.slice(index, index + Number(length));
    const { accepted, duplicates } = await ledger.append(batch);
    if (accepted + duplicates !== batch.length)
      throw new Error(`of ${batch.length} events ${accepted + duplicates} are in`);
    process.stdout.write(`${index + batch.length}\n`);
  }
} catch (error) {
  // The database was killed: an outage, told as one. Anything else is a bug.
  process.exit(outageOf(error) === undefined ? 1 : 75);
}
process.exit(0);
