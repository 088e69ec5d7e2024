import { beforeEach, describe, expect, test } from 'vitest';
import {
  confirmed,
  day,
  placed,
  planned,
  registered,
  reviewDecided,
  suspensionDecided,
} from '../../../../test/builders.ts';
import { withDatabase } from '../../../../test/database.ts';
import { emptyLedger } from '../../../../test/ledger/drive.ts';
import { type Answered, type Served, serve } from '../../../../test/served-ledger.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';

const held = withDatabase();
let served: Served;
const when = (days: number): string => formatTimestamp(day(days));

beforeEach(async () => {
  await emptyLedger(held().pool);
  served = await serve(held().pool);
});

/** S-1 is found guilty of fraud, out of the blue, on day 10: a suspension is proposed. */
const fraud = [registered({ at: day(0) }), confirmed('fraud', { at: day(10) })];

/** S-1 breaks a rule about customer data three times: warned, restricted, and a suspension is proposed on day 12. */
const breaches = [10, 11, 12].map((days) => confirmed('off_platform_contact', { at: day(days) }));

async function queue(who = 'staff', query = ''): Promise<readonly Record<string, unknown>[]> {
  const { status, body } = await served.get(who, `/v1/cases${query}`);
  expect(status).toBe(200);
  return body.items;
}

async function only(who = 'staff', query = ''): Promise<string> {
  const items = await queue(who, query);
  expect(items).toHaveLength(1);
  return items[0]?.['id'] as string;
}

const REASON = 'Three messages ask customers to write to an address of their own.';
const decide = async (who: string, id: string, decision: string, further: object = {}): Promise<Answered> => {
  const { body } = await served.get(who, `/v1/cases/${id}`);
  return served.post(who, `/v1/cases/${id}/decision`, { decision, reason: REASON, seen: body.seen, ...further });
};

describe('a proposed suspension', () => {
  beforeEach(async () => {
    await served.tell(breaches);
    await served.passOn();
  });

  test('is put before people, with its clock and what is needed to decide it', async () => {
    const items = await queue();
    expect(items).toMatchObject([
      {
        id: 'S-1~4~decide_suspension~4',
        kind: 'decide_suspension',
        status: 'open',
        seller: 'S-1',
        action: 'S-1/4',
        violation: 'off_platform_contact',
        harm: 'customers',
        openedAt: when(12),
        due: when(15),
        overdue: false,
        claimedBy: null,
      },
    ]);
    const { status, body } = await served.get('staff', '/v1/cases/S-1~4~decide_suspension~4');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      rung: 'restricted',
      decisions: ['applied', 'dropped'],
      seen: 4,
      opening: { decision: 'suspension.proposed', action: 'S-1/4' },
      contact: { needed: false, recordedAt: null },
      similar: [],
      entries: [],
    });
    expect(body.history.map(({ action }: { action: string }) => action)).toEqual(['S-1/4', 'S-1/3', 'S-1/2', 'S-1/1']);
  });

  test('decided it is in the ledger with the person and a sealed reason, and takes effect', async () => {
    const id = await only();
    await served.post('staff', `/v1/cases/${id}/claim`, {});
    const foreseen = await served.post('staff', `/v1/cases/${id}/preview`, { decision: 'applied' });
    expect(foreseen.body).toMatchObject({
      before: { rung: 'restricted', selling: true },
      after: { rung: 'suspended', selling: false, listingsVisible: false },
      secondPerson: false,
      contactFirst: false,
    });
    expect((await served.get('staff', '/v1/sellers/S-1/standing')).body.rung).toBe('restricted');
    const { status, body } = await decide('staff', id, 'applied', { template: 'evidence_holds' });
    expect(status).toBe(200);
    expect(body.decisions).toEqual(foreseen.body.decisions);
    expect(body.case).toMatchObject({
      status: 'closed',
      outcome: 'applied',
      closedBy: { id: 'P-1', name: 'Ada' },
      reason: REASON,
      entries: [{ entry: 'claimed' }, { entry: 'decided', decision: 'applied', text: REASON }],
    });
    expect((await served.get('staff', '/v1/sellers/S-1/standing')).body.rung).toBe('suspended');
    const { rows } = await held().pool.query("select source, body from events where type = 'suspension.decided'");
    expect(rows).toEqual([
      {
        source: '/staff',
        body: expect.objectContaining({
          data: { action: 'S-1/4', outcome: 'applied', by: 'staff', person: 'P-1', reasonRef: expect.any(String) },
        }),
      },
    ]);
    expect(JSON.stringify(rows)).not.toContain('customers');
    // The seller is told the outcome, and neither who decided nor where the reason lies.
    const timeline = await served.get('seller', '/v1/sellers/S-1/timeline');
    expect(timeline.text).toContain('suspension.decided');
    expect(timeline.text).not.toContain('P-1');
    expect(await queue()).toEqual([]);
    expect(await queue('lead', '?state=closed')).toMatchObject([{ id, outcome: 'applied' }]);
  });

  test('of two who claim it at once one gets it, and only that one decides', async () => {
    const id = await only();
    const claims = await Promise.all(
      ['staff', 'other', 'lead'].map((who) => served.post(who, `/v1/cases/${id}/claim`, {})),
    );
    expect(claims.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    const refused = claims.find(({ status }) => status === 409);
    const { claimedBy } = (await served.get('lead', `/v1/cases/${id}`)).body;
    expect(refused?.body).toMatchObject({ type: '/problems/case-claimed' });
    expect(refused?.body.detail).toBe(`${claimedBy.name} is working on it`);
    for (const who of ['staff', 'other', 'lead']) {
      const { status } = await decide(who, id, 'dropped');
      const isHolder = { staff: 'P-1', other: 'P-5', lead: 'P-2' }[who] === claimedBy.id;
      expect([who, status]).toEqual([who, isHolder ? 200 : 409]);
      if (isHolder) break;
    }
  });

  test('decided twice at once, by a double click, it is decided once', async () => {
    const id = await only();
    await served.post('staff', `/v1/cases/${id}/claim`, {});
    const { seen } = (await served.get('staff', `/v1/cases/${id}`)).body;
    const sent = { decision: 'applied', reason: REASON, seen };
    const answers = await Promise.all([1, 2].map(() => served.post('staff', `/v1/cases/${id}/decision`, sent)));
    expect(answers.map(({ status, body }) => [status, body.type]).toSorted()).toEqual([
      [200, undefined],
      [409, '/problems/case-closed'],
    ]);
    const { rows } = await held().pool.query("select count(*)::int from events where type = 'suspension.decided'");
    expect(rows).toEqual([{ count: 1 }]);
  });

  test('from a stale tab it is not decided: the answer says what came meanwhile', async () => {
    const id = await only();
    await served.post('staff', `/v1/cases/${id}/claim`, {});
    const { seen } = (await served.get('staff', `/v1/cases/${id}`)).body;
    await served.tell([confirmed('counterfeit_goods', { at: day(13) })]);
    const { status, body } = await served.post('staff', `/v1/cases/${id}/decision`, {
      ...{ decision: 'applied', reason: REASON, seen },
    });
    expect([status, body.type, body.pointer]).toEqual([409, '/problems/changed-meanwhile', '/body/seen']);
    expect(body.detail).toContain('suspension.applied (S-1/5)');
    expect((await served.get('staff', `/v1/cases/${id}`)).body).toMatchObject({ status: 'claimed', seen: seen + 1 });
    expect((await held().pool.query('select count(*)::int from texts')).rows).toEqual([{ count: 0 }]);
  });

  test('decided elsewhere it closes by itself', async () => {
    const id = await only();
    await served.tell([suspensionDecided({ at: day(13), action: 'S-1/4', outcome: 'dropped' })]);
    await served.passOn();
    expect(await queue()).toEqual([]);
    expect((await served.get('staff', `/v1/cases/${id}`)).body).toMatchObject({
      ...{ status: 'closed', outcome: 'moved_on', closedBy: null, closedAt: when(13) },
      entries: [{ entry: 'closed', person: null }],
    });
  });

  test('decided elsewhere before the outbox was read, a decision is refused and the case closes', async () => {
    const id = await only();
    await served.post('staff', `/v1/cases/${id}/claim`, {});
    await served.tell([suspensionDecided({ at: day(13), action: 'S-1/4', outcome: 'dropped' })]);
    const { status, body } = await decide('staff', id, 'applied');
    expect([status, body.type]).toEqual([409, '/problems/case-moved-on']);
    expect((await served.get('staff', `/v1/cases/${id}`)).body.status).toBe('closed');
  });

  test('names the field and the cure', async () => {
    const id = await only();
    await served.post('staff', `/v1/cases/${id}/claim`, {});
    const said = async (further: object) => {
      const { status, body } = await decide('staff', id, 'applied', further);
      return [status, body.pointer, body.detail];
    };
    expect((await said({ reason: 'because' })).slice(0, 2)).toEqual([400, '/body/reason']);
    expect((await said({ reason: 'x'.repeat(4001) })).slice(0, 2)).toEqual([400, '/body/reason']);
    expect(
      await said({
        template: 'conditions_open',
        reason: 'Of what was asked this is still open: [what]. Then it ends.',
      }),
    ).toEqual([400, '/body/reason', 'body.reason: fill the blanks with the facts of the case: [what]']);
    expect((await said({ template: 'no_such' })).slice(0, 2)).toEqual([400, '/body/template']);
    expect((await said({ seen: -1 })).slice(0, 2)).toEqual([400, '/body/seen']);
    expect((await decide('staff', id, 'lifted')).body).toMatchObject({
      ...{ type: '/problems/decision-not-offered', pointer: '/body/decision' },
      detail: 'It can be decided with applied, dropped',
    });
    expect((await served.get('staff', '/v1/cases/S-1')).body.pointer).toBe('/path/id');
    expect((await served.get('staff', '/v1/cases/S-1~9~review~1')).body.type).toBe('/problems/unknown-case');
    expect((await served.get('staff', '/v1/cases/S-9~1~review~1')).body.type).toBe('/problems/unknown-case');
  });

  test('is handed over with a note, released, and noted on; others may not', async () => {
    const id = await only();
    const post = (who: string, what: string, body: object = {}) => served.post(who, `/v1/cases/${id}/${what}`, body);
    expect((await post('staff', 'hand-over', { to: 'P-5', note: 'Look at the third message' })).body.type).toBe(
      '/problems/case-not-claimed',
    );
    await post('staff', 'claim');
    expect((await post('staff', 'claim')).status).toBe(200);
    expect((await post('other', 'release')).body.type).toBe('/problems/case-claimed');
    expect((await post('staff', 'hand-over', { to: 'P-9', note: 'Look at the third message' })).body.pointer).toBe(
      '/body/to',
    );
    expect((await post('staff', 'hand-over', { to: 'P-5', note: 'short' })).body.pointer).toBe('/body/note');
    await post('staff', 'hand-over', { to: 'P-5', note: 'Look at the third message' });
    await post('staff', 'notes', { text: 'The seller called.' });
    // A lead takes it back from somebody who is away.
    const { body } = await post('lead', 'release');
    expect(body.status).toBe('open');
    expect(body.entries).toMatchObject([
      { entry: 'claimed', person: { name: 'Ada' } },
      { entry: 'handed_over', recipient: { name: 'Olu' }, text: 'Look at the third message' },
      { entry: 'noted', person: { name: 'Ada' }, text: 'The seller called.' },
      { entry: 'released', person: { name: 'Lena' } },
    ]);
    const { rows } = await held().pool.query('select * from case_entries');
    expect(JSON.stringify(rows)).not.toContain('called');
    expect((await served.get('staff', '/v1/cases/colleagues')).body.items).toContainEqual({ id: 'P-5', name: 'Olu' });
  });

  test('the follower may be called again, late and by two at once: there is one case', async () => {
    const { rows } = await held().pool.query('select 1 from outbox');
    expect(rows).toEqual([]);
    const again = { seller_id: 'S-1', key: 'decision/S-1/4', topic: 'decision', body: {} };
    await Promise.all([1, 2, 3].map(() => served.follow(again)));
    expect(await queue()).toHaveLength(1);
    const id = await only();
    await served.post('staff', `/v1/cases/${id}/claim`, {});
    await decide('staff', id, 'applied');
    await served.follow(again);
    expect(await queue()).toEqual([]);
    expect(await queue('staff', '?state=closed')).toHaveLength(1);
  });
});

test('contact first: a seller without an action for six months is talked to before a suspension is applied', async () => {
  await served.tell(fraud);
  await served.passOn();
  const id = await only();
  await served.post('staff', `/v1/cases/${id}/claim`, {});
  expect((await served.get('staff', `/v1/cases/${id}`)).body.contact).toEqual({ needed: true, recordedAt: null });
  expect((await served.post('staff', `/v1/cases/${id}/preview`, { decision: 'applied' })).body.contactFirst).toBe(true);
  const { status, body } = await decide('staff', id, 'applied');
  expect([status, body.type]).toEqual([409, '/problems/contact-first']);
  expect(body.detail).toContain('181 days');
  const contacted = await served.post('staff', `/v1/cases/${id}/contact`, {
    text: 'Called: the seller admits nothing.',
  });
  expect(contacted.body.contact).toEqual({ needed: true, recordedAt: when(10) });
  expect((await decide('staff', id, 'applied')).status).toBe(200);
  const { rows } = await held().pool.query("select body -> 'data' as data from events where type = 'contact.recorded'");
  expect(rows).toEqual([{ data: { action: 'S-1/1', textRef: expect.any(String), person: 'P-1' } }]);
});

test('dropping a proposal needs no contact', async () => {
  await served.tell(fraud);
  await served.passOn();
  const id = await only();
  await served.post('staff', `/v1/cases/${id}/claim`, {});
  expect((await decide('staff', id, 'dropped')).status).toBe(200);
});

describe('a suspended seller', () => {
  beforeEach(async () => {
    await served.tell([
      ...breaches,
      suspensionDecided({ at: day(13), action: 'S-1/4' }),
      confirmed('customer_data_third_party', { at: day(20) }),
    ]);
    await served.passOn();
  });

  test('four eyes: a removal is approved by two different people', async () => {
    const id = await only('staff', '?kind=removal');
    await served.post('staff', `/v1/cases/${id}/claim`, {});
    const first = await served.post('staff', `/v1/cases/${id}/preview`, { decision: 'approved' });
    expect(first.body).toMatchObject({ decisions: [], secondPerson: true });
    const approved = await decide('staff', id, 'approved');
    expect(approved.body).toMatchObject({
      decisions: [],
      case: { status: 'open', approvedBy: [{ id: 'P-1', name: 'Ada' }], approvalsNeeded: 2 },
    });
    const again = await served.post('staff', `/v1/cases/${id}/claim`, {});
    expect([again.status, again.body.type]).toEqual([409, '/problems/second-person-needed']);
    await served.post('lead', `/v1/cases/${id}/claim`, {});
    expect(
      (await served.post('lead', `/v1/cases/${id}/hand-over`, { to: 'P-1', note: 'Please finish it' })).status,
    ).toBe(409);
    expect((await decide('lead', id, 'approved', { exception: 'because' })).body.pointer).toBe('/body/exception');
    const second = await decide('lead', id, 'approved');
    expect(second.body.decisions).toMatchObject([{ decision: 'removal.noticed', action: 'S-1/5' }]);
    expect(second.body.case.status).toBe('closed');
  });

  test('with a plan waits for reinstatement, whose conditions are stated; refused it is asked again by a new plan', async () => {
    expect(await queue('staff', '?kind=reinstatement')).toEqual([]);
    await served.tell([planned({ at: day(21), action: 'S-1/4' })]);
    await served.passOn();
    const id = await only('staff', '?kind=reinstatement');
    await served.post('other', `/v1/cases/${id}/claim`, {});
    expect((await decide('other', id, 'refused')).body.case.outcome).toBe('refused');
    await served.passOn();
    expect(await queue('staff', '?kind=reinstatement')).toEqual([]);
    await served.tell([planned({ at: day(22), action: 'S-1/4' })]);
    await served.passOn();
    const next = await only('staff', '?kind=reinstatement');
    expect(next).not.toBe(id);
    await served.post('other', `/v1/cases/${next}/claim`, {});
    expect((await decide('other', next, 'reinstated')).body.pointer).toBe('/body/conditions');
    const { body } = await decide('other', next, 'reinstated', { conditions: ['No contact outside the platform'] });
    expect(body.decisions[0]).toMatchObject({
      ...{ decision: 'action.lifted', why: 'reinstated', conditions: ['No contact outside the platform'] },
    });
    await served.passOn();
    // The removal that rested on the suspension is dropped with it, and so is its case.
    expect(await queue('staff', '?kind=removal')).toEqual([]);
    expect((await served.get('staff', '/v1/sellers/S-1/standing')).body.rung).not.toBe('suspended');
    const similar = (await served.get('staff', `/v1/cases/${next}`)).body.similar;
    expect(similar).toMatchObject([{ id, outcome: 'refused', template: null, closedBy: { name: 'Olu' } }]);
  });
});

test('a conduct warning that nobody acknowledged is reviewed', async () => {
  await served.tell([
    confirmed('off_platform_contact', { at: day(0) }),
    placed({ seller: 'S-2', orderId: 'later', at: day(15) }),
  ]);
  await served.passOn();
  const id = await only('staff', '?kind=review');
  await served.post('staff', `/v1/cases/${id}/claim`, {});
  const { body } = await decide('staff', id, 'lifted');
  expect(body.decisions).toMatchObject([{ decision: 'action.lifted', action: 'S-1/1' }]);
});

test('a strong link to another account is put before a person, a weak one is not', async () => {
  await served.tell([
    registered({ at: day(0) }),
    link(1, 'weak', ['device'], 0.9),
    link(2, 'vague', ['device', 'address'], 0.5),
    link(3, 'strong', ['payout_account', 'device'], 0.9),
  ]);
  await served.passOn();
  const id = await only();
  expect((await served.get('staff', `/v1/cases/${id}`)).body).toMatchObject({
    ...{ kind: 'linked_account', action: null, harm: 'critical', due: when(6) },
    link: { otherSeller: 'S-strong', signals: ['payout_account', 'device'], strength: 0.9 },
  });
  await served.post('staff', `/v1/cases/${id}/claim`, {});
  const { body } = await decide('staff', id, 'confirmed');
  expect(body.decisions).toMatchObject([{ decision: 'suspension.applied', violation: 'ban_evasion', immediate: true }]);
});

function link(days: number, name: string, signals: readonly string[], strength: number) {
  return {
    ...registered({ at: day(days) }),
    ...{ type: 'account.linked' as const, otherSeller: `S-${name}`, signals, strength, id: name },
  };
}

test('the queue is in order of the clock, brought forward by the harm, page by page', async () => {
  const seller = (name: string, kind: string, days: number, hours: number) =>
    confirmed(kind, { seller: name, at: day(days, hours) });
  await served.tell([
    ...['S-1', 'S-2', 'S-3'].map((name) => registered({ seller: name, at: day(0) })),
    seller('S-1', 'platform_abuse', 10, 0),
    seller('S-2', 'fraud', 10, 1),
    ...[9, 9.5, 9.9].map((days) => confirmed('off_platform_contact', { seller: 'S-3', at: day(days) })),
  ]);
  await served.passOn();
  const pages: unknown[][] = [];
  let next: string | null = null;
  do {
    const cursor: string = next === null ? '' : `&cursor=${next}`;
    const { body } = await served.get('staff', `/v1/cases?limit=1${cursor}`);
    pages.push(body.items.map(({ seller: name }: { seller: string }) => name));
    next = body.next;
  } while (next !== null);
  // Due last of all is S-2, the first is S-3: but what is critical comes a day earlier, what hurts customers half a day.
  expect(pages).toEqual([['S-1'], ['S-2'], ['S-3']]);
  expect((await served.get('staff', '/v1/cases?limit=1&state=closed&cursor=x')).body.type).toBe('/problems/bad-cursor');
  expect(await queue('staff', '?seller=S-2')).toHaveLength(1);
  const { counts } = (await served.get('staff', '/v1/cases?kind=review')).body;
  expect(counts).toEqual({ active: 3, unclaimed: 3, mine: 0, overdue: 0 });
  await served.post('staff', `/v1/cases/${await only('staff', '?seller=S-1')}/claim`, {});
  expect(await queue('staff', '?mine=true')).toHaveLength(1);
  expect(await queue('other', '?mine=true')).toEqual([]);
  expect(await queue('staff', '?state=open')).toHaveLength(2);
});

test('an extended restriction closes its review', async () => {
  await served.tell([
    confirmed('off_platform_contact', { at: day(0) }),
    placed({ seller: 'S-2', orderId: 'later', at: day(15) }),
  ]);
  await served.passOn();
  await served.tell([reviewDecided({ at: day(16), action: 'S-1/1', outcome: 'lifted' })]);
  await served.passOn();
  expect(await queue()).toEqual([]);
});

test('cases are for the staff who work on them', async () => {
  for (const who of ['seller', 'officer', 'integrator']) expect((await served.get(who, '/v1/cases')).status).toBe(403);
});
