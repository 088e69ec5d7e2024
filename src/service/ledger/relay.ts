import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import { BUCKETS, deleteOutbox, leaseOutbox, type OutboxRow } from './outbox-store.ts';

/** Who takes a message on. It may come twice: `key` says that it is the same. Throwing leaves it for later. */
export type Recipient = (message: Pick<OutboxRow, 'seller_id' | 'key' | 'topic' | 'body'>) => Promise<void>;

/** How long a message is one relay's alone, in milliseconds: if it dies, another one takes over then. */
export const LEASE = 30_000;
const AT_ONCE = 100;

/**
 * Passes what waits in the outbox on, at least once, the oldest of each bucket first. Several relays share the work: a
 * message is leased to one at a time, and what is left when the lease ends is left to whoever comes next. Answers how many
 * have left.
 */
export async function relay(pool: Pool, recipient: Recipient, now: () => Instant): Promise<number> {
  let left = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const leasedAt = now();
    const gone: OutboxRow[] = [];
    for (const message of await leaseOutbox(pool, bucket, leasedAt, LEASE, AT_ONCE)) {
      if (now() >= leasedAt + LEASE) break;
      if (await pass(recipient, message)) gone.push(message);
    }
    if (gone.length > 0) await deleteOutbox(pool, gone);
    left += gone.length;
  }
  return left;
}

/**
 * One recipient made of several: each gets every message, also when another one fails. The message stays in the outbox until
 * all have taken it, so each may get it again.
 */
export function toAll(followers: readonly Recipient[]): Recipient {
  return async (message) => {
    const told = await Promise.allSettled(followers.map((follow) => follow(message)));
    const failed = told.find((each) => each.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  };
}

async function pass(recipient: Recipient, message: OutboxRow): Promise<boolean> {
  try {
    await recipient(message);
    return true;
  } catch {
    // Its lease runs out, and it is tried again.
    return false;
  }
}
