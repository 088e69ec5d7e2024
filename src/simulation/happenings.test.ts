import { describe, expect, it } from 'vitest';
import { DAY } from './calendar.ts';
import type { CloudEvent } from './event.ts';
import type { Happening, HappeningKind } from './happenings.ts';
import { simulate } from './simulate.ts';

const { happenings, batches } = simulate({ sellers: 400, days: 365, seed: 21, scenario: 'undeclared' });
const events = [...batches].flat();
const accepted = new Map<string, number>();
const delivered = new Map<string, number>();
for (const { data, time } of events) {
  if (data['scan'] === 'accepted') accepted.set(String(data['orderId']), Date.parse(time));
  if (data['scan'] === 'delivered') delivered.set(String(data['orderId']), Date.parse(time));
}
const orders = events.filter(({ type, data }) => type === 'order.placed' && data['fulfilment'] === 'seller');

function instant(order: CloudEvent, field: 'shipBy' | 'deliverBy'): number {
  return Date.parse(String(order.data[field]));
}

function destination(order: CloudEvent): { country: string; region: string } {
  return order.data['destination'] as { country: string; region: string };
}

/** Share of the orders of a place and time that were handed over (or delivered) after their date. */
function lateShare(field: 'shipBy' | 'deliverBy', matches: (order: CloudEvent) => boolean): number {
  const ends = field === 'shipBy' ? accepted : delivered;
  const ended = orders.filter((order) => matches(order) && ends.has(String(order.data['orderId'])));
  const late = ended.filter((order) => (ends.get(String(order.data['orderId'])) as number) > instant(order, field));
  expect(ended.length).toBeGreaterThan(30);
  return late.length / ended.length;
}

function all(kind: HappeningKind): readonly Happening[] {
  const found = happenings.filter((happening) => happening.kind === kind);
  expect(found.length).toBeGreaterThan(0);
  return found;
}

function isIn(happening: Happening, at: number): boolean {
  return at >= happening.from && at <= happening.to;
}

describe('what befalls many', () => {
  const quiet = lateShare('shipBy', (order) => !happenings.some((each) => isIn(each, instant(order, 'shipBy'))));

  it('leaves few hand-overs late in quiet times', () => {
    expect(quiet).toBeLessThan(0.06);
  });

  it('a storm holds up hand-overs to its regions', () => {
    const storms = all('storm');
    const share = lateShare('shipBy', (order) =>
      storms.some((each) => isIn(each, instant(order, 'shipBy')) && each.regions.includes(destination(order).region)),
    );
    expect(share).toBeGreaterThan(0.6);
  });

  it('a platform slowdown holds up hand-overs everywhere', () => {
    const slow = all('platform_slowdown');
    expect(lateShare('shipBy', (order) => slow.some((each) => isIn(each, instant(order, 'shipBy'))))).toBeGreaterThan(
      0.5,
    );
  });

  it('a customs jam holds up deliveries to its country', () => {
    const jams = all('customs_jam');
    const share = lateShare('deliverBy', (order) =>
      jams.some(
        (each) => each.countries.includes(destination(order).country) && isIn(each, instant(order, 'deliverBy')),
      ),
    );
    expect(share).toBeGreaterThan(2 * lateShare('deliverBy', (order) => destination(order).country !== 'JM'));
  });

  it('a changed promise changes what is promised and not how long it takes', () => {
    const [change] = all('promise_change') as [Happening];
    const mean = (matches: (at: number) => boolean, days: (order: CloudEvent) => number): number => {
      const chosen = orders.filter(
        (order) =>
          matches(Date.parse(order.time)) &&
          destination(order).country === 'JM' &&
          delivered.has(String(order.data['orderId'])),
      );
      return chosen.reduce((sum, order) => sum + days(order), 0) / chosen.length / DAY;
    };
    const promised = (order: CloudEvent): number => instant(order, 'deliverBy') - instant(order, 'shipBy');
    const others = happenings.filter(({ kind }) => kind === 'promise_change');
    const inside = mean((at) => isIn(change, at), promised);
    const outside = mean((at) => !others.some((each) => isIn(each, at)), promised);
    expect(Math.abs(inside - outside)).toBeGreaterThan(0.8);
    const taken = (order: CloudEvent): number => {
      const id = String(order.data['orderId']);
      return (delivered.get(id) ?? 0) - (accepted.get(id) ?? 0);
    };
    const lasted = mean((at) => isIn(change, at), taken) - mean((at) => !others.some((each) => isIn(each, at)), taken);
    expect(Math.abs(lasted)).toBeLessThan(0.6);
  });
});
