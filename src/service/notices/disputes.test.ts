import { expect, test } from 'vitest';
import { day, disputed } from '../../../test/builders.ts';
import { withDatabase } from '../../../test/database.ts';
import { eventsOf } from '../../../test/events-of-facts.ts';
import { openTestLedger } from '../../../test/ledger/drive.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { plainly } from '../../words/said.ts';
import { tellDisputes } from './disputes.ts';
import { disputeLetter } from './letter/disputes.ts';

const database = withDatabase();
const at = formatTimestamp(day(3));
const by = formatTimestamp(day(6));
const COMMON = { at, order: 'O-1', dispute: 'D-1', reason: 'counterfeit' } as const;

const wordsOf = (news: Parameters<typeof disputeLetter>[0]): string =>
  disputeLetter(news)
    .parts.flatMap(({ said }) => said.map((each) => plainly(each, (date) => date)))
    .join(' ');

test('what a dispute means is said in facts: by when to answer, that silence is no fault, who answers and what it counts as', () => {
  expect(wordsOf({ ...COMMON, type: 'dispute.opened', answerBy: by })).toMatch(
    new RegExp(`order O-1: counterfeit.*facts by ${by}.*Silence alone is never a fault`),
  );
  expect(wordsOf({ ...COMMON, type: 'dispute.opened' })).toMatch(/The hub sent this order.*need not do anything/);
  expect(wordsOf({ ...COMMON, type: 'dispute.overdue' })).toContain('That is no fault');
  const ended = { ...COMMON, type: 'dispute.resolved', outcome: 'seller_fault', reasons: ['seller_says_so'] } as const;
  expect(wordsOf({ ...ended, reasons: [...ended.reasons], until: by })).toMatch(
    new RegExp(`The shop answers for it.*own statement.*One alone never.*until ${by}`),
  );
  expect(wordsOf({ ...COMMON, type: 'dispute.reviewed', outcome: 'no_fault' })).toContain('counts nowhere against you');
});

test('each step is told once; what the seller has done is not told back', async () => {
  const { pool } = database();
  const ledger = await openTestLedger(pool, 'events');
  await ledger.append(eventsOf([disputed({ orderId: 'O-1', at: day(3) })]));
  const follow = tellDisputes({ pool, team: async () => [], sendsMail: false, now: () => day(3) });
  const message = (type: string, number: number) => ({
    ...{ seller_id: 'S-1', key: `dispute/S-1/D-1/00000${number}/${type}`, topic: 'dispute' },
    body: { ...COMMON, type },
  });
  for (const each of [message('dispute.opened', 1), message('dispute.opened', 1), message('dispute.answered', 2)])
    await follow(each);
  const { rows } = await pool.query('select kind, facts from notices');
  expect(rows).toEqual([{ kind: 'dispute.opened', facts: { ...COMMON, type: 'dispute.opened' } }]);
});
