import { beforeEach, describe, expect, test } from 'vitest';
import {
  acknowledged,
  confirmed,
  day,
  delivered,
  placed,
  planned,
  registered,
  suspensionDecided,
  undelivered,
} from '../../../../test/builders.ts';
import { BREACHES, withCases } from '../../../../test/cases.ts';
import { earlyRefunds, lateOrders } from '../../../../test/reference/examples.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';

const { claim, decide, only, pool, queue, served } = withCases();
const when = (days: number): string => formatTimestamp(day(days));

/** S-1 is found guilty of fraud, out of the blue, on day 10: a suspension is proposed. */
const fraud = [registered({ at: day(0) }), confirmed('fraud', { at: day(10) })];

test('contact first: a seller without an action for six months is talked to before a suspension is applied', async () => {
  await served().tell(fraud);
  await served().passOn();
  const id = await only();
  await claim('staff', id);
  expect((await served().get('staff', `/v1/cases/${id}`)).body.contact).toEqual({ needed: true, recordedAt: null });
  expect((await served().post('staff', `/v1/cases/${id}/preview`, { decision: 'applied' })).body.contactFirst).toBe(
    true,
  );
  const { status, body } = await decide('staff', id, 'applied');
  expect([status, body.type]).toEqual([409, '/problems/contact-first']);
  expect(body.detail).toContain('181 days');
  const contacted = await served().post('staff', `/v1/cases/${id}/contact`, {
    text: 'Called: the seller admits nothing.',
  });
  expect(contacted.body.contact).toEqual({ needed: true, recordedAt: when(10) });
  expect((await decide('staff', id, 'applied')).status).toBe(200);
  const { rows } = await pool().query("select body -> 'data' as data from events where type = 'contact.recorded'");
  expect(rows).toEqual([{ data: { action: 'S-1/1', textRef: expect.any(String), person: 'P-1' } }]);
});

describe('a seller whom no mail reached', () => {
  const lost = [...lateOrders(0, 3, 6, 9), undelivered({ at: day(16) })];

  test('is talked to by a person: what is recorded counts as told, and closes the case', async () => {
    await served().tell(lost);
    await served().passOn();
    const id = await only('staff', '?kind=unreached');
    const { body } = await served().get('staff', `/v1/cases/${id}`);
    expect(body).toMatchObject({
      ...{ kind: 'unreached', action: 'S-1/1', decisions: [], due: when(19) },
      contact: { needed: true, recordedAt: null },
    });
    const text = 'Called the shop: they have the letter now.';
    const contacted = await served().post('staff', `/v1/cases/${id}/contact`, { text });
    expect(contacted.body).toMatchObject({ status: 'closed', outcome: 'answered' });
    expect((await served().post('staff', `/v1/cases/${id}/contact`, { text })).body.type).toBe('/problems/case-closed');
    expect(await served().ledger.look('S-1', ({ views }) => views.action(1)?.view.unreached)).toBe(false);
    await served().passOn();
    expect(await queue('staff', '?kind=unreached')).toEqual([]);
  });

  test('who comes to the console by themselves needs nobody', async () => {
    await served().tell([...lost, delivered({ at: day(17) })]);
    await served().passOn();
    expect(await queue('staff', '?kind=unreached')).toEqual([]);
    await served().tell([undelivered({ id: 'again', at: day(18) })]);
    await served().passOn();
    const id = await only('staff', '?kind=unreached');
    await served().tell([delivered({ id: 'found', at: day(19) })]);
    await served().passOn();
    expect((await served().get('staff', `/v1/cases/${id}`)).body).toMatchObject({
      ...{ status: 'closed', outcome: 'moved_on' },
    });
  });
});

test('dropping a proposal needs no contact', async () => {
  await served().tell(fraud);
  await served().passOn();
  const id = await only();
  await claim('staff', id);
  expect((await decide('staff', id, 'dropped')).status).toBe(200);
});

describe('a suspended seller', () => {
  beforeEach(async () => {
    await served().tell([
      ...BREACHES,
      suspensionDecided({ at: day(13), action: 'S-1/4' }),
      confirmed('customer_data_third_party', { at: day(20) }),
    ]);
    await served().passOn();
  });

  test('four eyes: a removal is approved by two different people', async () => {
    const id = await only('staff', '?kind=removal');
    await claim('staff', id);
    const first = await served().post('staff', `/v1/cases/${id}/preview`, { decision: 'approved' });
    expect(first.body).toMatchObject({ decisions: [], secondPerson: true });
    const approved = await decide('staff', id, 'approved');
    expect(approved.body).toMatchObject({
      decisions: [],
      case: { status: 'open', approvedBy: [{ id: 'P-1', name: 'Ada' }], approvalsNeeded: 2 },
    });
    const again = await claim('staff', id);
    expect([again.status, again.body.type]).toEqual([409, '/problems/second-person-needed']);
    await claim('lead', id);
    expect(
      (await served().post('lead', `/v1/cases/${id}/hand-over`, { to: 'P-1', note: 'Please finish it' })).status,
    ).toBe(409);
    expect((await decide('lead', id, 'approved', { exception: 'because' })).body.pointer).toBe('/body/exception');
    const second = await decide('lead', id, 'approved');
    expect(second.body.decisions).toMatchObject([{ decision: 'removal.noticed', action: 'S-1/5' }]);
    expect(second.body.case.status).toBe('closed');
  });

  test('with a plan waits for reinstatement, whose conditions are stated; refused it is asked again by a new plan', async () => {
    expect(await queue('staff', '?kind=reinstatement')).toEqual([]);
    await served().tell([planned({ at: day(21), action: 'S-1/4' })]);
    await served().passOn();
    const id = await only('staff', '?kind=reinstatement');
    await claim('other', id);
    expect((await decide('other', id, 'refused')).body.case.outcome).toBe('refused');
    await served().passOn();
    expect(await queue('staff', '?kind=reinstatement')).toEqual([]);
    await served().tell([planned({ at: day(22), action: 'S-1/4' })]);
    await served().passOn();
    const next = await only('staff', '?kind=reinstatement');
    expect(next).not.toBe(id);
    await served().post('other', `/v1/cases/${next}/claim`, {});
    expect((await decide('other', next, 'reinstated')).body.pointer).toBe('/body/conditions');
    const { body } = await decide('other', next, 'reinstated', { conditions: ['No contact outside the platform'] });
    expect(body.decisions[0]).toMatchObject({
      ...{ decision: 'action.lifted', why: 'reinstated', conditions: ['No contact outside the platform'] },
    });
    await served().passOn();
    // The removal that rested on the suspension is dropped with it, and so is its case.
    expect(await queue('staff', '?kind=removal')).toEqual([]);
    expect((await served().get('staff', '/v1/sellers/S-1/standing')).body.rung).not.toBe('suspended');
    const similar = (await served().get('staff', `/v1/cases/${next}`)).body.similar;
    expect(similar).toMatchObject([{ id, outcome: 'refused', template: null, closedBy: { name: 'Olu' } }]);
  });
});

test('what a restriction holds of payouts is looked at by a person within 14 days, and may be released', async () => {
  await served().tell([...earlyRefunds(1, 2, 3), acknowledged({ at: day(4) }), ...earlyRefunds(20, 21, 22)]);
  await served().passOn();
  const id = await only('staff', '?kind=payout_hold');
  const { body: asked } = await served().get('staff', `/v1/cases/${id}`);
  expect(asked).toMatchObject({ action: 'S-1/2', due: when(36), decisions: ['kept', 'released'] });
  await claim('staff', id);
  const { body: preview } = await served().post('staff', `/v1/cases/${id}/preview`, { decision: 'released' });
  expect([preview.before.limited, preview.after.limited]).toMatchObject([[{ feature: 'payouts' }], []]);
  expect((await decide('staff', id, 'lifted')).body.type).toBe('/problems/decision-not-offered');
  const { body } = await decide('staff', id, 'released');
  expect(body.case).toMatchObject({ status: 'closed', outcome: 'released' });
  await served().passOn();
  // It is asked once; the restriction itself runs on.
  expect(await queue('staff', '?kind=payout_hold')).toEqual([]);
  const { body: standing } = await served().get('staff', '/v1/sellers/S-1/standing');
  expect(standing.actions).toMatchObject([{}, { action: 'S-1/2', status: 'live', feature: 'payouts' }]);
  const { rows } = await pool().query("select body -> 'data' as data from events where type = 'payout_hold.decided'");
  expect(rows).toEqual([{ data: { action: 'S-1/2', outcome: 'released', by: 'P-1', reasonRef: expect.any(String) } }]);
});

test('a conduct warning that nobody acknowledged is reviewed', async () => {
  await served().tell([
    confirmed('off_platform_contact', { at: day(0) }),
    placed({ seller: 'S-2', orderId: 'later', at: day(15) }),
  ]);
  await served().passOn();
  const id = await only('staff', '?kind=review');
  await claim('staff', id);
  const { body } = await decide('staff', id, 'lifted');
  expect(body.decisions).toMatchObject([{ decision: 'action.lifted', action: 'S-1/1' }]);
});

test('a strong link to another account is put before a person, a weak one is not', async () => {
  await served().tell([
    registered({ at: day(0) }),
    link(1, 'weak', ['device'], 0.9),
    link(2, 'vague', ['device', 'address'], 0.5),
    link(3, 'strong', ['payout_account', 'device'], 0.9),
  ]);
  await served().passOn();
  const id = await only();
  expect((await served().get('staff', `/v1/cases/${id}`)).body).toMatchObject({
    ...{ kind: 'linked_account', action: null, harm: 'critical', due: when(6) },
    link: { otherSeller: 'S-strong', signals: ['payout_account', 'device'], strength: 0.9 },
  });
  await claim('staff', id);
  const { body } = await decide('staff', id, 'confirmed');
  expect(body.decisions).toMatchObject([{ decision: 'suspension.applied', violation: 'ban_evasion', immediate: true }]);
});

test('a link that somebody confirms by an event is no question any more', async () => {
  await served().tell([
    registered({ at: day(0) }),
    link(3, 'strong', ['payout_account', 'device'], 0.9),
    confirmed('ban_evasion', { at: day(4) }),
    link(5, 'again', ['payout_account', 'device'], 0.9),
    confirmed('harassment', { at: day(6) }),
  ]);
  await served().passOn();
  // The later link has not been looked at by anybody.
  expect(await queue('staff', '?kind=linked_account')).toMatchObject([{ openedAt: when(5) }]);
  expect(await queue('staff', '?kind=linked_account&state=closed')).toMatchObject([{ openedAt: when(3) }]);
});

function link(days: number, name: string, signals: readonly string[], strength: number) {
  return {
    ...registered({ at: day(days) }),
    ...{ type: 'account.linked' as const, otherSeller: `S-${name}`, signals, strength, id: name },
  };
}
