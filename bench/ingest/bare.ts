import { once } from 'node:events';
import type { Pool } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Lane } from './lanes.ts';

/** What the peer's tables look like: events by identity, and a state row a seller with a body of a fixed size. */
const TABLES = `
  create table bare_events (
    seller_id text collate "C" not null, source text not null, id text not null, type text not null, at bigint not null,
    body jsonb not null, primary key (seller_id, source, id));
  create table bare_states (seller_id text collate "C" primary key, events bigint not null, body text not null)
    with (fillfactor = 70);
  create table bare_heap (seller_id text, source text, id text, type text, at bigint, body jsonb);`;

/** The best that one statement can do: insert what is new, and touch the state rows of its sellers. */
const APPEND = `with input as (
    select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::int8[], $6::text[])
      as input (seller_id, source, id, type, at, body)),
  inserted as (
    insert into bare_events select seller_id, source, id, type, at, body::jsonb from input
    on conflict do nothing returning seller_id),
  counted as (select seller_id, count(*) as events from inserted group by seller_id order by seller_id)
  insert into bare_states as state select seller_id, events, $7 from counted
  on conflict (seller_id) do update set events = state.events + excluded.events, body = excluded.body`;

export async function createBareTables(pool: Pool): Promise<void> {
  await pool.query(TABLES);
}

/** A durable, idempotent insert with an upsert of state rows that judges nothing: the peer. */
export async function appendBare(pool: Pool, batch: Lane[number], state: string): Promise<void> {
  await pool.query({
    name: 'bare',
    text: APPEND,
    values: [
      batch.map((event) => event.subject),
      batch.map((event) => event.source),
      batch.map((event) => event.id),
      batch.map((event) => event.type),
      batch.map((event) => Date.parse(event.time)),
      batch.map((event) => JSON.stringify(event)),
      state,
    ],
  });
}

/** The ceiling: COPY into a table without any index. */
export async function copyBare(pool: Pool, batch: Lane[number]): Promise<void> {
  const client = await pool.connect();
  try {
    const stream = client.query(copyFrom('copy bare_heap from stdin'));
    const lines = batch.map((event) =>
      [
        event.subject,
        event.source,
        event.id,
        event.type,
        Date.parse(event.time),
        JSON.stringify(event).replaceAll('\\', '\\\\'),
      ].join('\t'),
    );
    stream.end(`${lines.join('\n')}\n`);
    await once(stream, 'finish');
  } finally {
    client.release();
  }
}
