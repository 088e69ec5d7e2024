import type { DisputeRuling } from '../../rulebook/disputes/reasons.ts';
import type { DisputeOutcome, DisputeReason } from '../../rulebook/facts.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { insertMessages } from '../ledger/outbox-store.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { OfDispute } from './parts.ts';

/** What became of a dispute, for both sides: notices for the seller, webhooks by which the marketplace tells the customer. */
export type DisputeNews = {
  readonly type:
    | 'dispute.opened'
    | 'dispute.answered'
    | 'dispute.overdue'
    | 'dispute.resolved'
    | 'dispute.reopened'
    | 'dispute.reviewed';
  readonly order: string;
  readonly reason: DisputeReason | null;
  /** Whether the seller is asked to answer, and by when. */
  readonly answerBy?: Instant;
  readonly outcome?: DisputeOutcome;
  readonly reasons?: readonly DisputeRuling[];
  /** Until when either side can ask again; or by when somebody else has looked. */
  readonly until?: Instant;
};

/** What time or the marketplace moves on has the number of the step that somebody takes next, and comes before it. */
function placeOf(type: DisputeNews['type']): 0 | 1 | 2 {
  return type === 'dispute.opened' ? 0 : type === 'dispute.overdue' ? 1 : 2;
}

/** Puts it into the outbox, in the transaction that it follows from. Nothing that anybody wrote is in it. `number`: which step it was. */
export async function tellDispute(
  transaction: Transaction,
  { seller, dispute }: OfDispute,
  number: number,
  { answerBy, until, ...news }: DisputeNews,
  at: Instant,
): Promise<void> {
  const body = {
    ...{ ...news, dispute, at: formatTimestamp(at) },
    ...(answerBy !== undefined && { answerBy: formatTimestamp(answerBy) }),
    ...(until !== undefined && { until: formatTimestamp(until) }),
  };
  const message = {
    seller,
    // Keys of one length leave in the order of their numbers.
    key: `dispute/${seller}/${dispute}/${String(number).padStart(6, '0')}/${placeOf(news.type)}`,
    topic: 'dispute',
  };
  await insertMessages(transaction, [{ ...message, body: JSON.stringify(body) }], at);
}
