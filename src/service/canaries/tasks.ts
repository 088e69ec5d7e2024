import { afterStep } from '../../rulebook/canaries/canary.ts';
import type { MadeUp } from '../../rulebook/canaries/made-up.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { unseal } from '../sealing.ts';
import type { CanaryRefusal } from './judge.ts';
import type { CanaryParts } from './parts.ts';
import { madePlace } from './plan.ts';
import { isOrderOfCanary, keepPlaced, keepStatus, listTasks, lockCanary } from './store.ts';

/** What the marketplace has to do, in the way it does for any customer. */
export type CanaryTask =
  | { readonly do: 'place'; readonly id: string; readonly seller: string; readonly customer: MadeUp }
  | {
      readonly do: 'cancel';
      readonly id: string;
      readonly seller: string;
      readonly order: string;
      readonly by: Instant;
    };

/** What is due now, the longest due first. */
export async function dueTasks({ pool, key, clock }: CanaryParts, most: number): Promise<readonly CanaryTask[]> {
  const rows = await listTasks(pool, await clock(), most);
  return rows.flatMap(({ canary_id: id, seller, made, order_id: order, cancel_by: by }): readonly CanaryTask[] => {
    if (made !== null) {
      const customer = JSON.parse(unseal(key, made, madePlace(id)).toString()) as MadeUp;
      return [{ do: 'place', id, seller, customer }];
    }
    return order === null || by === null ? [] : [{ do: 'cancel', id, seller, order, by }];
  });
}

/** The marketplace has placed it, under an order id of its own; without one it cannot, and it never will be. The same again changes nothing. */
export async function keepDone(
  { pool }: CanaryParts,
  id: string,
  order: string | undefined,
): Promise<{ readonly id: string } | { readonly refused: CanaryRefusal }> {
  return inTransaction(pool, async (transaction) => {
    const row = await lockCanary(transaction, id);
    if (row === undefined) return { refused: { code: 'unknown-canary' } };
    if (order !== undefined && row.order_id === order) return { id };
    if (order === undefined && row.status === 'over') return { id };
    const status = afterStep(row.status, order === undefined ? 'drop' : 'place');
    if (status === undefined) return { refused: { code: 'canary-not-so-far' } };
    if (order === undefined) await keepStatus(transaction, id, status);
    else if (await isOrderOfCanary(transaction, order)) return { refused: { code: 'canary-order-taken' } };
    else await keepPlaced(transaction, id, order);
    return { id };
  });
}
