import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { actsIn } from '../../../../test/acts.ts';
import { day, disputed, placed, resolved, returnInspected, scanned } from '../../../../test/builders.ts';
import { withDatabase } from '../../../../test/database.ts';
import { withServedDisputes } from '../../../../test/disputes/served-disputes.ts';

const database = withDatabase();
const served = withServedDisputes(database);

const lapses = async () =>
  (await served().ledger.look('S-1', ({ views }) =>
    views.lapses().filter(({ metric }) => metric === 'order_defect'),
  )) as readonly { readonly id: string }[];

/** An order of Ada’s with S-1 that was delivered; the clock is brought to `until`. */
async function delivered(orderId: string, until = 40, given: object = {}): Promise<void> {
  await served().tell(
    placed({ orderId, customer: 'C-1', at: day(20), ...given }),
    scanned({ orderId, at: day(21) }),
    scanned({ orderId, at: day(23), scan: 'delivered' }),
    placed({ orderId: `clock-${orderId}`, customer: 'C-2', at: day(until) }),
  );
}

const own = (order: string, who = 'ada') => served().ask(who, `GET /v1/me/orders/${order}/disputes`);
const staffId = (dispute: string) => `S-1~${dispute}`;
const seeAsStaff = async (dispute: string, who = 'staff') =>
  (await served().ask(who, `GET /v1/disputes/${staffId(dispute)}`)).body;
const seeAsSeller = (dispute: string) => served().ask('seller', `GET /v1/sellers/S-1/disputes/${dispute}`);
const answer = (dispute: string, body: object, who = 'seller') =>
  served().ask(who, `POST /v1/sellers/S-1/disputes/${dispute}/answer`, body);
const decide = async (dispute: string, outcome: string, reasons: readonly string[], who = 'staff', version?: number) =>
  served().ask(who, `POST /v1/disputes/${staffId(dispute)}/decision`, {
    ...{ outcome, reasons, version: version ?? (await seeAsStaff(dispute, who)).version },
  });

test('a dispute from its opening to a second look: facts first, each side sees the outcome, and a fault that nobody confirms is none', async () => {
  await delivered('O-1');
  const before = await own('O-1');
  expect(before.body.reasons).toContainEqual({ reason: 'counterfeit', may: 'now', until: expect.any(String) });
  expect(before.body.reasons).toContainEqual({ reason: 'refund_missing', may: 'nothing-yet' });
  expect(before.body.facts.map((each: { words: string }) => each.words)).toEqual([
    expect.stringMatching(/^Taken over/),
    expect.stringMatching(/^Delivered/),
  ]);

  const text = 'Call me on 876 555 1234, it is a copy and not the real thing.';
  const opened = await served().open('O-1', 'counterfeit', { text });
  expect([opened.status, opened.body.items]).toMatchObject([
    200,
    [{ stage: 'awaiting_answer', may: ['withdraw'], said: [{ by: 'customer', text, shown: 'masked' }] }],
  ]);
  const { id } = opened.body.items[0];

  const toSeller = await seeAsSeller(id);
  expect(toSeller.body).toMatchObject({
    ...{ order: 'O-1', stage: 'awaiting_answer', answerBy: expect.any(String), may: ['accept', 'state'] },
    counts: expect.stringContaining('one order with a defect'),
    said: [{ by: 'customer', text: 'Call me on •••, it is a copy and not the real thing.' }],
  });
  expect((await decide(id, 'no_fault', ['nothing_shown'])).body.type).toBe('/problems/dispute-too-early');

  expect((await answer(id, { answer: 'state', text: 'It is the real thing: see the listing.' })).status).toBe(200);
  const twice = await answer(id, { answer: 'state', text: 'And another thing that I forgot.' });
  expect([twice.status, twice.body.type]).toEqual([409, '/problems/dispute-answered']);

  // A fault takes a fact: nothing was inspected yet.
  const early = await decide(id, 'seller_fault', ['inspected_counterfeit']);
  expect([early.status, early.body.errors[0].pointer]).toEqual([400, '/body/reasons']);
  await served().tell(
    returnInspected({ orderId: 'O-1', returnId: 'R-1', at: day(41), outcome: 'counterfeit', by: 'kingston' }),
  );
  const decided = await decide(id, 'seller_fault', ['inspected_counterfeit']);
  expect([decided.status, decided.body]).toMatchObject([
    200,
    { stage: 'decided', decisions: [{ by: 'staff', outcome: 'seller_fault' }] },
  ]);
  expect((await lapses()).map((lapse) => lapse.id)).toContain(`${id}-resolved`);

  const told = (await own('O-1')).body.items[0];
  expect(told).toMatchObject({
    ...{ stage: 'decided', may: ['ask_again'], askAgainUntil: expect.any(String) },
    decisions: [{ outcome: 'seller_fault', reasons: [{ words: expect.stringContaining('counterfeit') }] }],
    said: [{}, { by: 'seller', text: 'It is the real thing: see the listing.', shown: 'as_written' }],
  });
  expect((await answer(id, { answer: 'accept', understood: true })).body.type).toBe('/problems/dispute-over');

  const why = { text: 'The hub looked at another parcel: the number on its paper is not mine.' };
  const asked = await served().ask('seller', `POST /v1/sellers/S-1/disputes/${id}/review`, why);
  expect([asked.status, asked.body.stage]).toEqual([200, 'in_review']);
  expect((await served().ask('ada', `POST /v1/me/disputes/${id}/review`, why)).body.type).toBe(
    '/problems/dispute-over',
  );
  expect((await own('O-1')).body.items[0].said).toHaveLength(2);
  const same = await decide(id, 'no_fault', ['platform_hub']);
  expect([same.status, same.body.type]).toEqual([403, '/problems/dispute-same-person']);
  const other = await decide(id, 'no_fault', ['platform_hub'], 'lead');
  expect([other.status, other.body]).toMatchObject([
    200,
    { stage: 'ended', how: 'reviewed', decisions: [{ outcome: 'seller_fault' }, { outcome: 'no_fault' }] },
  ]);
  expect((await lapses()).map((lapse) => lapse.id)).not.toContain(`${id}-resolved`);
  expect((await actsIn(database().pool)).filter(({ about }) => about === id).map(({ act }) => act)).toEqual([
    'dispute.resolved',
    'dispute.reviewed',
  ]);
  const news = (await served().bring()).filter(({ dispute }) => dispute === id);
  expect(news.map(({ type }) => type)).toEqual([
    ...['dispute.opened', 'dispute.answered', 'dispute.resolved', 'dispute.reopened', 'dispute.reviewed'],
  ]);
  expect(JSON.stringify(news) + served().logged()).not.toMatch(/copy|876|paper/);
});

test('the same one twice is one; a foreign order, one that is not late, a second one and one after the decision are told so', async () => {
  await delivered('O-2');
  const id = randomUUID();
  const [one, again] = [await served().open('O-2', 'other', { id }), await served().open('O-2', 'other', { id })];
  expect([one.status, again.status, again.body.items.length]).toEqual([200, 200, 1]);
  const refused = async (order: string, reason: string, more: object = {}, who = 'ada') => {
    const { status, body } = await served().open(order, reason, more, who);
    return [status, body.type];
  };
  expect(await refused('O-2', 'counterfeit', { id })).toEqual([409, '/problems/dispute-sent-otherwise']);
  expect(await refused('O-2', 'counterfeit')).toEqual([409, '/problems/dispute-open-already']);
  expect(await refused('O-2', 'other', {}, 'bob')).toEqual([404, '/problems/no-such-own-order']);
  expect(await refused('O-2', 'other', { text: 'x'.repeat(5000) })).toEqual([400, '/problems/invalid-request']);
  const dispute = one.body.items[0].id;
  expect((await served().ask('bob', `POST /v1/me/disputes/${dispute}/withdrawal`)).status).toBe(404);
  const withdrawn = await served().ask('ada', `POST /v1/me/disputes/${dispute}/withdrawal`);
  expect(withdrawn.body.items[0]).toMatchObject({ stage: 'ended', how: 'withdrawn', may: [] });
  const late = await served().ask('ada', `POST /v1/me/disputes/${dispute}/withdrawal`);
  expect([late.status, late.body.type]).toEqual([409, '/problems/dispute-over']);

  const second = await served().open('O-2', 'other');
  const accepted = await answer(second.body.items[1].id, { answer: 'accept', understood: true });
  expect(accepted.body).toMatchObject({
    stage: 'ended',
    how: 'accepted',
    decisions: [{ outcome: 'seller_fault', by: 'seller' }],
  });
  expect(await refused('O-2', 'other')).toEqual([409, '/problems/dispute-decided-already']);

  await served().tell(placed({ orderId: 'O-3', customer: 'C-1', at: day(41), deliverBy: day(60) }));
  const early = await served().open('O-3', 'not_received');
  expect([early.status, early.body.type]).toEqual([409, '/problems/dispute-not-yet']);
  expect(early.body.detail).toContain(new Date(day(62)).toISOString().replace('.000', ''));
});

test('a dispatched order: the hub is asked and not the seller, who sees what it found and no place, and is never at fault for a loss', async () => {
  const given = { fulfilment: 'dispatched', deliverBy: day(30) } as const;
  await served().tell(
    placed({ orderId: 'O-4', customer: 'C-1', at: day(20), ...given }),
    scanned({ orderId: 'O-4', at: day(21), region: 'Portmore' }),
    placed({ orderId: 'clock-O-4', customer: 'C-2', at: day(42) }),
  );
  const opened = await served().open('O-4', 'not_received');
  const [{ id, stage, answered }] = opened.body.items;
  expect([stage, answered]).toEqual(['awaiting_decision', 'not_asked']);
  const { body } = await seeAsSeller(id);
  expect(body.may).toEqual(['state']);
  expect(JSON.stringify(body.facts)).not.toContain('Portmore');
  expect(body.customerData.filter((each: { may: boolean }) => each.may)).toEqual([]);
  // What the hub did is told to each as far as it is theirs: names to staff alone, moves of stock to no customer.
  for (const [number, kind] of ['start', 'pick', 'pack'].entries())
    await database().pool.query(
      `insert into custody (seller_id, command_id, number, kind, at, done_at, person_id, hub, order_id, listing_id, quantity, place, asked)
       values ('S-1', $1, $2, $3, $4, $4, 'P-1', 'Kingston', 'O-4', 'L-1', 1, 'A-1', '')`,
      [randomUUID(), 900 + number, kind, day(21)],
    );
  const steps = ({ custody }: { readonly custody: readonly { words: string }[] }) => custody.map(({ words }) => words);
  expect(steps((await own('O-4')).body)).toEqual(['Packed']);
  expect(steps((await seeAsSeller(id)).body)).toEqual(['Begun', '1 × L-1 taken from A-1', 'Packed']);
  expect((await seeAsStaff(id)).custody.every((step: { by?: string }) => step.by !== undefined)).toBe(true);
  expect(JSON.stringify([(await own('O-4')).body, (await seeAsSeller(id)).body])).not.toContain('P-1');
  expect((await own('O-4')).body.parcels).toMatchObject([{ trackingNumber: expect.any(String), confidence: 'likely' }]);
  expect((await seeAsSeller(id)).body.parcels).toMatchObject([{ confidence: 'likely' }]);
  expect((await seeAsSeller(id)).body.parcels[0].trackingNumber).toBeUndefined();
  expect((await seeAsStaff(id)).proposed).toMatchObject({ outcome: 'carrier_fault', rulings: ['lost_on_the_way'] });
  const accepting = await answer(id, { answer: 'accept', understood: true });
  expect([accepting.status, accepting.body.type]).toEqual([409, '/problems/dispute-not-asked']);
  const blamed = await decide(id, 'seller_fault', ['seller_says_so']);
  expect([blamed.status, blamed.body.type]).toEqual([409, '/problems/dispute-never-the-sellers']);
  expect((await seeAsStaff(id)).rulings.map((each: { outcome: string }) => each.outcome)).not.toContain('seller_fault');
  const seen = (await lapses()).length;
  expect((await decide(id, 'carrier_fault', ['lost_on_the_way'])).status).toBe(200);
  expect(await lapses()).toHaveLength(seen);
});

test('what staff read beyond the facts takes a reason, which is written down first; then it can be a ground', async () => {
  await delivered('O-5', 43);
  const { body } = await served().open('O-5', 'not_as_described', {
    text: 'Pay me at GB29 NWBK 6016 1331 9268 19, it is broken.',
  });
  const [{ id, said }] = body.items;
  expect(said).toMatchObject([{ shown: 'staff' }]);
  expect((await seeAsSeller(id)).body.said).toMatchObject([{ text: null, shown: 'staff' }]);
  await answer(id, { answer: 'state', text: 'It left here whole, in two boxes.' });
  expect((await seeAsStaff(id)).said).toMatchObject([{ text: null }, { text: 'It left here whole, in two boxes.' }]);
  const unread = await decide(id, 'customer_fault', ['conversation_shows_customer']);
  expect(unread.status).toBe(400);

  const look = (body: object) => served().ask('staff', `POST /v1/disputes/${staffId(id)}/looks`, body);
  expect((await look({ reason: 'short' })).status).toBe(400);
  const looked = await look({ reason: 'The two statements contradict each other.' });
  expect(looked.body).toMatchObject({
    written: [{ by: 'customer', text: expect.stringContaining('GB29') }, { by: 'seller' }],
    conversation: [],
  });
  expect((await actsIn(database().pool)).at(-1)).toMatchObject({ act: 'dispute.looked-at', actor: 'P-1', about: id });
  const party = await decide(id, 'no_fault', ['nothing_shown'], 'both');
  expect([party.status, party.body.type]).toEqual([403, '/problems/dispute-party']);
  expect((await seeAsStaff(id, 'both')).barred).toBe('party');

  // Two people at one dispute: the second is told what the first did.
  const { version } = await seeAsStaff(id, 'lead');
  expect((await decide(id, 'customer_fault', ['conversation_shows_customer'])).status).toBe(200);
  const stale = await decide(id, 'no_fault', ['nothing_shown'], 'lead', version);
  expect([stale.status, stale.body.type]).toEqual([409, '/problems/dispute-changed']);
  expect(stale.body.detail).toContain('it was decided');
  expect((await seeAsStaff(id)).unfounded).toMatchObject({ count: 1, days: 365 });
  expect(JSON.stringify((await seeAsSeller(id)).body)).not.toContain('unfounded');
});

test('silence decides nothing: it is told, and staff decide on the facts there are', async () => {
  await delivered('O-6', 44);
  const [{ id }] = (await served().open('O-6', 'not_as_described')).body.items;
  await served().bring();
  await served().tell(placed({ orderId: 'clock-later', customer: 'C-2', at: day(60) }));
  expect((await seeAsStaff(id)).answered).toBe('overdue');
  expect(await served().passTime()).toBeGreaterThan(0);
  const told = (await served().bring()).filter(({ dispute }) => dispute === id);
  expect(told).toMatchObject([{ type: 'dispute.overdue', order: 'O-6' }]);
  expect((await seeAsStaff(id)).rulings.map((each: { outcome: string }) => each.outcome)).not.toContain('seller_fault');
  expect((await answer(id, { answer: 'state', text: 'Late, and still the facts.' })).status).toBe(200);
  expect((await decide(id, 'no_fault', ['nothing_shown'])).status).toBe(200);
});

test('what the marketplace tells stands on the same pages, can be decided here, or is ended by its own word', async () => {
  await delivered('O-7', 61);
  await served().tell(
    disputed({ orderId: 'O-7', disputeId: 'D-7', at: day(61), reason: 'other' }),
    disputed({ orderId: 'O-7', disputeId: 'D-8', at: day(61), reason: 'counterfeit' }),
  );
  const opened = (await served().bring()).filter(({ order }) => order === 'O-7');
  expect(opened).toMatchObject([
    { type: 'dispute.opened', dispute: 'D-7', answerBy: expect.any(String) },
    { type: 'dispute.opened', dispute: 'D-8' },
  ]);
  expect((await own('O-7')).body.items).toMatchObject([{ id: 'D-7', stage: 'awaiting_answer' }, { id: 'D-8' }]);
  expect((await answer('D-7', { answer: 'state', text: 'Sent as described, on time.' })).status).toBe(200);
  expect((await decide('D-7', 'no_fault', ['sides_agree'])).status).toBe(200);
  await served().tell(resolved({ orderId: 'O-7', disputeId: 'D-8', at: day(62), outcome: 'carrier_fault' }));
  expect(await seeAsStaff('D-8')).toMatchObject({
    ...{ stage: 'ended', how: 'elsewhere', decisions: [{ outcome: 'carrier_fault', by: 'marketplace' }] },
  });
  expect((await served().bring()).filter(({ dispute }) => dispute === 'D-8')).toMatchObject([
    { type: 'dispute.resolved' },
  ]);

  const list = await served().ask('staff', 'GET /v1/disputes?show=all&limit=200');
  expect(list.body.items.map((each: { id: string }) => each.id)).toContain('S-1~D-8');
  const [first, ...rest] = (await served().ask('seller', 'GET /v1/sellers/S-1/disputes?show=all&limit=1')).body.items;
  expect([first.id, rest]).toEqual(['D-8', []]);
  expect((await served().ask('other', 'GET /v1/sellers/S-2/disputes/D-8')).status).toBe(404);
  expect((await served().ask('other', 'GET /v1/sellers/S-1/disputes/D-8')).status).toBe(403);
});
