import type { App } from '../../http/registrar.ts';
import type { OrderOf } from '../fields.ts';
import type { KeepLimits } from '../keep-limits.ts';
import type { Vault } from '../vault.ts';
import { depositCustomerData } from './deposit-customer-data.ts';
import { eraseCustomerData } from './erase-customer-data.ts';

/** What the routes about customer data are made of. */
export type VaultRoutes = {
  readonly vault: Pick<Vault, 'deposit' | 'erase'>;
  /** Destroys what was said about an order, or has it destroyed once nothing holds it. May be called again. */
  readonly eraseConversations: (of: OrderOf) => Promise<'none' | 'destroyed' | 'held'>;
  /** How long the policy in force keeps values of a settled order, and the clock. */
  readonly limits: () => Promise<KeepLimits>;
};

/** Adds the routes by which a marketplace deposits customer values and has them erased. */
export function registerVaultRoutes(app: App, parts: VaultRoutes): void {
  depositCustomerData(app, parts);
  eraseCustomerData(app, parts);
}
