import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';

/** An event as the ledger keeps it. */
export type EventRow = {
  readonly seller: string;
  readonly source: string;
  readonly id: string;
  readonly position: number;
  readonly type: string;
  readonly at: number;
  readonly judgedAt: number;
  readonly platformVersion: number;
  /** Of all that it said. */
  readonly digest: number;
  /** The CloudEvent, as JSON, without what the contract does not name. */
  readonly body: string;
};

/** `subject`, `source` and `id`: what an event is known by (contract §1). */
export type Identity = { readonly seller: string; readonly source: string; readonly id: string };

/** An identity as one text. No part holds a line end: seller ids and names are checked when an event is read. */
export function nameOf({ seller, source, id }: Identity): string {
  return `${seller}\n${source}\n${id}`;
}

const INSERT = `insert into events (seller_id, source, id, position, type, at, judged_at, platform_version, digest, body)
  select seller_id, source, id, position, type, at, judged_at, platform_version, digest, body::jsonb
  from unnest($1::text[], $2::text[], $3::text[], $4::int8[], $5::text[], $6::int8[], $7::int8[], $8::int8[], $9::int8[], $10::text[])
    as input (seller_id, source, id, position, type, at, judged_at, platform_version, digest, body)`;

/** Appends events. Fails when one is known already or a position is taken: whoever writes has looked before. */
export async function insertEvents(transaction: Transaction, rows: readonly EventRow[]): Promise<void> {
  const values = [
    rows.map((row) => row.seller),
    rows.map((row) => row.source),
    rows.map((row) => row.id),
    rows.map((row) => row.position),
    rows.map((row) => row.type),
    rows.map((row) => row.at),
    rows.map((row) => row.judgedAt),
    rows.map((row) => row.platformVersion),
    rows.map((row) => row.digest),
    rows.map((row) => row.body),
  ];
  await transaction.query({ name: 'insert-events', text: INSERT, values });
}

const KNOWN = `select known.seller_id as seller, known.source, known.id, known.digest
  from unnest($1::text[], $2::text[], $3::text[]) as asked (seller_id, source, id)
  join events as known on known.seller_id = asked.seller_id and known.source = asked.source and known.id = asked.id`;

/** Those of some events that the ledger has already, with the digest of what they say there. */
export async function knownEvents(
  transaction: Transaction,
  identities: readonly Identity[],
): Promise<readonly (Identity & { readonly digest: number })[]> {
  const values = [
    identities.map((identity) => identity.seller),
    identities.map((identity) => identity.source),
    identities.map((identity) => identity.id),
  ];
  const { rows } = await transaction.query<Identity & { digest: number }>({
    name: 'known-events',
    text: KNOWN,
    values,
  });
  return rows;
}

/** An event to be folded again. */
export type TailRow = {
  readonly seller_id: string;
  readonly position: number;
  readonly judged_at: number;
  readonly platform_version: number;
  readonly body: unknown;
};

const TAIL = `select events.seller_id, events.position, events.judged_at, events.platform_version, events.body
  from unnest($1::text[], $2::int8[]) as after (seller_id, position)
  join events on events.seller_id = after.seller_id and events.position > after.position
  order by events.seller_id, events.position`;

/** The events of sellers from behind a position each, in their order. */
export async function eventsAfter(
  database: Queryable,
  behind: readonly { readonly seller: string; readonly from: number }[],
): Promise<readonly TailRow[]> {
  const values = [behind.map((each) => each.seller), behind.map((each) => each.from)];
  const { rows } = await database.query<TailRow>({ name: 'events-after', text: TAIL, values });
  return rows;
}
