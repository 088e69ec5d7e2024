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
