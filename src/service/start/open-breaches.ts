import type { Pool } from 'pg';
import type { Accounts } from '../accounts/accounts.ts';
import { isKey, keysMadeBy } from '../accounts/key-store.ts';
import { findPerson } from '../accounts/people-store.ts';
import { newLeafId } from '../audit/leaf-id.ts';
import { endAnyPass, findPass } from '../carriers/pass-store.ts';
import { listOwnOrders } from '../customers/order-store.ts';
import type { BreachParts } from '../data-breaches/parts.ts';
import { sellerOfOrder } from '../emergency/store.ts';
import { findIncident } from '../incidents/store.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Policies } from '../policy/in-force.ts';
import { endAliasesOfOrder } from '../relay/alias-store.ts';
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
    ...{ ...rest, pool, ledger, now, policy: policies.inForce, named: accounts.namesOf },
    async reportOf(database, reference) {
      const row = await findIncident(database, reference);
      return row && { reportedAt: row.reported_at, ownShop: row.own_shop ?? undefined };
    },
    async sellerOf(database, { what, id }) {
      switch (what) {
        case 'seller':
          return id;
        case 'order':
        case 'aliases':
          return sellerOfOrder(database, id);
        case 'person':
        case 'keys_of':
          return (await findPerson(database, id))?.sellerId;
        case 'key':
        case 'pass':
        case 'all':
          // Keys are the marketplace's own or its carriers'; what concerns all is said where it is seen.
          return undefined;
      }
    },
    breachesOf: accessesForCases({ pool, ledger }).breachesOf,
    ordersOf: (customer) => listOwnOrders(pool, customer, { after: undefined, limit: ASKED_FOR_ADDRESS }),
    ...{ workers: () => accounts.allowed('incidents.work'), addressOf: accounts.addressOf },
    newId: () => newLeafId(now()),
    endAccess: {
      signOutPerson: accounts.signOutPerson,
      signOutSeller: accounts.signOutSeller,
      endKey: accounts.endKey,
      async endKeysOf(database, person) {
        for (const key of await keysMadeBy(database, person)) await accounts.endKey(database, key);
      },
      endPass: (database, pass) => endAnyPass(database, pass, now()),
      async endAliases(database, order) {
        const seller = await sellerOfOrder(database, order);
        if (seller !== undefined) await endAliasesOfOrder(database, { seller, order }, now());
      },
      async isThere(database, what, id) {
        switch (what) {
          case 'order':
          case 'aliases':
            return (await sellerOfOrder(database, id)) !== undefined;
          case 'seller':
            return (await ledger.look(id, () => true)) === true;
          case 'person':
          case 'keys_of':
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
