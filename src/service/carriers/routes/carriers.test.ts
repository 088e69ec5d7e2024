import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cancelled, day, scanned } from '../../../../test/builders.ts';
import { type ServedCarriers, serveCarriers } from '../../../../test/carriers/served-carriers.ts';
import { withDatabase } from '../../../../test/database.ts';
import { LATE } from '../../../../test/ledger/drive.ts';
import { ADA, type WithCustomers, withCustomers } from '../../../../test/reveals/served-reveals.ts';
import { MINUTE } from '../../../rulebook/instant.ts';
import { startTelephonyGateway, type TelephonyGateway } from '../../../simulation/telephony-gateway.ts';
import { insertKey, revokeKey } from '../../accounts/key-store.ts';
import { readLeaf } from '../../audit/leaf.ts';
import { KeysUnavailable } from '../../vault/key-ring/key-ring.ts';

const database = withDatabase();
const folder = mkdtempSync(path.join(tmpdir(), 'kingston-carriers-'));
let marketplace: WithCustomers;
let gateway: TelephonyGateway;
let served: ServedCarriers;
let clock = LATE;
/** It goes on with every look: ids are in the order of time. */
const tick = () => (clock += 1);

beforeAll(async () => {
  marketplace = await withCustomers(database().pool, folder);
  gateway = await startTelephonyGateway({ secret: 'of both', now: () => clock });
  served = serveCarriers(database().pool, marketplace, { telephony: gateway.url, now: tick });
  const key = {
    kind: 'carrier',
    name: 'Post',
    prefix: 'kt_x',
    scopes: ['labels:resolve'],
    createdBy: 'tests',
  } as const;
  for (const id of ['K-post', 'K-post-delivery'])
    await insertKey(database().pool, { ...key, id, createdAt: LATE }, Buffer.from(id));
});
afterAll(async () => {
  await gateway.stop();
  rmSync(folder, { recursive: true });
});

type Kept = {
  readonly order_id: string;
  readonly role: string;
  readonly person_id: string;
  readonly verdicts: unknown;
};

async function lastAccess(): Promise<Kept> {
  const { rows } = await database().pool.query<Kept & { readonly leaf_id: string }>(
    'select order_id, role, person_id, verdicts, leaf_id from accesses order by access_id desc limit 1',
  );
  const [row] = rows;
  if (row === undefined) throw new Error('nothing was written down');
  const leaves = await database().pool.query<{ body: string }>('select body from audit_leaves where leaf_id = $1', [
    row.leaf_id,
  ]);
  const leaf = readLeaf(leaves.rows[0]?.body ?? '')?.leaf;
  expect(leaf).toMatchObject({
    ...{ kind: 'access', actor: row.person_id, role: row.role, verdicts: row.verdicts },
    order: marketplace.audit.tagOf('order', row.order_id),
  });
  return row;
}

const count = async (): Promise<number> =>
  (await database().pool.query('select count(*)::int as all from accesses')).rows[0].all;

const resolve = (who: string, code: string, app = served) =>
  app.ask(who, 'POST /v1/labels/resolutions', { body: { code } });

describe('a label that is scanned', () => {
  test('shows name and address on the carrier’s leg, after it was written down, and no number', async () => {
    const { status, body, text } = await resolve('post', await served.codeOf('O-0'));
    expect(status).toBe(200);
    expect(body).toMatchObject({ order: 'O-0', seconds: 60, kept: [], maskedCall: true });
    expect(body.shown).toMatchObject([
      { field: 'name', rule: 'carrier.leg', value: ADA.name },
      { field: 'address', rule: 'carrier.leg', value: ADA.address },
    ]);
    expect(text).not.toMatch(/876|@/);
    expect(await lastAccess()).toMatchObject({
      ...{ order_id: 'O-0', role: 'carrier', person_id: 'K-post' },
      verdicts: [
        { field: 'name', verdict: 'show', rule: 'carrier.leg' },
        { field: 'address', verdict: 'show', rule: 'carrier.leg' },
      ],
    });
  });

  test('T10: is refused to whoever does not have the parcel, on the wrong leg and when it is over; each is written down', async () => {
    const [code, other] = [await served.codeOf('O-1'), await served.codeOf('O-2')];
    const steps: readonly (readonly [() => Promise<unknown>, string, string, string, string])[] = [
      // Before the first scan: a key for the last leg fetches nothing; the carrier that was first has it.
      [async () => {}, 'post-delivery', code, 'parcel-on-another-leg', 'leg.other_leg'],
      [() => resolve('post', code), 'island', code, 'leg-begun-elsewhere', 'leg.begun_elsewhere'],
      [() => scan('O-1', 'accepted', 21), 'island', code, 'parcel-with-another', 'leg.other_carrier'],
      [() => scan('O-1', 'out_for_delivery', 22), 'post-pickup', code, 'parcel-on-another-leg', 'leg.other_leg'],
      [() => scan('O-1', 'returned', 23), 'post', code, 'parcel-going-back', 'leg.going_back'],
      [() => scan('O-1', 'delivered', 24), 'post', code, 'parcel-over', 'carrier.over'],
      [() => served.tell(cancelled({ orderId: 'O-2', at: day(24) })), 'post', other, 'parcel-over', 'carrier.over'],
    ];
    for (const [before, who, scannedCode, problem, rule] of steps) {
      await before();
      const kept = await count();
      const { status, body } = await resolve(who, scannedCode);
      expect([status, body.type]).toEqual([409, `/problems/${problem}`]);
      expect(body.detail).toContain(rule);
      expect(JSON.stringify(body)).not.toMatch(/Canary|876/);
      expect(await count()).toBe(kept + 1);
      expect((await lastAccess()).verdicts).toMatchObject([
        { field: 'name', verdict: 'refuse', rule },
        { field: 'address', verdict: 'refuse', rule },
      ]);
    }
  });

  test('goes with the parcel: the next carrier is let in by its own scan, and the one before is out', async () => {
    const code = await served.codeOf('O-3');
    expect((await resolve('post', code)).status).toBe(200);
    await scan('O-3', 'in_transit', 22, 'Island Couriers');
    expect((await resolve('island', code)).status).toBe(200);
    expect((await resolve('post', code)).body.type).toBe('/problems/parcel-with-another');
    await scan('O-3', 'out_for_delivery', 23, 'Post');
    expect((await resolve('post-delivery', code)).status).toBe(200);
  });

  test('of two carriers that scan one label at once, one is let in', async () => {
    const code = await served.codeOf('O-4');
    const answers = await Promise.all([resolve('post', code), resolve('island', code)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  test('that was voided opens nothing, and the newer one does', async () => {
    const old = await served.codeOf('O-5');
    await served.voidLabel('O-5');
    expect((await resolve('post', old)).body.type).toBe('/problems/label-voided');
    expect((await lastAccess()).verdicts).toMatchObject([{ rule: 'label.voided' }, { rule: 'label.voided' }]);
    const fresh = await served.codeOf('O-5');
    expect(fresh).not.toBe(old);
    expect((await resolve('post', fresh)).status).toBe(200);
  });

  test('that nobody knows, or that is none, is told apart, and writes nothing down', async () => {
    const before = await count();
    const code = await served.codeOf('O-6');
    const strange = `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`;
    for (const text of [strange, 'hello', 'A'.repeat(64)])
      expect((await resolve('post', text)).body).toMatchObject({ type: '/problems/label-unreadable', status: 400 });
    expect((await resolve('post', 'A'.repeat(65))).body.errors[0].pointer).toBe('/body/code');
    expect((await resolve('post', '')).body.errors[0].pointer).toBe('/body/code');
    expect((await resolve('post', code.slice(0, 26))).status).toBe(400);
    expect(await count()).toBe(before);
    // As people type it.
    const typed = code.toLowerCase().replaceAll(/.{4}/g, '$& ');
    expect((await resolve('post', typed)).status).toBe(200);
  });

  test('opens nothing to a key without a carrier, an old one, people, and nobody', async () => {
    const code = await served.codeOf('O-7');
    const before = await count();
    for (const [who, status] of [
      ['unbound', 403],
      ['old', 403],
      ['seller', 403],
      ['nobody', 401],
    ] as const)
      expect([who, (await resolve(who, code)).status]).toEqual([who, status]);
    const marketing = { body: { code, purpose: 'communicate' } };
    expect((await served.ask('post', 'POST /v1/labels/resolutions', marketing)).status).toBe(400);
    expect(await count()).toBe(before);
  });

  test('F14: what cannot be written down opens nothing', async () => {
    let read = 0;
    const broken = serveCarriers(database().pool, marketplace, {
      telephony: gateway.url,
      record: () => Promise.reject(new Error('no leaf')),
      read: (...asked) => {
        read += 1;
        return marketplace.vault.read(...asked);
      },
    });
    const code = await served.codeOf('O-8');
    expect((await resolve('post', code, broken)).status).toBe(500);
    const wanted = { body: { code, from: '876 555 0199' } };
    expect((await broken.ask('post', 'POST /v1/labels/calls', wanted)).status).toBe(500);
    expect(read).toBe(0);
  });

  test('while keys cannot be had it is said', async () => {
    const read = () => Promise.reject(new KeysUnavailable({ code: 'key-ring-away', place: 'somewhere' }));
    const away = serveCarriers(database().pool, marketplace, { read });
    const { body } = await resolve('post', await served.codeOf('O-8'), away);
    expect(body.type).toBe('/problems/keys-unavailable');
  });
});

describe('a call', () => {
  const call = (who: string, code: string, from = '+1 876 555 0177', app = served) =>
    app.ask(who, 'POST /v1/labels/calls', { body: { code, from } });

  test('rings the customer, shows neither the other’s number, and ends', async () => {
    const code = await served.codeOf('O-9');
    const { status, body, text } = await call('post', code);
    expect(status).toBe(200);
    expect(text).not.toMatch(/0142|0177/);
    expect(gateway.dial('+18765550177', body.dial)).toEqual({ rings: ADA.phone, shows: body.dial });
    expect(gateway.dial('+18765550178', body.dial)).toBeUndefined();
    expect(await lastAccess()).toMatchObject({
      ...{ order_id: 'O-9', role: 'carrier' },
      verdicts: [{ field: 'phone', verdict: 'mask', rule: 'call.masked' }],
    });
    clock += 31 * MINUTE;
    expect(gateway.dial('+18765550177', body.dial)).toBeUndefined();
  });

  test('is not put through off the leg, and each try is written down', async () => {
    const code = await served.codeOf('O-10');
    await scan('O-10', 'accepted', 21, 'Island Couriers');
    expect((await call('post', code)).body.type).toBe('/problems/parcel-with-another');
    expect((await lastAccess()).verdicts).toEqual([{ field: 'phone', verdict: 'refuse', rule: 'leg.other_carrier' }]);
    await scan('O-10', 'delivered', 22, 'Island Couriers');
    expect((await call('island', code)).body.type).toBe('/problems/parcel-over');
  });

  test('says when there is no gateway, none that answers, or one with another secret', async () => {
    const code = await served.codeOf('O-9');
    const with_ = (telephony: string | undefined) =>
      call('post', code, undefined, serveCarriers(database().pool, marketplace, { telephony, now: tick }));
    expect((await with_(undefined)).body.type).toBe('/problems/no-telephony');
    const wrong = await with_(gateway.url.replace('of%20both', 'another'));
    expect([wrong.status, wrong.body.type]).toEqual([503, '/problems/telephony-failed']);
    expect((await with_('http://kingston:secret@127.0.0.1:1/calls')).body.type).toBe('/problems/telephony-failed');
    expect((await call('post', code, 'my number')).body.errors[0].pointer).toBe('/body/from');
  });

  test('nothing of it is in the log', () => {
    expect(served.logged()).not.toMatch(/Canary|0142|0177|of both/);
  });
});

describe('a driver', () => {
  const give = (who: string, body: object) => served.ask(who, 'POST /v1/carrier/passes', { body });
  const open = (link: string) =>
    served.ask('nobody', 'POST /v1/carrier/session', { body: { token: link.split('#')[1] ?? '' } });
  const cookieOf = ({ cookies }: { readonly cookies: readonly string[] }) => cookies[0]?.split(';')[0] ?? '';

  test('opens the link once, scans with the carrier and leg of the key, and is out when the shift is over', async () => {
    const pass = await give('post-delivery', { driver: 'D-17', hours: 8 });
    expect(pass.status).toBe(201);
    expect(pass.body).toMatchObject({ driver: 'D-17', carrier: 'Post', leg: 'delivery' });
    const opened = await open(pass.body.link);
    expect([opened.status, (await open(pass.body.link)).body.type]).toEqual([200, '/problems/pass-over']);
    expect(opened.cookies).toHaveLength(3);
    for (const cookie of opened.cookies)
      expect(cookie).toMatch(/Path=\/v1\/(labels|carrier).*HttpOnly; SameSite=Strict/);
    expect(opened.text).not.toContain(cookieOf(opened).split('=')[1]);
    const sent = { cookie: cookieOf(opened) };
    expect((await served.ask('', 'GET /v1/carrier/session', sent)).body).toMatchObject({ driver: 'D-17', calls: true });

    const code = await served.codeOf('O-11');
    const scanIt = () => served.ask('', 'POST /v1/labels/resolutions', { ...sent, body: { code } });
    expect((await scanIt()).body.type).toBe('/problems/parcel-on-another-leg');
    await scan('O-11', 'out_for_delivery', 22);
    expect((await scanIt()).body.shown).toHaveLength(2);
    expect(await lastAccess()).toMatchObject({ role: 'driver', person_id: pass.body.id });
    const { items } = (await served.ask('', 'GET /v1/carrier/scans', sent)).body;
    expect(items).toMatchObject([
      { order: 'O-11', what: 'shown', rule: 'carrier.leg' },
      { order: 'O-11', what: 'refused', rule: 'leg.other_leg' },
    ]);
    expect(JSON.stringify(items)).not.toMatch(/Canary/);

    clock += 8 * 60 * MINUTE;
    expect((await scanIt()).status).toBe(401);
  });

  test('cannot give passes, nor be let in from a page of another site', async () => {
    const sent = { cookie: cookieOf(await open((await give('post', { driver: 'D-1', hours: 1 })).body.link)) };
    const passes = { ...sent, body: { driver: 'D-2', hours: 1 } };
    expect((await served.ask('', 'POST /v1/carrier/passes', passes)).status).toBe(403);
    const foreign = await served.app.inject({
      ...{ method: 'POST', url: '/v1/labels/resolutions', payload: { code: 'x' } },
      headers: { ...sent, origin: 'https://elsewhere.example' },
    });
    expect(foreign.json().type).toBe('/problems/foreign-origin');
  });

  test('is out when the carrier ends the pass, when the own shift is ended, and when the key is', async () => {
    const begin = async () => {
      const { body } = await give('post', { driver: 'D-3', hours: 14 });
      return { id: body.id as string, cookie: cookieOf(await open(body.link)) };
    };
    const status = async ({ cookie }: { readonly cookie: string }) =>
      (await served.ask('', 'GET /v1/carrier/session', { cookie })).status;
    const [first, second, third] = [await begin(), await begin(), await begin()];
    expect((await served.ask('island', `DELETE /v1/carrier/passes/${first.id}`)).status).toBe(404);
    expect((await served.ask('post', `DELETE /v1/carrier/passes/${first.id}`)).status).toBe(204);
    expect((await served.ask('post', `DELETE /v1/carrier/passes/${first.id}`)).body.type).toBe(
      '/problems/unknown-pass',
    );
    const ended = await served.ask('', 'DELETE /v1/carrier/session', { cookie: second.cookie });
    expect([ended.status, ended.cookies.every((cookie) => cookie.includes('Max-Age=0'))]).toEqual([204, true]);
    expect([await status(first), await status(second), await status(third)]).toEqual([401, 401, 200]);
    await revokeKey(database().pool, 'K-post', LATE);
    expect(await status(third)).toBe(401);
  });

  test.each([
    [{ driver: 'D-1', hours: 15 }, '/body/hours'],
    [{ driver: 'D-1', hours: 0 }, '/body/hours'],
    [{ driver: 'Ada Lovelace', hours: 8 }, '/body/driver'],
    [{ hours: 8 }, '/body/driver'],
  ])('a pass for %j is refused by name', async (body, pointer) => {
    const answer = await give('post-delivery', body);
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, pointer]);
  });

  test('a link that is fifteen minutes old, or guessed, opens nothing', async () => {
    const { link } = (await give('post-delivery', { driver: 'D-9', hours: 8 })).body;
    clock += 15 * MINUTE;
    for (const each of [link, '#guessed', `#${'A'.repeat(43)}`])
      expect((await open(each)).body.type).toBe('/problems/pass-over');
  });
});

test('codes are in no log', async () => {
  const code = await served.codeOf('O-0');
  expect(served.logged()).not.toContain(code);
  expect(served.logged().length).toBeGreaterThan(1000);
});

async function scan(
  orderId: string,
  kind: Parameters<typeof scanned>[0]['scan'] & string,
  at: number,
  carrier = 'Post',
): Promise<void> {
  await served.tell(scanned({ orderId, at: day(at), carrier, scan: kind }));
}
