import { expect, test } from 'vitest';
import { appealDecided, confirmed, day } from '../../../../test/builders.ts';
import { withDatabase } from '../../../../test/database.ts';
import { eventsOf } from '../../../../test/events-of-facts.ts';
import { openTestLedger, POLICY_DOCUMENT, readPolicy } from '../../../../test/ledger/drive.ts';
import { sorted } from '../../../../test/reference/examples.ts';
import { as, testApp } from '../../../../test/test-app.ts';
import { Versions } from '../../../rulebook/policy/versions.ts';
import { listOverturns } from './list-overturns.ts';

const database = withDatabase();

/** Not in shadow. */
const OPEN = { inShadow: false, inShadowSince: null, wouldHaveMoved: 0 };

/** Twenty sellers were warned for the same and appealed, one for something else. */
function appeals(overturned: number) {
  return Array.from({ length: 21 }, (_, index) => {
    const seller = `S-${index}`;
    const kind = index === 20 ? 'customer_data_storage' : 'off_platform_contact';
    const outcome = index < overturned ? 'overturned' : index === 19 ? 'reduced' : 'upheld';
    return [
      confirmed(kind, { seller, at: day(0) }),
      // Decided twice by mistake: the latest counts.
      appealDecided({ seller, at: day(1), action: `${seller}/1`, outcome: 'upheld' }),
      appealDecided({ seller, at: day(2), action: `${seller}/1`, outcome }),
    ];
  }).flat();
}

test('each rule is told with how often it was overturned, and whether that is too often', async () => {
  const { pool } = database();
  const ledger = await openTestLedger(pool, 'events');
  const { app } = testApp({
    routes: [
      (routes) =>
        listOverturns(routes, {
          pool,
          versions: async () => ({ versions: Versions.of(readPolicy(POLICY_DOCUMENT)), at: day(4) }),
        }),
    ],
  });
  const ask = () => app.inject({ url: '/v1/rules/overturns', headers: as('lead') });
  expect((await ask()).json()).toEqual({ budget: { overturned: 0.1, cases: 20 }, items: [] });

  // A decision about an action that never was says nothing about any rule.
  const nowhere = appealDecided({ seller: 'S-0', at: day(3), action: 'S-0/9' });
  const receipt = await ledger.append(eventsOf(sorted(appeals(3), [nowhere])));
  expect(receipt.rejected).toEqual([]);
  expect((await ask()).json().items).toEqual([
    { violation: 'customer_data_storage', decided: 1, overturned: 0, reduced: 0, share: 0, overBudget: false, ...OPEN },
    {
      violation: 'off_platform_contact',
      decided: 20,
      overturned: 3,
      reduced: 1,
      share: 0.15,
      overBudget: true,
      ...OPEN,
    },
  ]);
  expect((await app.inject({ url: '/v1/rules/overturns', headers: as('seller') })).statusCode).toBe(403);
});
