import type { Queryable } from '../postgres/database.ts';

/**
 * Adds to what somebody has used in a window, and answers what all servers together have counted there since.
 * `subject` is the id of a key or a person with its kind in front; `start` is when the window began.
 */
export async function addUse(database: Queryable, subject: string, start: number, amount: number): Promise<number> {
  const { rows } = await database.query<{ used: number }>(ADD, [subject, start, amount]);
  return rows[0]?.used ?? amount;
}

const ADD = `insert into request_limits (window_start, subject, used) values ($2, $1, $3)
  on conflict (window_start, subject) do update set used = request_limits.used + excluded.used
  returning used`;

/** Forgets the windows that began before an instant. */
export async function forgetUse(database: Queryable, before: number): Promise<void> {
  await database.query('delete from request_limits where window_start < $1', [before]);
}
