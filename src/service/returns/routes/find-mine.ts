import { lookAtReturn, type WholeReturn } from '../find.ts';
import type { ReturnParts } from '../parts.ts';
import type { OfReturn } from '../store.ts';

/** A return of a customer's own order; undefined: another one's is like none. */
export async function findMine(
  parts: ReturnParts,
  customer: string,
  { order, id }: { readonly order: string; readonly id: string },
): Promise<{ readonly of: OfReturn; readonly whole: WholeReturn } | undefined> {
  const own = await parts.ownOrder(customer, order);
  if (own === undefined) return undefined;
  const of = { seller: own.seller, id };
  const whole = await lookAtReturn(parts, of, 'customer');
  return whole?.seen.row.order_id === order ? { of, whole } : undefined;
}
