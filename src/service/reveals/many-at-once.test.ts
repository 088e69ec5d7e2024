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
        headers: { authorization: `Bearer ${at % 4 < 2 ? 'seller' : 'member'}` },
      });
      return answer?.json() as {
        readonly shown: readonly unknown[];
        readonly kept: readonly { readonly rule: string }[];
      };
    }),
  );

  // 1.2 for each of 13 open orders.
  expect(answers.filter(({ shown }) => shown.length > 0)).toHaveLength(15);
  const rules = new Set(answers.flatMap(({ kept }) => kept.map(({ rule }) => rule)));
  expect([...rules].every((rule) => rule.startsWith('block.'))).toBe(true);
  const { rows } = await database().pool.query('select sum(shown)::int as shown, count(*)::int as asked from accesses');
  expect(rows).toEqual([{ shown: 15, asked: 72 }]);
});
