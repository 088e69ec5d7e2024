import { describe, expect, it } from 'vitest';
import { parseFact } from '../../rulebook/facts/parse.ts';
import type { CloudEvent } from '../event.ts';
import { NO_BETTER } from '../hub.ts';
import { SIDES, type Side, simulateSides } from './sides.ts';

const OPTIONS = { sellers: 60, days: 120, seed: 3 };

function eventsOf(hub?: Parameters<typeof simulateSides>[1]): Record<Side, CloudEvent[]> {
  const { batches } = simulateSides(OPTIONS, hub);
  return { self: [...batches.self].flat(), dispatched: [...batches.dispatched].flat() };
}

const ofType = (events: readonly CloudEvent[], ...types: string[]) => events.filter(({ type }) => types.includes(type));

/** What is told, without the ids that are counted up on each side, and who ships. */
const content = ({ subject, time, type, data }: CloudEvent) => {
  const { fulfilment: _, returnId, disputeId, messageId, payoutId, evidence, ...told } = data;
  return JSON.stringify([time, subject, type, told]);
};

describe('two sides of one marketplace', () => {
  const sides = eventsOf();

  it('are the same bytes for the same seed', () => {
    expect(JSON.stringify(eventsOf())).toBe(JSON.stringify(sides));
  });

  it.each(SIDES)('make a marketplace each (%s): time order, each id once, facts that can be read', (side) => {
    const events = sides[side];
    const times = events.map(({ time }) => time);
    expect(times).toEqual(times.toSorted());
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    const facts = events.map((event) => parseFact(event, Number.MAX_SAFE_INTEGER).type);
    expect(facts).not.toContain('refused');
    expect(facts).not.toContain('unknown');
  });

  it('have the same sellers, customers, orders and promises; only who ships differs', () => {
    const orders = (side: Side) => ofType(sides[side], 'order.placed');
    expect(orders('self').length).toBeGreaterThan(2000);
    expect(orders('dispatched').map(content)).toEqual(orders('self').map(content));
    expect(new Set(orders('self').map(({ data }) => data['fulfilment']))).toEqual(new Set(['seller']));
    expect(new Set(orders('dispatched').map(({ data }) => data['fulfilment']))).toEqual(new Set(['dispatched']));
  });

  it('have the same weather, inspections of listings, conduct and links', () => {
    const same = ['context.declared', 'listing.inspected', 'conduct.confirmed', 'account.linked', 'seller.registered'];
    const told = (side: Side) =>
      ofType(sides[side], ...same)
        .map(content)
        .toSorted();
    expect(told('dispatched')).toEqual(told('self'));
    expect(told('self').length).toBeGreaterThan(100);
  });

  it('have the same returns, asked for the same reason, where the parcel came on both', () => {
    const asked = (side: Side) => new Set(ofType(sides[side], 'return.requested').map(({ data }) => data['orderId']));
    const delivered = (side: Side) =>
      new Set(sides[side].filter(({ data }) => data['scan'] === 'delivered').map(({ data }) => data['orderId']));
    const [self, hub] = [delivered('self'), delivered('dispatched')];
    // Of those near the end only one side may have lived to be asked back.
    const early = new Set(
      ofType(sides.self, 'order.placed')
        .slice(0, 1500)
        .map(({ data }) => data['orderId']),
    );
    const both = (id: unknown) => self.has(id) && hub.has(id) && early.has(id);
    expect([...asked('dispatched')].filter(both).toSorted()).toEqual([...asked('self')].filter(both).toSorted());
    expect([...asked('self')].filter(both).length).toBeGreaterThan(20);
  });

  it('differ in what the hub does: it hands over late less often, and cancels for want of stock never', () => {
    const ended = (side: Side, reason: string) =>
      ofType(sides[side], 'order.cancelled').filter(({ data }) => data['reason'] === reason && data['by'] === 'seller');
    expect(ended('dispatched', 'cannot_ship')).toEqual([]);
    expect(ended('self', 'cannot_ship').length).toBeGreaterThan(0);
    // A wrong price is the seller's own, whoever ships.
    expect(ended('dispatched', 'pricing_error').length).toBe(ended('self', 'pricing_error').length);
    const claims = ofType(sides.dispatched, 'order.status_updated').filter(({ data }) => data['by'] === 'seller');
    expect(claims).toEqual([]);
  });

  it('are handed over as late as the sellers would, by a hub that is no better', () => {
    const none = eventsOf(NO_BETTER);
    const accepted = (events: readonly CloudEvent[]) =>
      new Map(
        events.flatMap(({ data, time }) => (data['scan'] === 'accepted' ? [[String(data['orderId']), time]] : [])),
      );
    const [self, hub] = [accepted(none.self), accepted(none.dispatched)];
    const apart = [...self].filter(([order, time]) => hub.has(order) && hub.get(order) !== time);
    // Only what the place of the hub changes: the weather, and carriers abroad.
    expect(apart.length / self.size).toBeLessThan(0.03);
    const cancelled = (events: readonly CloudEvent[]) =>
      ofType(events, 'order.cancelled').map(({ data, time }) => [data['orderId'], time]);
    expect(cancelled(none.dispatched)).toEqual(cancelled(none.self));
  });
});
