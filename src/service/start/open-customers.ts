import type { Pool } from 'pg';
import { provenUntil, signedInUntil } from '../../rulebook/accounts/arrivals.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import { toReceiptDocument } from '../audit/view.ts';
import type { Config } from '../config.ts';
import { type Customers, createCustomers } from '../customers/customers.ts';
import { type LinkKeys, type LinkKeysRefusal, openLinkKeys } from '../customers/link-keys.ts';
import type { CustomerRoutes } from '../customers/routes/register.ts';
import type { ReceiptDocument } from '../customers/view.ts';
import type { AskForProof } from '../http/grave.ts';
import type { Authenticate, Credentials } from '../http/request-actor.ts';

type Around = {
  readonly pool: Pool;
  readonly config: Pick<Config, 'customerLinkKeys' | 'marketplaceUrl'>;
  readonly baseUrl: string;
  /** Wall time. */
  readonly now: () => number;
};

/** Customers' sign-in as the service has it. */
export type OpenedCustomers = {
  readonly customers: Customers;
  /** Takes links that are signed with one more key: that of a demonstration's marketplace. */
  readonly trust: LinkKeys['trust'];
};

/** Opens customers' sign-in with the keys of the marketplace. */
export async function openCustomers({
  pool,
  config,
  baseUrl,
  now,
}: Around): Promise<OpenedCustomers | { readonly refused: LinkKeysRefusal }> {
  const keys = await openLinkKeys(config.customerLinkKeys, now);
  if ('refused' in keys) return keys;
  let takesLinks = config.customerLinkKeys !== undefined;
  const marketplace = config.marketplaceUrl;
  return {
    customers: createCustomers({
      ...{ pool, baseUrl, keys, marketplace, clock: now, takesLinks: () => takesLinks },
    }),
    trust(key) {
      takesLinks = true;
      keys.trust(key);
    },
  };
}

/** How long the customer who asks is signed in, as the API tells it. */
export function signedInCustomer(customers: Customers, { marketplaceUrl }: Pick<Config, 'marketplaceUrl'>) {
  return async (credentials: Credentials) => {
    const session = await customers.sessionOf(credentials);
    if (session === undefined) return undefined;
    return {
      signedInUntil: formatTimestamp(signedInUntil(session)),
      provenUntil: formatTimestamp(provenUntil(session)),
      ...(marketplaceUrl === undefined ? {} : { marketplaceUrl }),
    };
  };
}

/** Receipts of entries of the tamper-evident log, as they are kept. */
export function receiptsFrom(log: Pick<AuditLog, 'receiptOf'>): CustomerRoutes['receiptOf'] {
  return async (leafId) => {
    const receipt = await log.receiptOf(leafId);
    return receipt === undefined ? undefined : (toReceiptDocument(receipt) as ReceiptDocument);
  };
}

/** Who asks, of all who may sign in here. */
type Everybody = { readonly authenticate: Authenticate; readonly askForProof: AskForProof };

/**
 * Whoever has an account comes before a customer: somebody who is made to follow another one's link does not lose who they are
 * by it.
 */
export function everybody(accounts: Pick<Accounts, 'authenticate' | 'stepUp'>, customers: Customers): Everybody {
  const customerOf = async (credentials: Credentials) =>
    credentials.get('authorization') === null ? customers.authenticate(credentials) : undefined;
  return {
    authenticate(credentials) {
      const known = accounts.authenticate(credentials);
      if (!(known instanceof Promise)) return known;
      return known.then(async (actor) =>
        actor.kind === 'nobody' ? ((await customerOf(credentials)) ?? actor) : actor,
      );
    },
    async askForProof(credentials) {
      const actor = await accounts.authenticate(credentials);
      if (actor.kind === 'nobody' && (await customers.sessionOf(credentials)) !== undefined)
        return customers.needed(credentials);
      return accounts.stepUp.needed(credentials);
    },
  };
}
