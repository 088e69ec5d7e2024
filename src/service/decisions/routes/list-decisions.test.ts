import type { Pool } from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { describeOnEachPostgres, withDatabase } from '../../../../test/database.ts';
import { openTestLedger, replayedLines } from '../../../../test/ledger/drive.ts';
import { as, testApp } from '../../../../test/test-app.ts';
import { registerDecisionRoutes } from './register.ts';

type Stored = { readonly seller: string; readonly at: number; readonly action: number; readonly sequence: number };

/** Decisions as the ledger stores them; the line says which one it is. */
async function store(pool: Pool, decisions: readonly Stored[]): Promise<void> {
  await pool.query(
    `insert into decisions (seller_id, sequence, at, action_number, decision, line, trace, position, platform_version)
     select seller, sequence, at, action, 'warning.issued',
            format('{"at":%s,"seller":"%s","action":"%s/%s","sequence":%s}', at, seller, seller, action, sequence), '{}', 1, 0
     from jsonb_to_recordset($1) as stored (seller text, at int8, action int4, sequence int4)`,
    [JSON.stringify(decisions)],
  );
}

/** In the order of the contract: time, seller by the codes of its characters, number of the action, sequence. */
const ORDERED: readonly Stored[] = [
  { at: 1000, seller: 'S-1', action: 1, sequence: 1 },
  { at: 1000, seller: 'S-1', action: 2, sequence: 2 },
  { at: 1000, seller: 'S-1', action: 10, sequence: 3 },
  { at: 1000, seller: 'S-2', action: 1, sequence: 1 },
  { at: 1000, seller: 'S_1', action: 1, sequence: 1 },
  { at: 1000, seller: 's-1', action: 1, sequence: 1 },
  { at: 1000, seller: 's-1', action: 1, sequence: 2 },
  { at: 2000, seller: 'S-1', action: 1, sequence: 4 },
  { at: 3000, seller: 'S-2', action: 1, sequence: 2 },
];

function lineOf({ at, seller, action, sequence }: Stored): string {
  return `{"at":${at},"seller":"${seller}","action":"${seller}/${action}","sequence":${sequence}}`;
}

const instant = (at: number) => new Date(at).toISOString();

describeOnEachPostgres('GET /v1/decisions', (database) => {
  const served = () => testApp({ routes: [(app) => registerDecisionRoutes(app, { pool: database().pool })] }).app;
  beforeAll(() => store(database().pool, ORDERED.toReversed()));

  async function pages(query: string, who = 'staff') {
    const app = served();
    const items: Stored[] = [];
    for (let cursor: string | null = '', rounds = 0; cursor !== null; rounds++) {
      if (rounds > 50) throw new Error('the list has no end');
      const url: string = `/v1/decisions?${query}${cursor === '' ? '' : `&cursor=${cursor}`}`;
      const page = (await app.inject({ url, headers: as(who) })).json() as { items: Stored[]; next: string | null };
      items.push(...page.items);
      cursor = page.next;
    }
    return items.map((item) => JSON.stringify(item));
  }

  test.each([1, 2, 3, 200])('pages of %d hold every decision once, in the order of the contract', async (limit) => {
    expect(await pages(`limit=${limit}`)).toEqual(ORDERED.map(lineOf));
  });

  test('may be those of one seller, and of a time', async () => {
    const of = (wanted: (stored: Stored) => boolean) => ORDERED.filter(wanted).map(lineOf);
    expect(await pages('limit=2&seller=S-1')).toEqual(of(({ seller }) => seller === 'S-1'));
    expect(await pages(`limit=2&from=${instant(2000)}`)).toEqual(of(({ at }) => at >= 2000));
    expect(await pages(`limit=2&to=${instant(2000)}`)).toEqual(of(({ at }) => at < 2000));
    expect(await pages(`seller=S-1&from=${instant(1001)}&to=${instant(3000)}`)).toEqual(
      of(({ seller, at }) => seller === 'S-1' && at > 1000 && at < 3000),
    );
    expect(await pages('seller=S-99')).toEqual([]);
  });

  test('come as lines, each as it is stored', async () => {
    const { headers, body } = await served().inject({
      url: '/v1/decisions?limit=1',
      headers: { ...as('integrator'), accept: 'application/x-ndjson' },
    });
    expect(headers['content-type']).toBe('application/x-ndjson');
    expect(body).toBe(ORDERED.map((stored) => `${lineOf(stored)}\n`).join(''));
  });

  test('come as no lines when there are none', async () => {
    const headers = { ...as('staff'), accept: 'application/x-ndjson' };
    const answer = await served().inject({ url: '/v1/decisions?seller=S-99', headers });
    expect([answer.statusCode, answer.body]).toEqual([200, '']);
  });

  test('of a seller are what that seller sees, asked for or not', async () => {
    const own = ORDERED.filter(({ seller }) => seller === 'S-1').map(lineOf);
    expect(await pages('limit=2', 'seller')).toEqual(own);
    expect(await pages('seller=S-1', 'seller')).toEqual(own);
    const lines = await served().inject({
      url: '/v1/decisions',
      headers: { ...as('seller'), accept: 'application/x-ndjson' },
    });
    expect(lines.body).toBe(own.map((line) => `${line}\n`).join(''));
  });

  test.each([
    ['/v1/decisions?seller=S-2', 'seller', 403],
    ['/v1/decisions', 'reader', 403],
    ['/v1/decisions?seller=S-2&seller=S-1', 'seller', 400],
    ['/v1/decisions?seller=S-1&seller=S-2', 'staff', 400],
    ['/v1/decisions?seller=a%20b', 'staff', 400],
    ['/v1/decisions?from=yesterday', 'staff', 400],
    ['/v1/decisions?limit=0', 'staff', 400],
    ['/v1/decisions?cursor=xyz', 'staff', 400],
    [`/v1/decisions?cursor=${Buffer.from('["sellers",["S-1"]]').toString('base64url')}`, 'staff', 400],
    [`/v1/decisions?cursor=${Buffer.from('["decisions",[1,"S-1",1e300,1]]').toString('base64url')}`, 'staff', 400],
  ])('%s by %s is refused: %d', async (url, who, status) => {
    expect((await served().inject({ url, headers: as(who) })).statusCode).toBe(status);
  });
});

describe('a page far into the record', () => {
  const database = withDatabase();

  test('is found by its key, not by counting', async () => {
    const { pool } = database();
    await pool.query(
      `insert into decisions select 'S-' || (n % 500), n, n / 10, n, 'warning.issued', '{}', '{}', 1, 0 from generate_series(1, 20000) n`,
    );
    await pool.query('analyze decisions');
    const { rows } = await pool.query<{ 'QUERY PLAN': string }>(
      `explain (analyze, timing off, costs off) select seller_id, sequence, at, action_number, line from decisions
       where at >= 1500 and at < 9000 and (at, seller_id collate "C", action_number, sequence) > (1500, 'S-3', 1, 1)
       order by at, seller_id collate "C", action_number, sequence limit 51`,
    );
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('Index');
    const touched = [...plan.matchAll(/rows=(\d+)/g)].map(([, count]) => Number(count));
    expect(Math.max(...touched)).toBeLessThan(200);
  });
});

describe('what the ledger decided', () => {
  const database = withDatabase();

  test('comes byte for byte as a replay of the same events prints it', async () => {
    const { pool } = database();
    const ledger = await openTestLedger(pool, 'events');
    const events = Array.from({ length: 12 }, (_, index) => lateOrder(index));
    expect(await ledger.append([...events, laterEvent()])).toMatchObject({ rejected: [] });

    const { app } = testApp({ routes: [(routes) => registerDecisionRoutes(routes, { pool })] });
    const { body } = await app.inject({
      url: '/v1/decisions',
      headers: { ...as('staff'), accept: 'application/x-ndjson' },
    });
    const replayed = replayedLines([...events, laterEvent()]);
    expect(replayed.length).toBeGreaterThan(0);
    expect(body).toBe(replayed.map((line) => `${line}\n`).join(''));
  });
});

function lateOrder(index: number) {
  const day = String(2 + index).padStart(2, '0');
  return {
    ...{ specversion: '1.0', id: `e-${index}`, source: '/shop', type: 'order.placed', subject: 'S-1' },
    time: `2026-03-${day}T10:00:00Z`,
    data: {
      ...{ orderId: `O-${index}`, customer: `C-${index}`, fulfilment: 'seller', destination: { country: 'JM' } },
      ...{ shipBy: `2026-03-${day}T20:00:00Z`, deliverBy: '2026-05-01T00:00:00Z' },
    },
  };
}

function laterEvent() {
  const data = { country: 'JM' };
  return {
    specversion: '1.0',
    id: 'late',
    source: '/shop',
    type: 'seller.registered',
    subject: 'S-2',
    time: '2026-03-20T00:00:00Z',
    data,
  };
}
