import { beforeAll, describe, expect, test } from 'vitest';
import { claimed, day, placed } from '../../../test/builders.ts';
import { withDatabase } from '../../../test/database.ts';
import { withServedTracking } from '../../../test/tracking/served-tracking.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';

/** What a carrier tells through the port reaches the signs of faking (policy §2), and one sign alone is one lapse. */

const database = withDatabase();
const served = withServedTracking(database);

const when = (days: number, hours = 0): string => formatTimestamp(day(days, hours));

/** The lapses that rest on an order, by metric. */
async function lapsesOf(order: string): Promise<readonly string[]> {
  const { body } = await served().ask('staff', `GET /v1/sellers/S-1/orders/${order}`);
  return body.lapses.map(({ metric }: { metric: string }) => metric);
}

async function decisions(): Promise<readonly string[]> {
  const { rows } = await database().pool.query<{ said: string }>(
    `select (line::jsonb ->> 'decision') || ' ' || (line::jsonb ->> 'violation') as said from decisions order by sequence`,
  );
  return rows.map(({ said }) => said);
}

/** Places an order for a customer of its own, to Kingston, on day 19. */
async function order(orderId: string, trackingNumber?: string): Promise<void> {
  await served().tell(placed({ orderId, customer: `C-${orderId}`, at: day(19), region: 'Kingston', shipBy: day(30) }));
  if (trackingNumber !== undefined)
    await served().tell(claimed({ orderId, at: day(19, 1), carrier: 'post', trackingNumber }));
}

describe('one sign', () => {
  beforeAll(async () => {
    await order('O-good', 'T-GOOD');
    await served().scan({ trackingNumber: 'T-GOOD', code: 'accepted', at: when(19, 2), destination: 'Kingston' });
  });

  test('a number that was another customer’s, written otherwise, is one lapse; the carrier’s scans stay the first one’s', async () => {
    await order('O-number', 't good');
    expect((await served().scan({ trackingNumber: 'T-GOOD', code: 'in_transit', at: when(19, 3) })).body.accepted).toBe(
      1,
    );
    expect(await lapsesOf('O-number')).toEqual(['improper_status']);
    expect(await lapsesOf('O-good')).toEqual([]);
  });

  test('scans in another region are one lapse, however many; a place that nobody has entered is none', async () => {
    await order('O-region', 'T-REGION');
    await served().scan({ trackingNumber: 'T-REGION', code: 'accepted', at: when(19, 2), destination: 'Nowhereville' });
    expect(await lapsesOf('O-region')).toEqual([]);
    await served().scan(
      { trackingNumber: 'T-REGION', code: 'in_transit', at: when(19, 4), destination: 'saint james' },
      { trackingNumber: 'T-REGION', code: 'delivered', at: when(19, 8), region: 'JM-08', destination: 'St. James' },
    );
    expect(await lapsesOf('O-region')).toEqual(['improper_status']);
    const { body } = await served().ask('seller', 'GET /v1/orders/O-region/tracking');
    expect(body.parcels[0].confidence).toBe('contradictory');
    expect(body.parcels[0].reasons.map(({ code }: { code: string }) => code)).toEqual([
      'bound_elsewhere',
      'delivered_elsewhere',
    ]);
  });

  test('a scan before the order is one lapse, also where it had waited for the order', async () => {
    await served().scan({ trackingNumber: 'T-EARLY', code: 'accepted', at: when(18) });
    await order('O-early', 'T-EARLY');
    await served().tracking.match();
    expect(await lapsesOf('O-early')).toEqual(['improper_status']);
  });

  test('a delivery claimed while the carrier says exception is one lapse', async () => {
    await order('O-claim', 'T-CLAIM');
    await served().scan({ trackingNumber: 'T-CLAIM', code: 'accepted', at: when(19, 2) });
    await served().scan({ trackingNumber: 'T-CLAIM', code: 'exception', at: when(19, 4) });
    await served().tell(claimed({ orderId: 'O-claim', at: day(19, 5), status: 'delivered' }));
    expect(await lapsesOf('O-claim')).toEqual(['improper_status']);
    const { body } = await served().ask('seller', 'GET /v1/orders/O-claim/tracking');
    expect(body.claims).toMatchObject([{ standing: 'confirmed' }, { standing: 'contradicted' }]);
  });

  test('none of them alone has suspended anybody', async () => {
    expect((await decisions()).filter((line) => line.startsWith('suspension'))).toEqual([]);
  });

  test('a dispatched order has none, whatever is scanned (F12)', async () => {
    await served().tell(
      placed({ orderId: 'O-hub', customer: 'C-hub', at: day(19), region: 'Kingston', fulfilment: 'dispatched' }),
    );
    await served().parts.pool.query(
      `insert into tracking_numbers (number, order_id, owner, named_at) values ('THUB', 'O-hub', 'S-1', 0)`,
    );
    const scans = {
      trackingNumber: 'T-HUB',
      code: 'delivered',
      at: when(18),
      region: 'Portland',
      destination: 'Portland',
    };
    expect((await served().scan(scans)).body.accepted).toBe(1);
    expect(await lapsesOf('O-hub')).toEqual([]);
  });
});

describe('two independent signs', () => {
  test('a reused number and a scan elsewhere under another one suspend at once; told again, nothing more follows', async () => {
    await order('O-two', 'T-GOOD');
    await served().tell(claimed({ orderId: 'O-two', at: day(19, 6), carrier: 'post', trackingNumber: 'T-TWO' }));
    const elsewhere = { trackingNumber: 'T-TWO', code: 'accepted', at: when(19, 7), destination: 'Portland' };
    await served().scan(elsewhere);
    const suspended = (await decisions()).filter((line) => line.startsWith('suspension'));
    expect(suspended).toEqual(['suspension.applied fake_tracking']);
    expect((await served().scan(elsewhere)).body).toMatchObject({ accepted: 0, duplicates: 1 });
    expect((await decisions()).filter((line) => line.startsWith('suspension'))).toEqual(suspended);
  });
});
