import type { Pool } from 'pg';
import type { Accounts } from '../accounts/accounts.ts';
import { newLeafId } from '../audit/leaf-id.ts';
import { isStopped } from '../data-breaches/freeze-store.ts';
import type { EmergencyParts } from '../emergency/parts.ts';
import type { Policies } from '../policy/in-force.ts';

type Sources = Pick<EmergencyParts, 'ledger' | 'record' | 'open' | 'texts' | 'writeActs' | 'now'> & {
  readonly pool: Pool;
  readonly policies: Pick<Policies, 'inForce'>;
  readonly accounts: Pick<Accounts, 'namesOf' | 'allowed'>;
};

/** Puts together what opens a customer’s data to the staff in an emergency: the rules, the record of it, and the vault, in that order. */
export function openEmergencies({ policies, accounts, now, ...parts }: Sources): EmergencyParts {
  return {
    ...{ ...parts, now, policy: policies.inForce, named: accounts.namesOf },
    deciders: () => accounts.allowed('emergencies.decide'),
    frozen: (seeing) => isStopped(parts.pool, seeing),
    newId: () => newLeafId(now()),
  };
}
