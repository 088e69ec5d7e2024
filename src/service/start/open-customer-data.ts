import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Accounts } from '../accounts/accounts.ts';
import { attestationFor } from '../attestations/attestations.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { Config } from '../config.ts';
import type { LinkKeysRefusal } from '../customers/link-keys.ts';
import type { AskForProof } from '../http/grave.ts';
import type { Authenticate } from '../http/request-actor.ts';
import { destroyOldWords } from '../incidents/tidy.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Recipient } from '../ledger/relay.ts';
import type { Policies } from '../policy/in-force.ts';
import type { Vault } from '../vault/vault.ts';
import type { CustomerDataRoutes } from './customer-data-routes.ts';
import { openAttestations } from './open-attestations.ts';
import { everybody, type OpenedCustomers, openCustomers, receiptsFrom, signedInCustomer } from './open-customers.ts';
import type { Database } from './open-database.ts';
import { openIncidents } from './open-incidents.ts';
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
  /** Where people reach us. */
  readonly baseUrl: string;
  /** Of the installation. */
  readonly secret: string;
  /** Wall time. */
  readonly now: () => number;
};

/** Everything about what belongs to customers, running. */
export type CustomerData = {
  readonly routes: CustomerDataRoutes;
  /** Who is told when something leaves the outbox. */
  readonly followers: readonly Recipient[];
  /** What is done again and again: how often, what, and what is said when it cannot be done. */
  readonly work: readonly (readonly ['shred' | 'tidy', () => Promise<unknown>, string])[];
  /** What does not work while keys cannot be had. */
  readonly degraded: OpenedVault['degraded'];
  readonly deposit: Vault['deposit'];
  /** Who asks, and what they have to prove: whoever has an account, and customers. */
  readonly people: { readonly authenticate: Authenticate; readonly askForProof: AskForProof };
  readonly customerOf: ReturnType<typeof signedInCustomer>;
  /** How customers come here. */
  readonly arrivals: { readonly url: string | undefined; readonly signIn: boolean };
  readonly trustMarketplace: OpenedCustomers['trust'];
};

/** Puts together the vault and everything that asks it. Nothing else of the service has the vault. */
export async function openCustomerData(
  sources: Sources,
): Promise<CustomerData | { readonly refused: LinkKeysRefusal }> {
  const { database, config, logger, ledger, policies, accounts, audit, now } = sources;
  const { pool } = database;
  const arrivals = await openCustomers({ ...sources, pool });
  if ('refused' in arrivals) return arrivals;
  const { customers } = arrivals;
  const { vault, degraded } = await openCustomerVault({ pool: database.vaultPool, config, logger, now });
  const [recorded, open] = [recordAccesses(pool, audit.log, accounts.keepHere), openValuesOf(vault)];
  const attestations = openAttestations({ pool, ledger, accounts, policies, audit: audit.log, now });
  const attestation = attestationFor(attestations);
  const reveals = openReveals({ pool, ledger, policies, accounts, recorded, open, now, attestation });
  const incidents = openIncidents({ ...sources, pool });
  const labels = openLabels({ pool, ledger, policies, accounts, audit: audit.log, secret: sources.secret, now });
  return {
    routes: {
      ...{ vault: { vault }, orders: { ledger }, reveals, attestations, incidents, labels },
      customers: {
        ...{ pool, ledger, customers, open, now, policy: policies.inForce, countArrival: accounts.countArrival },
        receiptOf: receiptsFrom(audit.log),
      },
    },
    followers: [],
    work: [
      ['shred', vault.tidy, 'keys of erased orders could not be destroyed'],
      ['tidy', () => destroyOldWords(incidents), 'old reports of data problems could not be destroyed'],
      ['tidy', customers.tidy, 'sessions of customers that have run out could not be taken away'],
    ],
    ...{ degraded, deposit: vault.deposit, trustMarketplace: arrivals.trust },
    arrivals: { url: config.marketplaceUrl, signIn: false },
    ...{ people: everybody(accounts, customers), customerOf: signedInCustomer(customers, config) },
  };
}
