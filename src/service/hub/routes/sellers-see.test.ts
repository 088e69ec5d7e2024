import { beforeAll, describe, expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { command, orderPlaced, type ServedHub, serveHub, told } from '../../../../test/hub/served-hub.ts';

const database = withDatabase();
let served: ServedHub;

beforeAll(async () => {
  served = await serveHub(database().pool);
  await served.tell(orderPlaced('O-1', {}), orderPlaced('O-of-S-2', {}, { seller: 'S-2' }));
});

describe('a seller', () => {
  test('cannot set the status of a dispatched order: what is claimed changes nothing and weighs nothing', async () => {
    await served.tell(orderPlaced('O-claimed', {}));
    const before = (await served.get('seller', '/v1/sellers/S-1/orders/O-claimed')).body;
    await served.tell(
      ...(['shipped', 'delivered'] as const).map((status) =>
        told('order.status_updated', 'O-claimed', { status, by: 'seller', carrier: 'Nobody', trackingNumber: 'T-0' }),
      ),
    );
    expect((await served.get('seller', '/v1/sellers/S-1/orders/O-claimed')).body).toEqual(before);
    expect((await served.get('seller', '/v1/sellers/S-1/orders/O-claimed/parcel')).body).toMatchObject({
      state: 'waiting',
    });
    const [begun] = await served.desk('ada', [command({ kind: 'start', code: 'O-claimed' })]);
    expect(begun).toMatchObject({ outcome: 'done' });
  });

  test('sees only own parcels and stock', async () => {
    for (const url of ['orders/O-1/parcel', 'stock'])
      expect((await served.get('other', `/v1/sellers/S-1/${url}`)).status).toBe(403);
    expect((await served.get('other', '/v1/sellers/S-2/orders/O-1/parcel')).body.type).toBe('/problems/unknown-parcel');
    expect((await served.get('seller', '/v1/hub/parcels?hub=Kingston')).status).toBe(403);
  });
});
