import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { day } from '../../../../test/builders.ts';
import { withDatabase } from '../../../../test/database.ts';
import { command, type Done, orderPlaced, type ServedHub, serveHub, told } from '../../../../test/hub/served-hub.ts';

const database = withDatabase();
let served: ServedHub;

const GOOD = { right_item: 'yes', complete: 'yes', undamaged: 'yes', works: 'yes', genuine: 'yes' } as const;
const BROKEN = { ...GOOD, undamaged: 'no' } as const;

beforeAll(async () => {
  served = await serveHub(database().pool);
});

/** A dispatched order of C-1 that was delivered, and that C-1 sends back. */
async function sentBack(order: string, items: Readonly<Record<string, number>> | undefined, total = '45.00') {
  const scan = (kind: string, at: number) =>
    told(
      'shipment.scanned',
      order,
      { trackingNumber: `T-${order}`, carrier: 'Post', scan: kind, source: 'carrier' },
      { at },
    );
  await served.tell(
    orderPlaced(order, items, { customer: 'C-1', at: day(2), shipBy: day(4), total }),
    scan('accepted', day(3)),
    scan('delivered', day(4)),
  );
  const asked = { id: randomUUID(), reason: 'counterfeit' };
  const { status, body } = await served.post('customer', `/v1/me/orders/${order}/returns`, asked);
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body as { return: string; code: { text: string } };
}

const desk = async (done: Done, who = 'ada', hub?: string) => (await served.desk(who, [command(done)], hub))[0];

/** The same, taken in at Kingston. */
async function takenIn(order: string, items: Readonly<Record<string, number>> | undefined, total?: string) {
  const asked = await sentBack(order, items, total);
  expect(await desk({ kind: 'receive_return', code: asked.code.text })).toMatchObject({ outcome: 'done' });
  return `S-1~${asked.return}`;
}

const inspect = (code: string, more: object = {}) =>
  ({
    ...{ kind: 'inspect_return', code, outcome: 'as_described', checks: GOOD, disposition: 'restock', units: [] },
    ...{ place: 'DOCK', ...more },
  }) as Done;

async function stockOf(listing: string, hub = 'Kingston') {
  const { body } = await served.get('seller', '/v1/sellers/S-1/stock');
  return body.items.find((each: { listing: string; hub: string }) => each.listing === listing && each.hub === hub);
}

const ownLots = async () => (await served.get('seller', '/v1/sellers/S-1/quarantine')).body.items;
const events = async (type: string) =>
  (await database().pool.query("select body -> 'data' as data from events where type = $1", [type])).rows.map(
    ({ data }) => data,
  );

describe('a return of a dispatched order', () => {
  test('is taken in and inspected by the hub, and paid back at once; its units are for sale again', async () => {
    const { return: id, code } = await sentBack('O-1', { 'L-1': 2 });
    const expected = await served.get('ada', '/v1/hub/returns?which=expected');
    expect(expected.body.items).toMatchObject([
      { return: id, listings: ['L-1'], units: [{ listing: 'L-1', quantity: 2 }] },
    ]);
    const taken = await desk({ kind: 'receive_return', code: code.text });
    expect(taken).toMatchObject({ outcome: 'done', return: { seller: 'S-1', return: id } });
    // A scanner that stutters does no harm.
    expect(await desk({ kind: 'receive_return', code: code.text })).toMatchObject({ outcome: 'done' });
    expect(await events('return.received')).toHaveLength(1);
    expect((await served.get('ada', `/v1/hub/returns/S-1/${id}`)).body).toMatchObject({
      ...{ state: 'received', reason: 'counterfeit', may: ['inspect'] },
    });
    const units = [{ listing: 'L-1', quantity: 2 }];
    const done = await desk(inspect(`S-1~${id}`, { units, place: 'R-1' }));
    expect(done).toMatchObject({ outcome: 'done', return: { return: id } });
    expect(await stockOf('L-1')).toMatchObject({ onHand: 2, quarantined: 0, returned: 2 });
    expect(await ownLots()).toEqual([]);
    expect((await served.get('seller', `/v1/sellers/S-1/returns/${id}`)).body).toMatchObject({
      ...{ state: 'refunded', inspection: { by: 'kingston', disposition: 'restock', units } },
      refunds: [{ by: 'platform', amount: { amount: '45.00', currency: 'USD' }, reviewed: true }],
    });
    // Told once more under another id, it has moved on.
    expect(await desk(inspect(`S-1~${id}`, { units }))).toMatchObject({ code: 'return-moved-on' });
    expect(await stockOf('L-1')).toMatchObject({ onHand: 2, returned: 2 });
    const { custody } = (await served.get('seller', '/v1/sellers/S-1/orders/O-1/parcel')).body;
    expect(custody.map(({ kind, return: of }: { kind: string; return: string }) => [kind, of])).toEqual([
      ...[
        ['receive_return', id],
        ['receive_return', id],
        ['inspect_return', id],
      ],
    ]);
    // What came back can be picked for the next order.
    await served.tell(orderPlaced('O-next', { 'L-1': 1 }));
    await desk({ kind: 'start', code: 'O-next' });
    expect(await desk({ kind: 'pick', code: 'O-next', listing: 'L-1', quantity: 1 })).toMatchObject({
      outcome: 'done',
    });
  });

  test('that is not as it was sent is kept apart, and nobody can pick it', async () => {
    const code = await takenIn('O-fake', { 'L-fake': 1 });
    const found = {
      outcome: 'counterfeit',
      checks: { ...GOOD, genuine: 'no' },
      units: [{ listing: 'L-fake', quantity: 1 }],
    };
    expect(await desk(inspect(code, found))).toMatchObject({ code: 'not-for-stock' });
    expect(await desk(inspect(code, { ...found, disposition: 'dispose' }))).toMatchObject({ code: 'not-for-disposal' });
    expect(await desk(inspect(code, { ...found, outcome: 'as_described' }))).toMatchObject({
      code: 'inspection-contradicts',
    });
    expect(await stockOf('L-fake')).toBeUndefined();
    expect(await desk(inspect(code, { ...found, disposition: 'quarantine' }))).toMatchObject({ outcome: 'done' });
    expect(await stockOf('L-fake')).toMatchObject({ onHand: 0, quarantined: 1, returned: 1 });
    const [lot] = await ownLots();
    expect(lot).toMatchObject({ listing: 'L-fake', left: 1, why: 'counterfeit', order: 'O-fake', hub: 'Kingston' });
    await served.tell(orderPlaced('O-wants', { 'L-fake': 1 }));
    await desk({ kind: 'start', code: 'O-wants' });
    const pick = { kind: 'pick', code: 'O-wants', listing: 'L-fake', quantity: 1 } as const;
    expect(await desk(pick)).toMatchObject({ code: 'not-enough' });
    // What may be counterfeit is sold again only if two people have looked.
    const of = { seller: 'S-1', lot: lot.lot };
    const release = { kind: 'release', ...of, quantity: 1, ground: 'found_good', place: 'A-1' } as const;
    expect(await desk(release)).toMatchObject({
      outcome: 'done',
      title: expect.stringContaining('once somebody else'),
    });
    expect(await stockOf('L-fake')).toMatchObject({ onHand: 0, quarantined: 1 });
    expect(await desk({ kind: 'confirm', ...of })).toMatchObject({ code: 'same-person' });
    expect(await desk({ kind: 'confirm', ...of }, 'ben')).toMatchObject({ outcome: 'done' });
    expect(await stockOf('L-fake')).toMatchObject({ onHand: 1, quarantined: 0, returned: 1 });
    expect(await desk(pick)).toMatchObject({ outcome: 'done' });
    const [over] = await ownLots();
    expect(over).toMatchObject({ left: 0, ended: { as: 'release' } });
    expect(over.custody.map(({ kind }: { kind: string }) => kind)).toEqual(['ask_release', 'release']);
    expect(JSON.stringify(over)).not.toContain('P-ada');
  });

  test('that the marketplace began has no code: it is taken in from the list, and inspected like any other', async () => {
    await served.tell(
      orderPlaced('O-market', { 'L-market': 1 }, { customer: 'C-2', at: day(2), shipBy: day(4), total: '9.00' }),
      told('return.requested', 'O-market', { returnId: 'R-market' }, { at: day(5) }),
    );
    const listed = async (which: string) =>
      (await served.get('ada', `/v1/hub/returns?which=${which}`)).body.items.map(
        (each: { return: string }) => each.return,
      );
    expect(await listed('expected')).toContain('R-market');
    expect(await desk({ kind: 'receive_return', code: 'S-1~R-market' })).toMatchObject({ outcome: 'done' });
    expect(await listed('expected')).not.toContain('R-market');
    expect(await listed('arrived')).toContain('R-market');
    const units = [{ listing: 'L-market', quantity: 1 }];
    expect(await desk(inspect('S-1~R-market', { units }))).toMatchObject({ outcome: 'done' });
    expect(await listed('arrived')).not.toContain('R-market');
  });

  test('that is broken is destroyed once somebody else has confirmed it', async () => {
    const code = await takenIn('O-broken', { 'L-broken': 2 });
    const units = [{ listing: 'L-broken', quantity: 2 }];
    const found = { outcome: 'damaged_in_transit', checks: BROKEN, units, disposition: 'dispose' };
    expect(await desk(inspect(code, found))).toMatchObject({ outcome: 'done' });
    expect(await stockOf('L-broken')).toMatchObject({ onHand: 0, quarantined: 2, removed: 0 });
    const page = await served.get('ben', '/v1/hub/quarantine?hub=Kingston');
    const lot = page.body.items.find(({ listing }: { listing: string }) => listing === 'L-broken');
    expect(lot).toMatchObject({
      ...{ seller: 'S-1', why: 'damaged', twoFor: ['dispose'] },
      proposal: { act: 'dispose', ground: 'worthless', quantity: 2, by: { id: 'P-ada', name: 'Name of P-ada' } },
    });
    const of = { seller: 'S-1', lot: lot.lot };
    expect(await desk({ kind: 'send_back', ...of, quantity: 1, ground: 'seller_asks' }, 'ben')).toMatchObject({
      ...{ code: 'lot-asked', detail: expect.stringContaining('destroyed') },
    });
    expect(await desk({ kind: 'confirm', ...of }, 'ben', 'Montego Bay')).toMatchObject({ code: 'lot-elsewhere' });
    expect(await desk({ kind: 'confirm', ...of }, 'ben')).toMatchObject({ outcome: 'done' });
    expect(await stockOf('L-broken')).toMatchObject({ onHand: 0, quarantined: 0, returned: 2, removed: 2 });
    expect(await desk({ kind: 'confirm', ...of }, 'ben')).toMatchObject({ code: 'lot-over' });
  });

  test('cannot bring back more than went out, nor what was not in it', async () => {
    const code = await takenIn('O-few', { 'L-few': 1 });
    const units = (listing: string, quantity: number) => ({ units: [{ listing, quantity }] });
    expect(await desk(inspect(code, units('L-few', 2)))).toMatchObject({
      code: 'not-so-many',
      detail: expect.stringContaining('1 can'),
    });
    expect(await desk(inspect(code, units('L-other', 1)))).toMatchObject({ code: 'not-so-many' });
    // An empty box brings nothing.
    const empty = {
      ...units('L-few', 0),
      outcome: 'not_as_described',
      checks: { ...GOOD, complete: 'no' },
      disposition: 'quarantine',
    };
    expect(await desk(inspect(code, empty))).toMatchObject({ outcome: 'done' });
    expect(await stockOf('L-few')).toBeUndefined();
  });

  test('of which nobody knows the price waits for staff; of its contents, nothing is made up', async () => {
    const code = await takenIn('O-dumb', undefined, '');
    expect(await desk(inspect(code))).toMatchObject({ outcome: 'done' });
    const id = code.split('~')[1];
    expect((await served.get('seller', `/v1/sellers/S-1/returns/${id}`)).body).toMatchObject({
      ...{ state: 'inspected', next: { do: 'refund', who: 'platform' } },
    });
  });

  test('is not taken in by a carrier for the seller, nor by the hub for a seller’s own', async () => {
    const { code } = await sentBack('O-carried', { 'L-1': 1 });
    const scan = (kind: string) => served.post('carrier', '/v1/return-codes/scans', { code: code.text, scan: kind });
    expect((await scan('delivered')).body).toMatchObject({ type: '/problems/return-not-yours' });
    expect((await scan('accepted')).body).toEqual({ to: 'hub', seller: 'S-1', state: 'sent' });
    const own = { fulfilment: 'seller', customer: 'C-1', at: day(2), shipBy: day(4) };
    const moved = (kind: string, at: number) =>
      told(
        'shipment.scanned',
        'O-own',
        { trackingNumber: 'T-own', carrier: 'Post', scan: kind, source: 'carrier' },
        { at },
      );
    await served.tell(orderPlaced('O-own', { 'L-1': 1 }, own), moved('accepted', day(3)), moved('delivered', day(4)));
    const asked = await served.post('customer', '/v1/me/orders/O-own/returns', { id: randomUUID(), reason: 'damaged' });
    expect(await desk({ kind: 'receive_return', code: asked.body.code.text })).toMatchObject({
      code: 'return-not-yours',
    });
    expect(await desk({ kind: 'receive_return', code: '7K2M 9QXT' })).toMatchObject({ code: 'return-code-unreadable' });
    expect(await desk({ kind: 'receive_return', code: 'S-1~R-none' })).toMatchObject({ code: 'return-code-unknown' });
  });

  test('that waited on a tablet is taken in and inspected once, in order, when the tablet says', async () => {
    const { return: id, code } = await sentBack('O-away', { 'L-away': 1 });
    const units = [{ listing: 'L-away', quantity: 1 }];
    const queue = [command({ kind: 'receive_return', code: code.text }), command(inspect(code.text, { units }))];
    const first = await served.desk('ada', queue);
    expect(first.map(({ outcome, again }) => [outcome, again])).toEqual([
      ...[
        ['done', false],
        ['done', false],
      ],
    ]);
    const again = await served.desk('ada', queue);
    expect(again.map(({ outcome, again: known }) => [outcome, known])).toEqual([
      ...[
        ['done', true],
        ['done', true],
      ],
    ]);
    expect(await stockOf('L-away')).toMatchObject({ onHand: 1, returned: 1 });
    expect((await events('return.inspected')).filter(({ returnId }) => returnId === id)).toHaveLength(1);
  });
});

test('what is found, the money and the units stand together or not at all', async () => {
  const code = await takenIn('O-torn', { 'L-torn': 1 });
  const { pool } = database();
  const done = command(inspect(code, { units: [{ listing: 'L-torn', quantity: 1 }] }));
  // The server dies after everything was written, before the commit.
  await pool.query(`create function torn() returns trigger language plpgsql as $$ begin raise 'torn'; end $$`);
  await pool.query(`create trigger torn before insert on custody for each row execute function torn()`);
  await expect(served.desk('ada', [done])).rejects.toThrow();
  await pool.query('drop trigger torn on custody');
  expect(await stockOf('L-torn')).toBeUndefined();
  const seen = async () => (await served.get('seller', `/v1/sellers/S-1/returns/${code.split('~')[1]}`)).body;
  expect(await seen()).toMatchObject({ state: 'received', refunds: [] });
  expect((await served.desk('ada', [done]))[0]).toMatchObject({ outcome: 'done', again: false });
  expect(await stockOf('L-torn')).toMatchObject({ onHand: 1, returned: 1 });
  expect(await seen()).toMatchObject({ state: 'refunded', refunds: [{ amount: { amount: '45.00' } }] });
});

test('what lies apart is listed page by page, and only its own to a seller', async () => {
  await desk({ kind: 'count_shelf', seller: 'S-1', listing: 'L-page', place: 'P-1', quantity: 9 });
  for (let count = 0; count < 3; count++)
    await desk({ kind: 'quarantine', seller: 'S-1', listing: 'L-page', place: 'P-1', quantity: 1, why: 'recalled' });
  const all: number[] = [];
  let cursor = '';
  do {
    const { body } = await served.get('ada', `/v1/hub/quarantine?hub=Kingston&limit=2${cursor}`);
    all.push(...body.items.map(({ lot }: { lot: number }) => lot));
    cursor = body.next === null ? '' : `&cursor=${body.next}`;
  } while (cursor !== '');
  expect(all.length).toBeGreaterThanOrEqual(3);
  expect(new Set(all).size).toBe(all.length);
  expect((await served.get('ada', '/v1/hub/quarantine?hub=Kingston&cursor=x')).body).toMatchObject({ status: 400 });
  const page = await served.get('seller', '/v1/sellers/S-1/quarantine?limit=2');
  expect(page.body.items.map(({ why }: { why: string }) => why)).toEqual(['recalled', 'recalled']);
  expect(page.body.next).not.toBeNull();
  expect((await served.get('other', '/v1/sellers/S-1/quarantine')).status).toBe(403);
  // What lies apart is what the stock says lies apart, of everything.
  const { rows } = await database().pool.query(
    `select 1 from stock where quarantined <> coalesce((
       select sum(left_units) from quarantine_lots as lots
       where lots.seller_id = stock.seller_id and lots.hub = stock.hub and lots.listing_id = stock.listing_id), 0)`,
  );
  expect(rows).toEqual([]);
});
