import { expect, test } from 'vitest';
import type { z } from 'zod';
import {
  affectedPage,
  breachAct,
  breachesPage,
  breachOpening,
  dataBreach,
} from '../../src/service/data-breaches/contract.ts';
import { HAPPENED } from '../../src/words/data-breach-notices-en.ts';
import { expectGoodLooks } from './every-look.ts';
import { staffAnswers } from './fixtures/staff-answers.ts';
import { openConsole } from './page.ts';
import type { Asked } from './site.ts';

type Told = z.infer<typeof dataBreach>;

const ID = '0199d3a4-7c11-7d02-9a55-0c1f5d2f7e10';
const AT = '2026-03-20T15:00:00Z';
const OFFICER = { id: 'p-2', name: 'Winston Bailey' };
const CLOCK = {
  hours: 72,
  counted: 'wall',
  tells: 'regulator',
  dueAt: '2026-03-23T15:00:00Z',
  run: 50,
  from: 'suspicion',
  duty: 'data-protection-officer',
} as const;
const { dueAt: _, ...NOT_BEGUN } = CLOCK;

const SUSPECTED: Told = dataBreach.parse({
  ...{ id: ID, status: 'suspected', openedBy: OFFICER, openedAt: AT, suspectedAt: AT, reports: ['7KQ2-M9XD-04TR'] },
  clocks: [
    { ...CLOCK, name: 'gdpr' },
    { ...NOT_BEGUN, name: 'bank', hours: 48, counted: 'working', from: 'confirmation', run: 0 },
    { ...CLOCK, name: 'contract', hours: 24, tells: 'partner', stopped: { how: 'waived', at: AT, by: OFFICER } },
  ],
  ...{ measures: [], sellers: [], conducts: ['customer_data_third_party'] },
  secrecy: { untold: [], longest: '2026-04-19T15:00:00Z' },
  can: [
    'note',
    'add_report',
    'scope',
    'contain',
    'lift',
    'assess',
    'notify',
    'tell_seller',
    'keep_secret',
    'agree_secret',
  ],
  timeline: [
    { at: AT, type: 'opened', by: OFFICER, about: [], text: 'A stranger had an address.' },
    { at: AT, type: 'warned', about: ['gdpr', '50'] },
  ],
  drafts: {
    regulator: 'To the authority of data',
    customers: `To people. ${HAPPENED.not_known_yet}`,
    seller: 'This is no accusation.',
  },
});

/** A service with one inquiry; what is sent must keep to the contract. */
function served() {
  const sent: z.output<typeof breachAct>[] = [];
  let told = SUSPECTED;
  const answers = {
    ...staffAnswers(),
    'GET /v1/data-breaches': () => ({ body: breachesPage.parse({ items: [told], next: null }) }),
    'POST /v1/data-breaches': (request: Asked) => {
      breachOpening.parse(request.postDataJSON());
      return { status: 201, body: told };
    },
    [`GET /v1/data-breaches/${ID}`]: () => ({ body: told }),
    [`GET /v1/data-breaches/${ID}/affected`]: () => ({
      body: affectedPage.parse({ items: [{ customer: 'C-7', orders: ['O-7'], fields: ['address'] }], next: null }),
    }),
    [`POST /v1/data-breaches/${ID}/acts`]: (request: Asked) => {
      const act = breachAct.parse(request.postDataJSON());
      sent.push(act);
      if (act.do === 'contain') {
        if (act.measures[0]?.id === 'S-x')
          return {
            status: 404,
            body: {
              ...{ type: '/problems/breach-measure-unknown', title: 'There is nothing of that id', status: 404 },
              detail: 'There is no seller S-x, so nothing of this step was done',
            },
          };
        told = { ...told, status: 'contained', measures: act.measures };
        if (act.secret !== undefined)
          told = { ...told, secrecy: { ...told.secrecy, untold: ['S-17'], until: act.secret.until } };
      }
      if (act.do === 'keep_secret')
        told = { ...told, secrecy: { ...told.secrecy, asked: { by: OFFICER, until: act.until } } };
      if (act.do === 'agree_secret') told = { ...told, secrecy: { ...told.secrecy, asked: undefined } };
      if (act.do === 'confirm')
        told = { ...told, sellers: told.sellers.map((each) => ({ ...each, coached: [act.kind] })) };
      if (act.do === 'add_report') told = { ...told, reports: [...told.reports, act.report] };
      if (act.do === 'lift') told = { ...told, measures: [] };
      if (act.do === 'scope')
        told = {
          ...told,
          scope: act.scope,
          affected: { customers: 1, orders: 1, fields: [{ field: 'address', customers: 1 }] },
          can: [...told.can, 'tell_customers'],
          customerNotice: { people: 12, canSend: true },
        };
      if (act.do === 'tell_seller')
        told = {
          ...told,
          sellers: [{ seller: act.seller, toldAt: AT, replyUntil: '2026-03-23T15:00:00Z', confirmed: [], coached: [] }],
          secrecy: { ...told.secrecy, untold: [] },
        };
      if (act.do === 'assess')
        told = {
          ...told,
          status: 'assessed',
          assessment: act,
          can: [...told.can, 'propose_closing', 'confirm', 'waive'],
          clocks: [...told.clocks, { ...CLOCK, name: 'customers', tells: 'customers' }],
        };
      if (act.do === 'tell_customers')
        told = {
          ...told,
          customerNotice: {
            ...{ people: act.people, canSend: true },
            sent: {
              ...{ at: AT, by: OFFICER, happened: act.happened, isSending: true, isOfScope: true },
              ...{ queued: 1, reached: 9, failed: 1, noAddress: 1 },
            },
          },
        };
      if (act.do === 'propose_closing')
        told = { ...told, status: 'closing', cause: act.cause, can: ['note', 'sign_off'] };
      return { body: dataBreach.parse(told) };
    },
  };
  return { sent, answers };
}

test('the room: an inquiry is opened, contained, counted, assessed, its seller told, and proposed to be closed', async () => {
  const { sent, answers } = served();
  const page = await openConsole({ path: '/staff/data-protection?view=breaches', answers });
  await page.getByRole('link', { name: /gdpr/ }).waitFor();
  await expectGoodLooks(page);
  await page.getByRole('button', { name: 'Open an inquiry' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Open an inquiry' }).click();
  await dialog.getByText('Say it in a sentence').waitFor();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('A customer says a stranger had her address.');
  await dialog.getByRole('button', { name: 'Open an inquiry' }).click();
  await page.getByRole('heading', { level: 1, name: 'Suspected' }).waitFor();
  await page.getByText('gdpr has run to 50 %').waitFor();
  await page.getByText('bank (48 h of working days)').waitFor();
  await page.getByText('Begins when a breach is confirmed').waitFor();
  await expectGoodLooks(page);

  await page.getByRole('button', { name: 'Stop it now' }).click();
  await dialog.getByRole('button', { name: 'Stop it now' }).click();
  await dialog.getByText('Name it by its id.').waitFor();
  await dialog.getByRole('textbox', { name: 'Which: its id' }).fill('S-x');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Until we know what happened.');
  await expectGoodLooks(page);
  await dialog.getByRole('button', { name: 'Stop it now' }).click();
  await dialog.getByText('There is no seller S-x').waitFor();
  await dialog.getByRole('textbox', { name: 'Which: its id' }).fill('S-17');
  await dialog.getByRole('combobox', { name: 'When the seller concerned is told' }).selectOption('24');
  await dialog.getByRole('button', { name: 'Stop it now' }).click();
  await dialog.getByText('Say it in a sentence').waitFor();
  await dialog.getByRole('textbox', { name: 'Why not at once' }).fill('Whoever has her password would be warned.');
  await expectGoodLooks(page);
  await dialog.getByRole('button', { name: 'Stop it now' }).click();
  await page.getByRole('heading', { level: 1, name: 'Contained' }).waitFor();
  await page.getByText('Not told yet: S-17.').waitFor();
  await page.getByRole('button', { name: 'Put it off' }).click();
  await dialog.getByRole('combobox', { name: 'When the seller concerned is told' }).selectOption('168');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('The police asked for it.');
  await dialog.getByRole('button', { name: 'Put it off' }).click();
  await page.getByText('Winston Bailey asks to put it off until').waitFor();
  await expectGoodLooks(page);
  await page.getByRole('button', { name: 'Agree to it' }).click();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('I have seen their letter.');
  await dialog.getByRole('button', { name: 'Agree to it' }).click();
  await page.getByText('asks to put it off until').waitFor({ state: 'hidden' });

  await page.getByRole('button', { name: 'Add a report' }).click();
  await dialog.getByRole('button', { name: 'Add a report' }).click();
  await dialog.getByText('It has three groups of four signs.').waitFor();
  await expectGoodLooks(page);
  await dialog.getByRole('textbox', { name: 'Reference of the report' }).fill('8AB3-N7YE-15VS');
  await dialog.getByRole('button', { name: 'Add a report' }).click();
  await page.getByText('8AB3-N7YE-15VS').waitFor();

  await page.getByRole('textbox', { name: 'Sellers, by id' }).fill('S-17, S-18');
  await page.getByRole('checkbox', { name: 'Address' }).check();
  await page.getByRole('button', { name: 'Count', exact: true }).click();
  await page.getByText('The customers, by reference').click();
  await page.getByText('C-7').waitFor();

  await page.getByRole('button', { name: 'Tell a seller' }).click();
  await dialog.getByRole('textbox', { name: 'Which: its id' }).fill('S-17');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('They have to know and answer.');
  await dialog.getByRole('button', { name: 'Tell a seller' }).click();
  await page.getByText('Reply waited for until').waitFor();

  await page.getByRole('button', { name: 'Assess it' }).click();
  await dialog.getByRole('radio', { name: 'A personal-data breach', exact: true }).check();
  await dialog.getByRole('radio', { name: 'A risk' }).check();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('The address went to a stranger.');
  await dialog.getByRole('button', { name: 'Assess it' }).click();
  await page.getByRole('heading', { level: 1, name: 'Assessed' }).waitFor();

  await page.getByRole('button', { name: 'Confirm a misuse' }).click();
  await dialog.getByRole('combobox', { name: 'What was confirmed' }).selectOption('customer_data_third_party');
  await dialog.getByRole('combobox', { name: 'The shop’s own report of it' }).selectOption('7KQ2-M9XD-04TR');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('A box stood open for an hour.');
  await dialog.getByRole('button', { name: 'Confirm a misuse' }).click();
  await dialog.getByText('Give the date and time').waitFor();
  await expectGoodLooks(page);
  await dialog.getByRole('textbox', { name: 'When it happened' }).fill('2026-03-20T12:00:00Z');
  await dialog.getByRole('button', { name: 'Confirm a misuse' }).click();
  await page.getByText('Coached, moves nothing').waitFor();

  await page.getByRole('button', { name: 'Notice given: gdpr' }).click();
  await dialog.getByRole('button', { name: 'Notice given' }).click();
  await dialog.getByText('Give the date and time').waitFor();
  await dialog.getByRole('textbox', { name: 'When it was sent' }).fill('2026-03-20T16:00:00Z');
  await dialog.getByRole('textbox', { name: 'The number that they gave it' }).fill('OIC-2026-0417');
  await expectGoodLooks(page);
  await dialog.getByRole('button', { name: 'Notice given' }).click();
  await dialog.waitFor({ state: 'hidden' });
  // The clock of the people concerned is not stopped by saying so.
  expect(await page.getByRole('button', { name: 'Notice given: customers' }).count()).toBe(0);
  await page.getByRole('button', { name: 'No notice is due: customers' }).click();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('There are too many to write to.');
  await dialog.getByRole('button', { name: 'No notice is due' }).click();
  await dialog.getByText('Choose one: the law has these three.').waitFor();
  await expectGoodLooks(page);
  await page.keyboard.press('Escape');
  await page.getByText('Nobody has been told yet.').waitFor();
  await page.getByRole('button', { name: 'Send to everybody' }).click();
  await dialog.getByText('Tell 12 people?').waitFor();
  await dialog.getByRole('combobox', { name: 'What they are told that happened' }).selectOption('mistake');
  await dialog.getByText('What they read').click();
  await dialog.getByText('made a mistake with it', { exact: false }).last().waitFor();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('They can still be careful with calls.');
  await expectGoodLooks(page);
  await dialog.getByRole('button', { name: 'Send to everybody' }).click();
  await page.getByText('Without an address').waitFor();
  await page.getByText('find the notice on their page', { exact: false }).waitFor();
  await expectGoodLooks(page);

  await page.getByRole('button', { name: 'Lift it: S-17' }).click();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('It has nothing to do with it.');
  await dialog.getByRole('button', { name: 'Lift it' }).click();
  await page.getByText('Nothing is stopped.').waitFor();

  await page.getByRole('button', { name: 'Propose to close it' }).click();
  await dialog.getByRole('combobox', { name: 'What it came from' }).selectOption('mistake');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('A screen was left open.');
  await dialog.getByRole('button', { name: 'Propose to close it' }).click();
  await page.getByRole('button', { name: 'Sign and close it' }).waitFor();
  await expectGoodLooks(page);

  expect(sent.map((each) => each.do)).toEqual([
    ...[
      'contain',
      'contain',
      'keep_secret',
      'agree_secret',
      'add_report',
      'scope',
      'tell_seller',
      'assess',
      'confirm',
      'notify',
      'tell_customers',
      'lift',
      'propose_closing',
    ],
  ]);
  expect(sent[1]).toMatchObject({ measures: [{ kind: 'freeze', what: 'seller', id: 'S-17' }] });
  expect(sent[1]).toMatchObject({ secret: { text: 'Whoever has her password would be warned.' } });
  expect(sent.find((each) => each.do === 'confirm')).toMatchObject({
    slip: { report: '7KQ2-M9XD-04TR', happenedAt: '2026-03-20T12:00:00Z' },
  });
  expect(sent[5]).toEqual({ do: 'scope', scope: { sellers: ['S-17', 'S-18'], fields: ['address'] } });
});
