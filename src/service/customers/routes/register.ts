import type { Pool } from 'pg';
import type { Instant } from '../../../rulebook/instant.ts';
import type { App } from '../../http/registrar.ts';
import type { Customers } from '../customers.ts';
import type { OwnValuesParts } from '../own-values.ts';
import type { ReceiptDocument } from '../view.ts';
import { arrive } from './arrive.ts';
import { getMyOrder } from './get-own-order.ts';
import { leave } from './leave.ts';
import { listMyOrders } from './list-own-orders.ts';
import { listMyReceipts } from './list-receipts.ts';
import { seeMyValues } from './see-own-values.ts';

/** What the routes of customers work with. */
export type CustomerRoutes = OwnValuesParts & {
  readonly pool: Pool;
  readonly customers: Customers;
  /** Counts somebody who comes from a network: seconds to wait; 0: go on. */
  readonly countArrival: (network: string) => Promise<number>;
  /** What shows that an entry is in the tamper-evident log. */
  readonly receiptOf: (leafId: string) => Promise<ReceiptDocument | undefined>;
  /** Wall time. */
  readonly now: () => Instant;
};

/** Adds what customers sign in with and what is shown to them. */
export function registerCustomerRoutes(app: App, parts: CustomerRoutes): void {
  arrive(app, parts);
  leave(app, parts);
  listMyOrders(app, parts);
  getMyOrder(app, parts);
  seeMyValues(app, parts);
  listMyReceipts(app, parts);
}
