import type { Queryable } from '../postgres/database.ts';

/** A warning's notice whose time to be acknowledged is over. */
export type DueReminder = {
  readonly seller_id: string;
  readonly notice: string;
  readonly action_number: number;
  readonly remind_at: number;
  readonly facts: unknown;
};

/** Those of a bucket that the clock has reached, the earliest first. */
export async function dueReminders(
  database: Queryable,
  bucket: number,
  clock: number,
  most: number,
): Promise<readonly DueReminder[]> {
  // Before anything has happened the clock has no reading.
  if (!Number.isFinite(clock)) return [];
  const { rows } = await database.query<DueReminder>({
    name: 'due-reminders',
    text: `select seller_id, notice, action_number, remind_at, facts from notices
      where bucket = $1 and remind_at <= $2 order by remind_at, seller_id, notice limit $3`,
    values: [bucket, clock, most],
  });
  return rows;
}

/** Takes the date of a reminder away. False: another server did. */
export async function claimReminder(
  database: Queryable,
  { seller, notice, remindAt }: { readonly seller: string; readonly notice: string; readonly remindAt: number },
): Promise<boolean> {
  const { rowCount } = await database.query(
    'update notices set remind_at = null where seller_id = $1 and notice = $2 and remind_at = $3',
    [seller, notice, remindAt],
  );
  return rowCount === 1;
}
