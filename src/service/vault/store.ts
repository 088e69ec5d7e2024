import type { Duration, Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { CustomerField, OrderOf } from './fields.ts';

/** What of an order is in the vault. */
export type OrderRow = {
  readonly version: number;
  readonly digest: Buffer | null;
  readonly erased_at: Instant | null;
  readonly destroyed_at: Instant | null;
  readonly keep_for: Duration | null;
  readonly erase_by: Instant | null;
  /** The name of its key in the key store; null: it has none. */
  readonly key: string | null;
};

const ORDER = `select orders.version, orders.digest, orders.erased_at, orders.destroyed_at,
    orders.keep_for, orders.erase_by, keys.key
  from vault.orders as orders left join vault.keys as keys
    on keys.seller_id = orders.seller_id and keys.order_id = orders.order_id and keys.destroy_at is null
  where orders.seller_id = $1 and orders.order_id = $2`;

export async function readOrder(database: Queryable, { seller, order }: OrderOf): Promise<OrderRow | undefined> {
  const { rows } = await database.query<OrderRow>(ORDER, [seller, order]);
  return rows[0];
}

/** The same, made when there is none; nobody else changes it until the transaction ends. */
export async function lockOrder(database: Queryable, of: OrderOf): Promise<OrderRow> {
  const bound = [of.seller, of.order];
  await database.query(
    'insert into vault.orders (seller_id, order_id, version) values ($1, $2, 0) on conflict do nothing',
    bound,
  );
  await database.query('select from vault.orders where seller_id = $1 and order_id = $2 for update', bound);
  const row = await readOrder(database, of);
  if (row === undefined) throw new Error('an order that was just locked is not there');
  return row;
}

/** What the marketplace wants of how long values of an order are kept, beside the policy. */
export type KeptTerms = {
  /** No longer than so long after the order is settled. */
  readonly keepFor?: Duration | undefined;
  /** And not later than this, once it is settled. */
  readonly eraseBy?: Instant | undefined;
};

/** What a deposit comes to: values of a new version take the place of those before. */
export type NewVersion = KeptTerms & {
  readonly version: number;
  readonly digest: Buffer;
  readonly at: Instant;
  readonly values: readonly {
    readonly field: CustomerField;
    readonly sealed: Buffer;
    readonly index: Buffer | undefined;
  }[];
};

export async function writeVersion(
  database: Queryable,
  { seller, order }: OrderOf,
  { version, digest, at, values, keepFor, eraseBy }: NewVersion,
): Promise<void> {
  await database.query(
    `update vault.orders set version = $3, digest = $4, deposited_at = $5, keep_for = $6, erase_by = $7,
       look_at = 0, look_clock = 'ledger'
     where seller_id = $1 and order_id = $2`,
    [seller, order, version, digest, at, keepFor ?? null, eraseBy ?? null],
  );
  await deleteValues(database, { seller, order });
  await database.query(
    `insert into vault.customer_values (seller_id, order_id, field, version, sealed, blind_index)
     select $1, $2, field, $3, sealed, blind_index
     from unnest($4::text[], $5::bytea[], $6::bytea[]) as given (field, sealed, blind_index)`,
    [
      ...[seller, order, version],
      values.map(({ field }) => field),
      values.map(({ sealed }) => sealed),
      values.map(({ index }) => index ?? null),
    ],
  );
}

export async function deleteValues(database: Queryable, { seller, order }: OrderOf): Promise<void> {
  await database.query('delete from vault.customer_values where seller_id = $1 and order_id = $2', [seller, order]);
}

/** An order with some of its values, all as of one instant. */
export type SealedOrder = Pick<OrderRow, 'version' | 'erased_at' | 'key'> & { readonly values: readonly SealedField[] };

/** A value as it is kept. */
type SealedField = { readonly field: CustomerField; readonly sealed: Buffer };

/** Which values of which order. */
export type SealedAsked = OrderOf & { readonly fields: readonly CustomerField[] };

/** The orders that are asked for, each in its place; undefined: it is not there. */
export async function readSealedOrders(
  database: Queryable,
  asked: readonly SealedAsked[],
): Promise<readonly (SealedOrder | undefined)[]> {
  const { rows } = await database.query<
    { place: number; field: CustomerField | null; sealed: Buffer } & Omit<SealedOrder, 'values'>
  >({
    name: 'read-sealed-orders',
    // One after the other by their keys: a plan for all at once may walk the whole table for a few of them.
    text: `select asked.place::int as place, found.*
      from unnest($1::text[], $2::text[], $3::text[]) with ordinality as asked (seller, "order", fields, place)
        cross join lateral (
          select orders.version, orders.erased_at, keys.key, kept.field, kept.sealed
          from vault.orders as orders
            left join vault.keys as keys
              on keys.seller_id = asked.seller and keys.order_id = asked."order" and keys.destroy_at is null
            left join vault.customer_values as kept on kept.seller_id = asked.seller
              and kept.order_id = asked."order" and kept.field = any (string_to_array(asked.fields, ','))
          where orders.seller_id = asked.seller and orders.order_id = asked."order"
          offset 0
        ) as found`,
    values: [
      asked.map(({ seller }) => seller),
      asked.map(({ order }) => order),
      asked.map(({ fields }) => fields.join(',')),
    ],
  });
  const found = new Map<number, Omit<SealedOrder, 'values'> & { readonly values: SealedField[] }>();
  for (const { place, field, sealed, version, erased_at, key } of rows) {
    const order = found.get(place) ?? { version, erased_at, key, values: [] };
    found.set(place, order);
    if (field !== null) order.values.push({ field, sealed });
  }
  return asked.map((_, place) => found.get(place + 1));
}

/** The orders in which a field has a value, by its blind index; those that are erased have none. */
export async function ordersByIndex(
  database: Queryable,
  field: CustomerField,
  index: Buffer,
  most: number,
): Promise<readonly OrderOf[]> {
  const { rows } = await database.query<OrderOf>(
    `select seller_id as seller, order_id as "order" from vault.customer_values
     where blind_index = $2 and field = $1 order by seller_id, order_id limit $3`,
    [field, index, most],
  );
  return rows;
}
