import type { Instant } from '../../rulebook/instant.ts';
import { noticesOf } from './notice-store.ts';
import { noticeText } from './notice-text.ts';
import type { BreachParts } from './parts.ts';
import { findBreach } from './store.ts';

/** What a customer was told of a data breach, in the words of then. */
export type OwnNotice = {
  readonly inquiry: string;
  readonly at: Instant;
  readonly title: string;
  readonly said: readonly string[];
  /** Their orders that it was about. */
  readonly orders: readonly string[];
};

/** All that a customer was told of data breaches, the latest first, whether or not a mail reached them. */
export async function ownNotices(
  parts: Pick<BreachParts, 'pool' | 'marketplace' | 'baseUrl'>,
  customer: string,
): Promise<readonly OwnNotice[]> {
  const found: OwnNotice[] = [];
  for (const row of await noticesOf(parts.pool, customer)) {
    const kept = await findBreach(parts.pool, row.breach_id);
    if (kept === undefined) throw new Error('a notice is of an inquiry');
    const { subject, said } = noticeText(parts, kept, row);
    const orders = [...new Set(row.places.map(([, order]) => order))];
    found.push({ inquiry: row.breach_id, at: row.queued_at, title: subject, said, orders });
  }
  return found;
}
