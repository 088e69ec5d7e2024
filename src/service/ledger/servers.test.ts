import { describe, test } from 'vitest';
import { withDatabase } from '../../../test/database.ts';
import { expectSameAsLog } from '../../../test/ledger/random-servers.ts';
import { PROFILES } from '../../../test/random-histories.ts';

const SEED = 20_261_123;
const SHORT = PROFILES.filter(({ name }) => !name.includes('year'));

describe.each(['nothing fails', 'much fails'] as const)('servers whose clocks disagree, at once, and %s', (failing) => {
  const database = withDatabase();
  for (const profile of SHORT)
    test(`leave a log that gives what they decided: ${profile.name}`, async () => {
      await expectSameAsLog(database().pool, profile, 1, SEED, failing);
    });
});
