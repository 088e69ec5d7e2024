import { describe, expect, test } from 'vitest';
import {
  day,
  placed,
  returnClosed,
  returnInspected,
  returnReceived,
  returnRequested,
} from '../../../../test/builders.ts';
import { withReturns } from '../../../../test/returns/return-rig.ts';

const rig = withReturns();
const { get, post, delivered, ask, tell } = rig;

const GOOD = { right_item: 'yes', complete: 'yes', undamaged: 'yes', works: 'yes', genuine: 'yes' } as const;

describe('lists', () => {
  test('have what the marketplace told as well, whatever it left out, and go on where they stopped', async () => {
    await tell(
      placed({ orderId: 'M-1', at: day(1), seller: 'S-2', customer: 'C-9' }),
      returnRequested({ orderId: 'M-1', returnId: 'R-a', at: day(3), seller: 'S-2' }),
      placed({ orderId: 'M-2', at: day(1), seller: 'S-2', customer: 'C-9' }),
      returnReceived({ orderId: 'M-2', returnId: 'R-b', at: day(4), seller: 'S-2' }),
      placed({ orderId: 'M-3', at: day(1), seller: 'S-2', customer: 'C-9', fulfilment: 'dispatched' }),
      returnInspected({ orderId: 'M-3', returnId: 'R-c', at: day(5), seller: 'S-2' }),
    );
    const list = async (query: string) =>
      (await get('other', `/v1/sellers/S-2/returns${query}`)).body.items.map((each: { return: string }) => each.return);
    expect(await list('')).toEqual(['R-c', 'R-b', 'R-a']);
    expect(await list('?state=to_inspect')).toEqual(['R-b']);
    expect(await list('?state=to_decide')).toEqual(['R-c']);
    expect(await list('?state=open')).toEqual(['R-c', 'R-b', 'R-a']);
    expect(await list('?state=over')).toEqual([]);
    expect(await list('?fulfilment=dispatched')).toEqual(['R-c']);
    expect(await list('?order=M-1')).toEqual(['R-a']);
    const first = await get('other', '/v1/sellers/S-2/returns?limit=2');
    expect(first.body.items).toHaveLength(2);
    expect(await list(`?limit=2&cursor=${first.body.next}`)).toEqual(['R-a']);
    expect((await get('other', '/v1/sellers/S-2/returns?cursor=abc')).body).toMatchObject({
      type: '/problems/bad-cursor',
    });
    // What the marketplace began, a seller goes on with here.
    const { version, toldBy } = (await get('other', '/v1/sellers/S-2/returns/R-b')).body;
    expect(toldBy).toBe('marketplace');
    const found = { version, outcome: 'as_described', checks: GOOD };
    expect((await post('other', '/v1/returns/R-b/inspection', found)).body).toMatchObject({ state: 'inspected' });
  });

  test('of a customer are of the own orders', async () => {
    for (const order of ['L-1', 'L-2']) {
      await delivered(order);
      await ask(order);
    }
    const { body } = await get('customer', '/v1/me/returns');
    expect(body.items.map(({ order }: { order: string }) => order).toSorted()).toEqual(['L-1', 'L-2']);
    expect((await get('stranger', '/v1/me/returns')).body).toEqual({ items: [] });
  });

  test('of a hub have what the marketplace began beside what customers began here, until it is inspected or over', async () => {
    const begun = (order: string, id: string, more: object = {}) => [
      placed({ orderId: order, at: day(1), seller: 'S-7', customer: 'C-9', fulfilment: 'dispatched', ...more }),
      returnRequested({ orderId: order, returnId: id, at: day(6), seller: 'S-7' }),
    ];
    await tell(
      ...[...begun('H-1', 'R-h1'), ...begun('H-2', 'R-h2'), ...begun('H-3', 'R-h3'), ...begun('H-4', 'R-h4')],
      ...begun('H-5', 'R-h5', { fulfilment: 'seller' }),
      returnReceived({ orderId: 'H-2', returnId: 'R-h2', at: day(7), seller: 'S-7' }),
      returnInspected({ orderId: 'H-3', returnId: 'R-h3', at: day(7), seller: 'S-7' }),
      returnClosed({ orderId: 'H-4', returnId: 'R-h4', at: day(7), seller: 'S-7' }),
    );
    await delivered('H-6', 2, { fulfilment: 'dispatched' } as object);
    const { return: own } = await ask('H-6');
    const atHub = async (which: string) =>
      (await get('hub', `/v1/hub/returns?which=${which}`)).body.items.map(
        ({ return: id, toldBy }: { return: string; toldBy: string }) => [id, toldBy],
      );
    const expected = await atHub('expected');
    expect(expected).toHaveLength(2);
    expect(expected).toEqual(
      expect.arrayContaining([
        ['R-h1', 'marketplace'],
        [own, 'customer'],
      ]),
    );
    expect(await atHub('arrived')).toEqual([['R-h2', 'marketplace']]);
    expect((await get('hub', '/v1/hub/returns/S-7/R-h2')).body).toMatchObject({ state: 'received', may: ['inspect'] });
    expect((await get('hub', '/v1/hub/returns/S-7/R-h5')).status).toBe(404);
  });
});

test('no code stands anywhere: not in the tables, not in the log', async () => {
  await delivered('O-code');
  const { code } = await ask('O-code');
  const { rows } = await rig.database().pool.query('select * from returns, return_codes');
  const { rows: waiting } = await rig.database().pool.query('select * from outbox');
  for (const said of [JSON.stringify([rows, waiting]), rig.served().logged()])
    for (const form of [code.text, code.groups]) expect(said).not.toContain(form);
});
