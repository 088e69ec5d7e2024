import type { Fact } from '../src/rulebook/facts.ts';
import { formatTimestamp } from '../src/rulebook/timestamp.ts';

/** The CloudEvents that tell facts: the way back from `parseFact`, for tests that begin with facts. */
export function eventsOf(facts: readonly Fact[]): Record<string, unknown>[] {
  return facts.map(eventOf);
}

function eventOf(fact: Fact): Record<string, unknown> {
  const { type, id, source, seller, at } = fact;
  return { specversion: '1.0', id, source, type, subject: seller, time: formatTimestamp(at), data: dataOf(fact) };
}

const ENVELOPE = new Set(['type', 'id', 'source', 'seller', 'at', 'digest']);
const INSTANTS = new Set(['shipBy', 'deliverBy', 'from', 'to', 'dueAt', 'slipHappenedAt', 'slipReportedAt']);

function dataOf(fact: Fact): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fact)) {
    if (ENVELOPE.has(name) || value === undefined) continue;
    data[name] = INSTANTS.has(name) ? formatTimestamp(value as number) : value;
  }
  if (fact.type === 'order.placed') {
    const { country, region, listings, total, ...rest } = data;
    const destination = { country, ...(region === undefined ? {} : { region }) };
    const items = (listings as string[]).map((listingId) => ({ listingId, quantity: 1 }));
    return { ...rest, destination, ...(items.length > 0 ? { items } : {}), ...amountsOf({ total }) };
  }
  if (fact.type === 'shipment.scanned') {
    const { by, ...rest } = data;
    return { ...rest, source: by };
  }
  if (fact.type === 'refund.issued') return { ...data, ...amountsOf({ amount: fact.amount }) };
  if (fact.type === 'payout.due') return { ...data, ...amountsOf({ amount: fact.amount }) };
  if (fact.type === 'conduct.confirmed' || fact.type === 'takeover.confirmed') return { ...data, by: 'staff' };
  if (fact.type === 'suspension.decided') return { ...data, by: 'staff' };
  if (fact.type === 'return.requested') return data;
  return data;
}

/** US dollars and their like: two decimals. */
function amountsOf(amounts: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(amounts)
      .filter(([, money]) => money !== undefined)
      .map(([name, money]) => {
        const { minor, currency } = money as { minor: number; currency: string };
        return [name, { amount: (minor / 100).toFixed(2), currency }];
      }),
  );
}
