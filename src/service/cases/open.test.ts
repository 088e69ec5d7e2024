import { beforeEach, expect, test } from 'vitest';
import { day } from '../../../test/builders.ts';
import { BREACHES, withCases } from '../../../test/cases.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { closeAppealCase, closeSupportCase, openAppealCase, openSupportCase } from './open.ts';

const { claim, decide, only, pool, queue, served } = withCases();

const asked = {
  ...{ seller: 'S-1', id: 'appeal-1', violation: 'off_platform_contact', category: 'customer_data' as const },
  ...{ hurtsCustomers: false, at: day(13) },
};
const appeal = { ...asked, action: 4, because: [] };
const APPEAL = 'S-1~4~appeal~appeal-1';

/** A proposed suspension of S-1 is applied by the agent P-1. */
beforeEach(async () => {
  await served().tell(BREACHES);
  await served().passOn();
  const id = await only();
  await claim('staff', id);
  expect((await decide('staff', id, 'applied')).status).toBe(200);
});

test('an appeal is never shown to whoever took the decision, nor offered to them', async () => {
  await openAppealCase(pool(), appeal);
  expect(await queue('staff', '?kind=appeal')).toEqual([]);
  expect((await served().get('staff', '/v1/cases')).body.counts.active).toBe(0);
  expect((await served().get('staff', `/v1/cases/${APPEAL}`)).body.type).toBe('/problems/unknown-case');
  expect((await claim('staff', APPEAL)).body.type).toBe('/problems/unknown-case');
  expect((await served().post('staff', `/v1/cases/${APPEAL}/preview`, { decision: 'dropped' })).status).toBe(404);
  expect(await queue('other', '?kind=appeal')).toMatchObject([
    { id: APPEAL, action: 'S-1/4', harm: 'customers', due: formatTimestamp(day(20)) },
  ]);
  expect((await claim('other', APPEAL)).status).toBe(200);
  const handed = await served().post('other', `/v1/cases/${APPEAL}/hand-over`, { to: 'P-1', note: 'Please finish it' });
  expect(handed.status).toBe(404);
  // Items are decided on a page of their own.
  expect((await decide('other', APPEAL, 'dropped')).body.type).toBe('/problems/decision-not-offered');
});

test('opened twice there is one; closed it stays closed; the ledger closes none of them', async () => {
  await openAppealCase(pool(), appeal);
  await openAppealCase(pool(), appeal);
  await openSupportCase(pool(), { ...asked, action: undefined, id: 'question-1' });
  await served().passOn();
  expect((await queue('other')).map(({ id }) => id).toSorted()).toEqual([
    `S-1~0~support~question-1-${day(13)}`,
    APPEAL,
  ]);
  const ended = { seller: 'S-1', action: 4, id: 'appeal-1', at: day(14) };
  await closeAppealCase(pool(), ended);
  await closeAppealCase(pool(), ended);
  await closeSupportCase(pool(), { ...ended, action: undefined, id: 'question-1' });
  await openAppealCase(pool(), appeal);
  expect(await queue('other')).toEqual([]);
  expect((await served().get('other', `/v1/cases/${APPEAL}`)).body).toMatchObject({
    ...{ status: 'closed', outcome: 'answered', closedAt: formatTimestamp(day(14)) },
    entries: [{ entry: 'closed', person: null }],
  });
});
