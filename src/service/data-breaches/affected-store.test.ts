import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withDatabase } from '../../../test/database.ts';
import type { BreachScope } from '../../rulebook/data-breaches/scope.ts';
import { PURPOSES } from '../../rulebook/policy/customer-data.ts';
import { ACCESS_FIELDS, ACCESS_ROLES, type Access } from '../accesses/access.ts';
import { insertAccesses } from '../accesses/store.ts';
import { accessesWithin, countAffected, listAffected } from './affected-store.ts';

const database = withDatabase();

const SELLERS = ['S-1', 'S-2'];
const PEOPLE = ['P-1', 'P-2', 'key-7', 'pass-3'];
const CUSTOMERS = ['C-1', 'C-2', 'C-3'];
/** Whose order each is, and which customer's; two shops may call an order the same. */
const ORDERS = SELLERS.flatMap((seller, shop) =>
  ['O-1', 'O-2', 'O-3', 'O-4'].map((order, at) => ({ seller, order, customer: CUSTOMERS[(at + shop) % 3] ?? '' })),
);
/** Of this one nobody knows the customer any more. */
const LOST = { seller: 'S-1', order: 'O-lost', customer: '~O-lost' };

const access: fc.Arbitrary<Access> = fc
  .record({
    of: fc.constantFrom(...ORDERS, LOST),
    person: fc.constantFrom(...PEOPLE),
    role: fc.constantFrom(...ACCESS_ROLES),
    purpose: fc.constantFrom(...PURPOSES),
    at: fc.integer({ min: 0, max: 20 }),
    verdicts: fc.uniqueArray(
      fc.record({ field: fc.constantFrom(...ACCESS_FIELDS), verdict: fc.constantFrom('show', 'mask', 'refuse') }),
      { selector: ({ field }) => field, maxLength: 4 },
    ),
  })
  .map(({ of: { seller, order }, verdicts, ...rest }) => ({
    ...{ id: randomUUID(), leaf: randomUUID(), seller, order, shown: 0, ...rest },
    verdicts: verdicts.map((each) => ({ ...each, rule: 'seller.shipping' }) as Access['verdicts'][number]),
  }));

const some = (from: readonly string[]) => fc.option(fc.subarray([...from], { minLength: 1 }), { nil: undefined });
const scope: fc.Arbitrary<BreachScope> = fc.record({
  ...{ sellers: some(SELLERS), people: some(PEOPLE), orders: some(['O-1', 'O-2', 'O-lost']) },
  ...{ purposes: some(PURPOSES), fields: some(ACCESS_FIELDS) },
  from: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
  to: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
});

/** The truth, said in the plainest way: every value that was shown and lies within the scope, one by one. */
function truth(ledger: readonly Access[], { sellers, people, orders, purposes, fields, from, to }: BreachScope) {
  const shown: { customer: string; seller: string; order: string; field: string; access: string }[] = [];
  for (const { id, seller, order, person, purpose, at, verdicts } of ledger) {
    if (sellers !== undefined && !sellers.includes(seller)) continue;
    if (people !== undefined && !people.includes(person)) continue;
    if (orders !== undefined && !orders.includes(order)) continue;
    if (purposes !== undefined && !purposes.includes(purpose)) continue;
    if (from !== undefined && at < from) continue;
    if (to !== undefined && at >= to) continue;
    const of = [...ORDERS, LOST].find((each) => each.seller === seller && each.order === order);
    for (const { field, verdict } of verdicts)
      if (verdict === 'show' && (fields === undefined || fields.includes(field)))
        shown.push({ customer: of?.customer ?? '', seller, order, field, access: id });
  }
  return shown;
}

const sorted = (texts: Iterable<string>): readonly string[] => [...new Set(texts)].toSorted();

test('the affected customers and fields are exactly those of the record of accesses, whatever the scope', async () => {
  const { pool } = database();
  await pool.query(
    `insert into customer_orders (customer, order_id, seller_id, placed_at, fulfilment)
     select customer, order_id, seller_id, 0, 'seller' from unnest($1::text[], $2::text[], $3::text[]) as of (customer, order_id, seller_id)
     on conflict do nothing`,
    [ORDERS.map(({ customer }) => customer), ORDERS.map(({ order }) => order), ORDERS.map(({ seller }) => seller)],
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(access, { maxLength: 40 }),
      fc.array(scope, { minLength: 1, maxLength: 3 }),
      async (ledger, scopes) => {
        await pool.query('delete from accesses');
        await insertAccesses(pool, ledger);
        for (const each of scopes) {
          const shown = truth(ledger, each);
          const byCustomer = Map.groupBy(shown, ({ customer }) => customer);
          const listed = await listAffected(pool, each, { after: undefined, limit: 100 });
          expect(listed).toEqual(
            sorted(byCustomer.keys()).map((customer) => ({
              customer,
              orders: sorted((byCustomer.get(customer) ?? []).map(({ order }) => order)),
              fields: sorted((byCustomer.get(customer) ?? []).map(({ field }) => field)),
            })),
          );
          const ofField = (field: string) =>
            sorted(shown.filter((one) => one.field === field).map(({ customer }) => customer));
          expect(await countAffected(pool, each)).toEqual({
            customers: byCustomer.size,
            orders: sorted(shown.map(({ seller, order }) => `${seller} ${order}`)).length,
            fields: Object.fromEntries(
              sorted(shown.map(({ field }) => field)).map((field) => [field, ofField(field).length]),
            ),
          });
          expect(await accessesWithin(pool, each, 'S-1', 100)).toEqual(
            sorted(shown.filter(({ seller }) => seller === 'S-1').map((one) => one.access)),
          );
          // Page by page it is the same.
          const pages = [];
          for (let after: string | undefined; ; ) {
            const [next] = await listAffected(pool, each, { after, limit: 1 });
            if (next === undefined) break;
            pages.push(next);
            after = next.customer;
          }
          expect(pages).toEqual(listed);
        }
      },
    ),
    { numRuns: 60, seed: 127 },
  );
});
