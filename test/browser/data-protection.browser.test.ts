import { describe, expect, test } from 'vitest';
import {
  incident,
  incidentClosing,
  incidentReceived,
  incidentReport,
  incidentStatus,
  incidentsPage,
} from '../../src/service/incidents/contract.ts';
import { expectGoodLooks } from './every-look.ts';
import { staffAnswers } from './fixtures/staff-answers.ts';
import { openConsole } from './page.ts';
import type { Asked } from './site.ts';

const SENT = { reference: '7KQ2-M9XD-04TR', code: 'AB12-CD34-EF56', reportedAt: '2026-03-20T14:00:00Z' };
const STORY = 'A stranger knew my address and wrote to me';

describe('report a data problem', () => {
  test('takes a choice and a sentence; what fails loses nothing; the code is shown once and opens the status', async () => {
    const sent: unknown[] = [];
    const added: unknown[] = [];
    const state = { reference: SENT.reference, kind: 'contacted', reportedAt: SENT.reportedAt, answer: null };
    const page = await openConsole({
      path: '/report-a-problem',
      answers: {
        'POST /v1/incidents': (request: Asked) => {
          sent.push(incidentReport.parse(request.postDataJSON()));
          if (sent.length === 1)
            return {
              status: 503,
              body: { type: '/problems/unavailable', title: 'Away', detail: 'Try again.', status: 503 },
            };
          return { status: 201, body: incidentReceived.parse(SENT) };
        },
        'GET /v1/incidents/*': incidentStatus.parse({ ...state, status: 'received', added: [] }),
        'POST /v1/incidents/*': (request: Asked) => {
          added.push(request.postDataJSON());
          return { body: incidentStatus.parse({ ...state, status: 'received', added: [{ at: SENT.reportedAt }] }) };
        },
      },
    });
    await page.getByRole('button', { name: 'Send the report' }).click();
    await page.getByText('Choose the one that comes nearest.').waitFor();
    await page.getByText('Say in a sentence what happened').waitFor();
    await expectGoodLooks(page);

    await page.getByRole('radio', { name: 'Somebody contacted me outside the marketplace' }).check();
    await page.getByRole('textbox', { name: 'Tell it in your own words' }).fill(STORY);
    await page.getByText('If you know: which order').click();
    await page.getByRole('textbox', { name: 'Order number' }).fill('two words');
    await page.getByRole('button', { name: 'Send the report' }).click();
    await page.getByText('An order number has letters').waitFor();
    await page.getByRole('textbox', { name: 'Order number' }).fill('O-7');
    await page.getByRole('button', { name: 'Send the report' }).click();
    await page.getByText('nothing of it was lost').waitFor();
    await page.getByRole('button', { name: 'Send the report' }).click();
    await page.getByRole('heading', { level: 1, name: 'We have your report' }).waitFor();
    await page.getByText(SENT.code).waitFor();
    expect(sent).toEqual([1, 2].map(() => ({ kind: 'contacted', text: STORY, order: 'O-7' })));
    await expectGoodLooks(page);

    await page.getByRole('link', { name: 'See what became of it' }).click();
    await page.waitForURL(/view=status$/);
    await page.getByRole('button', { name: 'Look' }).click();
    await page.getByText('Received: nobody has begun yet').waitFor();
    await page.getByRole('textbox', { name: 'Add something' }).fill('They wrote again today');
    await page.getByRole('button', { name: 'Send it' }).click();
    await page.getByText('Added. We read it with your report.').waitFor();
    expect(added).toEqual([{ code: SENT.code, text: 'They wrote again today' }]);
    expect(page.url()).not.toContain(SENT.code);
    await expectGoodLooks(page);
  });

  test('staff claim a report and close it with an outcome and words', async () => {
    const line = {
      ...{ reference: SENT.reference, kind: 'contacted', reporter: 'nobody', reportedAt: SENT.reportedAt },
      status: 'received',
    };
    let whole = { ...line, report: { text: STORY, order: 'O-7' }, entries: [] as object[] };
    const closed: unknown[] = [];
    const by = { id: 'p-1', name: 'Grace Campbell' };
    const page = await openConsole({
      path: '/staff/data-protection',
      answers: {
        ...staffAnswers({ role: 'data-protection-officer' }),
        'GET /v1/incidents': () => ({ body: incidentsPage.parse({ items: [line], next: null }) }),
        [`GET /v1/incidents/${SENT.reference}`]: () => ({ body: incident.parse(whole) }),
        [`POST /v1/incidents/${SENT.reference}/claim`]: () => {
          const entries = [{ at: SENT.reportedAt, act: 'claim', by, text: null }];
          whole = { ...whole, status: 'claimed', claimedBy: by, entries } as typeof whole;
          return { body: incident.parse(whole) };
        },
        [`POST /v1/incidents/${SENT.reference}/closing`]: (request: Asked) => {
          closed.push(incidentClosing.parse(request.postDataJSON()));
          const { claimedBy: _, ...rest } = whole as typeof whole & { claimedBy?: object };
          return {
            body: incident.parse({ ...rest, status: 'closed', outcome: 'confirmed', closedAt: SENT.reportedAt }),
          };
        },
      },
    });
    await page.getByText('somebody not signed in').waitFor();
    await expectGoodLooks(page);
    await page.getByRole('link', { name: 'Somebody contacted me outside the marketplace' }).click();
    await page.getByText(STORY).waitFor();
    await page.getByRole('button', { name: 'Claim it' }).click();
    await page.getByText('Grace Campbell claimed it').waitFor();
    await expectGoodLooks(page);
    await page.getByRole('button', { name: 'Close it' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Close it' }).click();
    await dialog.getByText('Choose one.').waitFor();
    await dialog.getByRole('radio', { name: 'Confirmed', exact: true }).check();
    await dialog.getByRole('textbox').fill('The shop sees nothing more of you.');
    await expectGoodLooks(page);
    await dialog.getByRole('button', { name: 'Close it' }).click();
    await page.getByText('Closed.', { exact: true }).waitFor();
    expect(closed).toEqual([{ outcome: 'confirmed', answer: 'The shop sees nothing more of you.' }]);
  });
});
