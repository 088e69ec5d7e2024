import { expect, test } from 'vitest';
import { day, placed, returnInspected, returnReceived, returnRequested } from '../../../test/builders.ts';
import { withReturns } from '../../../test/returns/return-rig.ts';

const { database, get, post, delivered, ask, told, tell, lookAfter, events } = withReturns();

const GOOD = { right_item: 'yes', complete: 'yes', undamaged: 'yes', works: 'yes', genuine: 'yes' } as const;

let clocks = 0;
/** Moves the clock of the events to an instant. */
const clockAt = (at: number) => tell(placed({ orderId: `clock-${++clocks}`, at, seller: 'S-9', customer: 'C-9' }));

async function casesOf(): Promise<readonly { status: string }[]> {
  const { rows } = await database().pool.query(
    "select status from cases where kind = 'return_overdue' order by opened_at",
  );
  return rows;
}

test('what is not sent in time ends by itself, after a reminder; another one can be asked for', async () => {
  await delivered('O-1');
  const { return: id } = await ask('O-1');
  expect(await lookAfter()).toBe(0);
  await clockAt(day(15, 1));
  expect([await lookAfter(), await lookAfter()]).toEqual([1, 0]);
  expect((await told('O-1')).at(-1)).toMatchObject({ type: 'return.due', do: 'send', who: 'customer' });
  // The last instant is in time.
  await clockAt(day(16));
  expect(await lookAfter()).toBe(0);
  await clockAt(day(16, 1));
  expect([await lookAfter(), await lookAfter()]).toEqual([1, 0]);
  expect((await get('customer', `/v1/me/orders/O-1/returns/${id}`)).body).toMatchObject({
    ...{ state: 'lapsed', closed: { why: 'not_sent' } },
  });
  expect((await told('O-1')).at(-1)).toMatchObject({ type: 'return.closed', why: 'not_sent' });
  const { order } = await ask('O-1');
  expect(order).toBe('O-1');
});

test('an inspection that is late goes before staff once, counts against nobody, and its case closes when it is done', async () => {
  await delivered('O-2', 17);
  const { return: id, version } = await ask('O-2');
  const { body } = await post('seller', `/v1/returns/${id}/receipt`, { version });
  await clockAt(day(25));
  expect([await lookAfter(), await lookAfter()]).toEqual([1, 0]);
  expect(await casesOf()).toEqual([{ status: 'open' }]);
  const late = await get('seller', `/v1/sellers/S-1/returns/${id}`);
  expect(late.body.next).toMatchObject({ do: 'inspect', who: 'seller', late: true });
  const { rows } = await database().pool.query(
    "select count(*)::int as decided from decisions where seller_id = 'S-1'",
  );
  expect(rows).toEqual([{ decided: 0 }]);

  const found = { version: body.version, outcome: 'as_described', checks: GOOD };
  expect((await post('seller', `/v1/returns/${id}/inspection`, found)).status).toBe(200);
  expect(await casesOf()).toEqual([{ status: 'closed' }]);
  // The money has a time of its own: late again, it is a case of its own, and a refund of the marketplace closes it.
  await clockAt(day(32));
  await lookAfter();
  expect(await casesOf()).toEqual([{ status: 'closed' }, { status: 'open' }]);
  const refund = { id: '0199d3a4-7c11-7d02-9a55-0c1f5d2f7e10', amount: { amount: '45', currency: 'USD' } };
  expect((await post('staff', '/v1/sellers/S-1/orders/O-2/refunds', refund)).status).toBe(201);
  expect(await casesOf()).toEqual([{ status: 'closed' }, { status: 'closed' }]);
});

test('returns that the marketplace told are its own to look after', async () => {
  const { returnReceived } = await import('../../../test/builders.ts');
  await tell(
    placed({ orderId: 'M-1', at: day(32), seller: 'S-2', customer: 'C-9' }),
    returnReceived({ orderId: 'M-1', returnId: 'R-m', at: day(33), seller: 'S-2' }),
  );
  await clockAt(day(80));
  await lookAfter();
  const { rows } = await database().pool.query("select 1 from cases where seller_id = 'S-2'");
  expect(rows).toEqual([]);
});

test('what the marketplace told and was silent of ends after its time, once; what it tells later stands, and what came further is left alone', async () => {
  await delivered('O-silent', 30);
  await delivered('O-looked', 30);
  await tell(
    returnRequested({ orderId: 'O-silent', returnId: 'R-silent', at: day(31) }),
    returnRequested({ orderId: 'O-looked', returnId: 'R-looked', at: day(31) }),
    returnReceived({ orderId: 'O-silent', returnId: 'R-silent', at: day(40) }),
    returnInspected({ orderId: 'O-looked', returnId: 'R-looked', at: day(41), outcome: 'as_described' }),
  );
  const seen = async (id: string) => (await get('seller', `/v1/sellers/S-1/returns/${id}`)).body;
  // Sixty days since it was told of last, not since it was asked for.
  await clockAt(day(99));
  await lookAfter();
  expect((await seen('R-silent')).state).toBe('received');
  await clockAt(day(100));
  await lookAfter();
  expect(await seen('R-silent')).toMatchObject({ state: 'lapsed', closed: { why: 'no_word' } });
  expect((await told('O-silent')).map(({ type }) => type)).toEqual(['return.closed']);
  const before = (await events('return.closed')).length;
  await lookAfter();
  expect((await events('return.closed')).length).toBe(before);
  expect((await seen('R-looked')).state).toBe('inspected');
  // Found after all: what was found counts.
  await tell(returnInspected({ orderId: 'O-silent', returnId: 'R-silent', at: day(101), outcome: 'as_described' }));
  expect((await seen('R-silent')).state).toBe('inspected');
});
