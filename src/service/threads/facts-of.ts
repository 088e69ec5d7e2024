import type { Thread } from '../../rulebook/customer-data/facts.ts';
import type { Queryable } from '../postgres/database.ts';
import type { OfOrder } from './parts.ts';
import { type ConversationRow, findConversations } from './thread-store.ts';

/** What decisions about customers’ data need of the conversations of each order; undefined: nobody has written. */
export async function threadFactsOf(
  database: Queryable,
  asked: readonly OfOrder[],
): Promise<readonly (Thread | undefined)[]> {
  return (await findConversations(database, asked)).map(factsOf);
}

/** The same from what is kept of them. */
export function factsOf(row: Pick<ConversationRow, 'begun' | 'reopened_at'> | undefined): Thread | undefined {
  return row?.begun ? { reopenedAt: row.reopened_at ?? undefined } : undefined;
}
