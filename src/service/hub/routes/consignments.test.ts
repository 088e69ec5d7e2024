import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { command, type Done, orderPlaced, type ServedHub, serveHub } from '../../../../test/hub/served-hub.ts';
import { codesOn } from '../../../../test/labels/read-codes.ts';
import { consignment, consignmentsPage, deskBox, expectedPage, stockAnswer } from '../contract.ts';

const database = withDatabase();
let served: ServedHub;

beforeAll(async () => {
  served = await serveHub(database().pool);
  await served.tell(orderPlaced('O-1', { 'L-1': 3 }), orderPlaced('O-2', { 'L-1': 4 }));
});

const PLANS = '/v1/sellers/S-1/consignments';
const box = (...lines: readonly (readonly [string, number])[]) => ({
  lines: lines.map(([listing, quantity]) => ({ listing, quantity })),
});

async function planned(boxes: readonly object[], more: object = {}) {
  const { status, body } = await served.post('seller', PLANS, { request: randomUUID(), boxes, ...more });
  expect(status, JSON.stringify(body)).toBe(201);
  expect(consignment.strict().parse(body)).toEqual(body);
  return body;
}

async function desk(done: Done, hub = 'Kingston') {
  const [answer] = await served.desk('ada', [command(done)], hub);
  return answer;
}

async function stockOf(listing: string) {
  const { body } = await served.get('seller', '/v1/sellers/S-1/stock');
  expect(stockAnswer.parse(body)).toEqual(body);
  return body.items.find((each: { listing: string }) => each.listing === listing);
}

test('a consignment is planned, labelled, sent, received against plan, put away, and its differences are told', async () => {
  const plan = await planned([box(['L-1', 5], ['L-2', 2]), box(['L-1', 5])]);
  expect(plan).toMatchObject({ state: 'planned', hub: 'Kingston', boxes: 2, declared: 12, counted: 0 });
  const url = `${PLANS}/${plan.consignment}`;
  const [first, second] = plan.contents.map(({ code }: { code: string }) => code);

  // A scanner reads off the labels what stands on them, box by box.
  const pdf = await served.get('seller', `${url}/labels`);
  expect([pdf.status, pdf.type]).toEqual([200, 'application/pdf']);
  expect((await codesOn(pdf.bytes)).flat().map(({ text }) => text)).toEqual([first, second]);

  expect((await served.post('seller', `${url}/changes`, { to: 'sent' })).body.state).toBe('sent');
  const expected = (await served.get('ada', '/v1/hub/consignments?hub=Kingston')).body;
  expect(expectedPage.parse(expected)).toEqual(expected);
  expect(expected.items).toMatchObject([{ consignment: plan.consignment, seller: 'S-1', state: 'sent', boxes: 2 }]);

  expect(await desk({ kind: 'count', code: first, found: [] })).toMatchObject({ code: 'consignment-not-here' });
  const arrived = await desk({ kind: 'arrive', code: first });
  expect(arrived).toMatchObject({ outcome: 'done', box: { box: 1, boxes: 2, arrived: 1, dock: [] } });
  expect(deskBox.parse(arrived.box)).toEqual(arrived.box);
  expect(await desk({ kind: 'arrive', code: first })).toMatchObject({ code: 'box-arrived' });

  // Counted anew, the last count stands.
  const found = [
    { listing: 'L-1', quantity: 4 },
    { listing: 'L-2', quantity: 2 },
    { listing: 'L-stray', quantity: 1 },
  ];
  await desk({ kind: 'count', code: first, found: [{ listing: 'L-1', quantity: 5 }] });
  const counted = await desk({ kind: 'count', code: first, found });
  expect(counted.box.dock).toEqual(found);
  expect(await stockOf('L-1')).toMatchObject({ onHand: 4, received: 4, reserved: 4 });
  expect((await served.get('seller', '/v1/sellers/S-1/stock')).body.short).toEqual([
    { listing: 'L-1', units: 3, orders: 2 },
  ]);

  const away = await desk({ kind: 'put_away', code: first, listing: 'L-1', quantity: 3, place: 'a-03', from: 'DOCK' });
  expect(away).toMatchObject({ outcome: 'done', title: '3 of L-1 now on A-03.' });
  expect(
    await desk({ kind: 'put_away', code: first, listing: 'L-1', quantity: 2, place: 'A-03', from: 'DOCK' }),
  ).toMatchObject({
    ...{ code: 'not-enough', detail: expect.stringContaining('The record has 1 of L-1 on DOCK') },
  });
  // What was put away cannot be uncounted.
  expect(await desk({ kind: 'count', code: first, found: [] })).toMatchObject({ code: 'not-enough' });

  expect(await desk({ kind: 'close', code: first, missing: false })).toMatchObject({ code: 'boxes-missing' });
  expect((await desk({ kind: 'close', code: first, missing: true })).outcome).toBe('done');
  const { body } = await served.get('seller', url);
  expect(consignment.strict().parse(body)).toEqual(body);
  expect(body).toMatchObject({
    ...{ state: 'closed', declared: 12, counted: 7, arrived: 1 },
    differences: [
      { listing: 'L-1', declared: 10, counted: 4 },
      { listing: 'L-stray', declared: 0, counted: 1 },
    ],
  });
  expect(body.custody.map(({ kind }: { kind: string }) => kind)).toEqual([
    'arrive',
    'count',
    'count',
    'put_away',
    'close',
  ]);
  expect(JSON.stringify(body)).not.toContain('P-ada');

  const { rows } = await database().pool.query("select body from events where type = 'stock.received'");
  expect(rows.map(({ body: event }) => event.data)).toEqual([
    { consignmentId: plan.consignment, declared: 12, counted: 7 },
  ]);
  expect(await desk({ kind: 'arrive', code: second })).toMatchObject({ code: 'consignment-over' });
  expect((await served.post('seller', `${url}/changes`, { to: 'cancelled' })).body.type).toBe(
    '/problems/consignment-not-movable',
  );
});

test('stock is counted, never more than there is', async () => {
  const of = { seller: 'S-1', listing: 'L-k' } as const;
  await desk({ kind: 'count_shelf', ...of, place: 'C-1', quantity: 6 });
  await desk({ kind: 'quarantine', ...of, place: 'C-1', quantity: 4, why: 'damaged' });
  expect(await stockOf('L-k')).toMatchObject({ onHand: 2, quarantined: 4, found: 6 });
  expect(await desk({ kind: 'quarantine', ...of, place: 'C-1', quantity: 3, why: 'unsure' })).toMatchObject({
    code: 'not-enough',
  });
  await desk({ kind: 'count_shelf', ...of, place: 'C-1', quantity: 1 });
  expect(await stockOf('L-k')).toMatchObject({ onHand: 1, quarantined: 4, lost: 1 });
  expect(await desk({ kind: 'count_shelf', seller: 'S-404', listing: 'L', place: 'C-1', quantity: 1 })).toMatchObject({
    code: 'unknown-seller',
  });
  // The database itself lets no unit come from nowhere.
  await expect(database().pool.query('update stock set on_hand = on_hand + 1')).rejects.toThrow(/check constraint/);
});

test('a box of another hub, or of a cancelled consignment, is set aside', async () => {
  const far = await planned([box(['L-1', 1])], { hub: 'Montego Bay' });
  expect(await desk({ kind: 'arrive', code: far.contents[0].code })).toMatchObject({
    ...{ code: 'consignment-elsewhere', detail: expect.stringContaining('Montego Bay') },
  });
  const off = await planned([box(['L-1', 1])]);
  await served.post('seller', `${PLANS}/${off.consignment}/changes`, { to: 'cancelled' });
  expect(await desk({ kind: 'arrive', code: off.contents[0].code })).toMatchObject({ code: 'consignment-cancelled' });
  expect(await desk({ kind: 'hand_over', code: far.contents[0].code, carrier: 'Post' })).toMatchObject({
    code: 'box-scanned',
  });
});

test('a plan that is sent twice is planned once; another one under its id is refused, and changes nothing', async () => {
  const request = randomUUID();
  const plan = { request, boxes: [box(['L-1', 1])] };
  const [one, again] = [await served.post('seller', PLANS, plan), await served.post('seller', PLANS, plan)];
  expect([one.status, again.status]).toEqual([201, 201]);
  expect(again.body).toEqual(one.body);
  const other = await served.post('seller', PLANS, { request, boxes: [box(['L-1', 2])] });
  expect(other.body.type).toBe('/problems/planned-otherwise');
});

test('is for the seller; staff look; bad input is named', async () => {
  const list = await served.get('staff', `${PLANS}?limit=2`);
  expect(consignmentsPage.parse(list.body)).toEqual(list.body);
  const rest = await served.get('seller', `${PLANS}?limit=100&cursor=${list.body.next}`);
  const ids = [...list.body.items, ...rest.body.items].map((each: { consignment: string }) => each.consignment);
  expect(new Set(ids).size).toBe(ids.length);
  expect((await served.get('seller', `${PLANS}?cursor=x`)).body.type).toBe('/problems/bad-cursor');
  expect((await served.get('other', PLANS)).status).toBe(403);
  expect((await served.get('other', `/v1/sellers/S-2/consignments/${ids[0]}`)).body.type).toBe(
    '/problems/unknown-consignment',
  );
  const bad = async (boxes: unknown) => served.post('seller', PLANS, { request: randomUUID(), boxes });
  expect((await bad([])).status).toBe(400);
  expect((await bad([box(['L 1', 1])])).body).toMatchObject({ pointer: '/body/boxes/0/lines/0/listing' });
  expect((await bad([box(['L-1', 0])])).body).toMatchObject({ pointer: '/body/boxes/0/lines/0/quantity' });
  const nowhere = await served.post('seller', PLANS, {
    request: randomUUID(),
    hub: 'Nowhere',
    boxes: [box(['L-1', 1])],
  });
  expect(nowhere.body.detail).toContain('It has: Kingston, Montego Bay');
  expect((await served.post('staff', PLANS, { request: randomUUID(), boxes: [box(['L-1', 1])] })).status).toBe(403);
});
