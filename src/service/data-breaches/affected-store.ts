import type { AffectedCount, BreachScope } from '../../rulebook/data-breaches/scope.ts';
import type { Queryable } from '../postgres/database.ts';

/** A customer of whom something was shown, as the marketplace calls them; never a value. */
export type AffectedRow = {
  readonly customer: string;
  readonly orders: readonly string[];
  readonly fields: readonly string[];
};

/**
 * What was shown within a scope, straight from the record of accesses: to sellers' people, to staff in cases and emergencies, to
 * carriers and drivers who scanned a label, and conversations that were read. Nothing of a customer leaves without standing there
 * (guarantee F14), so there is nothing to estimate. An order whose customer is not known any more stands for itself.
 */
const SHOWN = `shown as (
    select accesses.seller_id, accesses.access_id, accesses.order_id, coalesce(customer, '~' || accesses.order_id) as customer,
      verdict ->> 'field' as field
    from accesses
    cross join lateral jsonb_array_elements(verdicts) as verdict
    left join customer_orders on customer_orders.order_id = accesses.order_id and customer_orders.seller_id = accesses.seller_id
    where verdict ->> 'verdict' = 'show'
      and ($1::text[] is null or accesses.seller_id = any ($1)) and ($2::text[] is null or person_id = any ($2))
      and ($3::text[] is null or accesses.order_id = any ($3)) and ($4::text[] is null or purpose = any ($4))
      and ($5::text[] is null or verdict ->> 'field' = any ($5))
      and ($6::int8 is null or accesses.at >= $6) and ($7::int8 is null or accesses.at < $7)
  )`;

function valuesOf({ sellers, people, orders, purposes, fields, from, to }: BreachScope): readonly unknown[] {
  return [sellers, people, orders, purposes, fields, from, to].map((each) => each ?? null);
}

/** How many customers and orders, and of how many customers each field, were shown within a scope. */
export async function countAffected(database: Queryable, scope: BreachScope): Promise<AffectedCount> {
  const { rows } = await database.query<AffectedCount>(
    `with ${SHOWN}
     select count(distinct customer)::int as customers, count(distinct (seller_id, order_id))::int as orders,
       (select coalesce(jsonb_object_agg(field, count), '{}') from
         (select field, count(distinct customer)::int as count from shown group by field) as fields) as fields
     from shown`,
    [...valuesOf(scope)],
  );
  return rows[0] ?? { customers: 0, orders: 0, fields: {} };
}

/** The customers of whom something was shown within a scope, by reference. */
export async function listAffected(
  database: Queryable,
  scope: BreachScope,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<readonly AffectedRow[]> {
  const { rows } = await database.query<AffectedRow>(
    `with ${SHOWN}
     select customer, array_agg(distinct order_id order by order_id) as orders, array_agg(distinct field order by field) as fields
     from shown where $8::text is null or customer > $8 collate "C"
     group by customer order by customer collate "C" limit $9`,
    [...valuesOf(scope), after ?? null, limit],
  );
  return rows;
}

/** Everybody of whom something was shown within a scope, with where it was and which kinds of data: whom a notice goes to. */
export type AffectedPlaces = {
  readonly customer: string;
  readonly places: readonly (readonly [seller: string, order: string])[];
  readonly fields: readonly string[];
};

/** Exactly those whom `countAffected` counts. */
export async function everybodyAffected(database: Queryable, scope: BreachScope): Promise<readonly AffectedPlaces[]> {
  const { rows } = await database.query<AffectedPlaces>(
    `with ${SHOWN}
     select customer, jsonb_agg(distinct jsonb_build_array(seller_id, order_id)) as places,
       array_agg(distinct field order by field) as fields
     from shown group by customer order by customer collate "C"`,
    [...valuesOf(scope)],
  );
  return rows;
}

/** The accesses of a seller's order within a scope that showed something, the first of them: what a confirmed misuse cites. */
export async function accessesWithin(
  database: Queryable,
  scope: BreachScope,
  seller: string,
  most: number,
): Promise<readonly string[]> {
  const { rows } = await database.query<{ id: string }>(
    `with ${SHOWN} select distinct access_id as id from shown where seller_id = $8 order by id limit $9`,
    [...valuesOf(scope), seller, most],
  );
  return rows.map(({ id }) => id);
}
