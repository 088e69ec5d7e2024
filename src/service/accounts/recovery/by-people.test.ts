import { expect, test } from 'vitest';
import { problem, REASON, RecoveryRig, tokenIn } from '../../../../test/accounts/recovery-rig.ts';
import { withDatabase } from '../../../../test/database.ts';
import { RECOVERY_APPROVALS, RECOVERY_WAIT } from '../../../rulebook/accounts/recovery.ts';
import { PROOF_LASTS } from '../../../rulebook/accounts/step-up.ts';

const database = withDatabase();
const rig = new RecoveryRig(database);
const HOW = 'Called back on the number of the staff list.';

test('staff are let in when two others approved, one of them an administrator, and never before the wait is over', async () => {
  const lost = await rig.enrolled('staff-lead');
  const lead = await rig.joined('staff-lead');
  const admin = await rig.joined('administrator');
  const asked = await lost.browser.ask('POST /v1/recovery', { reason: REASON });
  expect(asked.body).toMatchObject({ approvalsNeeded: 2, approvals: 0 });
  const [mail] = await rig.pass();
  expect(mail?.mail.text).toContain('ask two colleagues to approve it');

  const { body: open } = await admin.browser.ask('GET /v1/recoveries');
  expect(open).toMatchObject({
    items: [
      {
        ...{ status: 'open', approvalsNeeded: 2, approvedBy: [], person: { email: lost.email, role: 'staff-lead' } },
        acts: [{ type: 'asked', reason: REASON }],
      },
    ],
  });
  const [{ id }] = open.items;
  const path = `POST /v1/recoveries/${id}`;
  expect(await lost.browser.ask(`${path}/approval`, { reason: HOW })).toMatchObject(problem(403, 'own-recovery'));
  expect(await lost.browser.ask(`${path}/refusal`, { reason: HOW })).toMatchObject(problem(403, 'own-recovery'));
  expect(await lead.browser.ask(`${path}/approval`, { reason: HOW })).toMatchObject({
    body: { approvedBy: [{ name: 'Ada of the tests' }] },
  });
  const twice = await lead.browser.ask(`${path}/approval`, { reason: HOW });
  expect(twice).toMatchObject(problem(409, 'another-person-needed'));
  const unknown = await lead.browser.ask('POST /v1/recoveries/R-0/approval', { reason: HOW });
  expect(unknown).toMatchObject(problem(404, 'no-such-recovery'));

  // An old session alone approves nothing; refusing takes no proof.
  rig.advance(PROOF_LASTS);
  const unproved = await admin.browser.ask(`${path}/approval`, { reason: HOW });
  expect(unproved).toMatchObject(problem(403, 'step-up-needed'));
  await admin.browser.ask('POST /v1/me/proof', { by: 'password', password: 'ostrich-vellum-9-quay' });
  const { body } = await admin.browser.ask(`${path}/approval`, { reason: HOW });
  expect(body).not.toHaveProperty('lapsesAt');
  expect(body.acts).toMatchObject([
    { type: 'asked' },
    { type: 'approved', reason: HOW, by: body.approvedBy[0] },
    { type: 'approved', reason: HOW, by: body.approvedBy[1] },
  ]);
  expect(await rig.pass()).toEqual([]);
  const [link] = await rig.pass(RECOVERY_WAIT - PROOF_LASTS);
  const done = await rig.browser('').ask('POST /v1/recovery/completion', { token: tokenIn(link, 'finish') });
  expect(done.status).toBe(204);
  await rig.pass();
  expect((await rig.browser(lost.email).signIn()).body).not.toHaveProperty('twoFactorRedirect');
});

test('without approvals a request of staff lapses; a seller’s needs none, and is refused when it looks hostile', async () => {
  const agent = await rig.enrolled('staff-agent');
  const owner = await rig.enrolled('seller-owner');
  const admin = await rig.joined('administrator');
  await agent.browser.ask('POST /v1/recovery', { reason: REASON });
  await owner.browser.ask('POST /v1/recovery', { reason: REASON });
  expect(await agent.browser.ask('GET /v1/recoveries')).toMatchObject(problem(403, 'not-permitted'));
  expect(await owner.browser.ask('GET /v1/recoveries')).toMatchObject(problem(403, 'not-permitted'));
  const { body: page } = await admin.browser.ask('GET /v1/recoveries?limit=1');
  const { body: more } = await admin.browser.ask(`GET /v1/recoveries?limit=1&cursor=${page.next}`);
  const byEmail = new Map([...page.items, ...more.items].map((item) => [item.person.email, item]));
  expect([...byEmail.keys()].toSorted()).toEqual([owner.email, agent.email].toSorted());
  const path = `POST /v1/recoveries/${byEmail.get(owner.email).id}`;
  expect(await admin.browser.ask(`${path}/approval`, { reason: HOW })).toMatchObject(
    problem(409, 'approval-not-needed'),
  );
  expect((await admin.browser.ask(`${path}/refusal`, { reason: HOW })).body).toMatchObject({ status: 'refused' });
  expect(await admin.browser.ask(`${path}/refusal`, { reason: HOW })).toMatchObject(problem(410, 'recovery-over'));
  expect((await owner.browser.ask('GET /v1/me')).body).not.toHaveProperty('recovery');

  await rig.pass();
  const { body: ended } = await admin.browser.ask('GET /v1/recoveries?state=ended');
  expect(ended.items.map(({ status }: { status: string }) => status)).toContain('refused');
  const told = await rig.pass(RECOVERY_APPROVALS);
  expect(told.map(({ to, mail }) => [to, mail.subject])).toEqual([[agent.email, 'The request has run out']]);
});
