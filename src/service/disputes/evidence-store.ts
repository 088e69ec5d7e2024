import type { Evidence } from '../../rulebook/disputes/evidence.ts';
import { parseFact } from '../../rulebook/facts/parse.ts';
import type { Queryable } from '../postgres/database.ts';

const TYPES = [
  'shipment.scanned',
  'order.status_updated',
  'order.cancelled',
  'return.requested',
  'return.received',
  'return.inspected',
  'refund.issued',
];

/** What events tell of an order, in the order in which it happened: what the platform knows by itself, and claims as claims. */
export async function evidenceOf(database: Queryable, seller: string, order: string): Promise<readonly Evidence[]> {
  const { rows } = await database.query<{ readonly body: unknown }>({
    name: 'dispute-evidence',
    text: `select body from events where seller_id = $1 and type = any ($2::text[]) and body -> 'data' ->> 'orderId' = $3
      order by at, position`,
    values: [seller, TYPES, order],
  });
  return rows.flatMap(({ body }) => evidence(body) ?? []);
}

function evidence(body: unknown): Evidence | undefined {
  const fact = parseFact(body, Number.POSITIVE_INFINITY);
  if (fact.type === 'refused' || fact.type === 'unknown') return undefined;
  const known = { at: fact.at, event: fact.id };
  switch (fact.type) {
    case 'shipment.scanned': {
      const { scan, carrier, trackingNumber, region, by } = fact;
      return { ...known, kind: 'scan', scan, carrier, trackingNumber, region, by };
    }
    case 'order.status_updated':
      return { ...known, kind: 'claim', status: fact.status, by: fact.by };
    case 'order.cancelled':
      return { ...known, kind: 'cancellation', by: fact.by };
    case 'return.requested':
      return { ...known, kind: 'return', returnId: fact.returnId, step: 'requested' };
    case 'return.received':
      return { ...known, kind: 'return', returnId: fact.returnId, step: 'received' };
    case 'return.inspected':
      return { ...known, kind: 'inspection', returnId: fact.returnId, outcome: fact.outcome, by: fact.by };
    case 'refund.issued':
      return { ...known, kind: 'refund', by: fact.by, amount: fact.amount };
    default:
      return undefined;
  }
}
