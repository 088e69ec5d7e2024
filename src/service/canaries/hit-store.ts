import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { ContactKind } from './digests.ts';

/** A call or message to a canary. */
export type HitRow = {
  readonly hit_id: string;
  readonly canary_id: string;
  readonly kind: ContactKind;
  readonly at: Instant;
  /** How many contacts the same sender reached that this shop was never shown: controls, and canaries of other shops. */
  readonly also: number;
  readonly has_said: boolean;
};

/** An access that showed a contact of an order. */
export type ShownRow = {
  readonly access_id: string;
  readonly order_id: string;
  readonly person_id: string;
  readonly at: Instant;
  readonly field: 'phone' | 'email';
  readonly is_shop: boolean;
};

/** Whether an address or number is one of ours, and whether it is a canary's. */
export async function findContact(
  database: Queryable,
  digest: Buffer,
): Promise<{ readonly canary_id: string | null } | undefined> {
  const { rows } = await database.query<{ canary_id: string | null }>(
    `select contacts.canary_id from canary_contacts as contacts left join canaries using (canary_id)
     where digest = $1 and coalesce(status, '') not in ('over', 'dismissed')`,
    [digest],
  );
  return rows[0];
}

/** Keeps a call or message; the same again changes nothing. */
export async function insertHit(
  database: Queryable,
  hit: {
    readonly id: string;
    readonly seen: Buffer;
    readonly contact: Buffer;
    readonly at: Instant;
    readonly sender: Buffer;
    readonly said: Buffer | undefined;
  },
): Promise<void> {
  const { id, seen, contact, at, sender, said } = hit;
  await database.query(
    `insert into canary_hits (hit_id, seen, contact, at, sender, said, is_weighed) values ($1, $2, $3, $4, $5, $6, false)
     on conflict (seen) do nothing`,
    [id, seen, contact, at, sender, said ?? null],
  );
}

/** The shops with calls or messages that nobody has weighed, and those of controls, which are weighed with the next. */
export async function shopsToWeigh(database: Queryable): Promise<readonly string[]> {
  const { rows } = await database.query<{ seller: string }>(
    `select distinct seller from canary_hits join canary_contacts on digest = contact join canaries using (canary_id)
     where not is_weighed limit 100`,
  );
  return rows.map(({ seller }) => seller);
}

/** What reached canaries of a shop, the first before the others. */
export async function hitsOfShop(database: Queryable, seller: string): Promise<readonly HitRow[]> {
  const { rows } = await database.query<HitRow>(
    `select hit_id, canary_id, kind, at, said is not null as has_said,
       (select count(distinct others.contact)::int from canary_hits as others
        join canary_contacts as reached on reached.digest = others.contact
        left join canaries as theirs on theirs.canary_id = reached.canary_id
        where others.sender = canary_hits.sender and theirs.seller is distinct from $1) as also
     from canary_hits join canary_contacts on digest = contact join canaries using (canary_id)
     where seller = $1 and status <> 'dismissed' order by hit_id`,
    [seller],
  );
  return rows;
}

/** So many as stand there now are weighed; what comes meanwhile is weighed next. */
export async function keepWeighed(transaction: Transaction, hits: readonly string[]): Promise<void> {
  await transaction.query('update canary_hits set is_weighed = true where hit_id = any ($1::uuid[])', [hits]);
}

/** How often contacts that nobody was shown are reached by senders who reached no other, until an instant. */
export async function backgroundOf(
  database: Queryable,
  now: Instant,
): Promise<{ readonly contactDays: number; readonly hits: number }> {
  const { rows } = await database.query<{ days: number; hits: number }>(
    `select (select coalesce(sum(greatest(0, $1 - since)), 0)::float8 / 86400000 from canary_contacts where canary_id is null) as days,
       (select count(*)::int from (
         select sender from canary_hits group by sender having count(distinct contact) = 1) as alone
        join (select distinct sender, contact from canary_hits) as hits using (sender)
        join canary_contacts on digest = contact where canary_id is null) as hits`,
    [now],
  );
  return { contactDays: rows[0]?.days ?? 0, hits: rows[0]?.hits ?? 0 };
}

/** Who was shown a number or address of these orders of a shop, straight from the record of accesses. */
export async function shownOf(
  database: Queryable,
  seller: string,
  orders: readonly string[],
): Promise<readonly ShownRow[]> {
  const { rows } = await database.query<ShownRow>(
    `select access_id, order_id, person_id, at, verdict ->> 'field' as field,
       role in ('seller-owner', 'seller-member') as is_shop
     from accesses cross join lateral jsonb_array_elements(verdicts) as verdict
     where seller_id = $1 and order_id = any ($2) and verdict ->> 'verdict' = 'show' and verdict ->> 'field' in ('phone', 'email')
     order by access_id`,
    [seller, orders],
  );
  return rows;
}

/** What was said, sealed. */
export async function saidOf(
  database: Queryable,
  hit: string,
): Promise<{ readonly said: Buffer | null; readonly canary_id: string | null } | undefined> {
  const { rows } = await database.query<{ said: Buffer | null; canary_id: string | null }>(
    'select said, canary_id from canary_hits join canary_contacts on digest = contact where hit_id = $1',
    [hit],
  );
  return rows[0];
}

/** What was said to canaries that nobody asks about any more: a person has decided, or their time is over. */
export async function destroySaid(database: Queryable, judgedBefore: Instant): Promise<number> {
  const { rowCount } = await database.query(
    `update canary_hits set said = null from canary_contacts, canaries
     where canary_hits.contact = digest and canaries.canary_id = canary_contacts.canary_id and said is not null
       and (status = 'over' or status = 'dismissed' or (status = 'confirmed' and judged_at < $1))`,
    [judgedBefore],
  );
  return rowCount ?? 0;
}
