import { describe, expect, it } from 'vitest';
import { DAY } from './calendar.ts';
import type { CloudEvent } from './event.ts';
import type { Seller } from './sellers.ts';
import { DEFAULT_START, runDays } from './simulate.ts';

/** Sellers who all behave in the same known way. */
function sellersOf(number: number, ordersPerYear: number, rates: Partial<Seller['phases'][0]['rates']>): Seller[] {
  const all = { late: 0, cancellation: 0, falseClaim: 0, listing: 0, earlyRefund: 0, defect: 0, ...rates };
  return Array.from({ length: number }, (_, index) => ({
    id: `S-${index + 1}`,
    archetype: 'honest',
    place: { country: 'JM', region: 'Kingston' },
    joined: DEFAULT_START,
    ordersPerYear,
    listings: 20,
    abroad: 0.2,
    handlingDays: 2,
    phases: [{ from: DEFAULT_START, rates: all }],
    misconduct: undefined,
    badFrom: undefined,
    badUntil: undefined,
  }));
}

function yearOf(sellers: readonly Seller[]): CloudEvent[] {
  return [...runDays(sellers, [], DEFAULT_START, DEFAULT_START + 400 * DAY, 11)].flat();
}

describe('the rates of a seller', () => {
  const events = yearOf(sellersOf(20, 1000, { late: 0.1, cancellation: 0.04, defect: 0.02, listing: 0.1 }));
  const due = new Map<string, number>();
  const placed = new Map<string, number>();
  const accepted = new Map<string, number>();
  for (const { type, data, time } of events) {
    const id = String(data['orderId']);
    if (type === 'order.placed') {
      due.set(id, Date.parse(String(data['shipBy'])));
      placed.set(id, Date.parse(time));
    }
    if (data['scan'] === 'accepted') accepted.set(id, Date.parse(time));
  }
  const count = (matches: (event: CloudEvent) => boolean): number => events.filter(matches).length;

  it('sells as much as it is said to', () => {
    expect(placed.size / 20).toBeGreaterThan(1000);
    expect(placed.size / 20).toBeLessThan(1180);
  });

  it('hands over late as often as it is said to', () => {
    const late = [...accepted].filter(([id, at]) => at > (due.get(id) ?? 0)).length;
    expect(late / accepted.size).toBeCloseTo(0.1 * 0.94, 2);
  });

  it('cancels late as often as it is said to', () => {
    const cancelled = count(({ type, data, time }) => {
      if (type !== 'order.cancelled' || data['by'] !== 'seller') return false;
      const id = String(data['orderId']);
      const at = Date.parse(time);
      return at - (placed.get(id) ?? at) > 7_200_000 && at <= (due.get(id) ?? 0);
    });
    expect(cancelled / placed.size).toBeCloseTo(0.04, 2);
  });

  it('fails customers and describes badly as often as it is said to', () => {
    const faults = count(({ data }) => data['outcome'] === 'seller_fault' || data['outcome'] === 'damaged_by_seller');
    expect(faults / placed.size).toBeCloseTo(0.018, 2);
    const inspected = events.filter(({ type }) => type === 'listing.inspected');
    const inaccurate = inspected.filter(({ data }) => data['finding'] === 'inaccurate');
    expect(inaccurate.length / inspected.length).toBeGreaterThan(0.06);
    expect(inaccurate.length / inspected.length).toBeLessThan(0.14);
  });
});
