import { DAY } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';

/** Whether a message was taken already. */
export async function wasHeard(database: Queryable, carrier: string, id: string): Promise<boolean> {
  const { rowCount } = await database.query({
    name: 'tracking-was-heard',
    text: 'select from tracking_messages where carrier = $1 and id = $2',
    values: [carrier, id],
  });
  return rowCount === 1;
}

/** Notes that a message was taken; false: another server was faster. */
export async function noteHeard(transaction: Transaction, carrier: string, id: string, at: number): Promise<boolean> {
  const { rowCount } = await transaction.query(
    'insert into tracking_messages (carrier, id, heard_at) values ($1, $2, $3) on conflict (carrier, id) do nothing',
    [carrier, id, at],
  );
  return rowCount === 1;
}

/** What is counted, by kind: `messages`, `scans`, `rejected.time`, `refused.wrong_signature` … */
export type Counts = Readonly<Record<string, number>>;

/** Adds to the counts of a day. */
export async function addCounts(database: Queryable, carrier: string, counts: Counts, at: number): Promise<void> {
  const counted = Object.entries(counts)
    .filter(([, number]) => number > 0)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  if (counted.length === 0) return;
  await database.query(
    `insert into tracking_counts (carrier, day, what, number)
     select $1, $2::int8, what, number from unnest($3::text[], $4::int8[]) as input (what, number)
     on conflict (carrier, day, what) do update set number = tracking_counts.number + excluded.number`,
    [carrier, Math.floor(at / DAY) * DAY, counted.map(([what]) => what), counted.map(([, number]) => number)],
  );
}

/** Something that nobody has entered, and how often it came. */
export type Unknown = { readonly kind: 'code' | 'place'; readonly value: string; readonly number: number };

/** Adds to what is unknown of a carrier. */
export async function addUnknown(
  transaction: Transaction,
  carrier: string,
  unknown: readonly Unknown[],
  at: number,
): Promise<void> {
  if (unknown.length === 0) return;
  const sorted = unknown.toSorted((one, other) =>
    `${one.kind} ${one.value}` < `${other.kind} ${other.value}` ? -1 : 1,
  );
  await transaction.query(
    `insert into tracking_unknown (carrier, kind, value, number, first_at, last_at)
     select $1, kind, value, number, $5::int8, $5::int8
     from unnest($2::text[], $3::text[], $4::int8[]) as input (kind, value, number)
     on conflict (carrier, kind, value) do update set number = tracking_unknown.number + excluded.number,
       last_at = greatest(tracking_unknown.last_at, excluded.last_at)`,
    [
      ...[
        carrier,
        sorted.map(({ kind }) => kind),
        sorted.map(({ value }) => value),
        sorted.map(({ number }) => number),
      ],
      at,
    ],
  );
}

/** Forgets what has been entered since. */
export async function deleteKnown(
  transaction: Transaction,
  carrier: string,
  known: readonly Pick<Unknown, 'kind' | 'value'>[],
): Promise<void> {
  await transaction.query(
    `delete from tracking_unknown using unnest($2::text[], $3::text[]) as known (kind, value)
     where tracking_unknown.carrier = $1 and tracking_unknown.kind = known.kind and tracking_unknown.value = known.value`,
    [carrier, known.map(({ kind }) => kind), known.map(({ value }) => value)],
  );
}

/** Notes when a carrier was heard last, and how old the scan was that it told of. */
export async function noteState(
  database: Queryable,
  carrier: string,
  { heardAt, lag, refusedAt }: { readonly heardAt?: number; readonly lag?: number; readonly refusedAt?: number },
): Promise<void> {
  await database.query(
    `insert into tracking_state (carrier, heard_at, lag, refused_at) values ($1, $2, $3, $4)
     on conflict (carrier) do update set heard_at = coalesce(excluded.heard_at, tracking_state.heard_at),
       lag = coalesce(excluded.lag, tracking_state.lag), refused_at = coalesce(excluded.refused_at, tracking_state.refused_at)`,
    [carrier, heardAt ?? null, lag ?? null, refusedAt ?? null],
  );
}

/** Takes away what is too old to be of use. */
export async function deleteOldHeard(
  database: Queryable,
  { messages, counts }: { readonly messages: number; readonly counts: number },
): Promise<void> {
  await database.query('delete from tracking_messages where heard_at < $1', [messages]);
  await database.query('delete from tracking_counts where day < $1', [counts]);
  await database.query('delete from tracking_unknown where last_at < $1', [counts]);
}
