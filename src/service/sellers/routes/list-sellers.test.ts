import { beforeAll, describe, expect, test } from 'vitest';
import { confirmed, day, placed, registered } from '../../../../test/builders.ts';
import { withDatabase } from '../../../../test/database.ts';
import { lateOrders } from '../../../../test/reference/examples.ts';
import { type Served, serve } from '../../../../test/served-ledger.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';

const database = withDatabase();
let served: Served;

const late = (seller: string, ...days: number[]) =>
  lateOrders(...days).map((order) => ({ ...order, seller, orderId: `${seller}-${order.orderId}` }));

beforeAll(async () => {
  served = await serve(database().pool);
  await served.tell([
    registered({ seller: 'Ann', at: day(0), country: 'JM', region: 'Kingston' }),
    ...late('Bob', 0, 3, 6, 9),
    ...late('Cleo', 0, 3),
    confirmed('threat', { seller: 'Dan', at: day(1) }),
    ...late('ann-2', 12),
    placed({ seller: 'Eve', orderId: 'late', at: day(20), shipBy: day(90) }),
  ]);
});

async function list(query: string): Promise<string[]> {
  const { body } = await served.get('staff', `/v1/sellers?${query}`);
  return body.items.map((row: { seller: string }) => row.seller);
}

describe('GET /v1/sellers', () => {
  test('tells the worst first, with what there is to know of each', async () => {
    const { status, body } = await served.get('staff', '/v1/sellers');
    expect(status).toBe(200);
    expect(body.items.map((row: { seller: string }) => row.seller)).toEqual([
      'Dan',
      'Bob',
      'Ann',
      'Cleo',
      'Eve',
      'ann-2',
    ]);
    expect(body.items[1]).toEqual({
      seller: 'Bob',
      rung: 'warned',
      categories: [{ category: 'shipping', rung: 'warned' }],
      openActions: 1,
      fullest: null,
      changedAt: formatTimestamp(day(11)),
      lastEventAt: formatTimestamp(day(9)),
      country: null,
      region: null,
    });
    expect(body.items[2]).toMatchObject({ rung: 'good', changedAt: null, country: 'JM', region: 'Kingston' });
    expect(body.items[3].fullest).toEqual({ metric: 'late_dispatch', filled: 0.61 });
    expect(body).toMatchObject({
      matching: 6,
      next: null,
      rungs: { good: 4, warned: 1, restricted: 0, suspended: 1, removed: 0 },
    });
  });

  test('sorts and searches', async () => {
    expect(await list('sort=seller')).toEqual(['Ann', 'Bob', 'Cleo', 'Dan', 'Eve', 'ann-2']);
    expect(await list('sort=seller&order=desc')).toEqual(['ann-2', 'Eve', 'Dan', 'Cleo', 'Bob', 'Ann']);
    expect((await list('sort=fullest')).slice(0, 2)).toEqual(['Cleo', 'ann-2']);
    expect((await list('sort=changed')).slice(0, 2)).toEqual(['Bob', 'Dan']);
    expect(await list('search=AN')).toEqual(['Dan', 'Ann', 'ann-2']);
    for (const nowhere of ['%25', '%00', '_', 'An%20n', '%F0%9F%91%8D'])
      expect(await list(`search=${nowhere}`)).toEqual([]);
  });

  test('filters by rung, several of them, and by category; the counts by rung stay those of all', async () => {
    expect(await list('rung=warned')).toEqual(['Bob']);
    expect(await list('rung=warned&rung=suspended')).toEqual(['Dan', 'Bob']);
    expect(await list('category=shipping&rung=warned')).toEqual(['Bob']);
    const { body } = await served.get('staff', '/v1/sellers?rung=good&search=nothing');
    expect(body).toMatchObject({ items: [], next: null, matching: 0, rungs: { good: 4 } });
  });

  test('page by page', async () => {
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const { body }: { body: { items: { seller: string }[]; next: string | null } } = await served.get(
        'staff',
        `/v1/sellers?limit=2${next === '' ? '' : `&cursor=${next}`}`,
      );
      seen.push(...body.items.map(({ seller }) => seller));
      next = body.next;
    }
    expect(seen).toEqual(await list('limit=200'));
  });

  test('is refused with a cursor of another order, with what is no filter, and for sellers', async () => {
    const { body } = await served.get('staff', '/v1/sellers?limit=1');
    const other = await served.get('staff', `/v1/sellers?limit=1&sort=seller&cursor=${body.next}`);
    expect([other.status, other.body.type]).toEqual([400, '/problems/bad-cursor']);
    const forged = (key: unknown[]) => Buffer.from(JSON.stringify(['sellers:rung:desc', key])).toString('base64url');
    for (const key of [[0, 'S\u0000'], [0.5, 'S'], ['0', 'S'], [0], [0, 'S', 1]])
      expect((await served.get('staff', `/v1/sellers?cursor=${forged(key)}`)).status).toBe(400);
    expect((await served.get('staff', `/v1/sellers?cursor=${forged([9e15, 'S'])}`)).body.items).toHaveLength(6);
    expect((await served.get('staff', '/v1/sellers?rung=bad')).status).toBe(400);
    expect((await served.get('seller', '/v1/sellers')).status).toBe(403);
    expect((await served.get('shop', '/v1/sellers')).status).toBe(403);
  });
});
