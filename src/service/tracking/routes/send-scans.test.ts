import { beforeAll, describe, expect, test } from 'vitest';
import { claimed, day, placed } from '../../../../test/builders.ts';
import { withDatabase } from '../../../../test/database.ts';
import { withServedTracking } from '../../../../test/tracking/served-tracking.ts';
import { SIGN } from '../../../../test/tracking/sign.ts';
import { MINUTE } from '../../../rulebook/instant.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { heard, tracking } from '../contract.ts';

const database = withDatabase();
const served = withServedTracking(database);

const when = (days: number, hours = 0): string => formatTimestamp(day(days, hours));

const track = (who: string, order: string) => served().ask(who, `GET /v1/orders/${order}/tracking`);

/** How many events the ledger has of an order's scans. */
async function scansOf(order: string): Promise<number> {
  const { rows } = await database().pool.query<{ number: number }>(
    `select count(*)::int as number from events where type = 'shipment.scanned' and body -> 'data' ->> 'orderId' = $1`,
    [order],
  );
  return rows[0]?.number ?? 0;
}

beforeAll(async () => {
  await served().tell(
    placed({ orderId: 'O-1', customer: 'C-1', at: day(18), region: 'Kingston' }),
    placed({ orderId: 'O-2', customer: 'C-2', at: day(18), region: 'St. Andrew' }),
    placed({ orderId: 'O-3', customer: 'C-1', at: day(18), seller: 'S-2' }),
    claimed({ orderId: 'O-1', at: day(18, 2), carrier: 'post', trackingNumber: 'rr 473 124 829 jm' }),
  );
});

describe('a carrier’s message', () => {
  test('becomes a scan of the order that named its number, told to seller, customer and staff', async () => {
    const scan = { trackingNumber: 'RR-473124829-JM', code: 'accepted', at: when(19), region: 'KINGSTON' };
    const { status, body } = await served().scan(scan);
    expect(status).toBe(200);
    expect(heard.strict().parse(body)).toEqual({
      ...{ repeated: false, accepted: 1, duplicates: 0, waiting: 0, notices: 0, rejected: [] },
    });
    for (const who of ['seller', 'ada', 'staff']) {
      const told = await track(who, 'O-1');
      expect(told.status).toBe(200);
      expect(tracking.strict().parse(told.body)).toEqual(told.body);
      expect(told.body).toMatchObject({
        ...{ orderId: 'O-1', state: 'handed_over', next: { code: 'on_its_way' } },
        parcels: [
          {
            ...{ trackingNumber: 'RR473124829JM', carriers: ['post'], state: 'accepted', since: when(19) },
            ...{ confidence: 'certain', reasons: [{ code: 'complete' }] },
            scans: [
              { at: when(19), scan: 'accepted', carrier: 'post', region: 'Kingston', source: 'carrier', doubts: [] },
            ],
          },
        ],
        claims: [{ status: 'shipped', by: 'seller', standing: 'confirmed', numberIsWrong: false }],
      });
    }
    for (const who of ['other', 'bob'])
      expect((await track(who, 'O-1')).body.type).toBe('/problems/unknown-order-anywhere');
    for (const who of ['admin', 'integrator']) expect((await track(who, 'O-1')).status).toBe(403);
    expect((await track('nobody', 'O-1')).status).toBe(401);
  });

  test('told again, by itself or in another message, changes nothing', async () => {
    const body = JSON.stringify({ scans: [{ trackingNumber: 'RR473124829JM', code: 'in_transit', at: when(19, 4) }] });
    const headers = SIGN.standard_webhooks(served().secret, body, served().now(), 'msg-1');
    expect((await served().send(body, headers)).body).toMatchObject({ repeated: false, accepted: 1 });
    expect((await served().send(body, headers)).body).toMatchObject({ repeated: true, accepted: 0 });
    expect((await served().send(body)).body).toMatchObject({ repeated: false, accepted: 0, duplicates: 1 });
    const same = { trackingNumber: 'rr 473124829 JM', code: 'In_Transit', at: when(19, 4) };
    expect((await served().scan(same, same)).body).toMatchObject({ accepted: 0, duplicates: 2 });
    expect(await scansOf('O-1')).toBe(2);
  });

  test('twice at once is taken once', async () => {
    const body = JSON.stringify({ scans: [{ trackingNumber: 'RR473124829JM', code: 'customs', at: when(19, 5) }] });
    const headers = SIGN.standard_webhooks(served().secret, body, served().now(), 'msg-2');
    const both = await Promise.all([served().send(body, headers), served().send(body, headers)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(both.reduce((sum, { body: each }) => sum + each.accepted, 0)).toBe(1);
    expect(await scansOf('O-1')).toBe(3);
  });

  test('whose order nobody knows waits, and is taken when one names its number', async () => {
    const scan = { trackingNumber: 'T-77', code: 'accepted', at: when(19, 1) };
    expect((await served().scan(scan)).body).toMatchObject({ accepted: 0, waiting: 1 });
    expect((await served().scan(scan)).body).toMatchObject({ accepted: 0, waiting: 1 });
    await served().tracking.match();
    expect(await scansOf('O-2')).toBe(0);
    await served().tell(claimed({ orderId: 'O-2', at: day(19, 2), trackingNumber: 't 77' }));
    await served().tracking.match();
    expect((await track('seller', 'O-2')).body).toMatchObject({
      parcels: [{ trackingNumber: 'T77', state: 'accepted' }],
    });
    expect((await database().pool.query('select from tracking_waiting')).rowCount).toBe(0);
    await served().tracking.match();
    expect(await scansOf('O-2')).toBe(1);
  });

  test('whose code nobody has entered waits, and is taken when staff enter it', async () => {
    await served().scan({ trackingNumber: 'T-77', code: 'Z9', at: when(19, 6), region: 'Depot 7' });
    const { body } = await served().ask('admin', 'GET /v1/carriers/post');
    expect(body).toMatchObject({ waiting: { order: 0, code: 1 } });
    expect(body.unknown).toMatchObject([{ kind: 'code', value: 'Z9', number: 1 }]);
    const entered = { furtherCodes: { Z9: 'out_for_delivery' }, regions: { 'Depot 7': 'St. Andrew' } };
    expect((await served().ask('admin', 'PATCH /v1/carriers/post', entered)).status).toBe(200);
    await served().tracking.match();
    expect((await track('seller', 'O-2')).body.parcels[0]).toMatchObject({
      state: 'out_for_delivery',
      scans: [{}, { region: 'St. Andrew' }],
    });
    expect((await served().ask('admin', 'GET /v1/carriers/post')).body).toMatchObject({
      unknown: [],
      waiting: { code: 0 },
    });
  });

  test('a notice is no scan, and what cannot be used is named while the rest is taken', async () => {
    await served().ask('admin', 'PATCH /v1/carriers/post', { codes: 'x12_214' });
    const { body } = await served().scan(
      { trackingNumber: 'T-77', code: 'XB', at: when(19, 7) },
      { trackingNumber: '!', code: 'AF', at: when(19, 7) },
      { trackingNumber: 'T-77', code: '', at: when(19, 7) },
      { trackingNumber: 'T-77', code: 'AF', at: '2026-03-21 10:00' },
      { trackingNumber: 'T-77', code: 'AF', at: formatTimestamp(served().now() + 11 * MINUTE) },
      { trackingNumber: 'T-77', code: 'D1', at: when(19, 8) },
    );
    expect(body).toMatchObject({ accepted: 1, notices: 1, waiting: 0 });
    expect(body.rejected.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      ...['/body/scans/1/trackingNumber', '/body/scans/2/code', '/body/scans/3/at', '/body/scans/4/at'],
    ]);
    expect(body.rejected[3].detail).toContain('future');
    await served().ask('admin', 'PATCH /v1/carriers/post', { codes: 'own' });
  });

  test('that says otherwise what was said before is told, and changes nothing', async () => {
    const scan = { trackingNumber: 'T-77', code: 'exception', at: when(19, 9), region: 'Portland' };
    expect((await served().scan(scan)).body).toMatchObject({ accepted: 1 });
    const { body } = await served().scan({ ...scan, region: 'Trelawny' });
    expect(body).toMatchObject({ accepted: 0, duplicates: 0, rejected: [{ pointer: '/body/scans/0' }] });
  });

  test('of a number that two orders name is the first one’s; the other is told', async () => {
    await served().tell(
      placed({ orderId: 'O-4', customer: 'C-4', at: day(19, 1) }),
      placed({ orderId: 'O-5', customer: 'C-4', at: day(19, 1) }),
      placed({ orderId: 'O-6', customer: 'C-6', at: day(19, 1) }),
    );
    for (const orderId of ['O-4', 'O-6', 'O-5'])
      await served().tell(claimed({ orderId, at: day(19, 2), trackingNumber: 'T-400' }));
    expect((await served().scan({ trackingNumber: 't400', code: 'accepted', at: when(19, 12) })).body.accepted).toBe(2);
    // Two orders of one customer with one shop went in one parcel.
    for (const order of ['O-4', 'O-5'])
      expect((await track('seller', order)).body).toMatchObject({ parcels: [{ state: 'accepted' }] });
    expect((await track('seller', 'O-6')).body).toMatchObject({
      ...{ parcels: [], claims: [{ standing: 'number_taken' }], next: { code: 'await_first_scan' } },
    });
  });
});

describe('a message that is not believed', () => {
  const BODY = JSON.stringify({ scans: [{ trackingNumber: 'RR473124829JM', code: 'delivered', at: when(19, 20) }] });

  const signed = (more: { secret?: string; at?: number } = {}) =>
    SIGN.standard_webhooks(more.secret ?? served().secret, BODY, more.at ?? served().now());

  test.each<[string, () => Promise<{ status: number; body: { type: string } }>, number, string]>([
    ['not signed', () => served().send(BODY, {}), 401, 'message-not-signed'],
    [
      'signed with another secret',
      () => served().send(BODY, signed({ secret: `whsec_${'A'.repeat(44)}` })),
      401,
      'message-wrong-signature',
    ],
    [
      'changed on its way',
      () => served().send(BODY.replace('829JM', '830JM'), signed()),
      401,
      'message-wrong-signature',
    ],
    [
      'under another id',
      () => served().send(BODY, { ...signed(), 'webhook-id': 'another' }),
      401,
      'message-wrong-signature',
    ],
    ['signed long ago', () => served().send(BODY, signed({ at: served().now() - 6 * MINUTE })), 401, 'message-too-old'],
    [
      'signed in the future',
      () => served().send(BODY, signed({ at: served().now() + 6 * MINUTE })),
      401,
      'message-too-old',
    ],
    ['of a carrier that nobody has set up', () => served().send(BODY, signed(), 'nowhere'), 404, 'unknown-carrier'],
    [
      'broken',
      () => served().send(`${BODY}}`, SIGN.standard_webhooks(served().secret, `${BODY}}`, served().now())),
      400,
      'malformed-json',
    ],
    [
      'without scans',
      () => served().send('{}', SIGN.standard_webhooks(served().secret, '{}', served().now())),
      400,
      'invalid-request',
    ],
  ])('%s: nothing is taken', async (_, send, status, problem) => {
    const before = await scansOf('O-1');
    const answer = await send();
    expect(answer).toMatchObject({ status, body: { type: `/problems/${problem}` } });
    expect(await scansOf('O-1')).toBe(before);
  });

  test('is counted for staff, by why', async () => {
    const { body } = await served().ask('admin', 'GET /v1/carriers/post');
    expect(body.refusedAt).toBe(formatTimestamp(served().now()));
    const counted = Object.fromEntries(
      body.refusals.map(({ what, number }: { what: string; number: number }) => [what, number]),
    );
    expect(counted).toMatchObject({
      ...{ 'refused.unsigned': 1, 'refused.wrong_signature': 3, 'refused.too_old': 1, 'refused.too_early': 1 },
      ...{
        'refused.unreadable': 2,
        'rejected.time': 1,
        'rejected.future': 1,
        'rejected.number': 1,
        'rejected.code': 1,
      },
    });
  });

  test('with more than a thousand scans, or a megabyte, is refused whole', async () => {
    const scans = Array.from({ length: 1001 }, () => ({ trackingNumber: 'T-1', code: 'accepted', at: when(19) }));
    expect(await served().scan(...scans)).toMatchObject({ status: 400, body: { pointer: '/body' } });
    const large = JSON.stringify({ scans: [], more: 'x'.repeat(1024 * 1024) });
    expect(await served().send(large)).toMatchObject({ status: 413, body: { type: '/problems/too-large' } });
  });

  test('while the carrier is paused nothing is taken, and only whoever can sign learns it', async () => {
    await served().ask('admin', 'PATCH /v1/carriers/post', { state: 'paused' });
    expect((await served().send(BODY, signed())).body.type).toBe('/problems/carrier-paused');
    expect((await served().send(BODY, {})).body.type).toBe('/problems/message-not-signed');
    await served().ask('admin', 'PATCH /v1/carriers/post', { state: 'active' });
    expect((await served().send(BODY, signed())).body).toMatchObject({ accepted: 1 });
  });
});
