import { beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { day, placed, scanned } from '../../../../test/builders.ts';
import { withDatabase } from '../../../../test/database.ts';
import { lateOrders } from '../../../../test/reference/examples.ts';
import { type Served, serve } from '../../../../test/served-ledger.ts';
import type { timelineEntry } from '../contract.ts';

type Entry = z.output<typeof timelineEntry>;

const database = withDatabase();
let served: Served;

beforeAll(async () => {
  served = await serve(database().pool);
  await served.tell([...lateOrders(0, 3, 6, 9), ...parcels(10, 30)]);
});

/** Orders in time, two a day. */
function parcels(from: number, count: number) {
  return Array.from({ length: count }, (_, number) => {
    const orderId = `good-${from}-${number}`;
    const at = day(from, number * 12);
    return [placed({ orderId, at, customer: orderId }), scanned({ orderId, at: at + 1 })];
  }).flat();
}

/** One line an entry: enough to tell them apart. */
function brief(entry: Entry): string {
  switch (entry.kind) {
    case 'event':
      return `${entry.at} event ${entry.position}`;
    case 'lapse':
      return `${entry.at} lapse ${entry.lapse.id} ${entry.state}`;
    case 'decision':
      return `${entry.at} decision ${entry.sequence}`;
  }
}

/** All pages, one after the other. `between` is done after each. */
async function pages(query: string, between: () => Promise<void> = async () => {}): Promise<Entry[]> {
  const entries: Entry[] = [];
  let next: string | null = null;
  do {
    const cursor: string = next === null ? '' : `&cursor=${next}`;
    const { status, body } = await served.get('staff', `/v1/sellers/S-1/timeline?${query}${cursor}`);
    expect(status).toBe(200);
    entries.push(...body.items);
    expect(entries.length).toBeLessThan(200);
    next = body.next;
    await between();
  } while (next !== null);
  return entries;
}

describe('GET /v1/sellers/{id}/timeline', () => {
  test('tells events, lapses and decisions, newest first; of one instant what follows before what it follows from', async () => {
    const entries = await pages('limit=200');
    expect(entries.filter(({ kind }) => kind === 'event')).toHaveLength(4 + 60);
    expect(entries.filter(({ kind }) => kind === 'lapse')).toHaveLength(4);
    const instants = entries.map(({ at }) => Date.parse(at));
    expect(instants).toEqual(instants.toSorted((one, other) => other - one));
    const eleventh = entries.filter(({ at }) => at.startsWith('2026-03-13T00:00:00Z'));
    expect(eleventh.map(({ kind }) => kind)).toEqual(['decision', 'lapse', 'event']);
    expect(eleventh[0]).toMatchObject({ decision: { decision: 'warning.issued', action: 'S-1/1' } });
    expect(eleventh[1]).toMatchObject({ state: 'used', lapse: { orderId: 'late-9', action: 'S-1/1' } });
  });

  test('pages hold the same, however long they are', async () => {
    const whole = (await pages('limit=200')).map(brief);
    for (const limit of [1, 3, 7]) expect((await pages(`limit=${limit}`)).map(brief)).toEqual(whole);
    expect(new Set(whole).size).toBe(whole.length);
  });

  test('only what is asked for', async () => {
    const both = await pages('limit=5&kinds=decision,lapse');
    expect(both.map(({ kind }) => kind)).toEqual(['decision', 'lapse', 'lapse', 'lapse', 'lapse']);
    expect((await served.get('staff', '/v1/sellers/S-1/timeline?kinds=lapses')).status).toBe(400);
  });

  test('what arrives between two pages moves none of the rest', async () => {
    const before = (await pages('limit=200')).map(brief);
    let rounds = 0;
    const paged = await pages('limit=9', async () => {
      rounds++;
      // Something new, and something late: from before everything.
      const scan = { orderId: 'late-0', scan: 'in_transit' as const, at: day(1) };
      if (rounds === 2) await served.tell([...parcels(40, 2), scanned(scan)]);
    });
    const seen = paged.map(brief);
    expect(new Set(seen).size).toBe(seen.length);
    // The late scan took the lapse of the order out: it was handed over in time after all.
    const kept = before.filter((line) => seen.includes(line));
    expect(seen.filter((line) => before.includes(line))).toEqual(kept);
    expect(before.filter((line) => line.includes(' event ') && !seen.includes(line))).toEqual([]);
  });

  test('is refused with a cursor of another list, and for whom it is not', async () => {
    await served.tell([placed({ seller: 'S-2', orderId: 'other', at: day(50) })]);
    const { body } = await served.get('staff', '/v1/sellers/S-1/timeline?limit=1');
    const other = await served.get('staff', `/v1/sellers/S-2/timeline?limit=1&cursor=${body.next}`);
    expect([other.status, other.body.type]).toEqual([400, '/problems/bad-cursor']);
    expect((await served.get('staff', '/v1/sellers/S-9/timeline')).status).toBe(404);
    expect((await served.get('reader', '/v1/sellers/S-1/timeline')).status).toBe(403);
  });
});

test('the events of a seller are put in order of time from the index alone', async () => {
  const { pool } = database();
  await pool.query('vacuum analyze events');
  await pool.query('begin; set local enable_seqscan = off');
  const { rows } = await pool.query(
    `explain select position from events where seller_id = 'S-1' and (at, position) < (1::int8, 1::int8) order by at desc, position desc limit 5`,
  );
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
  expect(plan).toMatch(/Index Only Scan using events_seller_id_position_at_key/);
});
