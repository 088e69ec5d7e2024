import { expect, test } from 'vitest';
import { day, placed } from '../../../test/builders.ts';
import { withDatabase } from '../../../test/database.ts';
import { eventsOf } from '../../../test/events-of-facts.ts';
import { openTestLedger } from '../../../test/ledger/drive.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { plainly } from '../../words/said.ts';
import { listingLetter } from './letter/listings.ts';
import { tellListings } from './listings.ts';

const database = withDatabase();
const [at, until] = [formatTimestamp(day(3)), formatTimestamp(day(187))];
const FOUND = { at, listing: 'L-9', finding: 'inaccurate' as const, reasons: ['pictures_wrong' as const] };

const wordsOf = (news: Parameters<typeof listingLetter>[0]): string =>
  listingLetter(news)
    .parts.flatMap(({ said }) => said.map((each) => plainly(each, (date) => date)))
    .join(' ');

test('what became of a listing is said with its reasons, that nothing else changes, and what can be done by when', () => {
  expect(wordsOf({ ...FOUND, type: 'listing.taken_down', until })).toMatch(
    new RegExp(`took down listing L-9.*pictures.*Nothing else of your shop.*Put it right.*appeal by ${until}`, 's'),
  );
  expect(wordsOf({ ...FOUND, type: 'listing.found' })).toMatch(/stays shown.*one finding alone never/s);
  expect(wordsOf({ type: 'listing.restored', at, listing: 'L-9', why: 'overturned' })).toMatch(/counts nowhere/);
  expect(wordsOf({ type: 'listing.kept', at, listing: 'L-9', appealed: false })).toMatch(/counts for nothing/);
});

test('each step is told once', async () => {
  const { pool } = database();
  const ledger = await openTestLedger(pool, 'events');
  await ledger.append(eventsOf([placed({ orderId: 'O-1', at: day(3) })]));
  const follow = tellListings({ pool, team: async () => [], sendsMail: false, now: () => day(3) });
  const message = { seller_id: 'S-1', key: 'listing/S-1/L-9/000002', topic: 'listing' };
  const news = { ...FOUND, type: 'listing.found' };
  for (const body of [news, news, { type: 'nonesuch' }]) await follow({ ...message, body });
  const { rows } = await pool.query('select kind, facts from notices');
  expect(rows).toEqual([{ kind: 'listing.found', facts: news }]);
});
