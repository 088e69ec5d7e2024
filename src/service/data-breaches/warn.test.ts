import { beforeAll, expect, test } from 'vitest';
import { serverOver } from '../../../test/accounts/service.ts';
import { serveBreaches } from '../../../test/data-breaches.ts';
import { withDatabase } from '../../../test/database.ts';
import { LATE, openTestLedger } from '../../../test/ledger/drive.ts';
import { HOUR } from '../../rulebook/instant.ts';
import { warnOfClocks } from './warn.ts';

const database = withDatabase();
const WHY = 'A customer says that a stranger had her address.';
let serving: ReturnType<typeof serveBreaches>;
let now = LATE;

beforeAll(async () => {
  const { pool } = database();
  const ledger = await openTestLedger(pool, 'events', { now: () => LATE });
  serving = serveBreaches(pool, { ledger, accounts: serverOver(pool), now: () => now });
});

async function ask(what: string, payload?: object) {
  const [method, url] = what.split(' ') as ['GET' | 'POST', string];
  const answer = await serving.served.app.inject({
    ...{ method, url, headers: { authorization: 'officer' } },
    ...(payload === undefined ? {} : { payload }),
  });
  return answer.json();
}

const open = (body: object = { text: WHY }) => ask('POST /v1/data-breaches', body);

async function reported(at: number): Promise<string> {
  const reference = '7KQ2-M9XD-04TR';
  await database().pool.query(
    `insert into incidents (reference, request_key, content, kind, reporter, reported_at, report_ref)
     values ($1, '\\x01', '\\x01', 'contacted', 'customer', $2, 'a text')`,
    [reference, at],
  );
  return reference;
}

test('clocks warn at each mark once, the most urgent stands first, and nobody has to be told twice', async () => {
  const late = await open();
  now += 5 * HOUR;
  const early = await open({ text: WHY, reports: [await reported(LATE - 8 * HOUR)] });
  expect((await ask('GET /v1/data-breaches')).items.map((each: { id: string }) => each.id)).toEqual([
    ...[early.id, late.id],
  ]);
  expect(await warnOfClocks(serving.parts)).toBe(1);
  expect(serving.warned.splice(0)).toEqual(['contract 50']);
  expect(await warnOfClocks(serving.parts)).toBe(0);
  await ask(`POST /v1/data-breaches/${early.id}/acts`, { do: 'notify', regime: 'contract' });
  now = LATE + 24 * HOUR;
  await warnOfClocks(serving.parts);
  expect(serving.warned.splice(0)).toEqual(['contract 100']);
  now = LATE - 8 * HOUR + 54 * HOUR;
  await warnOfClocks(serving.parts);
  expect(serving.warned.splice(0).toSorted()).toEqual(['gdpr 50', 'gdpr 75', 'jamaica-dpa 50', 'jamaica-dpa 75']);
  const { timeline } = await ask(`GET /v1/data-breaches/${early.id}`);
  expect(
    timeline.filter(({ type }: { type: string }) => type === 'warned').map(({ about }: { about: string[] }) => about),
  ).toEqual([
    ...[
      ['contract', '50'],
      ['gdpr', '50'],
      ['jamaica-dpa', '50'],
      ['gdpr', '75'],
      ['jamaica-dpa', '75'],
    ],
  ]);
});
