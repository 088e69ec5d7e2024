import type { Request } from 'playwright-core';
import { expect, test } from 'vitest';
import { teamPage } from '../../src/service/attestations/contract.ts';
import { expectGoodLooks } from './every-look.ts';
import { answersFor, ME } from './fixtures/seller-answers.ts';
import { ago } from './fixtures/seller-metrics.ts';
import { SELLER, warned } from './fixtures/seller-stories.ts';
import { openConsole } from './page.ts';

const OWNER = {
  ...{ id: ME.id, name: ME.name, email: ME.email, role: 'seller-owner', joinedAt: ago(400), secondStep: true },
  attested: { version: '0123456789abcdef', at: ago(10), until: ago(-355) },
  lastShown: ago(1),
};
const MEMBER = {
  ...{ id: 'P-2', name: 'Tia Wren', email: `${'t'.repeat(60)}@bluemountain.example`, role: 'seller-member' },
  ...{ joinedAt: ago(3), secondStep: false, due: 'first' },
};
const INVITED = {
  ...{ id: 'I-1', email: 'new@bluemountain.example', role: 'seller-member', sellerId: SELLER },
  ...{ invitedBy: ME.id, invitedAt: ago(0), expiresAt: ago(-7) },
};

test('the owner sees who read the briefing, invites, takes an invitation back, and removes somebody after seeing what follows', async () => {
  let members = [OWNER, MEMBER];
  let invitations: readonly object[] = [];
  const gone: string[] = [];
  const answers = answersFor(warned, {
    [`GET /v1/sellers/${SELLER}/team`]: () => ({ body: teamPage.strict().parse({ items: members, next: null }) }),
    'GET /v1/invitations': () => ({ body: { items: invitations, next: null } }),
    'POST /v1/invitations': (request: Request) => {
      expect(request.postDataJSON()).toEqual({ email: INVITED.email, role: 'seller-member' });
      invitations = [INVITED];
      return { status: 201, body: { invitation: INVITED, link: 'http://localhost/invitation#a-token' } };
    },
    'DELETE /v1/invitations/I-1': () => {
      invitations = [];
      return { status: 204 };
    },
    'DELETE /v1/people/P-2': () => {
      gone.push('P-2');
      members = [OWNER];
      return { status: 204 };
    },
  });
  const page = await openConsole({ path: '/seller/team', answers });
  await page.getByRole('heading', { level: 1, name: 'Team' }).waitFor();
  const rows = page.getByRole('table', { name: 'The people of your store, by name' }).getByRole('row');
  await expect.poll(() => rows.count()).toBe(3);
  await page.getByText('Not read yet').waitFor();
  await page.getByText('Kept to until').waitFor();
  // Nobody removes themself.
  expect(await page.getByRole('button', { name: `Remove ${ME.name}` }).count()).toBe(0);
  await page.getByText('No invitation is open.').waitFor();
  await page.getByLabel('E-mail address').fill(` ${INVITED.email}`);
  await page.getByRole('button', { name: 'Make the link' }).click();
  await page.getByText('http://localhost/invitation#a-token').waitFor();
  await expectGoodLooks(page);
  await page.getByRole('button', { name: `Take back the invitation of ${INVITED.email}` }).click();
  await page.getByText('No invitation is open.').waitFor();
  await page.getByRole('button', { name: 'Remove Tia Wren' }).click();
  const dialog = page.getByRole('dialog', { name: 'Remove Tia Wren from your team?' });
  await dialog.getByText('They are signed out at once, on every device.').waitFor();
  await expectGoodLooks(page);
  expect(gone).toEqual([]);
  await dialog.getByRole('button', { name: 'Remove Tia Wren' }).click();
  await expect.poll(() => rows.count()).toBe(2);
  expect(gone).toEqual(['P-2']);
});
