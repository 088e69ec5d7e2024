import { expect, test } from 'vitest';
import { day, placed } from '../../../test/builders.ts';
import { withDatabase } from '../../../test/database.ts';
import { eventsOf } from '../../../test/events-of-facts.ts';
import { openTestLedger } from '../../../test/ledger/drive.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { plainly } from '../../words/said.ts';
import { tellInquiries } from './inquiries.ts';
import { inquiryLetter } from './letter/inquiries.ts';

const database = withDatabase();
const [at, replyUntil] = [formatTimestamp(day(3)), formatTimestamp(day(6))];
const ABOUT = { at, inquiry: '0199d3a4-7c11-7d02-9a55-0c1f5d2f7e10' };

const wordsOf = (news: Parameters<typeof inquiryLetter>[0]): string =>
  inquiryLetter(news)
    .parts.flatMap(({ said }) => said.map((each) => plainly(each, (date) => date)))
    .join(' ');

test('a seller reads that it is no accusation, what goes on and until when they are heard, and how it ended', () => {
  expect(wordsOf({ ...ABOUT, type: 'inquiry.concerns', replyUntil })).toMatch(
    new RegExp(`no accusation.*conversations go on.*by ${replyUntil}.*early counts for you`, 's'),
  );
  expect(wordsOf({ ...ABOUT, type: 'inquiry.closed', confirmed: false })).toMatch(/nothing counts against you/);
  expect(wordsOf({ ...ABOUT, type: 'inquiry.closed', confirmed: true })).toMatch(/you can appeal/);
});

test('each step is told once, and what is not one is passed over', async () => {
  const { pool } = database();
  const ledger = await openTestLedger(pool, 'events');
  await ledger.append(eventsOf([placed({ orderId: 'O-1', at: day(3) })]));
  const follow = tellInquiries({ pool, team: async () => [], sendsMail: false, now: () => day(3) });
  const message = { seller_id: 'S-1', key: `inquiry/${ABOUT.inquiry}/000002`, topic: 'inquiry' };
  const news = { ...ABOUT, type: 'inquiry.concerns', replyUntil };
  for (const body of [news, news, { type: 'nonesuch' }]) await follow({ ...message, body });
  await follow({ ...message, topic: 'listing', body: news });
  const { rows } = await pool.query('select kind, facts from notices');
  expect(rows).toEqual([{ kind: 'inquiry.concerns', facts: news }]);
});
