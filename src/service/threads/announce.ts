import type { Side } from '../../rulebook/threads/standing.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { OfThread } from './parts.ts';

/** A message that its other side can read from now on: where it is and for whom. Nothing of what it says. */
export type Delivered = { readonly of: OfThread; readonly message: string; readonly to: Side };

/** Has those told who follow what is delivered, in the transaction that delivers it: none is told without the other. */
export type AnnounceDelivered = (transaction: Transaction, delivered: Delivered) => Promise<void>;

/** The side that a message is for. */
export function otherSide(side: Side): Side {
  return side === 'seller' ? 'customer' : 'seller';
}
