import type { OrderBook } from './order-book.ts';

/** The carriers that scans and claims name. */
export class Carriers {
  private readonly book: OrderBook;
  private readonly single = new Map<string, readonly string[]>();

  constructor(book: OrderBook) {
    this.book = book;
  }

  /** Notes a carrier of an order; false when it is known. Most orders have one: they share its list. */
  name(slot: number, carrier: string): boolean {
    const known = this.book.carriers[slot] as readonly string[];
    if (known.includes(carrier)) return false;
    if (known.length > 0) {
      this.book.carriers[slot] = [...known, carrier];
      return true;
    }
    let alone = this.single.get(carrier);
    if (alone === undefined) {
      alone = [carrier];
      this.single.set(carrier, alone);
    }
    this.book.carriers[slot] = alone;
    return true;
  }
}
