import { expect, test } from 'vitest';
import type { z } from 'zod';
import { breachAct, dataBreach } from '../../src/service/data-breaches/contract.ts';
import { leakTrace, traceRequest } from '../../src/service/data-breaches/trace-contract.ts';
import { expectGoodLooks } from './every-look.ts';
import { staffAnswers } from './fixtures/staff-answers.ts';
import { openConsole } from './page.ts';
import type { Asked } from './site.ts';

const ID = '0199d3a4-7c11-7d02-9a55-0c1f5d2f7e10';
const AT = '2026-03-20T15:00:00Z';
const OFFICER = { id: 'p-2', name: 'Winston Bailey' };

const INQUIRY = dataBreach.parse({
  ...{ id: ID, status: 'suspected', openedBy: OFFICER, openedAt: AT, suspectedAt: AT, reports: [], clocks: [] },
  ...{ measures: [], sellers: [], conducts: [], can: ['note', 'trace', 'scope'] },
  secrecy: { untold: [], longest: '2026-04-19T15:00:00Z' },
  timeline: [
    { at: AT, type: 'opened', by: OFFICER, about: [], text: 'An address is sold in a chat.' },
    { at: AT, type: 'trace', by: OFFICER, about: ['too_few_ways', '1', '4'], text: 'A number alone was found.' },
    { at: AT, type: 'trace', by: OFFICER, about: ['named', '1', '4', 'S-17', 'O-9', 'P-4'], text: 'The address too.' },
  ],
  drafts: { regulator: 'To the authority.', customers: 'To people.', seller: 'To the shop.' },
});

const viewer = (name: string, probability: number) => ({
  ...{ person: { id: `P-${name}`, name }, role: 'seller-member' as const, seller: 'S-17', order: 'O-9', probability },
  ...{ fields: ['address' as const], accesses: [{ id: 'A-1', at: AT }] },
});
const TRACE: z.input<typeof leakTrace> = {
  ...{ at: AT, compared: 4, matched: 1, verdict: 'named', elsewhere: 0.004, wrongAtMost: 0.0007 },
  ranked: [viewer('Marva Reid', 0.9941), viewer('Devon Grant', 0.0011)],
};
const TEXT = 'for sale: 12, Quarrel Rd.,\nApt 4';

/** A service that traces; what is sent must keep to the contract. */
function served(traces: readonly z.input<typeof leakTrace>[]) {
  const sent: z.output<typeof traceRequest>[] = [];
  const acts: z.output<typeof breachAct>[] = [];
  const waiting = [...traces];
  const answers = {
    ...staffAnswers({ role: 'data-protection-officer' }),
    [`GET /v1/data-breaches/${ID}`]: () => ({ body: INQUIRY }),
    [`POST /v1/data-breaches/${ID}/traces`]: (request: Asked) => {
      sent.push(traceRequest.parse(request.postDataJSON()));
      const next = waiting.shift();
      if (next !== undefined) return { body: leakTrace.parse(next) };
      const type = '/problems/trace-nowhere';
      return { status: 400, body: { type, title: 'Say where to look', status: 400, detail: 'Nothing was compared' } };
    },
    [`POST /v1/data-breaches/${ID}/acts`]: (request: Asked) => {
      acts.push(breachAct.parse(request.postDataJSON()));
      return { body: INQUIRY };
    },
  };
  return { sent, acts, answers };
}

test('a text is pasted with a reason; who it points at, how surely and with which bound is said, and goes into the inquiry', async () => {
  const { sent, acts, answers } = served([TRACE]);
  const page = await openConsole({ path: `/staff/data-protection/breaches/${ID}`, answers });
  await page.getByText('it stood in 1 of 4 orders. It could not be told: too few ways').waitFor();
  await page.getByText('It points at P-4, order O-9, shop S-17.').waitFor();
  await page.getByRole('link', { name: 'Trace a leaked text' }).click();
  await page.getByText('Nothing has been traced here yet').waitFor();
  await page.getByText('kept nowhere').waitFor();
  await expectGoodLooks(page);

  await page.getByRole('button', { name: 'Trace it' }).click();
  await page.getByText('Paste the text.').waitFor();
  const found = page.getByRole('textbox', { name: 'The text that was found' });
  expect(await found.evaluate((field) => field === document.activeElement)).toBe(true);
  await found.fill(TEXT);
  await page.keyboard.press('Tab');
  await page.keyboard.type('It is sold in a chat.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('S-17, S-18');
  await page.keyboard.press('Enter');
  await page.getByText('It is written as Marva Reid was shown it').waitFor();
  expect(sent).toEqual([{ found: TEXT, text: 'It is sold in a chat.', within: { sellers: ['S-17', 'S-18'] } }]);
  await page.getByText('How likely that is: 99.4 %. From elsewhere: 0.4 %.').waitFor();
  await page.getByText('of which as much can be read, 7 at most would name somebody').waitFor();
  await page.getByText('It is a hint and no proof').waitFor();
  await page.getByRole('row', { name: /Devon Grant/ }).waitFor();
  await expectGoodLooks(page);

  await page.getByRole('button', { name: 'Make it the scope' }).click();
  await expect.poll(() => acts).toHaveLength(1);
  expect(acts[0]).toEqual({
    ...{ do: 'scope', scope: { sellers: ['S-17'], orders: ['O-9'], people: ['P-Marva Reid'] } },
  });
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]));
  expect(kept).not.toContain('Quarrel');
  await page.reload();
  await page.getByText('Nothing has been traced here yet').waitFor();
  expect(await found.inputValue()).toBe('');
});

test('what cannot be told is said with why, and a refusal loses nothing that was typed', async () => {
  const tied = {
    ...TRACE,
    verdict: 'several' as const,
    ranked: [viewer('Marva Reid', 0.41), viewer('Devon Grant', 0.39)],
  };
  const nothing = { ...TRACE, verdict: 'no_value' as const, compared: 1, matched: 0, elsewhere: 1, ranked: [] };
  const { answers } = served([tied, nothing]);
  const page = await openConsole({ path: `/staff/data-protection/breaches/${ID}/tracer`, answers });
  await page.getByRole('textbox', { name: 'The text that was found' }).fill(TEXT);
  await page.getByRole('textbox', { name: 'Why you trace it' }).fill('It is sold in a chat.');
  const send = page.getByRole('button', { name: 'Trace it' });
  await send.click();
  await page.getByText('Two people or more come out nearly alike').waitFor();
  await page.getByText('41.0 %').waitFor();
  expect(await page.getByRole('button', { name: 'Make it the scope' }).count()).toBe(0);
  await expectGoodLooks(page);
  await send.click();
  await page.getByText('Nothing of what was compared stands in the text').waitFor();
  await page.getByText('Values of 1 order were compared; something of 0 stands').waitFor();
  await send.click();
  await page.getByRole('alert').getByText('Nothing was compared').waitFor();
  expect(await page.getByRole('textbox', { name: 'The text that was found' }).inputValue()).toBe(TEXT);
  await expectGoodLooks(page);
});
