import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reserve } from './reserve.ts';
import {
  APART,
  DOCK,
  isConserved,
  moveStock,
  NO_STOCK,
  onHand,
  type Stock,
  type StockMove,
  shelfToTake,
} from './stock.ts';

const shelf = fc.constantFrom(DOCK, 'A-1', 'B-2');
const quantity = fc.integer({ min: 1, max: 5 });
const move: fc.Arbitrary<StockMove> = fc.oneof(
  fc.record({ kind: fc.constant('receive' as const), quantity: fc.integer({ min: -3, max: 8 }) }),
  fc.record({ kind: fc.constant('put_away' as const), from: shelf, to: shelf, quantity }),
  fc.record({ kind: fc.constant('take' as const), from: shelf, quantity }),
  fc.record({ kind: fc.constant('put_back' as const), to: shelf, quantity }),
  fc.record({ kind: fc.constant('leave' as const), quantity }),
  fc.record({ kind: fc.constant('count' as const), shelf, counted: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ kind: fc.constant('quarantine' as const), from: shelf, quantity }),
  fc.record({ kind: fc.constant('release' as const), to: shelf, quantity }),
  fc.record({ kind: fc.constant('remove' as const), quantity }),
  fc.record({ kind: fc.constant('return' as const), to: fc.option(shelf, { nil: undefined }), quantity }),
);

/** What is in the hub, counted as if every unit were one by one. */
function inTheHub({ quarantined, inParcels, ...stock }: Stock): number {
  return onHand(stock) + quarantined + inParcels;
}

/** How many units a move brings into the hub, or takes out of it; said without looking at how stock is kept. */
function brings(stock: Stock, each: StockMove): number {
  switch (each.kind) {
    case 'receive':
    case 'return':
      return each.quantity;
    case 'leave':
    case 'remove':
      return -each.quantity;
    case 'count':
      return each.counted - (stock.shelves[each.shelf] ?? 0);
    case 'put_away':
    case 'take':
    case 'put_back':
    case 'quarantine':
    case 'release':
      return 0;
  }
}

describe('stock', () => {
  test('is conserved over any sequence of moves, and never less than none', () => {
    let done = 0;
    let refused = 0;
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60, size: 'max' }), (moves) => {
        let stock = NO_STOCK;
        for (const each of moves) {
          const moved = moveStock(stock, each);
          if ('code' in moved) {
            refused++;
            expect(moved.there).toBeGreaterThanOrEqual(0);
            expect(moved.there).toBeLessThan('quantity' in each ? Math.abs(each.quantity) : 1);
            continue;
          }
          done++;
          expect(isConserved(moved)).toBe(true);
          expect(inTheHub(moved)).toBe(inTheHub(stock) + brings(stock, each));
          stock = moved;
        }
      }),
      { numRuns: 400 },
    );
    expect(done).toBeGreaterThan(refused / 4);
    expect(refused).toBeGreaterThan(100);
  });

  test('is found out when a unit comes from nowhere', () => {
    const received = moveStock(NO_STOCK, { kind: 'receive', quantity: 2 });
    expect(isConserved({ ...(received as Stock), inParcels: 1 })).toBe(false);
    expect(isConserved({ ...(received as Stock), received: 1 })).toBe(false);
  });

  test('what is not there is not taken, and is told with how many there are', () => {
    const stock = moveStock(NO_STOCK, { kind: 'receive', quantity: 2 }) as Stock;
    expect(moveStock(stock, { kind: 'take', from: DOCK, quantity: 3 })).toEqual({
      code: 'not-enough',
      from: DOCK,
      there: 2,
    });
    expect(moveStock(stock, { kind: 'take', from: 'A-1', quantity: 1 })).toEqual({
      code: 'not-enough',
      from: 'A-1',
      there: 0,
    });
    expect(moveStock(stock, { kind: 'remove', quantity: 1 })).toEqual({ code: 'not-enough', from: APART, there: 0 });
    expect(moveStock(stock, { kind: 'receive', quantity: -3 })).toEqual({ code: 'not-enough', from: DOCK, there: 2 });
  });

  test('is taken from a shelf that has all of it, from the dock last', () => {
    expect(shelfToTake({ shelves: { DOCK: 9, 'B-2': 2, 'A-1': 1 } }, 2)).toBe('B-2');
    expect(shelfToTake({ shelves: { DOCK: 9, 'A-1': 1 } }, 2)).toBe(DOCK);
    expect(shelfToTake({ shelves: { 'A-1': 1 } }, 2)).toBeUndefined();
  });
});

describe('what is promised', () => {
  const demand = fc.record({
    order: fc.uuid(),
    lines: fc.uniqueArray(
      fc.record({ listing: fc.constantFrom('L-1', 'L-2'), quantity: fc.integer({ min: 0, max: 4 }) }),
      {
        selector: ({ listing }) => listing,
      },
    ),
  });

  test('is never more than there is; whoever lacks nothing has all of it, and nobody behind takes from who is before', () => {
    fc.assert(
      fc.property(
        fc.record({ 'L-1': fc.nat(12), 'L-2': fc.nat(12) }),
        fc.array(demand, { maxLength: 12 }),
        (units, demands) => {
          const available = new Map(Object.entries(units));
          const { reserved, missing } = reserve(available, demands);
          for (const [listing, promised] of reserved) expect(promised).toBeLessThanOrEqual(available.get(listing) ?? 0);
          // What the first so many are promised does not depend on who comes behind them.
          for (let count = 0; count <= demands.length; count++) {
            const before = reserve(available, demands.slice(0, count)).missing;
            for (const { order } of demands.slice(0, count)) expect(missing.get(order)).toEqual(before.get(order));
          }
          // Said once more, unit by unit.
          const left = new Map(available);
          for (const { order, lines } of demands)
            for (const { listing, quantity } of lines) {
              const given = Math.min(quantity, left.get(listing) ?? 0);
              left.set(listing, (left.get(listing) ?? 0) - given);
              expect(missing.get(order)?.includes(listing) ?? false).toBe(given < quantity);
            }
        },
      ),
    );
  });
});
