import { describe, expect, test } from 'vitest';
import { caseDetail } from '../../src/service/cases/contract.ts';
import { policiesList, policyCheck, policyProposal } from '../../src/service/policy/contract.ts';
import { overturns, shadowPage } from '../../src/service/rules/contract.ts';
import { expectGoodLooks } from './every-look.ts';
import { staffAnswers } from './fixtures/staff-answers.ts';
import { openConsole } from './page.ts';
import type { Asked } from './site.ts';

const AT = '2026-09-13T15:00:00Z';
const SOON = '2026-09-28T15:00:00Z';
const ADA = { id: 'P-9', name: 'Ada Reid' };
const FILE = 'name: kingston-express\nversion: 1\n';
const WHY = 'The courier is slow in the hills';

const COMPARISON = {
  base: 'kingston-express@1',
  stricter: ['metrics.late_dispatch.target'],
  earliest: SOON,
  values: [{ path: 'metrics.late_dispatch.target', before: '4 %', after: '3 %' }],
  sentences: [
    {
      title: 'What is measured: Late dispatch',
      changes: [{ before: 'The target is at most 4 %.', after: 'The target is at most 3 %.' }],
    },
  ],
};
const SUMMARY = {
  ...{ id: 'A-1', policy: 'kingston-express@2', status: 'proposed' as const, proposedBy: ADA, proposedAt: AT },
  ...{ endedBy: null, endedAt: null, from: null },
};
const PROPOSAL = {
  ...{ ...SUMMARY, at: AT, own: false, reason: WHY, endedReason: null, document: FILE, comparison: COMPARISON },
};
const VERSION = {
  ...{ id: 'kingston-express@1', state: 'now' as const, from: null, until: null, activatedAt: AT, reason: null },
  ...{ by: 'operator' as const, proposedBy: null, activatedBy: null, shadowed: null, shadow: [] },
};

/** Versions and proposals of an installation in memory; every answer is checked against its contract. */
function policies({ own = false, stale = false }) {
  const sent: unknown[] = [];
  let [proposal, moved] = [policyProposal.parse({ ...PROPOSAL, own }), stale];
  const check = (request: Asked) => {
    const isBad = request.postDataJSON().document.includes('two');
    const problem = {
      code: 'not-a-number',
      line: 2,
      column: 10,
      field: 'version',
      detail: 'is no number',
      cure: 'write 2',
    };
    return {
      body: policyCheck.parse(
        isBad
          ? { policy: null, problems: [problem], comparison: null }
          : { policy: SUMMARY.policy, problems: [], comparison: COMPARISON },
      ),
    };
  };
  const activate = (request: Asked) => {
    sent.push(request.postDataJSON());
    if (moved) {
      moved = false;
      const detail = 'The latest version is kingston-express@3 by now. The service put fraud in shadow with it.';
      return { status: 409, body: { type: '/problems/policy-moved-on', title: 'Another came', status: 409, detail } };
    }
    proposal = { ...proposal, status: 'activated', endedBy: ADA, endedAt: AT, from: SOON, comparison: null };
    return { body: proposal };
  };
  const answers = {
    ...staffAnswers({ role: 'policy-editor' }),
    'GET /v1/policies': () => ({
      body: policiesList.parse({ at: AT, items: [VERSION], proposals: [SUMMARY], ended: [] }),
    }),
    'GET /v1/policies/kingston-express%401': { id: 'kingston-express@1', document: FILE },
    'GET /v1/policies/kingston-express@1': { id: 'kingston-express@1', document: FILE },
    'POST /v1/policies/check': check,
    'POST /v1/policies/proposals': (request: Asked) => {
      sent.push(request.postDataJSON());
      return { status: 201, body: proposal };
    },
    'GET /v1/policies/proposals/A-1': () => ({ body: proposal }),
    'POST /v1/policies/proposals/A-1/activation': activate,
  };
  return { sent, answers };
}

describe('the policy', () => {
  test('is proposed as a file: each problem by its line, then what it changes, and nothing written is lost', async () => {
    const { sent, answers } = policies({ own: true });
    const page = await openConsole({ path: '/staff/policies', answers });
    await page.getByRole('table', { name: 'Versions' }).getByText('In force').waitFor();
    await page.getByRole('link', { name: 'Propose a version' }).click();
    await page.getByRole('button', { name: 'Begin with the latest version' }).click();
    const file = page.getByLabel('The file, in YAML');
    await expect.poll(() => file.inputValue()).toBe(FILE);
    await file.fill(FILE.replace('1', 'two'));
    await page.getByRole('button', { name: 'Check it' }).click();
    await page.getByText('1 problem in the file').waitFor();
    await page.getByText('is no number; write 2.').waitFor();
    await page.reload();
    await expect.poll(() => file.inputValue()).toContain('two');
    await file.fill(FILE.replace('1', '2'));
    await page.getByRole('button', { name: 'Check it' }).click();
    await page.getByText('The target is at most 3 %.').waitFor();
    await page.getByText('It may hold more against sellers').waitFor();
    const send = page.getByRole('button', { name: 'Propose kingston-express@2' });
    expect(await send.isDisabled()).toBe(true);
    await page.getByLabel('Why').fill(WHY);
    await expectGoodLooks(page);
    await send.click();
    await page.getByText('You proposed this version, so somebody else activates it.').waitFor();
    expect(await page.getByRole('button', { name: 'Activate' }).count()).toBe(0);
    expect(sent).toEqual([{ document: FILE.replace('1', '2'), reason: WHY }]);
  });

  test('is activated by another person, who sees what changed meanwhile', async () => {
    const { sent, answers } = policies({ stale: true });
    const page = await openConsole({ path: '/staff/policies/proposals/A-1', answers });
    await page.getByText('Ada Reid').waitFor();
    await page.getByLabel('Why').fill('Looked at with the couriers');
    await expectGoodLooks(page);
    const activate = async () => {
      await page.getByRole('button', { name: 'Activate', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('It cannot be taken back').waitFor();
      await dialog.getByRole('button', { name: 'Activate it' }).click();
    };
    await activate();
    await page.getByText('The service put fraud in shadow with it.').waitFor();
    expect(await page.getByLabel('Why').inputValue()).toBe('Looked at with the couriers');
    await page.getByRole('button', { name: 'Show what changed' }).click();
    await activate();
    await page.getByText('Activated', { exact: true }).waitFor();
    expect(sent).toEqual(Array(2).fill({ seen: 'kingston-express@1', reason: 'Looked at with the couriers' }));
  });
});

const RULE = 'off_platform_contact';
const CASE = caseDetail.parse({
  ...{
    id: 'platform~0~rule_over_budget~2',
    kind: 'rule_over_budget',
    status: 'open',
    seller: 'platform',
    action: null,
  },
  ...{ violation: RULE, category: 'customer_data', harm: 'seller', openedAt: AT, due: SOON, overdue: false },
  ...{ claimedBy: null, approvedBy: [], outcome: null, closedAt: null, closedBy: null, at: AT, rung: 'good' },
  ...{ decisions: [], approvalsNeeded: 1, exceptions: [], seen: 0, opening: null, link: null, listing: null },
  misuse: null,
  ...{ contact: { needed: false, recordedAt: null }, reason: null, history: [], similar: [], entries: [] },
  rule: { policy: 'kingston-express@2', decided: 20, overturned: 3, actions: ['S-1/1', 'S-2/1'] },
});

test('a rule in shadow is told with why, and with what it would have done', async () => {
  const counts = { violation: RULE, decided: 20, overturned: 3, reduced: 0, share: 0.15, overBudget: true };
  const move = { from: 'good' as const, on: 'violation' as const, to: 'warning' as const };
  const page = await openConsole({
    path: `/staff/cases/${CASE.id}`,
    answers: {
      ...staffAnswers(),
      [`GET /v1/cases/${CASE.id}`]: CASE,
      'GET /v1/rules/overturns': overturns.parse({
        budget: { overturned: 0.1, cases: 20 },
        items: [{ ...counts, inShadow: true, inShadowSince: AT, wouldHaveMoved: 1 }],
      }),
      'GET /v1/rules/shadowed-moves': shadowPage.parse({
        items: [
          {
            ...{
              seller: 'S-7',
              violation: RULE,
              category: 'customer_data',
              at: AT,
              policy: 'kingston-express@2',
              move,
            },
            ...{ because: ['e-1'], meter: null, level: null },
          },
        ],
        next: null,
      }),
    },
  });
  await page.getByRole('heading', { level: 1, name: 'Mend a rule' }).waitFor();
  await page.getByText('3 of 20 decided appeals').waitFor();
  await page.getByRole('link', { name: 'See what it would have done' }).click();
  await page.waitForURL(/shadow=off_platform_contact/);
  await page.getByRole('table', { name: 'Rules' }).getByText('would have moved 1 seller').waitFor();
  await page.getByRole('link', { name: 'S-7' }).waitFor();
  await expectGoodLooks(page);
});
