import type { Whose } from '../../rulebook/access-watch/summary.ts';
import type { Watched, WatchFinding } from '../../rulebook/access-watch/watch.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';

/** How the looks of one person stand, or with an empty `subject` those of all people of a seller. */
export type KeptWatch = { readonly seller: string; readonly subject: string; readonly watched: Watched };

/** The subject under which the looks of all people of a seller are kept. */
export const ALL_PEOPLE = '';

/** Somebody was asked why they look at so many, or was stopped. */
export type NewAlarm = {
  readonly seller: string;
  readonly id: string;
  readonly person: string;
  readonly whose: Whose;
  readonly access: string;
  readonly at: Instant;
  readonly level: 'friction' | 'block';
  readonly finding: WatchFinding;
  readonly until: Instant | undefined;
  readonly toCase: boolean;
};

/** Keeps how looks stand. Nobody else counts for these sellers until the transaction ends, see `lockCounts`. */
export async function keepWatched(database: Queryable, kept: readonly KeptWatch[]): Promise<void> {
  await database.query({
    name: 'keep-watched',
    text: `insert into access_watches (seller_id, subject, watched)
      select * from unnest($1::text[], $2::text[], $3::json[])
      on conflict (seller_id, subject) do update set watched = excluded.watched`,
    values: [
      kept.map(({ seller }) => seller),
      kept.map(({ subject }) => subject),
      kept.map(({ watched }) => JSON.stringify(watched)),
    ],
  });
}

/** Keeps alarms; there are few. */
export async function insertAlarms(database: Queryable, alarms: readonly NewAlarm[]): Promise<void> {
  await database.query(
    `insert into access_alarms (seller_id, alarm_id, person_id, whose, access_id, at, level, finding, until, to_case)
     select * from unnest($1::text[], $2::uuid[], $3::text[], $4::text[], $5::uuid[], $6::int8[], $7::text[],
       $8::jsonb[], $9::int8[], $10::boolean[])`,
    [
      ...[alarms.map(({ seller }) => seller), alarms.map(({ id }) => id), alarms.map(({ person }) => person)],
      ...[alarms.map(({ whose }) => whose), alarms.map(({ access }) => access), alarms.map(({ at }) => at)],
      ...[alarms.map(({ level }) => level), alarms.map(({ finding }) => JSON.stringify(finding))],
      ...[alarms.map(({ until }) => until ?? null), alarms.map(({ toCase }) => toCase)],
    ],
  );
}
