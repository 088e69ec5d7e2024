import { expect, test } from 'vitest';
import { day, placed } from '../../../test/builders.ts';
import { withDatabase } from '../../../test/database.ts';
import { eventsOf } from '../../../test/events-of-facts.ts';
import { openTestLedger } from '../../../test/ledger/drive.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { plainly } from '../../words/said.ts';
import { returnLetter } from './letter/returns.ts';
import { tellReturns } from './returns.ts';

const database = withDatabase();
const COMMON = { at: formatTimestamp(day(3)), return: 'R-1', order: 'O-1' } as const;

const wordsOf = (news: Parameters<typeof returnLetter>[0]): string =>
  returnLetter(news)
    .parts.flatMap(({ said }) => said.map((each) => plainly(each, (date) => date)))
    .join(' ');

test('a return is told with what is to be done: by the shop for what it sent, by nobody of it for what the hub did', () => {
  const asked = { ...COMMON, type: 'return.requested' } as const;
  expect(wordsOf({ ...asked, fulfilment: 'seller' })).toMatch(
    /send order O-1 back.*counts nowhere.*inspect it in time/,
  );
  expect(wordsOf({ ...asked, fulfilment: 'dispatched' })).toMatch(/The hub sent this order.*need not do anything/);
  const came = { ...COMMON, type: 'return.received' } as const;
  expect(wordsOf({ ...came, by: 'carrier' })).toMatch(/delivered to you.*Refund only afterwards/);
  expect(wordsOf({ ...came, by: 'hub' })).toMatch(/arrived at the hub.*need not do anything/);
  const found = { ...COMMON, type: 'return.inspected', by: 'kingston', outcome: 'counterfeit' } as const;
  expect(wordsOf(found)).toMatch(/came back of order O-1.*lies apart/);
});

test('each step is told once, without the reason, and what people of the shop did themselves is not told back', async () => {
  const { pool } = database();
  const ledger = await openTestLedger(pool, 'events');
  await ledger.append(eventsOf([placed({ orderId: 'O-1', at: day(1) })]));
  const follow = tellReturns({ pool, team: async () => [], sendsMail: false, now: () => day(3) });
  const message = (type: string, more: object) => ({
    ...{ seller_id: 'S-1', key: `${type}/S-1/R-1/3`, topic: 'return', body: { ...COMMON, type, ...more } },
  });
  const asked = message('return.requested', { reason: 'counterfeit', fulfilment: 'dispatched' });
  for (const each of [
    asked,
    asked,
    message('return.received', { by: 'seller' }),
    message('return.inspected', { by: 'seller', outcome: 'as_described' }),
    message('refund.issued', { by: 'seller' }),
  ])
    await follow(each);
  const { rows } = await pool.query('select kind, facts, letter from notices');
  expect(rows).toMatchObject([
    { kind: 'return.requested', facts: { ...COMMON, type: 'return.requested', fulfilment: 'dispatched' } },
  ]);
  expect(JSON.stringify(rows)).not.toContain('counterfeit');
});
