import type { App } from '../../http/registrar.ts';
import type { RefundParts } from '../parts.ts';
import { getRefunds, getRefundsForMarketplace } from './get-refunds.ts';
import { giveRefundForMarketplace, giveRefundOfOrder } from './give-refund.ts';

/** Adds what is paid back: by sellers of their own orders, by staff in the marketplace's name. */
export function registerRefundRoutes(app: App, parts: RefundParts): void {
  getRefunds(app, parts);
  giveRefundOfOrder(app, parts);
  getRefundsForMarketplace(app, parts);
  giveRefundForMarketplace(app, parts);
}
