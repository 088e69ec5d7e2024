import fc from 'fast-check';
import { expect } from 'vitest';
import type { Fact } from '../../src/rulebook/facts.ts';
import { DAY, HOUR } from '../../src/rulebook/instant.ts';
import { decideParcel } from '../../src/rulebook/parcels/decide.ts';
import { newParcel, type Parcel, type ParcelCommand } from '../../src/rulebook/parcels/parcel.ts';
import { cancelled, claimed, day, disputed, placed, scanned } from '../builders.ts';
import { decisionsOf, engine } from './engine.ts';
import { guarantee } from './guarantee.ts';

/** What happens to a dispatched order: in the hub, told by its seller, by customers, by carriers, and how late each is. */
type Happening =
  | { readonly in: 'hub'; readonly command: ParcelCommand; readonly hours: number }
  | {
      readonly in: 'shop';
      readonly what: 'shipped' | 'delivered' | 'cancelled' | 'not-received' | 'lost';
      readonly hours: number;
    };

const hours = fc.integer({ min: 1, max: 400 });
const command = fc.constantFrom<ParcelCommand>(
  ...([{ kind: 'start' }, { kind: 'pick', listing: 'L-1', quantity: 1 }, { kind: 'short', listing: 'L-1' }] as const),
  ...([{ kind: 'put_back' }, { kind: 'pack', tracking: 'KX-1' }, { kind: 'repack' }] as const),
  ...([
    { kind: 'hand_over', carrier: 'Island Couriers' },
    { kind: 'hand_over', carrier: 'Island Couriers' },
  ] as const),
);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { arbitrary: fc.record({ in: fc.constant('hub' as const), command, hours }), weight: 5 },
  fc.record({
    in: fc.constant('shop' as const),
    what: fc.constantFrom(
      'shipped' as const,
      'delivered' as const,
      'cancelled' as const,
      'not-received' as const,
      'lost' as const,
    ),
    hours,
  }),
);

/** The facts that follow when the hub works on parcels as its desk lets it, however late, and the shop says what it likes. */
function factsOf(orders: readonly (readonly Happening[])[]): readonly Fact[] {
  return orders.flatMap((happenings, index) => {
    const orderId = `O-${index}`;
    const start = day(1) + index * DAY;
    const facts: Fact[] = [
      placed({
        orderId,
        at: start,
        fulfilment: 'dispatched',
        listings: ['L-1'],
        shipBy: start + DAY,
        deliverBy: start + 5 * DAY,
      }),
    ];
    let parcel: Parcel = newParcel([{ listing: 'L-1', quantity: 1 }]);
    let at = start;
    let stands: 'open' | 'cancelled' | 'moving' = 'open';
    for (const [step, each] of happenings.entries()) {
      at += each.hours * HOUR;
      const id = `${orderId}-${step}`;
      if (each.in === 'hub') {
        const decided = decideParcel(parcel, each.command, { by: 'ada', hub: 'Kingston', at, order: stands });
        if ('refused' in decided) continue;
        parcel = decided.parcel;
        if (parcel.state !== 'handed_over') continue;
        stands = 'moving';
        facts.push(scanned({ id, orderId, at, scan: 'accepted', by: 'kingston', carrier: parcel.carrier }));
      } else if (each.what === 'cancelled') {
        if (stands === 'open') stands = 'cancelled';
        facts.push(cancelled({ id, orderId, at, by: 'seller', reason: 'out_of_stock' }));
      } else if (each.what === 'not-received') {
        facts.push(disputed({ id, orderId, at, disputeId: `D-${id}`, reason: 'not_received' }));
      } else if (each.what === 'lost') {
        facts.push(scanned({ id, orderId, at, scan: 'exception', by: 'carrier', carrier: 'Another Post' }));
      } else facts.push(claimed({ id, orderId, at, status: each.what }));
    }
    return facts;
  });
}

const histories = fc.array(fc.array(happening, { maxLength: 14 }), { minLength: 4, maxLength: 14 }).map(factsOf);

guarantee(
  'F12 in the hub: whatever is done to its parcels and however late, nothing is ever held against their seller',
  {
    given: histories,
    runs: 200,
    holds: (facts, replay) => {
      expect(decisionsOf(replay([...facts].sort((one, other) => one.at - other.at)))).toEqual([]);
    },
    broken: {
      'takes every order for the seller’s own to fulfil': (facts, circumstances) =>
        engine(
          facts.map((fact) => (fact.type === 'order.placed' ? { ...fact, fulfilment: 'seller' } : fact)),
          circumstances,
        ),
    },
  },
);
