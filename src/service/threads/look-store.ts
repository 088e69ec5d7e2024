import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { OfOrder } from './parts.ts';

/** Somebody of a seller looks at the conversations of an order; `answered`: what was answered to the first name. */
export type Look = OfOrder & { readonly person: string; readonly answered: string };

/** Whether a look was written down since an instant. */
export async function wasWritten(database: Queryable, look: Look, since: Instant): Promise<boolean> {
  const { rows } = await database.query({
    name: 'was-look-written',
    text: `select from thread_looks where seller_id = $1 and order_id = $2 and person_id = $3 and answered = $4 and at > $5`,
    values: [look.seller, look.order, look.person, look.answered, since],
  });
  return rows.length > 0;
}

/** Keeps that a look was written down. */
export async function keepWritten(database: Queryable, look: Look, at: Instant): Promise<void> {
  await database.query(
    `insert into thread_looks (seller_id, order_id, person_id, answered, at) values ($1, $2, $3, $4, $5)
     on conflict (seller_id, order_id, person_id, answered) do update set at = greatest(thread_looks.at, excluded.at)`,
    [look.seller, look.order, look.person, look.answered, at],
  );
}
