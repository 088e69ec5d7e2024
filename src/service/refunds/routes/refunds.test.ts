import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { actsIn } from '../../../../test/acts.ts';
import { cancelled, day, placed, refunded } from '../../../../test/builders.ts';
import { withReturns } from '../../../../test/returns/return-rig.ts';

const { database, get, post, delivered, ask, events, tell, told } = withReturns();

const usd = (amount: string) => ({ amount, currency: 'USD' });
const give = (order: string, amount: string, more: object = {}, who = 'seller') =>
  post(who, `/v1/orders/${order}/refunds`, { id: randomUUID(), amount: usd(amount), ...more });

async function refundsOf(order: string): Promise<readonly Record<string, unknown>[]> {
  return (await events('refund.issued')).filter(({ orderId }) => orderId === order);
}

describe('a refund before the review', () => {
  test('is first answered with what it would count as, and pays nothing; on a second word it is an early refund', async () => {
    await delivered('O-1');
    const { return: id } = await ask('O-1');
    const warned = await give('O-1', '45.00');
    expect([warned.status, warned.body]).toEqual([
      ...[200, { warning: { metric: 'early_refund', waits: id, decisions: [] } }],
    ]);
    expect(await refundsOf('O-1')).toEqual([]);
    const given = await give('O-1', '45.00', { early: true });
    expect([given.status, given.body.left]).toEqual([201, usd('0.00')]);
    expect(await refundsOf('O-1')).toEqual([{ orderId: 'O-1', by: 'seller', amount: usd('45.00'), reviewed: false }]);
  });

  test('says which decision it would bring, on a copy: nothing of it is kept', async () => {
    // As many early refunds of different customers as the meter takes, but one.
    const warnings = async () => (await events('refund.issued')).length;
    let decisions: readonly Record<string, unknown>[] = [];
    for (let number = 0; number < 12 && decisions.length === 0; number++) {
      const order = `E-${number}`;
      await delivered(order, 3 + number / 100, { customer: `C-e${number}` } as object);
      decisions = (await give(order, '45.00')).body.warning.decisions;
      if (decisions.length > 0) break;
      expect((await give(order, '45.00', { early: true })).status).toBe(201);
    }
    expect(decisions).toMatchObject([{ decision: 'warning.issued', violation: 'early_refund', seller: 'S-1' }]);
    const { rows } = await database().pool.query("select 1 from decisions where seller_id = 'S-1'");
    expect([rows, await warnings()]).toEqual([[], expect.any(Number)]);
  });

  test('of a cancelled order is none: there is nothing to look at', async () => {
    await tell(
      placed({ orderId: 'O-c', at: day(1), total: { minor: 1000, currency: 'USD' }, customer: 'C-7' }),
      cancelled({ orderId: 'O-c', at: day(1, 1), by: 'customer', reason: 'customer_request' }),
    );
    expect((await give('O-c', '10')).status).toBe(201);
    expect(await refundsOf('O-c')).toMatchObject([{ reviewed: true }]);
  });
});

describe('never more than was paid', () => {
  test('in sum, with what the marketplace paid back by itself, and nothing of a refused one', async () => {
    await delivered('O-2');
    await tell(refunded({ orderId: 'O-2', at: day(3), by: 'platform', amount: { minor: 2000, currency: 'USD' } }));
    expect((await get('seller', '/v1/orders/O-2/refunds')).body).toMatchObject({
      ...{ paid: usd('45.00'), refunded: usd('20.00'), left: usd('25.00') },
      refunds: [{ by: 'platform', amount: usd('20.00') }],
    });
    const much = await give('O-2', '25.01', { early: true });
    expect(much.body).toMatchObject({
      ...{ type: '/problems/refund-too-much', status: 409, pointer: '/body/amount/amount' },
      detail: expect.stringContaining('25.00 USD'),
    });
    expect((await give('O-2', '25.00', { early: true })).status).toBe(201);
    expect((await give('O-2', '0.01', { early: true })).body).toMatchObject({ type: '/problems/refund-too-much' });
    expect(await refundsOf('O-2')).toHaveLength(2);
  });

  test('a double click pays once; the same id for another amount is a mistake', async () => {
    await delivered('O-3');
    const id = randomUUID();
    const click = () => give('O-3', '20.00', { id, early: true });
    const both = await Promise.all([click(), click(), click()]);
    expect(both.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(await refundsOf('O-3')).toHaveLength(1);
    expect((await told('O-3')).filter(({ type }) => type === 'refund.issued')).toHaveLength(1);
    expect((await give('O-3', '21.00', { id, early: true })).body).toMatchObject({
      type: '/problems/refund-sent-otherwise',
    });
  });

  test('many at once are one after the other: together never above the price', async () => {
    await delivered('O-many');
    const all = await Promise.all(Array.from({ length: 8 }, () => give('O-many', '10.00', { early: true })));
    expect(all.filter(({ status }) => status === 201)).toHaveLength(4);
    expect((await get('seller', '/v1/orders/O-many/refunds')).body.left).toEqual(usd('5.00'));
  });

  test('two people who saw the same: the second one is told what was paid back meanwhile', async () => {
    await delivered('O-4');
    const seen = { refunded: '0.00', early: true };
    expect((await give('O-4', '20.00', seen)).status).toBe(201);
    expect((await give('O-4', '20.00', seen, 'member')).body).toMatchObject({
      ...{ type: '/problems/refund-changed', status: 409, detail: expect.stringContaining('20.00 USD') },
    });
    expect(await refundsOf('O-4')).toHaveLength(1);
  });

  test.each([
    [{ amount: '5.00', currency: 'JMD' }, 'refund-other-currency', '/body/amount/currency'],
    [{ amount: '0', currency: 'USD' }, 'refund-nothing', '/body/amount/amount'],
    [{ amount: '5.001', currency: 'USD' }, 'refund-nothing', '/body/amount/amount'],
    [{ amount: '-5', currency: 'USD' }, 'refund-nothing', '/body/amount/amount'],
    [{ amount: '5,00', currency: 'USD' }, 'refund-nothing', '/body/amount/amount'],
    [{ amount: '5', currency: 'usd' }, 'invalid-request', '/body/amount/currency'],
  ])('%o is refused as %s, and the place is named', async (amount, problem, pointer) => {
    await delivered(`B-${amount.amount.replace(/\W/g, '-')}${amount.currency}`);
    const order = `B-${amount.amount.replace(/\W/g, '-')}${amount.currency}`;
    const { body } = await post('seller', `/v1/orders/${order}/refunds`, { id: randomUUID(), amount, early: true });
    expect(body).toMatchObject({ type: `/problems/${problem}`, pointer });
    expect(await refundsOf(order)).toEqual([]);
  });
});

describe('who pays back', () => {
  test('a seller of own orders, and staff in the marketplace’s name, on record and against nobody', async () => {
    await delivered('O-5');
    expect((await give('O-5', '1', { early: true }, 'other')).body).toMatchObject({ type: '/problems/unknown-order' });
    for (const who of ['customer', 'hub', 'integrator', 'staff'])
      expect((await give('O-5', '1', { early: true }, who)).status).toBe(403);
    const asked = { id: randomUUID(), amount: usd('45.00') };
    const given = await post('staff', '/v1/sellers/S-1/orders/O-5/refunds', asked);
    expect(given.body).toMatchObject({ left: usd('0.00'), refunds: [{ by: 'platform' }] });
    const acts = await actsIn(database().pool);
    expect(acts).toContainEqual(expect.objectContaining({ act: 'refund.issued', actor: 'P-1', about: asked.id }));
    for (const who of ['seller', 'customer'])
      expect((await post(who, '/v1/sellers/S-1/orders/O-5/refunds', asked)).status).toBe(403);
  });

  test('nobody in the marketplace’s name for an order of their own: not of their shop, and not as its customer', async () => {
    await delivered('O-6');
    for (const who of ['both', 'buyer']) {
      const asked = { id: randomUUID(), amount: usd('45.00') };
      const { body } = await post(who, '/v1/sellers/S-1/orders/O-6/refunds', asked);
      expect(body).toMatchObject({
        type: '/problems/refund-party',
        status: 403,
        detail: expect.stringContaining('side'),
      });
    }
    expect(await refundsOf('O-6')).toEqual([]);
    expect((await actsIn(database().pool)).filter(({ order }) => order === 'O-6')).toEqual([]);
    const asked = { id: randomUUID(), amount: usd('45.00') };
    expect((await post('staff', '/v1/sellers/S-1/orders/O-6/refunds', asked)).status).toBe(201);
  });
});
