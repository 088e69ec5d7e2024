import { expect, test } from 'vitest';
import { carrier, carrierDetail, trial } from '../../src/service/tracking/contract.ts';
import { expectGoodLooks } from './every-look.ts';
import { MARKETPLACE } from './fixtures/seller-answers.ts';
import { openConsole } from './page.ts';
import type { Asked } from './site.ts';

const AT = '2026-03-20T14:00:00Z';
const ME = {
  ...{ id: 'P-1', name: 'Omar Admin', email: 'omar@demo.example', role: 'administrator', secondStep: true },
  ...{ kind: 'person', permissions: { 'carriers.manage': 'all' }, signedInUntil: '2026-03-27T15:00:00Z' },
};

const POST = {
  ...{ carrier: 'parish-post', name: 'Parish Post', state: 'active', format: 'scans', codes: 'upu', furtherCodes: {} },
  ...{ regions: {}, signed: 'standard_webhooks', poll: null, heardAt: '2026-03-20T13:00:00Z', lagSeconds: 720 },
  ...{ refusedAt: AT, waiting: { order: 3, code: 2 }, version: 1, createdAt: AT, changedAt: AT },
  lastWeek: { messages: 40, scans: 120, duplicates: 4, rejected: 1, refused: 2 },
} as const;

test('carriers are set up, watched and taught: their secret once, what is unknown, and what would be read', async () => {
  const changes: unknown[] = [];
  let unknown = [{ kind: 'code', value: 'Z9', number: 2, firstAt: AT, lastAt: AT }] as object[];
  const page = await openConsole({
    path: '/staff/carriers',
    answers: {
      'GET /v1/marketplace': MARKETPLACE,
      'GET /v1/me': ME,
      'GET /v1/carriers': { items: [carrier.strict().parse(POST)] },
      'POST /v1/carriers': (request: Asked) => {
        changes.push(request.postDataJSON());
        return { status: 201, body: { carrier: POST, secret: 'whsec_shown-once' } };
      },
      'GET /v1/carriers/parish-post': () => ({
        body: carrierDetail.strict().parse({
          ...{ ...POST, unknown },
          refusals: [{ what: 'refused.wrong_signature', number: 2 }],
        }),
      }),
      'PATCH /v1/carriers/parish-post': (request: Asked) => {
        changes.push(request.postDataJSON());
        unknown = [];
        return { body: POST };
      },
      'POST /v1/carriers/parish-post/trials': {
        ...trial.strict().parse({
          scans: [
            {
              ...{ pointer: '/body/scans/0', trackingNumber: 'RR473124829JM', numberIsWrong: false, code: 'EMI' },
              ...{ says: 'delivered', at: AT, region: null, unknownPlace: 'Depot 7', orderKnown: true },
            },
          ],
          rejected: [{ pointer: '/body/scans/1/at', detail: 'must be a time' }],
        }),
      },
    },
  });
  const table = page.getByRole('table', { name: 'Carriers that tell of parcels' });
  await table.getByText('Parish Post').waitFor();
  await table.getByText('12 min').waitFor();
  await expectGoodLooks(page);

  await page.getByRole('button', { name: 'Set up a carrier' }).click();
  const dialog = page.getByRole('dialog', { name: 'Set up a carrier' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  expect(await dialog.getByText('This is needed').count()).toBe(2);
  await dialog.getByLabel('Id').fill('parish-post');
  await dialog.getByLabel('Name').fill('Parish Post');
  await dialog.getByLabel('Codes').selectOption('UPU EMS events (EMA to EMK)');
  await expectGoodLooks(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('whsec_shown-once').waitFor();
  await page.getByRole('button', { name: 'I have put it away' }).click();
  expect(changes).toEqual([
    {
      ...{ carrier: 'parish-post', name: 'Parish Post', format: 'scans', codes: 'upu' },
      ...{ signed: 'standard_webhooks', poll: null },
    },
  ]);

  await page.getByRole('heading', { level: 1, name: 'Parish Post' }).waitFor();
  await page.getByText('Messages in its name were not believed').waitFor();
  await page.getByText('Messages with a wrong signature').waitFor();
  await page.getByLabel('What the code Z9 means').selectOption('Delivered');
  await page.getByRole('button', { name: 'Enter' }).click();
  await page.getByText('There are none.').waitFor();
  expect(changes.at(-1)).toEqual({ furtherCodes: { Z9: 'delivered' }, version: 1 });
  await page.getByRole('textbox', { name: 'Message' }).fill('{"scans": []}');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByText('RR473124829JM: EMI, Delivered').waitFor();
  await page.getByText('unknown place Depot 7; its order is known').waitFor();
  await expectGoodLooks(page);
});
