import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Accounts } from '../accounts/accounts.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { Config } from '../config.ts';
import type { Authenticate } from '../http/request-actor.ts';
import { findLabel } from '../labels/find-label.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Recipient } from '../ledger/relay.ts';
import type { Policies } from '../policy/in-force.ts';
import type { Vault } from '../vault/vault.ts';
import type { CustomerDataRoutes } from './customer-data-routes.ts';
import { openCarriers } from './open-carriers.ts';
import type { Database } from './open-database.ts';
import { openLabels } from './open-labels.ts';
import { openReveals } from './open-reveals.ts';
import { openValuesOf } from './open-values.ts';
import { type OpenedVault, openCustomerVault } from './open-vault.ts';
import { recordAccesses } from './record-accesses.ts';

/** What customers' data are looked after with. */
type Sources = {
  readonly database: Pick<Database, 'pool' | 'vaultPool'>;
  readonly config: Config;
  readonly logger: Logger;
  readonly ledger: Ledger;
  readonly policies: Policies;
  readonly accounts: Accounts;
  readonly audit: { readonly pool: Pool; readonly log: AuditLog };
  /** Of the installation. */
  readonly secret: string;
  /** Of the service as people reach it. */
  readonly baseUrl: string;
  /** Wall time. */
  readonly now: () => number;
};

/** Everything about what belongs to customers, running. */
export type CustomerData = {
  readonly routes: CustomerDataRoutes;
  /** Who is told when something leaves the outbox. */
  readonly followers: readonly Recipient[];
  /** What is done again and again: how often, what, and what is said when it cannot be done. */
  readonly work: readonly (readonly ['shred' | 'forget', () => Promise<unknown>, string])[];
  /** What does not work while keys cannot be had. */
  readonly degraded: OpenedVault['degraded'];
  readonly deposit: Vault['deposit'];
  /** Who asks: people and programs, and drivers too. */
  readonly authenticate: Authenticate;
};

/** Puts together the vault and everything that asks it. Nothing else of the service has the vault. */
export async function openCustomerData(sources: Sources): Promise<CustomerData> {
  const { database, config, logger, ledger, policies, accounts, audit, now } = sources;
  const { pool } = database;
  const { vault, degraded } = await openCustomerVault({ pool: database.vaultPool, config, logger, now });
  const [recorded, open] = [recordAccesses(pool, audit.log), openValuesOf(vault)];
  const reveals = openReveals({ pool, ledger, policies, accounts, recorded, open, now });
  const labels = openLabels({ pool, ledger, policies, accounts, audit: audit.log, secret: sources.secret, now });
  const {
    routes: carriers,
    authenticate,
    passes,
  } = openCarriers({
    ...{ pool, config, ledger, policies, accounts, open, baseUrl: sources.baseUrl, now },
    ...{ record: recorded.record, findLabel: (code: string) => findLabel(labels, code) },
  });
  return {
    routes: { vault: { vault }, orders: { ledger }, reveals, labels, carriers },
    followers: [],
    work: [
      ['shred', vault.tidy, 'keys of erased orders could not be destroyed'],
      ['forget', passes.forget, 'old passes of drivers could not be taken away'],
    ],
    ...{ degraded, deposit: vault.deposit, authenticate },
  };
}
