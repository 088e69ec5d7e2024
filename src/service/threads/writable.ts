import { type MayWrite, mayWrite } from '../../rulebook/threads/may-write.ts';
import type { Side } from '../../rulebook/threads/standing.ts';
import type { About, SeenOrder } from './see.ts';
import type { ThreadRow } from './thread-store.ts';

/** Whether a side may write in a conversation as it stands. `lastFrom`: who wrote last, as both sides see it. */
export function writableBy(
  side: Side,
  seen: Pick<SeenOrder, 'standing' | 'restrictedBy'>,
  about: About,
  thread: Pick<ThreadRow, 'seller_blocked' | 'customer_blocked'>,
  lastFrom: Side | undefined,
): MayWrite {
  return mayWrite({
    ...{ standing: seen.standing, side, lastFrom },
    blockedBy: [
      ...(thread.seller_blocked ? (['seller'] as const) : []),
      ...(thread.customer_blocked ? (['customer'] as const) : []),
    ],
    ofOpenCase: about.kind !== 'order' && about.isOpen,
    restricted: seen.restrictedBy !== undefined,
  });
}
