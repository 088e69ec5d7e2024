import { expect, test } from 'vitest';
import { withService } from '../../../../test/security/running.ts';

const running = withService();
const read = () => running.as('data-protection-officer', 'GET /v1/data-protection/retention');
const put = (order: string) =>
  running.as('customer-data:write', `PUT /v1/orders/${order}/customer-data`, { body: { seller: 'S-1', name: 'Ada' } });

test('the data protection officer reads what is kept, what waits to be destroyed, and with which keys', async () => {
  expect((await read()).body).toMatchObject({ holding: 0, waiting: 0, destroyed: 0, keyVersions: [], rotatedAt: null });
  for (const order of ['O-1', 'O-2', 'O-3']) await put(order);
  await running.as('customer-data:write', 'DELETE /v1/orders/O-3/customer-data?seller=S-1');
  const { status, body } = await read();
  expect([status, body]).toMatchObject([200, { holding: 2, waiting: 1, destroyed: 0, rotatedAt: null }]);
  expect(body.keyVersions).toEqual([{ version: expect.any(String), keys: 3 }]);
});
