import type { Instant } from '../../rulebook/instant.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { DESTROYED, KEPT } from '../../words/subject-requests-en.ts';
import type { OrderRow } from './orders-store.ts';
import type { RequestRow } from './store.ts';

/** Of what a statement is made. */
type Done = {
  readonly marketplace: string;
  readonly request: Pick<RequestRow, 'request_id' | 'asked_at'>;
  readonly doneAt: Instant;
  readonly orders: readonly OrderRow[];
};

/**
 * What an erasure came to, word for word: what was destroyed and by when nobody can read it, what is kept and on which legal ground.
 * The log holds its hash, so not a letter of it can be changed. Nothing in it says who the customer was.
 */
export function erasureStatement({ marketplace, request, doneAt, orders }: Done): string {
  return JSON.stringify({
    format: 'kingston-trust/erasure/1',
    ...{ marketplace, request: request.request_id },
    askedAt: formatTimestamp(request.asked_at),
    doneAt: formatTimestamp(doneAt),
    orders: orders.map(({ order_id: order, erased_at, destroyed_by, unreadable_from }) => ({
      order,
      erasedAt: told(erased_at),
      keyDestroyedBy: told(destroyed_by),
      unreadableFrom: told(unreadable_from),
    })),
    destroyed: DESTROYED,
    kept: KEPT,
  });
}

function told(at: Instant | null): string | null {
  return at === null ? null : formatTimestamp(at);
}
