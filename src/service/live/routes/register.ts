import type { App } from '../../http/registrar.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { SellerWatch } from '../watch.ts';
import { followOwnOrder } from './follow-own-order.ts';
import { followSeller } from './follow-seller.ts';

/** What pages are kept fresh with. */
export type LiveRoutes = {
  readonly watch: SellerWatch;
  readonly ledger: Pick<Ledger, 'look'>;
  /** Whose seller's an order is, if it is this customer's. */
  readonly ownOrder: (customer: string, order: string) => Promise<{ readonly seller: string } | undefined>;
  /** What a customer sees of an order besides its facts. */
  readonly beside: (of: { readonly seller: string; readonly order: string }) => Promise<unknown>;
  /** Wall time. */
  readonly now: () => number;
};

/** Adds what tells pages that something changed. */
export function registerLiveRoutes(app: App, parts: LiveRoutes): void {
  followSeller(app, parts);
  followOwnOrder(app, parts);
}
