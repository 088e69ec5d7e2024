import type { App } from '../../http/registrar.ts';
import type { PayoutParts } from '../parts.ts';
import { listPayouts } from './list-payouts.ts';

/** Adds what the API tells of payouts. */
export function registerPayoutRoutes(app: App, parts: Pick<PayoutParts, 'pool' | 'ledger'>): void {
  listPayouts(app, parts);
}
