import type { Pool } from 'pg';
import type { CustomerField } from '../../rulebook/policy/customer-data.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import { describeKeyTrouble } from '../../words/vault-en.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import { newLeafId } from '../audit/leaf-id.ts';
import { CustomerValue } from '../customer-value.ts';
import { recordTogether } from '../reveals/record.ts';
import type { OpenedValues, RevealedAddress, RevealParts } from '../reveals/reveal.ts';
import type { RevealRoutes } from '../reveals/routes/register.ts';
import type { CustomerField as DepositedField } from '../vault/fields.ts';
import { KeysUnavailable } from '../vault/key-ring/key-ring.ts';
import type { CustomerValues } from '../vault/read.ts';
import type { Vault } from '../vault/vault.ts';

type Sources = {
  readonly pool: Pool;
  readonly ledger: RevealParts['ledger'];
  readonly policies: { inForce(): Promise<Policy> };
  readonly accounts: { namesOf: RevealRoutes['named'] };
  readonly audit: Pick<AuditLog, 'appendIn' | 'tagOf'>;
  readonly vault: Pick<Vault, 'read'>;
  /** Wall time. */
  readonly now: () => number;
};

/** Puts together what reveals values: the decision, the record of it, and the vault, in that order. */
export function openReveals({ pool, ledger, policies, accounts, audit, vault, now }: Sources): RevealRoutes {
  return {
    ...{ pool, ledger, policy: policies.inForce, named: accounts.namesOf },
    newId: () => newLeafId(now()),
    record: recordTogether(pool, (transaction, accesses) =>
      audit.appendIn(
        transaction,
        accesses.map(({ id, seller, order, person, role, purpose, at, verdicts, leaf }) => ({
          leafId: leaf,
          leaf: {
            ...{ kind: 'access' as const, at, access: id, seller, order: audit.tagOf('order', order) },
            ...{ actor: person, role, purpose, verdicts: verdicts.map((each) => ({ ...each })) },
          },
        })),
      ),
    ),
    async open(of, fields) {
      try {
        const read = await vault.read(of, [...new Set(fields.map(depositedAs))]);
        return { values: 'refused' in read ? new Map() : openedOf(read.values, fields) };
      } catch (error) {
        if (error instanceof KeysUnavailable)
          return { keys: describeKeyTrouble(error.trouble.code, error.trouble.reason) };
        throw error;
      }
    },
  };
}

/** In which deposited value a field is. */
function depositedAs(field: CustomerField): DepositedField {
  switch (field) {
    case 'first_name':
      return 'name';
    case 'region':
      return 'address';
    case 'name':
    case 'phone':
    case 'email':
    case 'address':
      return field;
  }
}

function openedOf(values: CustomerValues, fields: readonly CustomerField[]): OpenedValues {
  const opened = new Map<CustomerField, CustomerValue<string | RevealedAddress>>();
  for (const field of fields) {
    const value = openedValue(values, field);
    if (value !== undefined) opened.set(field, value);
  }
  return opened;
}

function openedValue(
  { name, address, ...whole }: CustomerValues,
  field: CustomerField,
): CustomerValue<string | RevealedAddress> | undefined {
  switch (field) {
    case 'name':
      return name;
    case 'address':
      return address;
    case 'first_name':
      return part(name?.reveal().trim().split(/\s+/)[0]);
    case 'region':
      return part(address?.reveal().region);
    case 'phone':
    case 'email':
      return whole[field];
  }
}

function part(plain: string | undefined): CustomerValue<string> | undefined {
  return plain === undefined || plain === '' ? undefined : new CustomerValue(plain);
}
