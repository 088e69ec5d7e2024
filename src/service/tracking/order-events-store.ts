import type { Queryable } from '../postgres/database.ts';

/** A scan or a claim of an order, as the ledger has it. */
export type TrackingEventRow = {
  readonly source: string;
  readonly id: string;
  readonly type: 'shipment.scanned' | 'order.status_updated';
  readonly at: number;
  readonly data: Readonly<Record<string, string>>;
};

/** So many scans and claims of one order are looked at, the first ones. */
const MOST = 1000;

/** The scans and claims of an order, in the order in which they became known. By events_tracking. */
export async function trackingEvents(
  database: Queryable,
  { seller, order }: { readonly seller: string; readonly order: string },
): Promise<readonly TrackingEventRow[]> {
  const { rows } = await database.query<TrackingEventRow>({
    name: 'tracking-events',
    text: `select source, id, type, at, body -> 'data' as data from events
      where seller_id = $1 and body -> 'data' ->> 'orderId' = $2 and type in ('shipment.scanned', 'order.status_updated')
      order by position limit ${MOST}`,
    values: [seller, order],
  });
  return rows;
}
