import { expect, test } from 'vitest';
import type { SellerFact } from '../../src/rulebook/facts.ts';
import { loadDefaultPolicy } from '../../src/service/policy/load.ts';
import { day, disputed, placed, resolved, scanned } from '../../test/builders.ts';
import { sorted } from '../../test/reference/examples.ts';
import { openAddresses } from '../../test/reveals/served-reveals.ts';
import { measureExposure } from './measure.ts';

/** Ten orders to be shipped, one of them lost; one that the hub ships. */
const FACTS = sorted([
  ...Array.from({ length: 10 }, (_, at) => placed({ orderId: `O-${at}`, at: day(0, 10 + at) })),
  scanned({ orderId: 'O-0', at: day(1, 12) }),
  disputed({ orderId: 'O-0', at: day(9), disputeId: 'D-1', reason: 'not_received' }),
  placed({ orderId: 'hub', at: day(2), fulfilment: 'dispatched' }),
]) as readonly SellerFact[];

test('the shipped policy shows the name of who waits in vain, and nothing else', async () => {
  expect(await measureExposure(loadDefaultPolicy(), FACTS)).toMatchObject({
    seller: { orders: 10, shown: 1 },
    dispatched: { orders: 1, shown: 0 },
  });
});

test('open addresses show every value of the orders that a shop ships, and none of the hub’s', async () => {
  const { seller, dispatched } = await measureExposure(openAddresses(), FACTS);
  // Address, name and telephone number of each of ten; the name that the dispute shows was known by then.
  expect(seller.shown).toBe(3 * 10);
  expect(dispatched).toMatchObject({ orders: 1, shown: 0 });
});

test('a value counts for as long as it could be looked at again: until the dispute that showed it is over', async () => {
  const decided = sorted([...FACTS, resolved({ orderId: 'O-0', at: day(12), disputeId: 'D-1', outcome: 'no_fault' })]);
  const { seller, sellers } = await measureExposure(loadDefaultPolicy(), decided as readonly SellerFact[]);
  expect(seller).toMatchObject({ shown: 1, hours: 3 * 24 });
  // Nothing of the order is told any more: it is open to the end of what is known.
  expect((await measureExposure(loadDefaultPolicy(), FACTS)).seller.hours).toBe(0);
  expect([...sellers.values()]).toEqual([{ orders: 11, asks: seller.asks + 3, shown: 1, hours: 72 }]);
});

test('the same orders give the same figures', async () => {
  const once = await measureExposure(openAddresses(), FACTS);
  expect(await measureExposure(openAddresses(), FACTS)).toEqual(once);
});
