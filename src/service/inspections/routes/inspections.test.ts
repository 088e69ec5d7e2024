import { beforeEach, describe, expect, test } from 'vitest';
import { confirmed, day, inspected } from '../../../../test/builders.ts';
import { withCases } from '../../../../test/cases.ts';
import { findings } from '../../../../test/reference/examples.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';

const { claim, decide, only, pool, queue, served } = withCases();
const REASON = 'The size is still in inches';
const TASKS = '/v1/actions/S-1~1/tasks';
const ASK = '/v1/actions/S-1~1/inspections';
const when = (days: number): string => formatTimestamp(day(days));

/** Three listings of S-1 are found inaccurate, and it is warned on day 3. */
beforeEach(async () => {
  await served().tell(findings(1, 2, 3));
  await served().passOn();
});

const ask = (listingId: string, who = 'seller') => served().post(who, ASK, { listingId });
const taskOf = async (listingId: string) =>
  (await served().get('seller', TASKS)).body.items.find((task: { listingId: string }) => task.listingId === listingId);
const meterOf = async () =>
  (await served().get('staff', '/v1/sellers/S-1/standing')).body.metrics.find(
    ({ metric }: { metric: string }) => metric === 'listing_inaccuracy',
  );

test('each cited listing is a task', async () => {
  const { body } = await served().get('seller', TASKS);
  const open = { state: 'open', askedAt: null, dueAt: null, doneAt: null, refused: null };
  expect(body.items).toEqual([1, 2, 3].map((one) => ({ listingId: `L-${one}`, because: [`finding-${one}`], ...open })));
  expect((await served().get('staff', TASKS)).body).toEqual(body);
});

describe('asking for a re-inspection', () => {
  test('waits for staff with a case, once however often it is asked', async () => {
    const asked = await ask('L-2');
    expect([asked.status, asked.body]).toMatchObject([
      201,
      { listingId: 'L-2', state: 'waiting', askedAt: when(3), dueAt: when(6) },
    ]);
    expect((await ask('L-2')).body).toEqual(asked.body);
    await served().passOn();
    const id = await only();
    expect((await served().get('staff', `/v1/cases/${id}`)).body).toMatchObject({
      ...{ kind: 'inspection', action: 'S-1/1', listing: 'L-2', due: when(6), harm: 'seller' },
      decisions: ['accurate', 'inaccurate'],
    });
    expect((await taskOf('L-1')).state).toBe('open');
  });

  test('is for listings that the action cites, of an action that there is, by its seller', async () => {
    const foreign = await ask('L-99');
    expect([foreign.status, foreign.body.pointer]).toEqual([400, '/body/listingId']);
    expect((await served().post('seller', '/v1/actions/S-1~9/inspections', { listingId: 'L-1' })).status).toBe(404);
    expect((await ask('L-1', 'staff')).status).toBe(403);
    expect((await served().post('seller', ASK, {})).body.pointer).toBe('/body/listingId');
    expect(await queue()).toEqual([]);
  });
});

describe('staff', () => {
  test('find it accurate: the inspection goes into the ledger with the person, and the task is done', async () => {
    await ask('L-2');
    const id = await only();
    await claim('staff', id);
    expect((await decide('staff', id, 'accurate')).body.case).toMatchObject({ status: 'closed', outcome: 'accurate' });
    await served().passOn();
    const { rows } = await pool().query(
      "select body -> 'data' as data from events where source = '/staff' and type = 'listing.inspected'",
    );
    expect(rows).toEqual([
      { data: { listingId: 'L-2', finding: 'accurate', by: 'staff', person: 'P-1', reasonRef: expect.any(String) } },
    ]);
    expect(await taskOf('L-2')).toMatchObject({ state: 'done', doneAt: when(3), refused: null });
    const again = await ask('L-2');
    expect([again.status, again.body.type]).toEqual([409, '/problems/task-done']);
  });

  test('find it still inaccurate: nothing is counted, the seller reads why and can ask again', async () => {
    const before = await meterOf();
    await ask('L-2');
    const id = await only();
    await claim('staff', id);
    const preview = await served().post('staff', `/v1/cases/${id}/preview`, { decision: 'inaccurate' });
    expect([preview.status, preview.body.decisions]).toEqual([200, []]);
    expect((await decide('staff', id, 'inaccurate', { reason: REASON })).body.decisions).toEqual([]);
    await served().passOn();
    expect(await taskOf('L-2')).toMatchObject({ state: 'open', refused: { at: when(3), reason: REASON } });
    expect(await meterOf()).toEqual(before);
    expect((await ask('L-2')).body).toMatchObject({ state: 'waiting', refused: { reason: REASON } });
    expect(await queue()).toHaveLength(1);
  });

  test('need not look at what was found accurate elsewhere: the case closes by itself', async () => {
    await ask('L-2');
    await ask('L-3');
    await served().tell([
      inspected({ at: day(4), listingId: 'L-1', finding: 'accurate', by: 'automated' }),
      inspected({ at: day(4), listingId: 'L-2', finding: 'accurate' }),
      inspected({ at: day(4), listingId: 'L-3', finding: 'inaccurate' }),
    ]);
    await served().passOn();
    expect(await taskOf('L-2')).toMatchObject({ state: 'done', doneAt: when(4) });
    // Nobody has confirmed what a program found.
    expect((await taskOf('L-1')).state).toBe('open');
    expect(await queue()).toMatchObject([{ kind: 'inspection', status: 'open' }]);
    expect(await queue('staff', '?state=closed')).toMatchObject([{ kind: 'inspection', outcome: 'answered' }]);
  });
});

test('an action that cites no listings has no tasks', async () => {
  await served().tell([confirmed('off_platform_contact', { at: day(5) })]);
  expect((await served().get('seller', '/v1/actions/S-1~2/tasks')).body).toEqual({ items: [] });
});
