import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { withDatabase } from '../../../test/database.ts';
import { openAddresses, serveReveals, withCustomers } from '../../../test/reveals/served-reveals.ts';
import { unwatched } from '../../../test/reveals/unwatched.ts';

const database = withDatabase();
const folder = mkdtempSync(path.join(tmpdir(), 'kingston-reveals-at-once-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('given a program that asks for everything at the same time, of two servers, then no more is shown than the budget has', async () => {
  const marketplace = await withCustomers(database().pool, folder);
  const policy = unwatched(openAddresses());
  const servers = [1, 2].map(() => serveReveals(database().pool, marketplace, () => policy));

  const answers = await Promise.all(
    Array.from({ length: 72 }, async (_, at) => {
      const answer = await servers[at % 2]?.app.inject({
        ...{ method: 'POST', url: `/v1/orders/O-${at % 12}/reveals` },
        payload: { purpose: 'fulfil', fields: [['name', 'address', 'phone'][at % 3]], confirmed: true },
        headers: { authorization: `Bearer ${at % 5 < 2 ? 'seller' : 'member'}` },
      });
      return answer?.json() as {
        readonly shown: readonly unknown[];
        readonly kept: readonly { readonly rule: string }[];
      };
    }),
  );

  // 1.2 for each of 13 open orders, each counted once for each of the two people; what is looked at again tells nothing new.
  const { rows: looks } = await database().pool.query(
    'select count(distinct (person_id, order_id))::int as looks from accesses where shown > 0',
  );
  expect(looks).toEqual([{ looks: 15 }]);
  const shown = answers.filter((each) => each.shown.length > 0).length;
  const rules = new Set(answers.flatMap(({ kept }) => kept.map(({ rule }) => rule)));
  expect([...rules].every((rule) => rule.startsWith('block.'))).toBe(true);
  const { rows } = await database().pool.query('select sum(shown)::int as shown, count(*)::int as asked from accesses');
  expect(rows).toEqual([{ shown, asked: 72 }]);
});
