import { expect, test } from 'vitest';
import { accessAlarm, accessAlarmsPage, lookRequest, stopLifting } from '../../src/service/access-watch/contract.ts';
import { revealAnswer } from '../../src/service/accesses/contract.ts';
import { accessesPage, customerFields, revealRequest } from '../../src/service/reveals/contract.ts';
import { figureInWords, LOOK_LIMITS } from '../../src/words/access-watch-en.ts';
import { fill } from '../../src/words/fill.ts';
import { expectGoodLooks } from './every-look.ts';
import { CUSTOMER, detail, LATE, LIST, NAME, REVEALS } from './fixtures/orders.ts';
import { answersFor } from './fixtures/seller-answers.ts';
import { SELLER, warned } from './fixtures/seller-stories.ts';
import { staffAnswers } from './fixtures/staff-answers.ts';
import { anyTracking } from './fixtures/tracking.ts';
import { openConsole } from './page.ts';
import type { Asked } from './site.ts';

const ALARM = '019c4a00-0000-7000-8000-000000000001';
const UNTIL = '2026-03-21T14:00:00Z';
const PACE = { signal: 'pace', odd: 6, of: 6, usual: { share: 0.05, from: 'policy' } } as const;
const FIGURES = [{ ...PACE, usual: 0.05, from: 'policy', times: 34_012_224, text: figureInWords(PACE) }];

/** What a reveal answers when looks are not like work. */
function kept(level: 'ask' | 'stop') {
  const reason = [fill(LOOK_LIMITS[level].person, { unpacked: 7 }), figureInWords(PACE)].join(' ');
  return {
    ...{ field: 'name', masked: '••••••', rule: `watch.${level}`, reason, purposes: [], confirm: false },
    watch: level === 'ask' ? { level } : { level, until: UNTIL, alarm: ALARM },
  };
}

test('somebody who looks at many orders is asked why and goes on; stopped, they read until when, and ask us to look', async () => {
  const told: unknown[] = [];
  const reviews: unknown[] = [];
  const page = await openConsole({
    path: '/seller/orders/O-1041',
    answers: answersFor(warned, {
      [`${LIST}/O-1041`]: detail(LATE, {}),
      'GET /v1/orders/*': anyTracking,
      [CUSTOMER]: customerFields.strict().parse({ order: 'O-1041', fields: [NAME] }),
      [REVEALS]: (request: Asked) => {
        const { because } = revealRequest.parse(request.postDataJSON());
        told.push(because);
        const answered = {
          ...{ access: '0199-access', at: '2026-03-20T14:00:00Z', order: 'O-1041', purpose: 'resolve', seconds: 60 },
          ...{ shown: [], kept: [kept(because === undefined ? 'ask' : 'stop')] },
        };
        return { body: revealAnswer.parse(answered) };
      },
      [`POST /v1/access-watch/${ALARM}/review`]: (request: Asked) => {
        reviews.push(lookRequest.parse(request.postDataJSON()));
        return { body: accessAlarm.parse({ ...stopped(), asked: { at: UNTIL, because: 'packing_many' } }) };
      },
    }),
  });
  await page.getByRole('button', { name: 'Show: Name' }).click();
  const dialog = page.getByRole('dialog', { name: 'Show: Name' });
  await dialog.getByRole('button', { name: 'Show it' }).click();
  await dialog.getByText('You have looked at 7 orders that are not packed yet').waitFor();
  await dialog.getByText('6 of 6 orders followed the one before faster than hands do').waitFor();
  await dialog.getByRole('button', { name: 'Prove that it is me, and go on' }).click();
  await dialog.getByText('Choose what comes nearest.').waitFor();
  await expectGoodLooks(page);
  await dialog.getByRole('radio', { name: 'I pack many orders now' }).check();
  await dialog.getByRole('button', { name: 'Prove that it is me, and go on' }).click();
  await dialog.getByText('Labels and dispatch go on as before').waitFor();
  await dialog.getByText('It ends by itself').first().waitFor();
  await expectGoodLooks(page);
  await dialog.getByRole('button', { name: 'Ask us to look' }).click();
  await dialog.getByText('We have it before us.').waitFor();
  expect(told).toEqual([undefined, 'packing_many']);
  expect(reviews).toEqual([{ because: 'packing_many' }]);
});

function stopped() {
  return {
    ...{ id: ALARM, seller: SELLER, at: '2026-03-20T14:00:00Z', person: { id: 'P-5', name: 'Marlon Reid' } },
    ...{ whose: 'person', status: 'stopped', until: UNTIL, access: '0199-access', unpacked: 7, figures: FIGURES },
    toCase: false,
  };
}

test('staff see the figures and lift a stop with a reason; the owner reads the same without a name of ours', async () => {
  const lifted: unknown[] = [];
  let alarm: object = { ...stopped(), asked: { at: UNTIL, because: 'packing_many' } };
  const page = await openConsole({
    path: '/staff/data-protection?view=looks',
    answers: {
      ...staffAnswers({ role: 'data-protection-officer' }),
      'GET /v1/access-watch': () => ({ body: accessAlarmsPage.parse({ items: [alarm], next: null }) }),
      [`POST /v1/sellers/${SELLER}/access-watch/${ALARM}/lift`]: (request: Asked) => {
        const { because } = stopLifting.parse(request.postDataJSON());
        lifted.push(because);
        alarm = { ...alarm, status: 'lifted', lifted: { at: UNTIL, because } };
        return { body: accessAlarm.parse(alarm) };
      },
    },
  });
  await page.getByText('6 of 6 orders followed the one before faster than hands do').waitFor();
  await page.getByText('34,012,224 times likelier in a harvest').waitFor();
  await page.getByText('The shop asks us to look: I pack many orders now.').waitFor();
  await expectGoodLooks(page);
  await page.getByRole('button', { name: 'Lift the stop of Marlon Reid' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lift the stop of Marlon Reid' });
  await dialog.getByRole('button', { name: 'Lift it' }).click();
  await dialog.getByText('Choose what comes nearest.').waitFor();
  await dialog.getByRole('radio', { name: 'It is a busy season for them' }).check();
  await expectGoodLooks(page);
  await dialog.getByRole('button', { name: 'Lift it' }).click();
  await page.getByText('Lifted: It is a busy season for them.').waitFor();
  expect(lifted).toEqual(['season']);

  const own = await openConsole({
    path: '/seller/accesses',
    answers: answersFor(warned, {
      [`GET /v1/sellers/${SELLER}/accesses`]: accessesPage.parse({ items: [], next: null }),
      [`GET /v1/sellers/${SELLER}/access-watch`]: () => ({
        body: accessAlarmsPage.parse({ items: [alarm], next: null }),
      }),
    }),
  });
  await own.getByRole('heading', { name: 'Looks that were unusual' }).waitFor();
  await own.getByText('Lifted: It is a busy season for them.').waitFor();
  await expectGoodLooks(own);
});
