import { expect, test } from 'vitest';
import { claimed, day, placed, scanned } from '../../../../test/builders.ts';
import { withDatabase } from '../../../../test/database.ts';
import { withServedThreads } from '../../../../test/threads/served-threads.ts';
import { screenMessage } from '../../../rulebook/messages/screen.ts';

const database = withDatabase();
const served = withServedThreads(database, { screen: screenMessage });

/** Both look like a number at home. */
const NUMBER = '8765550123';
const SAYS = `Please look for ${NUMBER}`;

const outcomeOf = async (order: string) => (await served().send('seller', order, SAYS)).body.outcome;

test('the tracking number of a parcel is nobody’s contact once a carrier’s scan names it; what a seller claims is none', async () => {
  const { tell } = served();
  await tell(
    placed({ orderId: 'claims', customer: 'C-1', at: day(22, 1) }),
    placed({ orderId: 'scans', customer: 'C-1', at: day(22, 2) }),
    placed({ orderId: 'waits', customer: 'C-1', at: day(22, 3) }),
    claimed({ orderId: 'claims', at: day(22, 4), status: 'shipped', trackingNumber: NUMBER }),
    scanned({ orderId: 'scans', at: day(22, 5), trackingNumber: NUMBER }),
  );
  expect(await outcomeOf('waits')).toBe('coached');
  expect(await outcomeOf('claims')).toBe('coached');
  expect(await outcomeOf('scans')).toBe('delivered');
});
