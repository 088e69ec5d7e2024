import { foldEmergency } from '../../rulebook/emergency/decide.ts';
import { type Emergency, type EmergencyAct, emergencyDueAt, NO_EMERGENCY } from '../../rulebook/emergency/emergency.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { EmergencyKey } from './emergency-id.ts';

/** An act as it is kept, with where lies what was written with it. */
export type KeptAct = { readonly act: EmergencyAct; readonly ref: string | undefined };

/** An emergency as it is kept. */
export type KeptEmergency = {
  readonly key: EmergencyKey;
  readonly emergency: Exclude<Emergency, { status: 'none' }>;
  readonly acts: readonly KeptAct[];
};

/** Whose order one is; undefined: nobody placed it. */
export async function sellerOfOrder(database: Queryable, order: string): Promise<string | undefined> {
  const { rows } = await database.query<{ owner: string }>({
    name: 'seller-of-order',
    text: "select owner from order_sellers where kind = 'order' and id = $1",
    values: [order],
  });
  return rows[0]?.owner;
}

/** The customer of an order as the marketplace calls them, from what it told when the order was placed. */
export async function customerOfOrder(database: Queryable, seller: string, order: string): Promise<string | undefined> {
  const { rows } = await database.query<{ customer: string }>(
    `select body->'data'->>'customer' as customer from events
     where seller_id = $1 and type = 'order.placed' and body->'data'->>'orderId' = $2 limit 1`,
    [seller, order],
  );
  return rows[0]?.customer;
}

/** Whoever asks or is shown something has this alone until the transaction ends: two tabs are one after the other. */
export async function lockRequester(transaction: Transaction, requester: string): Promise<void> {
  await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`emergency/${requester}`]);
}

/** An emergency, held until the transaction ends. */
export async function lockEmergency(transaction: Transaction, key: EmergencyKey): Promise<KeptEmergency | undefined> {
  const { rows } = await transaction.query<Row>(
    'select seller_id, emergency_id from emergencies where seller_id = $1 and emergency_id = $2 for update',
    [key.seller, key.id],
  );
  return (await withActs(transaction, rows))[0];
}

/** One emergency. */
export async function findEmergency(database: Queryable, key: EmergencyKey): Promise<KeptEmergency | undefined> {
  const { rows } = await database.query<Row>(
    'select seller_id, emergency_id from emergencies where seller_id = $1 and emergency_id = $2',
    [key.seller, key.id],
  );
  return (await withActs(database, rows))[0];
}

/** What somebody asked for, as far as it may stand against them: few, for whoever misuses one asks for no more. */
export async function emergenciesOf(database: Queryable, requester: string): Promise<readonly KeptEmergency[]> {
  const { rows } = await database.query<Row>(
    `select seller_id, emergency_id from emergencies where requester_id = $1
       and (status in ('requested', 'open', 'ended') or status = 'reviewed' and exists (
         select from emergency_acts as acts where acts.seller_id = emergencies.seller_id
           and acts.emergency_id = emergencies.emergency_id and act->>'outcome' = 'misuse'))
     order by emergency_id`,
    [requester],
  );
  return withActs(database, rows);
}

/** A page of them, the latest first. `requester`: only what that person asked for. */
export async function listEmergencies(
  database: Queryable,
  wanted: {
    readonly requester: string | undefined;
    readonly state: 'active' | 'over' | undefined;
    readonly after: string | undefined;
    readonly limit: number;
  },
): Promise<readonly KeptEmergency[]> {
  const { rows } = await database.query<Row>(
    `select seller_id, emergency_id from emergencies
     where ($1::text is null or requester_id = $1) and ($2::uuid is null or emergency_id < $2)
       and ($3::text is null or ($3 = 'active') = (status in ('requested', 'open', 'ended')))
     order by emergency_id desc limit $4`,
    [wanted.requester ?? null, wanted.after ?? null, wanted.state ?? null, wanted.limit],
  );
  return withActs(database, rows);
}

/** Those with which time has something to do. */
export async function dueEmergencies(
  database: Queryable,
  now: Instant,
  most: number,
): Promise<readonly EmergencyKey[]> {
  const { rows } = await database.query<Row>(
    `select seller_id, emergency_id from emergencies where due_at <= $1 order by due_at, seller_id, emergency_id limit $2`,
    [now, most],
  );
  return rows.map(keyOf);
}

/** Adds acts to an emergency, the first of which makes it; `before` are kept. Answers how it stands now. */
export async function insertActs(
  transaction: Transaction,
  { seller, id }: EmergencyKey,
  before: readonly KeptAct[],
  acts: readonly KeptAct[],
): Promise<KeptEmergency['emergency']> {
  const emergency = foldEmergency(
    [...before, ...acts].map(({ act }) => act),
    NO_EMERGENCY,
  );
  if (emergency.status === 'none') throw new Error('an emergency begins with a request');
  const { order, requester, status } = emergency;
  await transaction.query(
    `insert into emergencies (seller_id, emergency_id, order_id, requester_id, status, due_at)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (seller_id, emergency_id) do update set status = excluded.status, due_at = excluded.due_at`,
    [seller, id, order, requester, status, emergencyDueAt(emergency) ?? null],
  );
  for (const [index, { act, ref }] of acts.entries())
    await transaction.query(
      'insert into emergency_acts (seller_id, emergency_id, number, act, text_ref) values ($1, $2, $3, $4, $5)',
      [seller, id, before.length + index + 1, JSON.stringify(act), ref ?? null],
    );
  return emergency;
}

type Row = { readonly seller_id: string; readonly emergency_id: string };
type ActRow = Row & { readonly act: EmergencyAct; readonly text_ref: string | null };

function keyOf({ seller_id: seller, emergency_id: id }: Row): EmergencyKey {
  return { seller, id };
}

async function withActs(database: Queryable, rows: readonly Row[]): Promise<readonly KeptEmergency[]> {
  if (rows.length === 0) return [];
  const { rows: acts } = await database.query<ActRow>(
    `select seller_id, emergency_id, act, text_ref from emergency_acts
     join unnest($1::text[], $2::uuid[]) as input (seller_id, emergency_id) using (seller_id, emergency_id)
     order by seller_id, emergency_id, number`,
    [rows.map((row) => row.seller_id), rows.map((row) => row.emergency_id)],
  );
  return rows.flatMap((row) => {
    const own = acts
      .filter((each) => each.seller_id === row.seller_id && each.emergency_id === row.emergency_id)
      .map(({ act, text_ref: ref }): KeptAct => ({ act, ref: ref ?? undefined }));
    const emergency = foldEmergency(
      own.map(({ act }) => act),
      NO_EMERGENCY,
    );
    return emergency.status === 'none' ? [] : [{ key: keyOf(row), emergency, acts: own }];
  });
}
