import type { Instant } from '../../rulebook/instant.ts';
import type { FindingKind } from '../../rulebook/policy/screening.ts';
import type { Side } from '../../rulebook/threads/standing.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { OfThread } from './parts.ts';

/** That somebody was told what is wrong with a text. */
export type CoachingRow = { readonly sender: Side; readonly digest: Buffer };

/** What was told under the id of a message. */
export async function findCoaching(
  database: Queryable,
  seller: string,
  message: string,
): Promise<CoachingRow | undefined> {
  const { rows } = await database.query<CoachingRow>({
    name: 'find-coaching',
    text: 'select sender, digest from coachings where seller_id = $1 and message_id = $2',
    values: [seller, message],
  });
  return rows[0];
}

/** Whether a side was told so before, about any other message of the order. */
export async function wasCoached(
  database: Queryable,
  { seller, order }: OfThread,
  side: Side,
  otherThan: string,
): Promise<boolean> {
  const { rows } = await database.query({
    name: 'was-coached',
    text: `select from coachings where seller_id = $1 and order_id = $2 and sender = $3 and message_id <> $4 limit 1`,
    values: [seller, order, side, otherThan],
  });
  return rows.length > 0;
}

/** Keeps that somebody was told; told again of another text under the same id, that one counts. */
export async function keepCoaching(
  transaction: Transaction,
  { seller, order, about }: OfThread,
  told: {
    readonly message: string;
    readonly sender: Side;
    readonly kinds: readonly FindingKind[];
    readonly digest: Buffer;
    readonly at: Instant;
  },
): Promise<void> {
  await transaction.query(
    `insert into coachings (seller_id, message_id, order_id, about, sender, kinds, digest, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (seller_id, message_id) do update set kinds = excluded.kinds, digest = excluded.digest, at = excluded.at
       where coachings.sender = excluded.sender and coachings.order_id = excluded.order_id`,
    [seller, told.message, order, about, told.sender, told.kinds, told.digest, told.at],
  );
}
