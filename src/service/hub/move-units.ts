import { moveStock, type StockMove } from '../../rulebook/stock/stock.ts';
import type { Transaction } from '../postgres/transaction.ts';
import { type DeskRefusal, no, ofStock } from './refusal.ts';
import { type OfStock, readStock, writeStock } from './stock-store.ts';

/** Moves units of a listing, or says why that cannot be. Whoever does it has the seller alone. */
export async function moveUnits(
  transaction: Transaction,
  of: OfStock,
  move: StockMove,
): Promise<DeskRefusal | undefined> {
  const stock = await readStock(transaction, of);
  const moved = moveStock(stock, move);
  if ('code' in moved) {
    const isNone = moved.there === 0 && stock.received + stock.found + stock.returned === 0;
    return isNone ? no('none-on-record', { listing: of.listing }) : ofStock(of.listing, moved);
  }
  await writeStock(transaction, of, moved);
  return undefined;
}
