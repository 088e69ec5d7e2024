import { beforeAll, describe, expect, test } from 'vitest';
import { day } from '../../../../test/builders.ts';
import { withDatabase } from '../../../../test/database.ts';
import { command, type Done, orderPlaced, type ServedHub, serveHub, told } from '../../../../test/hub/served-hub.ts';
import { codeOn } from '../../../../test/labels/label-rig.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { commandsAnswer, deskPage, deskParcelWhole, sellerParcel, stockAnswer } from '../contract.ts';

const database = withDatabase();
let served: ServedHub;

beforeAll(async () => {
  served = await serveHub(database().pool);
  await served.tell(
    orderPlaced('O-1', { 'L-1': 2, 'L-2': 1 }, { shipBy: day(22) }),
    orderPlaced('O-2', { 'L-1': 1 }, { shipBy: day(23) }),
    orderPlaced('O-untold', undefined, { shipBy: day(24) }),
    orderPlaced('O-race', { 'L-1': 1 }, { shipBy: day(25) }),
    orderPlaced('O-cancelled', { 'L-1': 1 }, { shipBy: day(26) }),
    orderPlaced('O-gone', { 'L-1': 1 }, { shipBy: day(27) }),
    orderPlaced('O-far', { 'L-1': 1 }, { shipBy: day(28) }),
    orderPlaced('O-empty', { 'L-none': 1 }, { shipBy: day(29) }),
    orderPlaced('O-own', { 'L-1': 1 }, { fulfilment: 'seller' }),
  );
  // Ten of each lie on a shelf: somebody has counted them.
  await desk('ada', { kind: 'count_shelf', seller: 'S-1', listing: 'L-1', place: 'A-1', quantity: 10 });
  await desk('ada', { kind: 'count_shelf', seller: 'S-1', listing: 'L-2', place: 'B-7', quantity: 10 });
});

/** Does things at the desk in Kingston, and answers what came of the last one. */
async function desk(who: string, ...done: readonly Done[]) {
  const answers = await served.desk(who, done.map(command));
  expect(commandsAnswer.shape.answers.parse(answers)).toEqual(answers);
  return answers.at(-1);
}

async function stockOf(listing: string) {
  const { body } = await served.get('seller', '/v1/sellers/S-1/stock');
  expect(stockAnswer.parse(body)).toEqual(body);
  return body.items.find((each: { listing: string }) => each.listing === listing);
}

describe('a dispatched order', () => {
  test('is picked, packed, labelled and handed over by scans; its seller’s and everybody’s pages follow from the fact', async () => {
    const list = await served.get('ada', '/v1/hub/parcels?hub=Kingston');
    expect(deskPage.parse(list.body)).toEqual(list.body);
    expect(list.body.items.map(({ order }: { order: string }) => order)).toEqual([
      ...['O-1', 'O-2', 'O-untold', 'O-race', 'O-cancelled', 'O-gone', 'O-far', 'O-empty'],
    ]);
    // A parcel is codes and contents: no customer, not even a reference.
    expect(JSON.stringify(list.body)).not.toContain('C-of');
    expect(list.body.items[0]).toMatchObject({
      ...{ state: 'waiting', seller: 'S-1', destination: { country: 'JM', region: 'Portland' }, lacking: [] },
      lines: [
        { listing: 'L-1', wanted: 2, taken: 0, shelves: [{ place: 'A-1', units: 10 }] },
        { listing: 'L-2', wanted: 1, taken: 0, shelves: [{ place: 'B-7', units: 10 }] },
      ],
    });

    const picked = await desk(
      'ada',
      { kind: 'start', code: 'O-1' },
      { kind: 'pick', code: 'O-1', listing: 'L-1', quantity: 1 },
      { kind: 'pick', code: 'O-1', listing: 'L-1', quantity: 1 },
      { kind: 'pick', code: 'O-1', listing: 'L-2', quantity: 1, place: 'B-7' },
    );
    expect(picked).toMatchObject({ outcome: 'done', again: false, title: '1 of L-2 for order O-1, from B-7.' });
    expect(picked.parcel).toMatchObject({ state: 'picked', holder: { name: 'Name of P-ada' } });
    expect(await stockOf('L-1')).toMatchObject({ onHand: 8, inParcels: 2, reserved: 5, left: 0, found: 10 });

    const packed = await desk('ada', { kind: 'pack', code: 'O-1' });
    const { tracking } = packed.parcel;
    expect(tracking).toMatch(/^KX[0-9A-HJKMNP-TV-Z]{12}$/);
    const pdf = await served.get('ada', '/v1/hub/parcels/O-1/label');
    expect([pdf.status, pdf.type]).toEqual([200, 'application/pdf']);
    const code = await codeOn(pdf.bytes);
    expect(await served.labelOf(code)).toMatchObject({ seller: 'S-1', order: 'O-1', state: 'current' });

    const handed = await desk('ben', { kind: 'hand_over', code, carrier: 'Island Couriers' });
    expect(handed).toMatchObject({ outcome: 'done', title: 'Order O-1 was handed to Island Couriers.' });
    expect((await served.get('seller', '/v1/sellers/S-1/orders/O-1')).body).toMatchObject({
      ...{ state: 'handed_over', acceptedAt: expect.any(String), lapses: [] },
    });
    const seen = (await served.get('seller', '/v1/sellers/S-1/orders/O-1/parcel')).body;
    expect(sellerParcel.strict().parse(seen)).toEqual(seen);
    expect(seen).toMatchObject({ state: 'handed_over', carrier: 'Island Couriers', tracking, hub: 'Kingston' });
    expect(seen.custody.map(({ kind }: { kind: string }) => kind)).toEqual([
      ...['start', 'pick', 'pick', 'pick', 'pack', 'hand_over'],
    ]);
    // Who works in the hub is told there, and nowhere else.
    expect(JSON.stringify(seen)).not.toContain('P-ada');
    const whole = (await served.get('ben', '/v1/hub/parcels/O-1?hub=Kingston')).body;
    expect(deskParcelWhole.parse(whole)).toEqual(whole);
    expect(whole.custody.at(-1)).toMatchObject({ kind: 'hand_over', by: { name: 'Name of P-ben' }, hub: 'Kingston' });
    expect(await stockOf('L-1')).toMatchObject({ onHand: 8, inParcels: 0, left: 2 });

    const { rows } = await database().pool.query(
      "select body from events where type = 'shipment.scanned' and seller_id = 'S-1'",
    );
    expect(rows.map(({ body }) => body)).toMatchObject([
      {
        ...{ source: '/service', subject: 'S-1' },
        data: {
          ...{ orderId: 'O-1', trackingNumber: tracking, carrier: 'Island Couriers', scan: 'accepted' },
          ...{ region: 'Kingston', source: 'kingston' },
        },
      },
    ]);
    const standing = (await served.get('seller', '/v1/sellers/S-1/standing')).body;
    expect(standing.rung).toBe('good');
  });

  test('leaves a leaf for each hand-over, with ids alone', async () => {
    const { rows } = await database().pool.query<{ body: string }>('select body from audit_leaves order by leaf_id');
    const leaves = rows.map(({ body }) => JSON.parse(body)).filter(({ act }) => act?.startsWith('hub.'));
    expect(leaves.map(({ act }) => act)).toEqual(
      expect.arrayContaining(['hub.count_shelf', 'hub.pack', 'hub.hand_over']),
    );
    const handed = leaves.find(({ act }) => act === 'hub.hand_over');
    expect(handed).toMatchObject({
      kind: 'act',
      actor: 'P-ben',
      seller: 'S-1',
      about: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    // The order stands in it as a keyed hash.
    expect(JSON.stringify(leaves)).not.toContain('O-1"');
  });

  test('whose contents nobody has told is packed without picking', async () => {
    const packed = await desk('ada', { kind: 'start', code: 'O-untold' }, { kind: 'pack', code: 'O-untold' });
    expect(packed.parcel).toMatchObject({ state: 'packed', lines: [] });
  });

  test('out of stock is told to the desk and to its seller', async () => {
    const answer = await desk(
      'ada',
      { kind: 'start', code: 'O-empty' },
      { kind: 'pick', code: 'O-empty', listing: 'L-none', quantity: 1 },
    );
    expect(answer).toMatchObject({ outcome: 'refused', code: 'none-on-record' });
    expect(answer.parcel.lacking).toEqual(['L-none']);
    const set = await desk('ada', { kind: 'short', code: 'O-empty', listing: 'L-none' });
    expect(set.parcel).toMatchObject({ state: 'short' });
    const { body } = await served.get('seller', '/v1/sellers/S-1/stock');
    expect(body.short).toEqual([{ listing: 'L-none', units: 1, orders: 1 }]);
    expect((await served.get('seller', '/v1/sellers/S-1/orders/O-empty/parcel')).body).toMatchObject({
      ...{ state: 'short', lacking: ['L-none'] },
    });
  });
});

describe('at the desk', () => {
  const answered = async (who: string, done: Done, hub = 'Kingston') => {
    const [answer] = await served.desk(who, [command(done)], hub);
    return answer;
  };

  test('whatever cannot be read, or is not the hub’s, has a sentence that says what to do', async () => {
    const hand = (code: string) => answered('ada', { kind: 'hand_over', code, carrier: 'Island Couriers' });
    expect(await hand('O 1?')).toMatchObject({ outcome: 'refused', code: 'code-unreadable' });
    expect(await hand('0'.repeat(28))).toMatchObject({ code: 'code-unreadable' });
    expect(await hand('O-404')).toMatchObject({ code: 'code-unknown' });
    expect(await hand('O-own')).toMatchObject({
      ...{ code: 'not-for-hub', title: 'Its seller sends this parcel' },
      detail: 'Order O-own is not sent by the hub. Give the parcel back to whoever brought it, and do not hand it on.',
    });
    expect(await hand('O-2')).toMatchObject({ code: 'parcel-waiting' });
    expect(await hand('O-1')).toMatchObject({ code: 'parcel-handed-over' });
    // The number that stands beside an order on the page, as somebody types it.
    const { tracking } = (await served.get('seller', '/v1/sellers/S-1/orders/O-1/parcel')).body;
    expect(await hand(tracking.toLowerCase())).toMatchObject({ code: 'parcel-handed-over' });
    expect(await answered('ada', { kind: 'arrive', code: tracking })).toMatchObject({ code: 'parcel-scanned' });
    expect(await answered('ada', { kind: 'arrive', code: 'O-2' })).toMatchObject({ code: 'parcel-scanned' });
    expect(await answered('ada', { kind: 'arrive', code: 'BU0000' })).toMatchObject({ code: 'code-unreadable' });
  });

  test('the wrong thing, and one too many, are stopped before they are packed', async () => {
    const pick = (listing: string, quantity: number) =>
      answered('ada', { kind: 'pick', code: 'O-2', listing, quantity });
    await answered('ada', { kind: 'start', code: 'O-2' });
    expect(await pick('L-2', 1)).toMatchObject({ code: 'not-in-parcel' });
    expect(await pick('L-1', 2)).toMatchObject({ code: 'enough-taken' });
    expect((await pick('L-1', 1)).parcel).toMatchObject({ state: 'picked' });
    expect(await pick('L-1', 1)).toMatchObject({ code: 'parcel-picked' });
  });

  test('two people on one parcel: the second is told who has it, and may take it over', async () => {
    await answered('ada', { kind: 'start', code: 'O-race' });
    const refused = await answered('ben', { kind: 'pick', code: 'O-race', listing: 'L-1', quantity: 1 });
    expect(refused).toMatchObject({ code: 'parcel-in-hand' });
    expect(refused.detail).toContain('Name of P-ada has had order O-race in hand since 20');
    expect((await answered('ben', { kind: 'take_over', code: 'O-race' })).parcel.holder.id).toBe('P-ben');
    expect(await answered('ada', { kind: 'pick', code: 'O-race', listing: 'L-1', quantity: 1 })).toMatchObject({
      ...{ code: 'parcel-in-hand' },
    });
    expect((await answered('ben', { kind: 'pick', code: 'O-race', listing: 'L-1', quantity: 1 })).outcome).toBe('done');
  });

  test('a parcel of another hub is sent there, and is on the list of that one only', async () => {
    expect((await answered('ada', { kind: 'start', code: 'O-far' }, 'Montego Bay')).outcome).toBe('done');
    expect(await answered('ada', { kind: 'pack', code: 'O-far' })).toMatchObject({
      ...{ code: 'parcel-elsewhere', detail: expect.stringContaining('Montego Bay') },
    });
    const listed = async (hub: string) =>
      (await served.get('ada', `/v1/hub/parcels?hub=${hub}`)).body.items.map(({ order }: { order: string }) => order);
    expect(await listed('Kingston')).not.toContain('O-far');
    expect(await listed('Montego%20Bay')).toContain('O-far');
    expect((await served.get('ada', '/v1/hub/parcels?hub=Nowhere')).body.type).toBe('/problems/unknown-hub');
  });

  test('what is cancelled meanwhile goes back on the shelf, and what others have scanned is not sent twice', async () => {
    await answered('ada', { kind: 'start', code: 'O-cancelled' });
    await answered('ada', { kind: 'pick', code: 'O-cancelled', listing: 'L-1', quantity: 1 });
    const before = (await stockOf('L-1')).onHand;
    await served.tell(told('order.cancelled', 'O-cancelled', { by: 'customer', reason: 'customer_request' }));
    await served.tell(
      told('shipment.scanned', 'O-gone', {
        ...{ trackingNumber: 'T-1', carrier: 'Post', scan: 'accepted', source: 'carrier' },
      }),
    );
    const { body } = await served.get('ada', '/v1/hub/parcels?hub=Kingston');
    const listed = body.items.map(({ order, cancelled }: { order: string; cancelled: boolean }) => [order, cancelled]);
    expect(listed).toContainEqual(['O-cancelled', true]);
    expect(listed.map(([order]: [string]) => order)).not.toContain('O-gone');
    expect(await answered('ada', { kind: 'pack', code: 'O-cancelled' })).toMatchObject({ code: 'order-cancelled' });
    expect((await answered('ada', { kind: 'put_back', code: 'O-cancelled' })).outcome).toBe('done');
    expect((await stockOf('L-1')).onHand).toBe(before + 1);
    expect(await answered('ada', { kind: 'start', code: 'O-gone' })).toMatchObject({ code: 'parcel-gone' });
    const left = (await served.get('ada', '/v1/hub/parcels?hub=Kingston')).body.items;
    expect(left.map(({ order }: { order: string }) => order)).not.toContain('O-cancelled');
  });

  test('a queue that is sent again is answered as the first time, also where it was refused, and done once', async () => {
    await served.tell(orderPlaced('O-queue', { 'L-2': 1 }));
    const queue = (
      [
        { kind: 'pack', code: 'O-queue' },
        { kind: 'start', code: 'O-queue' },
        { kind: 'pick', code: 'O-queue', listing: 'L-2', quantity: 1 },
        { kind: 'pick', code: 'O-queue', listing: 'L-2', quantity: 1 },
      ] as const
    ).map(command);
    const first = await served.desk('ada', queue);
    expect(first.map(({ outcome, code }) => code ?? outcome)).toEqual([
      ...['parcel-waiting', 'done', 'done', 'parcel-picked'],
    ]);
    const before = await stockOf('L-2');
    const again = await served.desk('ada', queue);
    expect(again.map(({ outcome, code, again: known }) => [code ?? outcome, known])).toEqual([
      ...[
        ['parcel-waiting', true],
        ['done', true],
        ['done', true],
        ['parcel-picked', true],
      ],
    ]);
    expect(await stockOf('L-2')).toEqual(before);
    // The same id for something else is nothing that was done.
    const [other] = await served.desk('ada', [{ ...queue[1], kind: 'put_back' }]);
    expect(other).toMatchObject({ outcome: 'refused', code: 'sent-otherwise' });
  });

  test('what waited on a tablet happened when the tablet says, but never after it was taken in', async () => {
    await served.tell(orderPlaced('O-late', {}));
    const clock = await served.ledger.clock();
    const at = (offset: number) => formatTimestamp(clock + offset);
    const answers = await served.desk('ada', [
      command({ kind: 'start', code: 'O-late', doneAt: at(-600_000) }),
      command({ kind: 'pack', code: 'O-late', doneAt: at(-540_000) }),
      // The clock of this tablet goes wrong: before what it follows.
      command({ kind: 'hand_over', code: 'O-late', carrier: 'Post', doneAt: at(-900_000) }),
    ]);
    expect(answers.map(({ outcome }) => outcome)).toEqual(['done', 'done', 'done']);
    const { custody } = (await served.get('ada', '/v1/hub/parcels/O-late?hub=Kingston')).body;
    expect(custody.map(({ doneAt }: { doneAt: string }) => doneAt)).toEqual([at(-600_000), at(-540_000), at(-540_000)]);
    const { body } = await served.get('seller', '/v1/sellers/S-1/orders/O-late');
    expect(body.acceptedAt).toBe(at(-540_000));
  });

  test('what is wrong with a request is named, and nothing of it is done', async () => {
    const post = (commands: readonly object[]) => served.post('ada', '/v1/hub/commands', { hub: 'Kingston', commands });
    const bad = await post([command({ kind: 'start', code: 'O-2' }), { kind: 'dance', code: 'O-2' }]);
    expect(bad).toMatchObject({ status: 400, body: { type: '/problems/invalid-request' } });
    expect((await post([])).status).toBe(400);
    const odd = await post([command({ kind: 'pick', code: 'O-2', listing: 'L 1', quantity: 1 })]);
    expect(odd.body).toMatchObject({ pointer: '/body/commands/0/listing' });
    for (const who of ['seller', 'staff', 'integrator'])
      expect((await served.post(who, '/v1/hub/commands', { hub: 'Kingston', commands: [] })).status).toBe(403);
  });
});
