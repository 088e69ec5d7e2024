import { writeSync } from 'node:fs';
import { openPool } from '../../src/service/postgres/database.ts';
import { outageOf } from '../../src/service/postgres/outage.ts';
import { reveal } from '../../src/service/reveals/reveal.ts';
import { openReveals } from '../../src/service/start/open-reveals.ts';
import { openValuesOf } from '../../src/service/start/open-values.ts';
import { recordAccesses } from '../../src/service/start/record-accesses.ts';
import { LATE, openTestLedger } from '../ledger/drive.ts';
import { openTestVault } from '../vault/open-test-vault.ts';
import { everybodyStays, openAddresses, testLog } from './served-reveals.ts';

// A server that is killed: shows customers' values to many at once, and says after each of them by which access it was shown.
const [url, folder, round] = process.argv.slice(2) as [string, string, string];
const AT_ONCE = 12;

const pool = openPool({ url, connections: 6, pipeline: true, onLostConnection: () => {} });
const policy = openAddresses();
const { customerData } = policy;
// As much as anybody likes: what is written down is the question, not how much it may be.
const budget = { ...customerData.budget, perOpenOrder: 1e6 };
const watch = { ...customerData.watch, falseFriction: 1e-18, falseBlock: 1e-18 };
try {
  const ledger = await openTestLedger(pool, 'events', { now: () => LATE });
  const parts = openReveals({
    ...{ pool, ledger, now: Date.now, recorded: recordAccesses(pool, testLog(pool), everybodyStays) },
    open: openValuesOf(openTestVault({ pool, folder })),
    policies: { inForce: async () => ({ ...policy, customerData: { ...customerData, budget, watch } }) },
    accounts: { namesOf: async () => new Map() },
    askAgain: async () => undefined,
    // Everybody has read the privacy briefing.
    attestation: async () => ({ isGoodAt: () => true }),
  });
  let asked = 0;
  const work = async (): Promise<void> => {
    for (;;) {
      const number = asked++;
      const shown = await reveal(parts, {
        ...{ seller: 'S-1', order: `O-${number % 12}`, person: `P-${round}-${number}`, role: 'seller-member' },
        ...{ purpose: 'fulfil', fields: ['name'], confirmed: true, because: undefined },
      });
      if ('refused' in shown) throw new Error(shown.refused);
      const value = shown.values.get('name')?.reveal();
      // In one write: what is half of a line was not said.
      if (value !== undefined) writeSync(1, `${shown.access.id} ${shown.access.leaf} ${String(value).toUpperCase()}\n`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
} catch (error) {
  // The database was killed: an outage, as HTTP would tell it. Anything else is a bug.
  const outage = outageOf(error);
  if (outage === undefined) process.stderr.write(`${(error as Error).stack}\n`);
  process.exit(outage === undefined ? 1 : 75);
}
