import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { actsIn } from '../../../../test/acts.ts';
import { day, inspected, placed, returnInspected, scanned } from '../../../../test/builders.ts';
import { withDatabase } from '../../../../test/database.ts';
import { withServedListings } from '../../../../test/listings/served-listings.ts';
import { dsaRecord } from '../../statements/dsa/record.ts';
import { destroyReportWords } from '../tidy.ts';

const database = withDatabase();
const served = withServedListings(database);

const TEXT = 'Returned units and the pictures do not agree.';

/** An order of Ada’s with S-1 of one listing. */
const bought = (orderId: string, listing: string, at = 20) =>
  served().tell(placed({ orderId, customer: 'C-1', at: day(at), listings: [listing] }));

const seeAsStaff = async (listing: string, who = 'staff') => served().ask(who, `GET /v1/listings/S-1~${listing}`);
const seeAsSeller = (listing: string) => served().ask('seller', `GET /v1/sellers/S-1/listings/${listing}`);
const answer = (listing: string, what: 'correction' | 'appeal', text = 'The pictures were changed this morning.') =>
  served().ask('seller', `POST /v1/sellers/S-1/listings/${listing}/${what}`, { text });
async function decide(listing: string, body: object, who = 'staff') {
  const { version } = (await seeAsStaff(listing, who)).body;
  return served().ask(who, `POST /v1/listings/S-1~${listing}/decision`, { text: TEXT, version, ...body });
}
const takeDown = (listing: string, who = 'staff') =>
  decide(listing, { decision: 'take_down', finding: 'inaccurate', reasons: ['pictures_wrong'] }, who);
const status = ({ reference, code }: { reference: string; code: string }) =>
  served().ask('nobody', `GET /v1/listing-reports/${reference}/status`, undefined, { 'report-code': code });
const hidden = async () =>
  (await served().ask('capabilities', 'GET /v1/sellers/S-1/taken-down-listings')).body.items?.map(
    (each: { listing: string }) => each.listing,
  );
const lapses = async () => {
  const all = await served().ledger.look('S-1', ({ views }) => views.lapses());
  return (all ?? []).filter(({ metric }) => metric === 'listing_inaccuracy').map(({ listing }) => listing);
};

test('a listing from reports to a takedown, a correction and being shown again: one case, reasons for all, nobody named', async () => {
  await bought('O-1', 'L-1');
  const [one, other] = [await served().report('L-1'), await served().report('L-1', { order: 'O-1' }, 'ada')];
  expect([one.status, other.status]).toEqual([201, 201]);
  expect((await served().ask('ada', 'GET /v1/me/orders/O-1/listings')).body.items).toMatchObject([
    { listing: 'L-1', report: { status: 'waiting', hidden: false, lookBy: expect.any(String) } },
  ]);
  const again = await served().report('L-1', { order: 'O-1' }, 'ada');
  expect([again.status, again.body.type]).toEqual([409, '/problems/listing-reported-already']);

  // Reports alone: one case for staff, nothing for the seller, and nothing on its standing.
  const queue = (await served().ask('staff', 'GET /v1/listings')).body.items;
  expect(queue).toMatchObject([{ id: 'S-1~L-1', stage: 'reported', reports: 2, overdue: false }]);
  expect((await seeAsSeller('L-1')).body.type).toBe('/problems/unknown-listing');
  expect((await answer('L-1', 'correction')).status).toBe(404);
  expect([await lapses(), await served().bring()]).toEqual([[], []]);

  const before = (await seeAsStaff('L-1')).body;
  expect(before).toMatchObject({ stage: 'reported', may: ['inspect', 'take_down'], found: [{ fact: 'reported' }] });
  expect(before.reports.map(({ as, order }: { as: string; order?: string }) => [as, order])).toEqual([
    ['customer', 'O-1'],
    ['other', undefined],
  ]);
  const down = await takeDown('L-1');
  expect([down.status, down.body.stage]).toEqual([200, 'taken_down']);
  expect([await lapses(), await hidden()]).toEqual([['L-1'], ['L-1']]);

  const seen = (await seeAsSeller('L-1')).body;
  expect(seen).toMatchObject({
    ...{ stage: 'taken_down', hidden: true, may: ['correct', 'appeal'], appealUntil: expect.any(String) },
    statement: { explained: TEXT, ground: 'terms', source: 'report', automatedDetection: false },
  });
  expect(JSON.stringify(seen)).not.toMatch(/C-1|O-1|another thing/);
  expect((await status(one.body)).body).toMatchObject({
    ...{ status: 'decided', finding: 'inaccurate', hidden: true, mayAskAgain: false },
    reasons: [{ ruling: 'pictures_wrong' }],
  });
  expect(JSON.stringify((await status(one.body)).body)).not.toContain(TEXT);

  expect((await answer('L-1', 'correction')).body).toMatchObject({ stage: 'corrected', lookBy: expect.any(String) });
  expect((await answer('L-1', 'correction')).body.type).toBe('/problems/listing-not-so');
  expect((await decide('L-1', { decision: 'keep' })).body.stage).toBe('taken_down');
  await answer('L-1', 'correction');
  const restored = await decide('L-1', { decision: 'restore' });
  expect([restored.status, restored.body.stage, await hidden()]).toEqual([200, 'restored', []]);
  // What was wrong was wrong: putting it right takes no finding back.
  expect(await lapses()).toEqual(['L-1']);
  expect((await served().bring()).map(({ type }) => type)).toEqual([
    ...['listing.taken_down', 'listing.kept', 'listing.restored'],
  ]);
  const acts = (await actsIn(database().pool)).filter(({ about }) => about === 'L-1').map(({ act }) => act);
  expect(acts).toEqual(['listing.take_down', 'listing.keep', 'listing.restore']);
  expect(served().logged()).not.toMatch(/another thing|pictures do not/);
});

test('an appeal is decided by somebody else, once, and where it is won the finding is taken back', async () => {
  await bought('O-2', 'L-2', 21);
  expect((await decide('L-2', { decision: 'inspect', finding: 'inaccurate', reasons: ['as_described'] })).status).toBe(
    400,
  );
  expect(
    (await decide('L-2', { decision: 'take_down', finding: 'counterfeit', reasons: ['returned_counterfeit'] })).status,
  ).toBe(400);
  const party = await takeDown('L-2', 'both');
  expect([party.status, party.body.type]).toEqual([403, '/problems/listing-party']);
  await takeDown('L-2');
  expect((await answer('L-2', 'appeal', 'The picture shows exactly what I sell.')).body).toMatchObject({
    ...{ stage: 'appealed', decideBy: expect.any(String), may: [] },
  });
  const same = await decide('L-2', { decision: 'restore' });
  expect([same.status, same.body.type]).toEqual([403, '/problems/listing-same-person']);
  expect((await seeAsStaff('L-2')).body.barred).toBe('same-person');
  const upheld = await decide('L-2', { decision: 'keep' }, 'lead');
  expect(upheld.body.stage).toBe('taken_down');
  const twice = await answer('L-2', 'appeal');
  expect([twice.status, twice.body.type]).toEqual([409, '/problems/listing-appealed']);
  expect(await lapses()).toContain('L-2');
  // Staff see by themselves that it was wrong.
  expect((await decide('L-2', { decision: 'restore' })).body.stage).toBe('restored');
  expect(await lapses()).not.toContain('L-2');

  await takeDown('L-2');
  await answer('L-2', 'appeal', 'The picture shows exactly what I sell.');
  expect((await decide('L-2', { decision: 'restore' }, 'lead')).body.stage).toBe('restored');
  expect(await lapses()).not.toContain('L-2');
  expect((await seeAsSeller('L-2')).body).toMatchObject({ stage: 'restored', hidden: false, statement: null });
});

test('what a program found waits for a person, and what is shown can be looked at again by another one', async () => {
  await bought('O-3', 'L-3', 22);
  await served().tell(inspected({ listingId: 'L-3', finding: 'counterfeit', by: 'automated', at: day(23) }));
  const waiting = (await served().ask('staff', 'GET /v1/listings')).body.items;
  expect(waiting).toMatchObject([{ id: 'S-1~L-3', flagged: 'counterfeit', stage: 'reported' }]);
  const reported = (await served().report('L-3', { reason: 'counterfeit' })).body;
  const left = await decide('L-3', { decision: 'inspect', finding: 'accurate', reasons: ['as_described'] });
  expect([left.body.stage, left.body.flagged]).toEqual(['listed', undefined]);
  expect((await seeAsSeller('L-3')).status).toBe(404);
  expect((await status(reported)).body).toMatchObject({ status: 'decided', finding: 'accurate', mayAskAgain: true });

  const wrong = { 'report-code': '0000-0000-0000' };
  const path = `POST /v1/listing-reports/${reported.reference}/review`;
  expect((await served().ask('nobody', path, undefined, wrong)).body.type).toBe('/problems/unknown-listing-report');
  const asked = await served().ask('nobody', path, undefined, { 'report-code': reported.code });
  expect(asked.body).toMatchObject({ status: 'waiting', mayAskAgain: false });
  const same = await decide('L-3', { decision: 'inspect', finding: 'accurate', reasons: ['as_described'] });
  expect(same.body.type).toBe('/problems/listing-same-person');
  const other = await decide('L-3', { decision: 'inspect', finding: 'accurate', reasons: ['nothing_found'] }, 'lead');
  expect(other.status).toBe(200);
  expect((await status(reported)).body).toMatchObject({ status: 'decided', mayAskAgain: false });
  const twice = await served().ask('nobody', path, undefined, { 'report-code': reported.code });
  expect(twice.body.type).toBe('/problems/listing-not-so');
});

test('returns that were found wrong bear a reason out; two people at one listing: the second is told what the first did', async () => {
  await bought('O-4', 'L-4', 24);
  await served().tell(
    scanned({ orderId: 'O-4', at: day(25) }),
    returnInspected({ orderId: 'O-4', returnId: 'R-4', at: day(28), outcome: 'counterfeit', by: 'kingston' }),
  );
  const { returns, version } = (await seeAsStaff('L-4')).body;
  expect(returns).toMatchObject([{ id: 'R-4', order: 'O-4' }]);
  await takeDown('L-4');
  const stale = await served().ask('lead', 'POST /v1/listings/S-1~L-4/decision', {
    ...{ decision: 'inspect', finding: 'accurate', reasons: ['as_described'], version },
  });
  expect([stale.status, stale.body.type]).toEqual([409, '/problems/listing-changed']);
  expect(stale.body.detail).toContain('taken down');
});

test('bad input is told with its field; the same report sent twice is one; foreign orders and sellers are refused; a flood ends', async () => {
  await bought('O-5', 'L-5', 29);
  const key = randomUUID();
  const [one, again] = [
    await served().report('L-5', {}, 'nobody', key),
    await served().report('L-5', {}, 'nobody', key),
  ];
  expect(again.body).toEqual(one.body);
  const otherwise = await served().report('L-5', { reason: 'unsafe' }, 'nobody', key);
  expect(otherwise.body.type).toBe('/problems/report-sent-otherwise');
  const bad = await served().report('L 5', { text: 'x', goodFaith: false, contact: 'nowhere' });
  expect(bad.body.errors.map(({ pointer }: { pointer: string }) => pointer).toSorted()).toEqual([
    ...['/body/contact', '/body/goodFaith', '/body/listing', '/body/text'],
  ]);
  expect((await served().report('L-5', { seller: 'S-99' })).body.type).toBe('/problems/unknown-seller');
  expect((await served().report('L-5', { order: 'O-5' }, 'bob')).body.type).toBe('/problems/no-such-own-order');
  expect((await served().ask('bob', 'GET /v1/me/orders/O-5/listings')).status).toBe(404);
  expect((await served().ask('other', 'GET /v1/sellers/S-1/listings')).status).toBe(403);
  let last = one;
  for (let left = 30; left > 0 && last.status !== 429; left--) last = await served().report('L-5');
  expect([last.status, last.body.type]).toEqual([429, '/problems/too-many-requests']);
});

test('words of reports are destroyed once it is long over; the decision stays', async () => {
  await takeDown('L-5');
  await served().tell(placed({ orderId: 'O-late', customer: 'C-2', at: day(200) }));
  expect(await destroyReportWords(served().parts)).toBeGreaterThan(0);
  const { reports, history } = (await seeAsStaff('L-5')).body;
  expect(reports.every(({ text }: { text: string | null }) => text === null)).toBe(true);
  expect(history.at(-1)).toMatchObject({ words: expect.stringContaining('taken down'), text: TEXT });
});

test('the statement of a takedown is there for its seller and for the public database, which learns neither listing nor seller nor who wrote what', async () => {
  const path = 'GET /v1/sellers/S-1/listings/L-stated/statement';
  expect((await served().ask('seller', path)).body.type).toBe('/problems/unknown-listing');
  await served().report('L-stated', { name: 'Marsha Whyte', contact: 'marsha@mail.example' }, 'bob');
  await takeDown('L-stated');
  const { body } = await served().ask('seller', path);
  expect(body).toMatchObject({ listing: 'L-stated', finding: 'inaccurate', source: 'report', explained: TEXT });
  expect([(await served().ask('other', path)).status, (await served().ask('ada', path)).status]).toEqual([403, 403]);
  const { body: record } = await served().ask('staff', `${path}?format=dsa`);
  expect(dsaRecord.parse(record)).toMatchObject({
    decision_visibility: ['DECISION_VISIBILITY_CONTENT_DISABLED'],
    category: 'STATEMENT_CATEGORY_CONSUMER_INFORMATION',
    ...{ source_type: 'SOURCE_ARTICLE_16', automated_detection: 'No' },
    automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
  });
  for (const unsaid of ['L-stated', 'S-1', 'Marsha', 'mail.example', TEXT])
    expect(JSON.stringify(record)).not.toContain(unsaid);
  // Always the same for the same takedown, and another one for the next.
  await decide('L-stated', { decision: 'restore' });
  const names = [record.puid, (await served().ask('staff', `${path}?format=dsa`)).body.puid];
  await takeDown('L-stated');
  names.push((await served().ask('staff', `${path}?format=dsa`)).body.puid);
  expect([names[0] === names[1], names[0] === names[2]]).toEqual([true, false]);
});
