import type { Logger } from 'pino';
import type { Accounts } from '../accounts/accounts.ts';
import type { Config } from '../config.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Demonstration } from '../marketplace/contract.ts';
import type { countSellers } from '../marketplace/store.ts';
import type { Policies } from '../policy/in-force.ts';
import type { LookUp } from '../relay/authenticate.ts';
import type { Vault } from '../vault/vault.ts';
import type { CustomerDataRoutes } from './customer-data-routes.ts';
import type { OpenedCustomers } from './open-customers.ts';
import type { Database } from './open-database.ts';
import type { Tracking } from './open-tracking.ts';

/** What the service is started with besides its settings. */
export type ServiceOptions = {
  readonly config: Config;
  readonly version: string;
  readonly logger: Logger;
  /** The text of the policy that a new installation begins with. It has been checked. */
  readonly policy: string;
  /** The folder of the built console; without it there are no pages. */
  readonly consoleDirectory: string | undefined;
  /** In a demonstration, whose customers are made up: by whom mail to them goes, and what is said of where theirs comes from. */
  readonly customerMail?: { readonly smtpUrl: string; readonly mailFrom: string; readonly lookUp: LookUp } | undefined;
  /** Wall time. */
  readonly now: () => number;
};

/** The whole product, running. */
export type Service = {
  /** Where it is reached from this machine. */
  readonly url: string;
  readonly ledger: Ledger;
  readonly accounts: Accounts;
  readonly policies: Policies;
  /** Keeps what belongs to the customer of an order. */
  readonly deposit: Vault['deposit'];
  /** What the routes of these work with: a demonstration fills the hub, and lets people talk, send back, disagree and look into what went wrong. */
  readonly parts: Pick<
    CustomerDataRoutes,
    'hub' | 'threads' | 'listings' | 'returns' | 'disputes' | 'breaches' | 'incidents'
  >;
  /** Lets customers sign in with links that are signed with this key too: that of a demonstration's marketplace. */
  readonly trustMarketplace: OpenedCustomers['trust'];
  /** Sets up a carrier of a demonstration; answers the secret that its messages are signed with. */
  readonly trustCarrier: Tracking['trustCarrier'];
  /** Where answers of customers by mail are taken; undefined: nowhere. */
  readonly mailPort: number | undefined;
  /** An embedded database was found running: whoever started it had been killed. */
  readonly adopted: boolean;
  /** How many sellers there are, and how many decisions about them. */
  count(): ReturnType<typeof countSellers>;
  /** Sets what pages tell of the demonstration. */
  showDemonstration(demonstration: Demonstration): void;
  /** Settles when the embedded database has ended and cannot be started again, with why, where that is known. */
  readonly databaseLost: Database['givenUp'];
  /** Answers what has been asked, then stops. */
  stop(): Promise<void>;
};
