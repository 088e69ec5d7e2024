import type { Queryable } from '../../postgres/database.ts';
import type { Transaction } from '../../postgres/transaction.ts';

/** Whether and how a person can be reached by mail. */
export type Reach = {
  readonly switchedOff: readonly string[];
  /** Since when mail comes back, and with which code. */
  readonly bouncing: { readonly since: number; readonly code: string } | undefined;
};

/** What is known of people that is not as usual: nothing is switched off, and mail arrives. */
export async function reachOf(database: Queryable, people: readonly string[]): Promise<ReadonlyMap<string, Reach>> {
  const { rows } = await database.query<{
    readonly person_id: string;
    readonly switched_off: string[] | null;
    readonly since: number | null;
    readonly code: string | null;
  }>(
    `select person_id, switched_off, since, code
     from auth.mail_preferences full join auth.bouncing_addresses using (person_id) where person_id = any($1::text[])`,
    [people],
  );
  return new Map(
    rows.map(({ person_id, switched_off, since, code }) => [
      person_id,
      { switchedOff: switched_off ?? [], bouncing: since === null ? undefined : { since, code: code ?? '' } },
    ]),
  );
}

/** Sets which kinds do not come by mail. */
export async function setSwitchedOff(database: Queryable, person: string, kinds: readonly string[]): Promise<void> {
  await database.query(
    `insert into auth.mail_preferences (person_id, switched_off) values ($1, $2)
     on conflict (person_id) do update set switched_off = excluded.switched_off`,
    [person, kinds],
  );
}

/** Adds a kind to what does not come by mail. A second time, or for somebody who is gone, nothing changes. */
export async function switchOff(database: Queryable, person: string, kind: string): Promise<void> {
  await database.query(
    `insert into auth.mail_preferences (person_id, switched_off)
     select id, array[$2::text] from auth."user" where id = $1
     on conflict (person_id) do update set switched_off = mail_preferences.switched_off || excluded.switched_off
       where not $2 = any(mail_preferences.switched_off)`,
    [person, kind],
  );
}

/** Takes a kind out of it again. */
export async function switchOn(database: Queryable, person: string, kind: string): Promise<void> {
  await database.query(
    'update auth.mail_preferences set switched_off = array_remove(switched_off, $2) where person_id = $1',
    [person, kind],
  );
}

/** Marks a person's address as one that mail comes back from. False: it was marked already, or the person is gone. */
export async function markBouncing(
  transaction: Transaction,
  person: string,
  code: string,
  now: number,
): Promise<boolean> {
  const { rowCount } = await transaction.query(
    `insert into auth.bouncing_addresses (person_id, since, code)
     select id, $2, $3 from auth."user" where id = $1 on conflict (person_id) do nothing`,
    [person, now, code],
  );
  return rowCount === 1;
}

/** Takes the mark off again. */
export async function unmarkBouncing(database: Queryable, person: string): Promise<void> {
  await database.query('delete from auth.bouncing_addresses where person_id = $1', [person]);
}
