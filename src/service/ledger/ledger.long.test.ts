import { describe, test } from 'vitest';
import { withDatabase } from '../../../test/database.ts';
import { expectSameAsReplay } from '../../../test/ledger/random-histories.ts';
import { PROFILES } from '../../../test/random-histories.ts';

describe('many random histories', () => {
  const database = withDatabase();
  for (const profile of PROFILES)
    test(`are decided as in a replay: ${profile.name}`, async () => {
      await expectSameAsReplay(database().pool, profile, profile.name.includes('year') ? 10 : 25, 20_261_122);
    });
});
