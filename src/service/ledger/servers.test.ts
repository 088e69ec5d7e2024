import { describe, test } from 'vitest';
import { withDatabase } from '../../../test/database.ts';
import { expectSameAsLog } from '../../../test/ledger/random-servers.ts';
import { PROFILES } from '../../../test/random-histories.ts';

describe('servers whose clocks disagree, at once', () => {
  const database = withDatabase();
  for (const profile of PROFILES)
    test(`leave a log that gives what they decided: ${profile.name}`, { timeout: 120_000 }, async () => {
      await expectSameAsLog(database().pool, profile, Number(process.env['RUNS'] ?? 3), 20_261_123);
    });
});
