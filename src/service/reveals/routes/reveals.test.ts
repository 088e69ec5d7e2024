import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import {
  ADA,
  openAddresses,
  serveReveals,
  WHO,
  type WithCustomers,
  withCustomers,
} from '../../../../test/reveals/served-reveals.ts';
import { unwatched } from '../../../../test/reveals/unwatched.ts';
import { whatIsMeant } from '../../../../test/reveals/what-is-meant.ts';
import { type TestApp, testApp } from '../../../../test/test-app.ts';
import type { Actor } from '../../../rulebook/accounts/actor.ts';
import type { Policy } from '../../../rulebook/policy/policy.ts';
import { readLeaf } from '../../audit/leaf.ts';
import { loadDefaultPolicy } from '../../policy/load.ts';
import { KeysUnavailable } from '../../vault/key-ring/key-ring.ts';
import { type RevealRoutes, registerRevealRoutes } from './register.ts';

const database = withDatabase();
const folder = mkdtempSync(path.join(tmpdir(), 'kingston-reveals-'));
afterAll(() => rmSync(folder, { recursive: true }));

let policy: Policy;
let marketplace: WithCustomers;
let served: TestApp;

/** Addresses are open unless a test says otherwise. */
beforeAll(async () => {
  marketplace = await withCustomers(database().pool, folder);
  served = serveReveals(database().pool, marketplace, () => policy);
});

/** Everybody asks at one instant here: what looks that fast come to, `access-watch` tests. */
const OPEN = unwatched(openAddresses());

async function ask(who: string, order: string, body: object, app = served.app) {
  const answer = await app.inject({
    ...{ method: 'POST', url: `/v1/orders/${order}/reveals`, payload: body },
    headers: { authorization: `Bearer ${who}` },
  });
  return { status: answer.statusCode, body: answer.json(), headers: answer.headers };
}

async function get(who: string, url: string) {
  const answer = await served.app.inject({ method: 'GET', url, headers: { authorization: `Bearer ${who}` } });
  return { status: answer.statusCode, body: answer.json() };
}

async function leaves(): Promise<readonly unknown[]> {
  const { rows } = await database().pool.query<{ body: string }>('select body from audit_leaves order by leaf_id');
  return rows.map(({ body }) => readLeaf(body)?.leaf);
}

const accesses = async (): Promise<number> =>
  (await database().pool.query('select count(*)::int as all from accesses')).rows[0].all;

describe('under the shipped policy', () => {
  beforeAll(() => {
    policy = loadDefaultPolicy();
  });

  test('a seller is shown nothing to ship with: the label serves, and each field says so', async () => {
    const { status, body } = await ask('seller', 'O-0', { purpose: 'fulfil', fields: ['address', 'phone'] });
    expect([status, body.shown]).toEqual([200, []]);
    expect(body.kept).toMatchObject([
      { field: 'address', rule: 'seller.label', confirm: false, purposes: [] },
      { field: 'phone', rule: 'seller.label' },
    ]);
    expect(body.kept[0].instead).toMatch(/label/);
    expect(JSON.stringify(body)).not.toMatch(/Canary|876/);
  });

  test('of an order that the hub ships nothing is ever shown', async () => {
    for (const purpose of ['fulfil', 'support', 'communicate', 'resolve']) {
      const { body } = await ask('seller', 'hub', { purpose, fields: ['name', 'phone', 'email', 'address'] });
      expect(body.shown).toEqual([]);
    }
  });

  test('what may be seen can be looked at without asking for it, and without a record', async () => {
    const before = await accesses();
    const { status, body } = await get('seller', '/v1/orders/disputed/customer');
    expect(status).toBe(200);
    expect(body.fields.map(({ field }: { field: string }) => field)).toHaveLength(6);
    expect(body.fields.find(({ field }: { field: string }) => field === 'phone')).toMatchObject({ purposes: [] });
    expect(await accesses()).toBe(before);
  });
});

describe('where addresses are open', () => {
  beforeAll(() => {
    policy = OPEN;
  });

  test('what is allowed is shown, after it was written down with its leaf', async () => {
    const { status, body, headers } = await ask('member', 'O-1', {
      purpose: 'fulfil',
      fields: ['name', 'address', 'email'],
    });
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toMatchObject({ order: 'O-1', purpose: 'fulfil', seconds: 60 });
    const ada = [
      { field: 'name', value: ADA.name },
      { field: 'address', value: ADA.address },
    ];
    expect(whatIsMeant(body.shown)).toEqual(whatIsMeant(ada));
    // In a writing of whoever asked: what was deposited is shown to nobody.
    expect(body.shown[1].value).not.toEqual(ADA.address);
    expect(body.kept).toMatchObject([{ field: 'email', masked: '••••••@••••••' }]);
    const last = (await leaves()).find((leaf) => (leaf as { access?: string }).access === body.access);
    expect(last).toMatchObject({
      ...{
        kind: 'access',
        seller: 'S-1',
        order: marketplace.audit.tagOf('order', 'O-1'),
        actor: 'P-5',
        role: 'seller-member',
      },
      ...{ access: body.access, purpose: 'fulfil' },
      verdicts: [
        { field: 'name', verdict: 'show', rule: 'seller.shipping' },
        { field: 'address', verdict: 'show', rule: 'seller.shipping' },
        { field: 'email', verdict: 'refuse' },
      ],
    });
    expect(JSON.stringify(await leaves())).not.toMatch(/Canary|876 555|"O-1"/);
    const { items } = (await get('seller', '/v1/sellers/S-1/accesses')).body;
    expect(items.find(({ id }: { id: string }) => id === body.access)).toMatchObject({
      ...{ id: body.access, order: 'O-1', person: { id: 'P-5', name: 'Name of P-5' }, purpose: 'fulfil' },
      verdicts: [{ verdict: 'show' }, { verdict: 'show' }, { verdict: 'refuse' }],
    });
  });

  test('the log holds no value', () => {
    expect(served.logged()).not.toMatch(/Canary|876 555/);
  });

  test('what cannot be written down is not shown', async () => {
    let read = 0;
    const { app } = serveReveals(
      database().pool,
      {
        ...marketplace,
        audit: { ...marketplace.audit, appendIn: () => Promise.reject(new Error('no leaf')) },
        vault: {
          read: (of, fields) => {
            read += 1;
            return marketplace.vault.read(of, fields);
          },
        },
      },
      () => policy,
    );
    const before = await accesses();
    const { status, body } = await ask('seller', 'O-2', { purpose: 'fulfil', fields: ['name'] }, app);
    expect([status, read]).toEqual([500, 0]);
    expect(JSON.stringify(body)).not.toContain('Canary');
    expect(await accesses()).toBe(before);
  });

  test('another seller’s order is answered like one that there is not, and both are written down', async () => {
    const before = await accesses();
    const wanted = { purpose: 'fulfil', fields: ['name'] };
    const [foreign, absent] = [await ask('seller', 'foreign', wanted), await ask('seller', 'absent', wanted)];
    expect([foreign.status, absent.status]).toEqual([404, 404]);
    const neutral = (body: unknown) => JSON.stringify(body).replaceAll(/foreign|absent/g, 'X');
    expect(neutral(foreign.body)).toBe(neutral(absent.body));
    expect(await accesses()).toBe(before + 2);
    expect((await ask('other', 'foreign', wanted)).body.shown).toHaveLength(1);
  });

  test('a program, staff and whoever is not signed in are shown nothing', async () => {
    const wanted = { purpose: 'fulfil', fields: ['name'] };
    for (const [who, status] of [
      ['integrator', 403],
      ['staff', 403],
      ['lead', 403],
      ['officer', 403],
      ['nobody', 401],
    ] as const)
      expect([who, (await ask(who, 'O-1', wanted)).status]).toEqual([who, status]);
  });

  test('who asks without a fresh proof is asked for one first', async () => {
    const { app } = testApp({
      authenticate: async () => WHO['seller'] as Actor,
      askForProof: async () => ({ code: 'step-up-needed', ways: ['password'], minutes: 10 }),
      routes: [(routes) => registerRevealRoutes(routes, {} as RevealRoutes)],
    });
    const { status, body } = await ask('seller', 'O-1', { purpose: 'fulfil', fields: ['name'] }, app);
    expect([status, body.type]).toEqual([403, '/problems/step-up-needed']);
  });

  test.each([
    [{ fields: ['name'] }, '/body/purpose'],
    [{ purpose: 'marketing', fields: ['name'] }, '/body/purpose'],
    [{ purpose: 'fulfil', fields: [] }, '/body/fields'],
    [{ purpose: 'fulfil', fields: ['name', 'name'] }, '/body/fields'],
    [{ purpose: 'fulfil', fields: ['birthday'] }, '/body/fields/0'],
  ])('%j is refused by name', async (wanted, pointer) => {
    const { status, body } = await ask('seller', 'O-1', wanted);
    expect([status, body.errors[0].pointer]).toEqual([400, pointer]);
  });

  test('while keys cannot be had it is said, and nothing else is shown', async () => {
    const broken = { read: () => Promise.reject(new KeysUnavailable({ code: 'key-ring-away', place: 'somewhere' })) };
    const away = serveReveals(database().pool, { ...marketplace, vault: broken }, () => policy);
    const { status, body } = await ask('seller', 'O-3', { purpose: 'fulfil', fields: ['name'] }, away.app);
    expect([status, body.type]).toEqual([503, '/problems/keys-unavailable']);
  });

  test('who looks at more orders than there is work for confirms first, then is stopped; what is looked at again is free', async () => {
    const look = async (who: string, number: number, field: string, confirmed = true) => {
      const wanted = { purpose: 'fulfil', fields: [field], confirmed };
      const { body } = await ask(who, `O-${number}`, wanted);
      return body.shown.length > 0 ? 'shown' : body.kept[0].rule;
    };
    const rules: string[] = [];
    for (let number = 0; number < 12; number++) rules.push(await look('seller', number, 'address'));
    for (let number = 0; number < 12; number++) {
      const unconfirmed = await look('member', number, 'address', false);
      rules.push(
        unconfirmed === 'confirm.budget' ? `${unconfirmed}, ${await look('member', number, 'address')}` : unconfirmed,
      );
    }
    // 1.2 for each of 13 open orders, each counted once for each of the two; the last fifth takes a confirmation.
    const { rows } = await database().pool.query(
      `select count(distinct (person_id, order_id))::int as looks from accesses where shown > 0 and seller_id = 'S-1'`,
    );
    expect(rows).toEqual([{ looks: 15 }]);
    expect(rules).toContain('confirm.budget, shown');
    expect(rules.at(-1)).toBe('block.budget');
    // Another value of an order that is known today is nothing new.
    expect(await look('seller', 3, 'phone', false)).toBe('shown');
  });

  test('who asked for what is seen by the owner and the data protection officer, page by page', async () => {
    const first = await get('seller', '/v1/sellers/S-1/accesses?limit=3');
    expect(first.body.items).toHaveLength(3);
    const second = await get('officer', `/v1/sellers/S-1/accesses?limit=3&cursor=${first.body.next}`);
    const ids = [...first.body.items, ...second.body.items].map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(6);
    expect(ids.toSorted().toReversed()).toEqual(ids);
    for (const [who, status] of [
      ['member', 403],
      ['other', 403],
      ['staff', 403],
      ['lead', 403],
    ] as const)
      expect([who, (await get(who, '/v1/sellers/S-1/accesses')).status]).toEqual([who, status]);
    expect((await get('other', '/v1/sellers/S-1/accesses?cursor=abc')).status).toBe(403);
    expect((await get('seller', '/v1/sellers/S-1/accesses?cursor=abc')).body.type).toBe('/problems/bad-cursor');
  });
});
