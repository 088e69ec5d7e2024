import { beforeAll, describe, expect, test } from 'vitest';
import { acknowledged, confirmed, day, placed } from '../../../../test/builders.ts';
import { withDatabase } from '../../../../test/database.ts';
import { lateOrders } from '../../../../test/reference/examples.ts';
import { type Served, serve } from '../../../../test/served-ledger.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { capabilities } from '../contract.ts';

const database = withDatabase();
let served: Served;
const URL = '/v1/sellers/S-1/capabilities';

beforeAll(async () => {
  served = await serve(database().pool);
  await served.tell([...lateOrders(0, 3, 6, 9), acknowledged({ at: day(12) }), ...lateOrders(30, 33, 36)]);
  await served.tell([placed({ at: day(39), orderId: 'open' })]);
});

describe('GET /v1/sellers/{id}/capabilities', () => {
  test('tells what is allowed, in the shape of the contract', async () => {
    const { status, body, headers } = await served.get('shop', URL);
    expect([status, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    expect(capabilities.strict().parse(body)).toEqual(body);
    expect(body).toMatchObject({ seller: 'S-1', rung: 'restricted', selling: true, listingsVisible: true });
    expect(body.features.order_volume).toEqual({
      allowed: true,
      action: 'S-1/2',
      until: formatTimestamp(day(45)),
      perDay: 1,
    });
    expect(body.features.payouts).toEqual({ allowed: true });
    // The open order falls due before the restriction ends.
    expect(body.until).toBe(formatTimestamp(day(41) + 1));
  });

  test('answers 304 without a body while nothing has changed', async () => {
    const { headers } = await served.get('shop', URL);
    const { etag } = headers as { etag: string };
    for (const asked of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await served.get('shop', URL, { 'if-none-match': asked });
      expect([again.status, again.text, again.headers['etag']]).toEqual([304, '', etag]);
    }
    expect((await served.get('shop', URL, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('tells a change that this server has committed at once', async () => {
    const before = (await served.get('shop', URL)).headers['etag'];
    const receipt = confirmed('threat', { at: day(40) });
    await served.tell([receipt]);
    served.capabilities.invalidate('S-1');
    const { body, headers } = await served.get('shop', URL, { 'if-none-match': before });
    expect(body).toMatchObject({ rung: 'suspended', selling: false, listingsVisible: false });
    expect(headers['etag']).not.toBe(before);
  });

  test('tells no end that lies behind the last instant there is', async () => {
    const forever = Date.parse('9999-12-31T23:59:59.999Z');
    await served.tell([
      placed({ seller: 'S-2', orderId: 'forever', at: day(40), shipBy: forever, deliverBy: forever }),
    ]);
    const { status, body } = await served.get('shop', '/v1/sellers/S-2/capabilities');
    expect([status, body.until]).toEqual([200, undefined]);
  });

  test('is refused for whom it is not, and for sellers nobody has heard of', async () => {
    expect((await served.get('shop', '/v1/sellers/S-9/capabilities')).body.type).toBe('/problems/unknown-seller');
    expect((await served.get('seller', '/v1/sellers/S-2/capabilities')).status).toBe(403);
    expect((await served.get('integrator', URL)).status).toBe(403);
    expect((await served.get('shop', '/v1/sellers/S%201/capabilities')).status).toBe(400);
  });
});
