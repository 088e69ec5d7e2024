import type { Pool } from 'pg';
import { screenMessage } from '../../rulebook/messages/screen.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { Customers } from '../customers/customers.ts';
import type { DisputeParts } from '../disputes/parts.ts';
import type { DisputeRoutes } from '../disputes/routes/register.ts';
import { conversationForStaff } from '../threads/for-staff.ts';
import type { ThreadRoutes } from '../threads/routes/register.ts';

type Sources = Pick<DisputeParts, 'ledger' | 'texts' | 'writeActs' | 'now'> & {
  readonly pool: Pool;
  readonly policies: { inForce(): Promise<Policy> };
  readonly accounts: Pick<Accounts, 'namesOf' | 'listPeople'>;
  readonly customers: Pick<Customers, 'ownOrder'>;
  readonly threads: Pick<ThreadRoutes, 'pool' | 'keys' | 'holdsOf' | 'askReader' | 'attestation'>;
};

/** More people than any seller has. */
const LARGEST_TEAM = 500;

/** Puts together what disputes are made of: the ledger, sealed texts, the screen, and the conversations of their orders. */
export function openDisputes({ policies, accounts, customers, threads, ...parts }: Sources): DisputeRoutes {
  return {
    ...{ ...parts, policy: policies.inForce, screen: screenMessage, named: accounts.namesOf },
    ownOrder: customers.ownOrder,
    team: async (sellerId) => (await accounts.listPeople({ sellerId, limit: LARGEST_TEAM })).map(({ id }) => id),
    conversation: ({ seller, order, dispute }) => conversationForStaff(threads, { seller, order }, dispute),
    ...{ holdsOf: threads.holdsOf, askReader: threads.askReader, attestation: threads.attestation },
  };
}
