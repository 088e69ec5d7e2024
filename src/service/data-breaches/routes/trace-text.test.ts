import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serverOver } from '../../../../test/accounts/service.ts';
import { actsIn } from '../../../../test/acts.ts';
import { serveBreaches } from '../../../../test/data-breaches.ts';
import { withDatabase } from '../../../../test/database.ts';
import { LATE } from '../../../../test/ledger/drive.ts';
import { ADA, everybodyStays, type WithCustomers, withCustomers } from '../../../../test/reveals/served-reveals.ts';
import { plantedIn } from '../../../../test/security/planted.ts';
import { textOf } from '../../../simulation/leaks.ts';
import type { RecordAccesses } from '../../accesses/record.ts';
import { newLeafId } from '../../audit/leaf-id.ts';
import { openValuesOf, openWritingsOf, ordersByContactOf } from '../../start/open-values.ts';
import { recordAccesses } from '../../start/record-accesses.ts';
import type { BreachParts } from '../parts.ts';
import { MOST_AN_HOUR } from '../trace.ts';

const database = withDatabase();
const folder = mkdtempSync(path.join(tmpdir(), 'kingston-tracer-'));
afterAll(() => rmSync(folder, { recursive: true }));

const FIELDS = ['name', 'address', 'phone'] as const;
const WHY = 'A picture of an address is sold in a chat.';

let marketplace: WithCustomers;
let recorded: RecordAccesses;
let serving: ReturnType<typeof serveBreaches>;
let inquiry: string;
let now = LATE;

beforeAll(async () => {
  const { pool } = database();
  marketplace = await withCustomers(pool, folder);
  const { vault, audit, ledger } = marketplace;
  recorded = recordAccesses(pool, audit, everybodyStays);
  serving = serveBreaches(pool, {
    ...{ ledger, accounts: serverOver(pool), now: () => now, recordAccess: recorded.record },
    ...{ openWritings: openWritingsOf(vault), ordersByContact: ordersByContactOf(vault) },
  });
});

beforeEach(async () => {
  now += 3 * 3_600_000;
  await database().pool.query('truncate accesses');
  inquiry = (await ask('POST /v1/data-breaches', { text: WHY })).body.id;
});

async function ask(what: string, payload: object, who = 'officer', app = serving.served.app) {
  const [method, url] = what.split(' ') as ['POST', string];
  const answer = await app.inject({ method, url, headers: { authorization: who }, payload });
  return { status: answer.statusCode, body: answer.json(), headers: answer.headers };
}

const trace = (body: object, who?: string) =>
  ask(`POST /v1/data-breaches/${inquiry}/traces`, { text: WHY, ...body }, who);

/** Somebody is shown fields of an order; answers what stands on their screen. */
async function show(person: string, order = 'O-1', fields: readonly (typeof FIELDS)[number][] = FIELDS) {
  const of = { seller: 'S-1', order };
  const access = await recorded.recordShown({
    ...{ id: newLeafId(now), leaf: newLeafId(now), ...of, person, role: 'seller-member', purpose: 'fulfil', at: now },
    verdicts: fields.map((field) => ({ field, verdict: 'show', rule: 'seller.shipping' })),
    shown: fields.length,
  });
  const opened = await openValuesOf(marketplace.vault)(of, fields, access.place);
  if ('keys' in opened) throw new Error(opened.keys);
  return textOf(fields.map((field) => ({ field, value: opened.values.get(field)?.reveal() }) as never));
}

async function showEach(count: number, order?: string, fields?: readonly (typeof FIELDS)[number][]) {
  const seen: string[] = [];
  for (let viewer = 0; viewer < count; viewer++) seen.push(await show(`P-${viewer}`, order, fields));
  return seen;
}

describe('a text that leaked', () => {
  test('names the one of fifty whose screen it stood on, each time, with the accesses by which it did', async () => {
    const seen = await showEach(50);
    for (const viewer of [0, 13, 29, 49]) {
      const { status, body, headers } = await trace({
        found: `for sale: ${seen[viewer]}`,
        within: { orders: ['O-1'] },
      });
      expect([status, body.verdict, headers['cache-control']]).toEqual([200, 'named', 'no-store']);
      expect(body.ranked[0]).toMatchObject({
        ...{
          person: { id: `P-${viewer}` },
          role: 'seller-member',
          seller: 'S-1',
          order: 'O-1',
          fields: ['name', 'phone', 'address'],
        },
      });
      expect(body.ranked[0].accesses).toHaveLength(1);
      expect(body.ranked[0].probability).toBeGreaterThan(0.95);
      expect(body.wrongAtMost).toBeLessThanOrEqual(0.01);
      expect(body.ranked).toHaveLength(10);
    }
  });

  test('is looked for in whatever has a number that stands in it, without anybody saying where', async () => {
    const [one] = await showEach(2, 'O-3');
    const { body } = await trace({ found: String(one) });
    expect(body).toMatchObject({ verdict: 'named', matched: expect.any(Number) });
    expect(body.ranked[0]).toMatchObject({ person: { id: 'P-0' }, order: 'O-3' });
  });

  test('is looked for in the scope of the inquiry', async () => {
    const [, two] = await showEach(3, 'O-4', ['address']);
    expect((await trace({ found: String(two) })).body.type).toBe('/problems/trace-nowhere');
    const scope = { do: 'scope', scope: { sellers: ['S-1'] } };
    await ask(`POST /v1/data-breaches/${inquiry}/acts`, scope);
    expect((await trace({ found: String(two) })).body.ranked[0]).toMatchObject({ person: { id: 'P-1' }, order: 'O-4' });
  });

  test('that came from elsewhere, or was typed anew, names nobody and says why', async () => {
    await showEach(4);
    const within = { orders: ['O-1'] };
    const deposited = textOf([{ field: 'address', value: ADA.address }]);
    for (const [found, verdict] of [
      [deposited, ['written_anew', 'too_few_ways']],
      [deposited.toLowerCase().replaceAll(/[^a-z0-9]+/g, ' '), ['written_anew', 'too_few_ways', 'several']],
      ['99 Nowhere Street, Montego Bay', ['no_value']],
    ] as const) {
      const { body } = await trace({ found, within });
      expect(verdict).toContain(body.verdict);
    }
    expect((await trace({ found: ADA.phone })).body.verdict).not.toBe('named');
    await database().pool.query('truncate accesses');
    expect((await trace({ found: ADA.phone })).body).toMatchObject({ verdict: 'shown_to_nobody', ranked: [] });
  });

  test('the same person is shown the same again, on whichever day', async () => {
    const [first] = await showEach(3);
    now += 1000;
    expect(await show('P-0')).toBe(first);
    const { rows } = await database().pool.query('select distinct person_id, place from accesses order by place');
    expect(rows).toEqual([0, 1, 2].map((place) => ({ person_id: `P-${place}`, place })));
  });
});

test('what was asked, why and what came of it is in the inquiry, the log and the customers’ record; the text is nowhere', async () => {
  const [one] = await showEach(3);
  const found = `${one} Zebra-Quarrel`;
  const { body } = await trace({ found, within: { orders: ['O-1'] } });
  expect(body).toMatchObject({ verdict: 'named', compared: 1, matched: 1 });
  const { pool } = database();
  const traced = (await actsIn(pool)).filter(({ act }) => act === 'data_breach.trace');
  expect(traced).toContainEqual(expect.objectContaining({ about: inquiry }));
  const { rows: kept } = await pool.query(`select act from data_breach_acts where breach_id = $1 order by number`, [
    inquiry,
  ]);
  expect(kept.at(-1).act).toMatchObject({
    ...{ type: 'trace', by: 'P-4', found: 'named', compared: 1, matched: 1 },
    named: { seller: 'S-1', order: 'O-1', person: 'P-0' },
  });
  const { rows: told } = await pool.query(
    `select order_id, verdicts, shown from accesses where role = 'data-protection-officer'`,
  );
  expect(told).toEqual([
    {
      ...{ order_id: 'O-1', shown: 0 },
      verdicts: ['name', 'phone', 'address'].map((field) => ({ field, verdict: 'mask', rule: 'trace.compared' })),
    },
  ]);
  const { rows: tables } = await pool.query(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname !~ '^(pg_|information_schema)'`,
  );
  for (const { name } of tables)
    expect((await pool.query(`select from ${name} as row where row::text ~* 'zebra|canary r'`)).rowCount).toBe(0);
  expect(serving.served.logged()).not.toMatch(/zebra/i);
  expect(plantedIn(serving.served.logged())).toEqual([]);
  expect(JSON.stringify(body)).not.toMatch(/canary|876/i);
});

describe('is refused', () => {
  test('without a reason, in no inquiry or one that is closed, and to whoever may not work on inquiries', async () => {
    await showEach(1);
    const code = ({ body }: { body: { type: string } }) => body.type.split('/').at(-1);
    expect(code(await trace({ found: ADA.phone, text: ' ' }))).toBe('breach-words-missing');
    const nothing = `POST /v1/data-breaches/${newLeafId(now)}/traces`;
    expect(code(await ask(nothing, { found: 'x', text: WHY }))).toBe('unknown-breach');
    for (const who of ['staff', 'seller', 'member']) expect((await trace({ found: 'x' }, who)).status).toBe(403);
    expect((await trace({ found: '' })).body.errors[0].pointer).toBe('/body/found');
    expect((await trace({ found: 'x'.repeat(4001) })).body.errors[0].pointer).toBe('/body/found');
    expect(JSON.stringify((await trace({ found: { text: 'Zebra' } })).body)).not.toContain('Zebra');
  });

  test('after so many within an hour, and not the hour after', async () => {
    await database().pool.query(
      `insert into data_breach_acts (breach_id, number, act)
       select $1, 100 + n, jsonb_build_object('type', 'trace', 'by', 'P-4', 'at', $2::int8, 'found', 'no_value', 'compared', 0, 'matched', 0)
       from generate_series(1, ${MOST_AN_HOUR}) as n`,
      [inquiry, now],
    );
    const refused = await trace({ found: ADA.phone });
    expect([refused.status, refused.body.type]).toEqual([429, '/problems/trace-too-often']);
    now += 3_600_001;
    expect((await trace({ found: ADA.phone })).status).toBe(200);
  });

  test('when more orders would be opened than for one text, before any is', async () => {
    await database().pool.query(
      `insert into accesses (seller_id, access_id, order_id, person_id, role, purpose, at, verdicts, shown, leaf_id, place)
       select 'S-1', gen_random_uuid(), 'X-' || n, 'P-1', 'seller-member', 'fulfil', 0, '[]', 1, gen_random_uuid(), 0
       from generate_series(1, 501) as n`,
    );
    let opened = 0;
    const openWritings: BreachParts['openWritings'] = async () => {
      opened++;
      return { keys: 'away' };
    };
    const { pool } = database();
    const { ledger } = marketplace;
    const others = { ordersByContact: async () => [], recordAccess: recorded.record };
    const { served } = serveBreaches(pool, {
      ledger,
      accounts: serverOver(pool),
      now: () => now,
      openWritings,
      ...others,
    });
    const to = `POST /v1/data-breaches/${inquiry}/traces`;
    const wide = { found: 'x', text: WHY, within: { sellers: ['S-1'] } };
    expect((await ask(to, wide, 'officer', served.app)).body.type).toBe('/problems/trace-too-wide');
    expect(opened).toBe(0);
    const narrow = { ...wide, within: { orders: ['X-1'] } };
    expect((await ask(to, narrow, 'officer', served.app)).body.type).toBe('/problems/keys-unavailable');
  });
});
