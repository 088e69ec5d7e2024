import { describe, expect, test } from 'vitest';
import { day, placed } from '../../../test/builders.ts';
import { NEVER } from '../instant.ts';
import { ACCEPTED, DISPATCH, OPEN, OrderBook } from './order-book.ts';

const OWNER = 7;

describe('an order book', () => {
  test('knows an order by its id, with nothing happened and nothing come to', () => {
    const book = new OrderBook();
    const slot = book.add(placed({ orderId: 'O-1', at: day(1), fulfilment: 'dispatched' }), OWNER);
    expect(book.find('O-1')).toBe(slot);
    expect(book.find('O-2')).toBeUndefined();
    expect(book.order(slot)).toMatchObject({ orderId: 'O-1' });
    expect([book.placedAt(slot), book.shipBy(slot), book.deliverBy(slot)]).toEqual([day(1), day(3), day(11)]);
    expect([book.owner(slot), book.isDispatched(slot)]).toEqual([OWNER, true]);
    expect([book.time(slot, ACCEPTED), book.outcome(slot, DISPATCH)]).toEqual([NEVER, OPEN]);
    expect(book.hasLapse(slot)).toBe(false);
  });

  test('keeps what it is told of each of many orders', () => {
    const book = new OrderBook();
    const slots = Array.from({ length: 500 }, (_, number) => book.add(placed({ orderId: `O-${number}` }), number));
    for (const [number, slot] of slots.entries()) {
      book.setTime(slot, ACCEPTED, number);
      book.setOutcome(slot, DISPATCH, number % 2 === 0 ? number + 1 : -(number + 1));
    }
    for (const [number, slot] of slots.entries()) {
      expect([book.time(slot, ACCEPTED), book.owner(slot)]).toEqual([number, number]);
      expect(book.hasLapse(slot)).toBe(number % 2 === 1);
    }
  });

  test('a forgotten order leaves nothing to the one that takes its slot', () => {
    const book = new OrderBook();
    const slot = book.add(placed({ orderId: 'O-1' }), OWNER);
    book.setTime(slot, ACCEPTED, day(2));
    book.setOutcome(slot, DISPATCH, -day(2));
    book.remove(slot);
    expect(book.find('O-1')).toBeUndefined();
    const next = book.add(placed({ orderId: 'O-2' }), OWNER + 1);
    expect(next).toBe(slot);
    expect([book.time(next, ACCEPTED), book.outcome(next, DISPATCH), book.hasLapse(next)]).toEqual([
      NEVER,
      OPEN,
      false,
    ]);
    expect([book.owner(next), book.isDispatched(next)]).toEqual([OWNER + 1, false]);
  });

  test('knows the latest instant of an order: promised or happened', () => {
    const book = new OrderBook();
    const slot = book.add(placed({ orderId: 'O-1', at: day(0) }), OWNER);
    expect(book.lastInstant(slot)).toBe(day(10));
    book.setTime(slot, ACCEPTED, day(12));
    expect(book.lastInstant(slot)).toBe(day(12));
  });
});
