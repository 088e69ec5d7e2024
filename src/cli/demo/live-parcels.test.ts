import { expect, test } from 'vitest';
import { withDatabase } from '../../../test/database.ts';
import { served } from '../../../test/tracking/listening.ts';
import { moveLiveParcels } from './live-parcels.ts';

const database = withDatabase();

test('a viewer sees parcels move: a simulated carrier tells of them by signed messages over a real connection', async () => {
  // A clock that runs five hundred times as fast, begun now.
  const began = Date.now();
  const now = () => began + 500 * (Date.now() - began);
  const { service, tracked, stop } = await served(database().pool, now);
  const ending = new AbortController();
  await moveLiveParcels(service, { seller: 'S-1', customers: ['C-1', 'C-2'] }, now, ending.signal, 500);
  const stories = await tracked('S-1');
  expect(stories.map(({ next, parcels }) => [next, parcels[0]?.state, parcels[0]?.confidence])).toEqual([
    ['arrived', 'delivered', 'certain'],
    ['arrived', 'delivered', 'certain'],
    ['on_its_way', 'accepted', 'certain'],
    ['does_not_fit', 'delivered', 'contradictory'],
  ]);
  expect(stories[1]?.parcels[0]?.scans.map(({ scan }) => scan)).toContain('exception');
  await stop();
});
