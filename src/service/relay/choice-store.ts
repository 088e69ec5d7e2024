import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';

/** Whether a customer does not want mail of their conversations. */
export async function isSwitchedOff(database: Queryable, customer: string): Promise<boolean> {
  const { rows } = await database.query('select from customer_mail where customer = $1', [customer]);
  return rows.length > 0;
}

/** Switches it off. A second time nothing changes. */
export async function switchOff(database: Queryable, customer: string, at: Instant): Promise<void> {
  await database.query('insert into customer_mail (customer, off_at) values ($1, $2) on conflict do nothing', [
    customer,
    at,
  ]);
}

/** Switches it on again: that is how it is unless somebody says otherwise. */
export async function switchOn(database: Queryable, customer: string): Promise<void> {
  await database.query('delete from customer_mail where customer = $1', [customer]);
}
