import type { AccessRole } from '../accesses/access.ts';
import type { AccessRow } from '../accesses/store.ts';
import type { Queryable } from '../postgres/database.ts';
import type { OwnOrder } from './order-store.ts';

/** Which accesses are asked for. */
export type AskedAccesses = {
  readonly orders: readonly Pick<OwnOrder, 'seller' | 'order'>[];
  readonly roles: readonly AccessRole[];
  /** Whether something was shown; undefined: either. */
  readonly shown: boolean | undefined;
  readonly after: string | undefined;
  readonly limit: number;
};

/** An access to what belongs to a customer, with the seller whose order it is. */
export type OwnAccessRow = AccessRow & { readonly seller_id: string };

/** Who asked for something of these orders, the latest first. By accesses_order. */
export async function accessesOfOrders(
  database: Queryable,
  { orders, roles, shown, after, limit }: AskedAccesses,
): Promise<readonly OwnAccessRow[]> {
  const { rows } = await database.query<OwnAccessRow>({
    name: 'accesses-of-orders',
    text: `select accesses.seller_id, access_id, accesses.order_id, person_id, role, purpose, at, verdicts, leaf_id
      from unnest($1::text[], $2::text[]) as own (seller_id, order_id)
      join accesses on accesses.seller_id = own.seller_id and accesses.order_id = own.order_id
      where ($3::uuid is null or access_id < $3) and role = any($4::text[])
        and ($5::bool is null or $5 = (verdicts @> '[{"verdict": "show"}]'))
      order by access_id desc limit $6`,
    values: [
      ...[orders.map(({ seller }) => seller), orders.map(({ order }) => order)],
      ...[after ?? null, roles, shown ?? null, limit],
    ],
  });
  return rows;
}
