import type { App } from '../../http/registrar.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { getOrder } from './get-order.ts';
import { listOrders } from './list-orders.ts';

/** What the routes of orders work with. */
export type OrderRoutes = { readonly ledger: Pick<Ledger, 'look'> };

/** Adds what the API tells of a seller's orders. */
export function registerOrderRoutes(app: App, parts: OrderRoutes): void {
  listOrders(app, parts);
  getOrder(app, parts);
}
