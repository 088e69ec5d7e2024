import { DAY, type Instant } from '../../rulebook/instant.ts';
import type { Service } from '../../service/main.ts';
import { madeUpCustomer } from '../../simulation/customers.ts';
import type { CloudEvent } from '../../simulation/event.ts';

/** Orders older than this are closed to their sellers anyway: their customers are long gone (policy §5, retention). */
const RECENT = 45 * DAY;
/** A demonstration that is left running goes on with customers for so long; the next start tells of more. */
const AHEAD = 14 * DAY;

/** The orders of these sellers, and of these customers wherever they shop, that are recent at an instant or about to be placed. */
export function ordersWithCustomers(
  events: readonly CloudEvent[],
  { sellers, customers }: { readonly sellers: ReadonlySet<string>; readonly customers: ReadonlySet<string> },
  now: Instant,
): readonly CloudEvent[] {
  return events.filter(({ type, subject, time, data }) => {
    const at = Date.parse(time);
    const isTheirs = sellers.has(subject) || customers.has(String(data['customer']));
    return type === 'order.placed' && isTheirs && at > now - RECENT && at < now + AHEAD;
  });
}

/** Tells the service who the customers of orders are. What is told twice changes nothing. */
export async function depositCustomers(
  { deposit }: Pick<Service, 'deposit'>,
  orders: readonly CloudEvent[],
  signal: AbortSignal,
): Promise<void> {
  for (const order of orders) {
    if (signal.aborted) return;
    await deposit({ seller: order.subject, order: String(order.data['orderId']) }, madeUpCustomer(order));
  }
}
