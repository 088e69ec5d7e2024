import type { LookReason } from '../../rulebook/access-watch/summary.ts';
import { lifted, type Watched } from '../../rulebook/access-watch/watch.ts';
import { lockCounts } from '../accesses/count-store.ts';
import { ALL_PEOPLE, keepWatched } from '../accesses/watch-store.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { type LiftReason, statusOf } from './alarm.ts';
import type { AccessWatchParts } from './parts.ts';
import { type AlarmRow, findWatched, keepAsked, keepLifted, lockAlarm } from './store.ts';

/** Why nothing is done about an alarm. */
export type StopRefusal = 'unknown-access-stop' | 'access-stop-over' | 'access-stop-asked';

type OfAlarm = { readonly seller: string; readonly alarm: string };
type Done = AlarmRow | { readonly refused: StopRefusal };

/** Lifts a stop: looks go on at once, from nothing. Written into the tamper-evident log. */
export async function liftStop(
  { pool, clock, writeActs }: AccessWatchParts,
  { seller, alarm, by, because }: OfAlarm & { readonly by: string; readonly because: LiftReason },
): Promise<Done> {
  const at = await clock();
  return inTransaction(pool, async (transaction) => {
    // Whoever looks at the same time waits: what they are answered counts the lifting, or comes before it.
    await lockCounts(transaction, [seller]);
    const row = await lockAlarm(transaction, seller, alarm);
    if (row === undefined) return { refused: 'unknown-access-stop' };
    if (statusOf(row, at) !== 'stopped') return { refused: 'access-stop-over' };
    const subject = row.whose === 'person' ? row.person_id : ALL_PEOPLE;
    const watched: Watched | undefined = await findWatched(transaction, seller, subject);
    if (watched?.stop?.alarm === alarm) await keepWatched(transaction, [{ seller, subject, watched: lifted(watched) }]);
    await keepLifted(transaction, row, { at, by, because });
    await writeActs(transaction, [{ act: 'access_stop.lifted', at, by, seller, about: alarm }]);
    return { ...row, lifted_at: at, lifted_by: by, lifted_because: because };
  });
}

/** Somebody of the shop asks us to look at a stop. */
export async function askToLook(
  { pool, clock }: AccessWatchParts,
  { seller, alarm, because }: OfAlarm & { readonly because: LookReason },
): Promise<Done> {
  const at = await clock();
  return inTransaction(pool, async (transaction) => {
    const row = await lockAlarm(transaction, seller, alarm);
    if (row === undefined) return { refused: 'unknown-access-stop' };
    if (statusOf(row, at) !== 'stopped') return { refused: 'access-stop-over' };
    if (row.asked_at !== null) return { refused: 'access-stop-asked' };
    await keepAsked(transaction, row, { at, because });
    return { ...row, asked_at: at, asked_because: because };
  });
}
