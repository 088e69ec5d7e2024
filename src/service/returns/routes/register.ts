import type { App } from '../../http/registrar.ts';
import type { ReturnParts } from '../parts.ts';
import { askForReturn } from './ask-for-return.ts';
import { getHubReturn } from './get-hub-return.ts';
import { getMyReturn } from './get-my-return.ts';
import { getReturn } from './get-return.ts';
import { inspectReturnedParcel } from './inspect-return.ts';
import { listHubReturns } from './list-hub-returns.ts';
import { listMyReturns } from './list-my-returns.ts';
import { listSellerReturns } from './list-returns.ts';
import { listReturnsOfMyOrder } from './list-returns-of-order.ts';
import { receiveReturnedParcel } from './receive-return.ts';
import { refuseRefundForMarketplace, refuseRefundOfReturn } from './refuse-refund.ts';
import { scanReturn } from './scan-return.ts';
import { withdrawMyReturn } from './withdraw-return.ts';

/** Adds returns: for customers, sellers, carriers, the hub and staff. */
export function registerReturnRoutes(app: App, parts: ReturnParts): void {
  listMyReturns(app, parts);
  listReturnsOfMyOrder(app, parts);
  askForReturn(app, parts);
  getMyReturn(app, parts);
  withdrawMyReturn(app, parts);
  scanReturn(app, parts);
  listSellerReturns(app, parts);
  getReturn(app, parts);
  receiveReturnedParcel(app, parts);
  inspectReturnedParcel(app, parts);
  refuseRefundOfReturn(app, parts);
  refuseRefundForMarketplace(app, parts);
  listHubReturns(app, parts);
  getHubReturn(app, parts);
}
