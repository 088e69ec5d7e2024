import type { Pool } from 'pg';
import { USUAL_REGIMES } from '../../rulebook/data-breaches/regimes.ts';
import type { Accounts } from '../accounts/accounts.ts';
import { isKey } from '../accounts/key-store.ts';
import { newLeafId } from '../audit/leaf-id.ts';
import { endAnyPass, findPass } from '../carriers/pass-store.ts';
import { listOwnOrders } from '../customers/order-store.ts';
import type { BreachParts } from '../data-breaches/parts.ts';
import { sellerOfOrder } from '../emergency/store.ts';
import { findIncident } from '../incidents/store.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Policies } from '../policy/in-force.ts';
import { accessesForCases } from '../reveals/for-cases.ts';

type Sources = Pick<
  BreachParts,
  | ('texts' | 'writeActs' | 'warn' | 'marketplace' | 'baseUrl' | 'open' | 'post' | 'toStaff' | 'now')
  | ('openWritings' | 'ordersByContact' | 'recordAccess')
> & {
  readonly pool: Pool;
  readonly ledger: Pick<Ledger, 'record' | 'look'>;
  readonly policies: Pick<Policies, 'inForce'>;
  readonly accounts: Pick<Accounts, 'namesOf' | 'allowed' | 'addressOf' | 'signOutPerson' | 'signOutSeller' | 'endKey'>;
};

/** As many orders of a customer are asked for an address. */
const ASKED_FOR_ADDRESS = 50;

/** Puts together what inquiries into suspected data breaches are made of: whatever ends an access has its one way of doing so. */
export function openBreaches({ pool, ledger, policies, accounts, now, ...rest }: Sources): BreachParts {
  return {
    ...{ ...rest, pool, ledger, now, policy: policies.inForce, regimes: USUAL_REGIMES, named: accounts.namesOf },
    reportedAt: async (database, reference) => (await findIncident(database, reference))?.reported_at,
    breachesOf: accessesForCases({ pool, ledger }).breachesOf,
    ordersOf: (customer) => listOwnOrders(pool, customer, { after: undefined, limit: ASKED_FOR_ADDRESS }),
    ...{ workers: () => accounts.allowed('incidents.work'), addressOf: accounts.addressOf },
    newId: () => newLeafId(now()),
    endAccess: {
      signOutPerson: accounts.signOutPerson,
      signOutSeller: accounts.signOutSeller,
      endKey: accounts.endKey,
      endPass: (database, pass) => endAnyPass(database, pass, now()),
      async isThere(database, what, id) {
        switch (what) {
          case 'order':
            return (await sellerOfOrder(database, id)) !== undefined;
          case 'seller':
            return (await ledger.look(id, () => true)) === true;
          case 'person':
            return (await accounts.namesOf([id])).has(id);
          case 'key':
            return isKey(database, id);
          case 'pass':
            return (await findPass(database, id)) !== undefined;
        }
      },
    },
  };
}
