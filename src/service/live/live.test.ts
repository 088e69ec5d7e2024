import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { withDatabase } from '../../../test/database.ts';
import { command, orderPlaced, type ServedHub, serveHub, told } from '../../../test/hub/served-hub.ts';
import { follow } from './follow.ts';
import { openSellerWatch } from './watch.ts';

const database = withDatabase();
let served: ServedHub;

beforeAll(async () => {
  served = await serveHub(database().pool);
  await served.tell(orderPlaced('O-1', {}), orderPlaced('O-2', {}, { seller: 'S-2' }));
});

/** Follows a seller, and answers what is said next, what was said of life left out. */
function following(seller: string, isAnother?: () => Promise<boolean>) {
  const over = new AbortController();
  const watch = openSellerWatch(database().pool, 20);
  const lines = follow({
    ...{ watch, seller, over: over.signal, now: Date.now, beat: 60 },
    ...(isAnother === undefined ? {} : { isAnother }),
  });
  const said: string[] = [];
  const done = (async () => {
    for await (const line of lines) said.push(line);
  })();
  return {
    said,
    changes: () => said.filter((line) => line.startsWith('event: changed')).length,
    async stop() {
      over.abort();
      await done;
    },
  };
}

test('whatever changes a seller is told: an event that came in, and a deed in the hub that is none', async () => {
  const [one, other] = [following('S-1'), following('S-2')];
  await expect.poll(() => one.said.length).toBeGreaterThan(1);
  const soon = { timeout: 5_000, interval: 10 };
  await served.tell(told('order.cancelled', 'O-1', { by: 'customer', reason: 'other' }));
  await expect.poll(one.changes, soon).toBe(1);
  await served.tell(orderPlaced(`O-${randomUUID()}`, {}), orderPlaced('O-3', {}));
  await expect.poll(one.changes, soon).toBe(2);
  await served.desk('ada', [command({ kind: 'start', code: 'O-3' })]);
  await expect.poll(one.changes, soon).toBe(3);
  expect(other.changes()).toBe(0);
  await one.stop();
  await other.stop();
  // It says that something changed, and never what.
  expect(new Set(one.said.map((line) => line.split('\n')[1]))).toEqual(new Set(['', 'data: {}']));
});

test('a customer’s page is told of the own order only', async () => {
  let isMine = false;
  const page = following('S-1', async () => isMine);
  await expect.poll(() => page.said.length).toBeGreaterThan(1);
  await served.tell(orderPlaced('O-4', {}));
  await expect.poll(() => page.said.length).toBeGreaterThan(6);
  expect(page.changes()).toBe(0);
  isMine = true;
  await served.tell(orderPlaced('O-5', {}));
  await expect.poll(page.changes, { timeout: 5_000, interval: 10 }).toBe(1);
  await page.stop();
});
