import { type Freeze, isFrozen, type Seeing } from '../../rulebook/data-breaches/measures.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';

/** Whether a freeze stands against somebody who wants to see something of an order's customer. By the primary key. */
export async function isStopped(database: Queryable, seeing: Seeing): Promise<boolean> {
  const { seller, order, person } = seeing;
  const { rows } = await database.query<Freeze>({
    name: 'freezes-of',
    text: `select 'freeze' as kind, what, id from reveal_freezes
      where (what, id) in (('order', $1), ('seller', $2), ('person', $3), ('all', 'all'))`,
    values: [order, seller, person],
  });
  return isFrozen(rows, seeing);
}

/** The freezes of an inquiry are these from now on. */
export async function keepFreezes(transaction: Transaction, breach: string, freezes: readonly Freeze[]): Promise<void> {
  await transaction.query('delete from reveal_freezes where breach_id = $1', [breach]);
  await transaction.query(
    `insert into reveal_freezes (what, id, breach_id)
     select distinct what, id, $1::uuid from unnest($2::text[], $3::text[]) as input (what, id)`,
    [breach, freezes.map(({ what }) => what), freezes.map(({ id }) => id)],
  );
}
