import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { day, placed, scanned } from '../../../../test/builders.ts';
import { withReturns } from '../../../../test/returns/return-rig.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';

const rig = withReturns();
const { get, post, delivered, ask, told, events, tell } = rig;

const GOOD = { right_item: 'yes', complete: 'yes', undamaged: 'yes', works: 'yes', genuine: 'yes' } as const;
const BROKEN = { ...GOOD, undamaged: 'no' } as const;

/** The path of a customer's return, and what the seller does to it. */
const mine = (order: string, id: string) => `/v1/me/orders/${order}/returns/${id}`;

describe('a return of an order that its seller shipped', () => {
  test('goes from the asking to the money, with a code in place of an address', async () => {
    await delivered('O-1');
    const may = await get('customer', '/v1/me/orders/O-1/returns');
    expect(may.body).toMatchObject({ ask: { allowed: true, until: formatTimestamp(day(32)) }, returns: [] });

    const asked = await ask('O-1');
    expect(asked).toMatchObject({
      ...{ order: 'O-1', seller: 'S-1', state: 'requested', reason: 'damaged', toldBy: 'customer', may: ['withdraw'] },
      next: { do: 'send', who: 'customer', by: formatTimestamp(day(16)), late: false },
    });
    const { return: id, code } = asked;
    expect(code.text).toMatch(/^[0-9A-Z]{28}$/);
    expect(code.symbol.parts.length).toBeGreaterThan(100);
    expect(await events('return.requested')).toContainEqual({ returnId: id, orderId: 'O-1', reason: 'damaged' });

    const seen = await get('seller', `/v1/sellers/S-1/returns/${id}`);
    expect(seen.body).toMatchObject({ state: 'requested', reason: 'damaged', may: ['receive'] });
    expect(seen.body.code).toBeUndefined();

    const scan = { code: code.groups.toLowerCase(), scan: 'accepted' };
    expect((await post('carrier', '/v1/return-codes/scans', scan)).body).toEqual({
      ...{ to: 'seller', seller: 'S-1', state: 'sent' },
    });
    // A second scan is no news.
    expect((await post('carrier', '/v1/return-codes/scans', scan)).status).toBe(200);
    expect(await events('return.sent')).toHaveLength(1);

    const { version } = (await get('seller', `/v1/sellers/S-1/returns/${id}`)).body;
    const received = await post('member', `/v1/returns/${id}/receipt`, { version });
    expect(received.body).toMatchObject({
      state: 'received',
      may: ['inspect'],
      next: { do: 'inspect', who: 'seller' },
    });
    const inspection = { version: received.body.version, outcome: 'damaged_by_seller', checks: BROKEN };
    const inspected = await post('seller', `/v1/returns/${id}/inspection`, inspection);
    expect(inspected.body).toMatchObject({
      ...{ state: 'inspected', may: ['refund'] },
      inspection: { by: 'seller', outcome: 'damaged_by_seller', checks: BROKEN },
    });
    expect(await events('return.inspected')).toContainEqual({
      ...{ returnId: id, orderId: 'O-1', by: 'seller', outcome: 'damaged_by_seller' },
    });

    const refund = { id: randomUUID(), amount: { amount: '45.00', currency: 'USD' }, refunded: '0.00' };
    const paid = await post('seller', '/v1/orders/O-1/refunds', refund);
    expect([paid.status, paid.body]).toMatchObject([201, { left: { amount: '0.00' }, reviewed: true }]);
    const end = await get('customer', mine('O-1', id));
    expect(end.body).toMatchObject({
      ...{ state: 'refunded', may: [], inspection: { outcome: 'damaged_by_seller' } },
      refunds: [{ by: 'seller', amount: { amount: '45.00', currency: 'USD' }, reviewed: true }],
    });
    expect([end.body.next, end.body.code]).toEqual([undefined, undefined]);
    expect((await told('O-1')).map(({ type }) => type).toSorted()).toEqual([
      ...['refund.issued', 'return.inspected', 'return.received', 'return.requested', 'return.sent'],
    ]);
  });

  test('of which the parcel was damaged by the customer need not be paid back; of no other', async () => {
    const inspect = async (order: string, outcome: string, checks: object) => {
      await delivered(order);
      const { return: id, version } = await ask(order);
      const { body } = await post('seller', `/v1/returns/${id}/receipt`, { version });
      const found = { version: body.version, outcome, checks };
      return (await post('seller', `/v1/returns/${id}/inspection`, found)).body;
    };
    const owed = await inspect('O-owed', 'as_described', GOOD);
    const no = await post('seller', `/v1/returns/${owed.return}/refusal`, { version: owed.version });
    expect(no.body).toMatchObject({ type: '/problems/refund-owed', status: 409 });
    const spoilt = await inspect('O-spoilt', 'customer_damage', BROKEN);
    const yes = await post('seller', `/v1/returns/${spoilt.return}/refusal`, { version: spoilt.version });
    expect(yes.body).toMatchObject({ state: 'refused', closed: { why: 'no_refund' }, may: [] });
    expect((await get('customer', mine('O-spoilt', spoilt.return))).body).toMatchObject({
      ...{ state: 'refused', inspection: { outcome: 'customer_damage' } },
    });
  });

  test('is not refused in the marketplace’s name by somebody who belongs to a side', async () => {
    await delivered('O-side');
    const { return: id, version } = await ask('O-side');
    const { body } = await post('seller', `/v1/returns/${id}/receipt`, { version });
    const found = { version: body.version, outcome: 'customer_damage', checks: BROKEN };
    const seen = (await post('seller', `/v1/returns/${id}/inspection`, found)).body;
    for (const who of ['both', 'buyer', 'staff']) {
      const refused = await post(who, `/v1/sellers/S-1/returns/${id}/refusal`, { version: seen.version });
      expect(refused.body).toMatchObject(who === 'staff' ? { state: 'refused' } : { type: '/problems/refund-party' });
    }
  });

  test('is the customer’s and the seller’s, and nobody else’s', async () => {
    await delivered('O-own');
    const { return: id, version } = await ask('O-own');
    for (const who of ['stranger', 'other']) {
      const path = who === 'stranger' ? mine('O-own', id) : `/v1/sellers/S-2/returns/${id}`;
      expect((await get(who, path)).body).toMatchObject({ type: '/problems/unknown-return' });
    }
    expect((await get('other', `/v1/sellers/S-1/returns/${id}`)).status).toBe(403);
    expect((await post('other', `/v1/returns/${id}/receipt`, { version })).body).toMatchObject({
      type: '/problems/unknown-return',
    });
    expect((await post('stranger', `${mine('O-own', id)}/withdrawal`, { version })).status).toBe(404);
    // A return is found by its own order only.
    await delivered('O-own-2');
    expect((await get('customer', mine('O-own-2', id))).status).toBe(404);
    for (const who of ['staff', 'lead']) expect((await get(who, `/v1/sellers/S-1/returns/${id}`)).status).toBe(200);
    for (const who of ['integrator', 'hub', 'nobody'])
      expect([401, 403]).toContain((await get(who, `/v1/sellers/S-1/returns/${id}`)).status);
  });
});

describe('what cannot be', () => {
  test('a return of what was never delivered, came too late, is another’s, or twice at once', async () => {
    await tell(placed({ orderId: 'O-way', customer: 'C-1', at: day(1) }), scanned({ orderId: 'O-way', at: day(2) }));
    const want = (order: string, who = 'customer', id: string = randomUUID()) =>
      post(who, `/v1/me/orders/${order}/returns`, { id, reason: 'damaged' });
    expect((await want('O-way')).body).toMatchObject({ type: '/problems/return-not-delivered', status: 409 });
    expect((await get('customer', '/v1/me/orders/O-way/returns')).body.ask).toMatchObject({
      ...{ allowed: false, code: 'return-not-delivered', reason: expect.stringContaining('is on its way') },
    });
    await delivered('O-twice');
    expect((await want('O-twice', 'stranger')).body).toMatchObject({ type: '/problems/no-such-own-order' });
    const id = randomUUID();
    const [one, other] = await Promise.all([want('O-twice', 'customer', id), want('O-twice', 'customer', id)]);
    expect([one?.status, other?.status].toSorted()).toEqual([200, 201]);
    expect((await want('O-twice')).body).toMatchObject({
      type: '/problems/return-open',
      detail: expect.stringContaining(id),
    });
    // The same id for something else is a mistake, and makes nothing.
    const otherwise = await post('customer', '/v1/me/orders/O-twice/returns', { id, reason: 'other' });
    expect(otherwise.body).toMatchObject({ type: '/problems/return-asked-otherwise' });
    // Taken back, another one can be asked for.
    const withdrawn = await post('customer', `${mine('O-twice', id)}/withdrawal`, { version: one?.body.version });
    expect(withdrawn.body).toMatchObject({ state: 'withdrawn', closed: { why: 'withdrawn' } });
    expect((await want('O-twice')).status).toBe(201);
    expect((await get('customer', '/v1/me/orders/O-twice/returns')).body.returns).toHaveLength(2);
  });

  test('an id, reason or code that is none is named', async () => {
    await delivered('O-bad');
    const bad = await post('customer', '/v1/me/orders/O-bad/returns', { id: 'mine', reason: 'bored' });
    expect(bad.body).toMatchObject({ status: 400, errors: [{ pointer: '/body/id' }, { pointer: '/body/reason' }] });
    const scan = (code: string) => post('carrier', '/v1/return-codes/scans', { code, scan: 'accepted' });
    expect((await scan('7K2M 9QXT')).body).toMatchObject({ type: '/problems/return-code-unreadable' });
    expect((await scan(`${'0'.repeat(27)}1`)).body).toMatchObject({ type: '/problems/return-code-unknown' });
  });

  test('two people on one return: the second one is told what it is by now, and nothing is done twice', async () => {
    await delivered('O-two');
    const { return: id, version } = await ask('O-two');
    const receive = (who: string) => post(who, `/v1/returns/${id}/receipt`, { version });
    const both = await Promise.all([receive('seller'), receive('member')]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect((await events('return.received')).filter(({ orderId }) => orderId === 'O-two')).toHaveLength(1);

    const at = both[0]?.body.version;
    const inspect = (who: string, outcome: string, checks: object) =>
      post(who, `/v1/returns/${id}/inspection`, { version: at, outcome, checks });
    const stale = await post('seller', `/v1/returns/${id}/inspection`, {
      ...{ version, outcome: 'as_described', checks: GOOD },
    });
    expect(stale.body).toMatchObject({ type: '/problems/return-changed', detail: expect.stringContaining('arrived') });
    expect((await inspect('seller', 'as_described', GOOD)).status).toBe(200);
    // The same words again are the same inspection; others come too late.
    expect((await inspect('seller', 'as_described', GOOD)).status).toBe(200);
    expect((await inspect('member', 'damaged_by_seller', BROKEN)).body).toMatchObject({
      type: '/problems/return-moved-on',
      detail: expect.stringContaining('inspected'),
    });
    expect((await events('return.inspected')).filter(({ orderId }) => orderId === 'O-two')).toHaveLength(1);
  });

  test('an inspection that contradicts itself; the parcel is still there to be looked at', async () => {
    await delivered('O-contra');
    const { return: id, version } = await ask('O-contra');
    const { body } = await post('seller', `/v1/returns/${id}/receipt`, { version });
    const inspect = (outcome: string, checks: object) =>
      post('seller', `/v1/returns/${id}/inspection`, { version: body.version, outcome, checks });
    expect((await inspect('as_described', BROKEN)).body).toMatchObject({
      ...{ type: '/problems/inspection-contradicts', pointer: '/body/checks' },
      detail: expect.stringContaining('undamaged'),
    });
    expect((await inspect('counterfeit', GOOD)).body).toMatchObject({ type: '/problems/inspection-contradicts' });
    expect((await get('seller', `/v1/sellers/S-1/returns/${id}`)).body).toMatchObject({ state: 'received' });
  });
});
