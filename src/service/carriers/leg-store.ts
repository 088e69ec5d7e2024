import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';

type OfOrder = { readonly seller: string; readonly order: string };

/** The carrier that scanned an order's label first, while nobody has scanned the parcel in; undefined: none has. */
export async function legBegunBy(database: Queryable, { seller, order }: OfOrder): Promise<string | undefined> {
  const { rows } = await database.query<{ carrier: string }>({
    name: 'leg-begun-by',
    text: 'select carrier from label_legs where seller_id = $1 and order_id = $2',
    values: [seller, order],
  });
  return rows[0]?.carrier;
}

/** Begins the leg for a carrier, unless another one was first; answers who was. */
export async function beginLeg(
  database: Queryable,
  { seller, order, carrier, at }: OfOrder & { readonly carrier: string; readonly at: Instant },
): Promise<string> {
  const { rows } = await database.query<{ carrier: string }>({
    name: 'begin-leg',
    text: `insert into label_legs (seller_id, order_id, carrier, begun_at) values ($1, $2, $3, $4)
      on conflict (seller_id, order_id) do update set carrier = label_legs.carrier returning carrier`,
    values: [seller, order, carrier, at],
  });
  return rows[0]?.carrier ?? carrier;
}
