/**
 * The units of one listing of one seller in one hub: where they came from and where they are. Nothing is ever less than none, and what
 * came in is what is there, what is in parcels, what left and what was lost (`isConserved`).
 */
export type Stock = {
  /** Units on each shelf that has some; a shelf is called as it is labelled. */
  readonly shelves: Readonly<Record<string, number>>;
  /** Kept apart: not sold until somebody has looked. */
  readonly quarantined: number;
  /** Taken for parcels that are still in the hub. */
  readonly inParcels: number;
  /** Came in with consignments; came back from customers; were there though nobody knew of them. */
  readonly received: number;
  readonly returned: number;
  readonly found: number;
  /** Left with parcels; went back to the seller or were destroyed; were not there though they should have been. */
  readonly left: number;
  readonly removed: number;
  readonly lost: number;
};

export const NO_STOCK: Stock = {
  shelves: {},
  ...{ quarantined: 0, inParcels: 0, received: 0, returned: 0, found: 0, left: 0, removed: 0, lost: 0 },
};

/** Where units lie that have come in and were not put away yet. */
export const DOCK = 'DOCK';

/** What happens to units. Quantities are at least one; `receive` alone may take back what was counted too high. */
export type StockMove =
  | { readonly kind: 'receive'; readonly quantity: number }
  | { readonly kind: 'put_away'; readonly from: string; readonly to: string; readonly quantity: number }
  | { readonly kind: 'take'; readonly from: string; readonly quantity: number }
  | { readonly kind: 'put_back'; readonly to: string; readonly quantity: number }
  | { readonly kind: 'leave'; readonly quantity: number }
  /** Somebody counted a shelf: so many are there. */
  | { readonly kind: 'count'; readonly shelf: string; readonly counted: number }
  | { readonly kind: 'quarantine'; readonly from: string; readonly quantity: number }
  | { readonly kind: 'release'; readonly to: string; readonly quantity: number }
  | { readonly kind: 'remove'; readonly quantity: number }
  /** Came back from a customer: to a shelf, or kept apart. */
  | { readonly kind: 'return'; readonly to: string | undefined; readonly quantity: number };

/** There are not so many where they are to be taken from. */
export type StockRefusal = { readonly code: 'not-enough'; readonly from: string; readonly there: number };

/** Where units are kept apart, as refusals name it. */
export const APART = 'QUARANTINE';

/** The units after a move; or why it cannot be. */
export function moveStock(stock: Stock, move: StockMove): Stock | StockRefusal {
  switch (move.kind) {
    case 'receive':
      // What was found otherwise was never counted with a consignment.
      if (stock.received + move.quantity < 0) return { code: 'not-enough', from: DOCK, there: stock.received };
      return onShelf({ ...stock, received: stock.received + move.quantity }, DOCK, move.quantity);
    case 'put_away': {
      const lifted = onShelf(stock, move.from, -move.quantity);
      return 'code' in lifted ? lifted : onShelf(lifted, move.to, move.quantity);
    }
    case 'take':
      return onShelf({ ...stock, inParcels: stock.inParcels + move.quantity }, move.from, -move.quantity);
    case 'put_back':
      return outOfParcels(onShelf(stock, move.to, move.quantity), move.quantity);
    case 'leave':
      return outOfParcels({ ...stock, left: stock.left + move.quantity }, move.quantity);
    case 'count': {
      const more = move.counted - (stock.shelves[move.shelf] ?? 0);
      const noted = more > 0 ? { ...stock, found: stock.found + more } : { ...stock, lost: stock.lost - more };
      return onShelf(noted, move.shelf, more);
    }
    case 'quarantine':
      return onShelf({ ...stock, quarantined: stock.quarantined + move.quantity }, move.from, -move.quantity);
    case 'release':
      return fromApart(onShelf(stock, move.to, move.quantity), move.quantity);
    case 'remove':
      return fromApart({ ...stock, removed: stock.removed + move.quantity }, move.quantity);
    case 'return': {
      const returned = { ...stock, returned: stock.returned + move.quantity };
      if (move.to !== undefined) return onShelf(returned, move.to, move.quantity);
      return { ...returned, quarantined: stock.quarantined + move.quantity };
    }
  }
}

/** Units that lie on shelves: what can be promised to orders. */
export function onHand({ shelves }: Pick<Stock, 'shelves'>): number {
  return Object.values(shelves).reduce((sum, units) => sum + units, 0);
}

/** The shelf to take so many from: one that has them all if there is one, those put away before those on the dock. */
export function shelfToTake({ shelves }: Pick<Stock, 'shelves'>, quantity: number): string | undefined {
  const stocked = Object.keys(shelves)
    .filter((shelf) => (shelves[shelf] ?? 0) >= quantity)
    .sort();
  return stocked.find((shelf) => shelf !== DOCK) ?? stocked[0];
}

/** Whether nothing came from nowhere or went nowhere, and nothing is less than none. */
export function isConserved(stock: Stock): boolean {
  const { shelves, quarantined, inParcels, received, returned, found, left, removed, lost } = stock;
  const counts = [...Object.values(shelves), quarantined, inParcels, received, returned, found, left, removed, lost];
  const here = onHand(stock) + quarantined + inParcels;
  return counts.every((count) => count >= 0) && received + returned + found === here + left + removed + lost;
}

function onShelf(stock: Stock, shelf: string, more: number): Stock | StockRefusal {
  const there = stock.shelves[shelf] ?? 0;
  const units = there + more;
  if (units < 0) return { code: 'not-enough', from: shelf, there };
  const { [shelf]: _, ...others } = stock.shelves;
  return { ...stock, shelves: units === 0 ? others : { ...others, [shelf]: units } };
}

function outOfParcels(stock: Stock | StockRefusal, quantity: number): Stock | StockRefusal {
  if ('code' in stock) return stock;
  if (stock.inParcels < quantity) return { code: 'not-enough', from: 'parcels', there: stock.inParcels };
  return { ...stock, inParcels: stock.inParcels - quantity };
}

function fromApart(stock: Stock | StockRefusal, quantity: number): Stock | StockRefusal {
  if ('code' in stock) return stock;
  if (stock.quarantined < quantity) return { code: 'not-enough', from: APART, there: stock.quarantined };
  return { ...stock, quarantined: stock.quarantined - quantity };
}
