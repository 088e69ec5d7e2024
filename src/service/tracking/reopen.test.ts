import { expect, test } from 'vitest';
import { claimed, day, placed } from '../../../test/builders.ts';
import { withDatabase } from '../../../test/database.ts';
import { withServedTracking } from '../../../test/tracking/served-tracking.ts';
import { decideReveal } from '../../rulebook/customer-data/decide.ts';
import { decidedBy } from '../../rulebook/customer-data/of-order.ts';
import type { Scan } from '../../rulebook/facts.ts';
import { orderFactsOf } from '../../rulebook/order-facts.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { loadDefaultPolicy } from '../policy/load.ts';

const database = withDatabase();
const served = withServedTracking(database);

const LATER: readonly Scan[] = ['accepted', 'in_transit', 'customs', 'out_for_delivery', 'exception', 'returned'];

/** What a carrier would be shown of the order's customer now. */
async function shownToCarrier(): Promise<string> {
  const facts = await served().ledger.look('S-1', (docket) => orderFactsOf(docket, 'O-1'));
  if (facts === undefined) throw new Error('the order is not known');
  const asked = {
    viewer: { kind: 'carrier', atItsLeg: true },
    field: 'address',
    purpose: 'fulfil',
    at: day(20),
  } as const;
  return decideReveal(loadDefaultPolicy().customerData, decidedBy(facts), asked).answer;
}

test('whatever is scanned after the delivery, the order stays delivered and its address closed (T13)', async () => {
  await served().tell(
    placed({ orderId: 'O-1', customer: 'C-1', at: day(18), region: 'Kingston' }),
    claimed({ orderId: 'O-1', at: day(18, 1), trackingNumber: 'T-100' }),
  );
  const scan = (code: Scan, hours: number) =>
    served().scan({ trackingNumber: 'T-100', code, at: formatTimestamp(day(18, hours)) });
  await scan('accepted', 2);
  expect(await shownToCarrier()).toBe('show');
  await scan('delivered', 8);
  expect(await shownToCarrier()).toBe('refuse');
  for (const [index, code] of LATER.entries()) {
    // Out of order as well: one before the delivery, one after it.
    for (const hours of [3 + index / 10, 9 + index]) expect((await scan(code, hours)).body.accepted).toBe(1);
    const { body } = await served().ask('seller', 'GET /v1/sellers/S-1/orders/O-1');
    expect([code, body.state, body.deliveredAt]).toEqual([code, 'delivered', formatTimestamp(day(18, 8))]);
    expect([code, await shownToCarrier()]).toEqual([code, 'refuse']);
  }
  const { body } = await served().ask('seller', 'GET /v1/orders/O-1/tracking');
  expect(body.parcels[0].confidence).toBe('contradictory');
});
