import { beforeEach, describe, expect, test } from 'vitest';
import { confirmed, day, suspensionDecided } from '../../../../test/builders.ts';
import { BREACHES, REASON, withCases } from '../../../../test/cases.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';

const { claim, decide, only, pool, queue, served } = withCases();
const when = (days: number): string => formatTimestamp(day(days));

describe('a proposed suspension', () => {
  beforeEach(async () => {
    await served().tell(BREACHES);
    await served().passOn();
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
    const { status, body } = await served().get('staff', '/v1/cases/S-1~4~decide_suspension~4');
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
    await claim('staff', id);
    const foreseen = await served().post('staff', `/v1/cases/${id}/preview`, { decision: 'applied' });
    expect(foreseen.body).toMatchObject({
      before: { rung: 'restricted', selling: true },
      after: { rung: 'suspended', selling: false, listingsVisible: false },
      secondPerson: false,
      contactFirst: false,
    });
    expect((await served().get('staff', '/v1/sellers/S-1/standing')).body.rung).toBe('restricted');
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
    expect((await served().get('staff', '/v1/sellers/S-1/standing')).body.rung).toBe('suspended');
    const { rows } = await pool().query("select source, body from events where type = 'suspension.decided'");
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
    const timeline = await served().get('seller', '/v1/sellers/S-1/timeline');
    expect(timeline.text).toContain('suspension.decided');
    expect(timeline.text).not.toContain('P-1');
    expect(await queue()).toEqual([]);
    expect(await queue('lead', '?state=closed')).toMatchObject([{ id, outcome: 'applied' }]);
  });

  test('of two who claim it at once one gets it, and only that one decides', async () => {
    const id = await only();
    const claims = await Promise.all(['staff', 'other', 'lead'].map((who) => claim(who, id)));
    expect(claims.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    const refused = claims.find(({ status }) => status === 409);
    const { claimedBy } = (await served().get('lead', `/v1/cases/${id}`)).body;
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
    await claim('staff', id);
    const { seen } = (await served().get('staff', `/v1/cases/${id}`)).body;
    const sent = { decision: 'applied', reason: REASON, seen };
    const answers = await Promise.all([1, 2].map(() => served().post('staff', `/v1/cases/${id}/decision`, sent)));
    expect(answers.map(({ status, body }) => [status, body.type]).toSorted()).toEqual([
      [200, undefined],
      [409, '/problems/case-closed'],
    ]);
    const { rows } = await pool().query("select count(*)::int from events where type = 'suspension.decided'");
    expect(rows).toEqual([{ count: 1 }]);
  });

  test('from a stale tab it is not decided: the answer says what came meanwhile', async () => {
    const id = await only();
    await claim('staff', id);
    const { seen } = (await served().get('staff', `/v1/cases/${id}`)).body;
    await served().tell([confirmed('counterfeit_goods', { at: day(13) })]);
    const { status, body } = await served().post('staff', `/v1/cases/${id}/decision`, {
      ...{ decision: 'applied', reason: REASON, seen },
    });
    expect([status, body.type, body.pointer]).toEqual([409, '/problems/changed-meanwhile', '/body/seen']);
    expect(body.detail).toContain('suspension.applied (S-1/5)');
    expect((await served().get('staff', `/v1/cases/${id}`)).body).toMatchObject({ status: 'claimed', seen: seen + 1 });
    expect((await pool().query('select count(*)::int from texts')).rows).toEqual([{ count: 0 }]);
  });

  test('decided elsewhere it closes by itself', async () => {
    const id = await only();
    await served().tell([suspensionDecided({ at: day(13), action: 'S-1/4', outcome: 'dropped' })]);
    await served().passOn();
    expect(await queue()).toEqual([]);
    expect((await served().get('staff', `/v1/cases/${id}`)).body).toMatchObject({
      ...{ status: 'closed', outcome: 'moved_on', closedBy: null, closedAt: when(13) },
      entries: [{ entry: 'closed', person: null }],
    });
  });

  test('decided elsewhere before the outbox was read, a decision is refused and the case closes', async () => {
    const id = await only();
    await claim('staff', id);
    await served().tell([suspensionDecided({ at: day(13), action: 'S-1/4', outcome: 'dropped' })]);
    const { status, body } = await decide('staff', id, 'applied');
    expect([status, body.type]).toEqual([409, '/problems/case-moved-on']);
    expect((await served().get('staff', `/v1/cases/${id}`)).body.status).toBe('closed');
  });

  test('names the field and the cure', async () => {
    const id = await only();
    await claim('staff', id);
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
    expect((await served().get('staff', '/v1/cases/S-1')).body.pointer).toBe('/path/id');
    expect((await served().get('staff', '/v1/cases/S-1~9~review~1')).body.type).toBe('/problems/unknown-case');
    expect((await served().get('staff', '/v1/cases/S-9~1~review~1')).body.type).toBe('/problems/unknown-case');
  });

  test('is handed over with a note, released, and noted on; others may not', async () => {
    const id = await only();
    const post = (who: string, what: string, body: object = {}) => served().post(who, `/v1/cases/${id}/${what}`, body);
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
    const { rows } = await pool().query('select * from case_entries');
    expect(JSON.stringify(rows)).not.toContain('called');
    expect((await served().get('staff', '/v1/cases/colleagues')).body.items).toContainEqual({ id: 'P-5', name: 'Olu' });
  });

  test('the follower may be called again, late and by two at once: there is one case', async () => {
    const { rows } = await pool().query('select 1 from outbox');
    expect(rows).toEqual([]);
    const again = { seller_id: 'S-1', key: 'decision/S-1/4', topic: 'decision', body: {} };
    await Promise.all([1, 2, 3].map(() => served().follow(again)));
    expect(await queue()).toHaveLength(1);
    const id = await only();
    await claim('staff', id);
    await decide('staff', id, 'applied');
    await served().follow(again);
    expect(await queue()).toEqual([]);
    expect(await queue('staff', '?state=closed')).toHaveLength(1);
  });
});
