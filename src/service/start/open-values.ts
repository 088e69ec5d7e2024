import type { CustomerField } from '../../rulebook/policy/customer-data.ts';
import { describeKeyTrouble } from '../../words/vault-en.ts';
import type { OpenedAddress, OpenedValues, OpenValues } from '../accesses/opened-values.ts';
import { CustomerValue } from '../customer-value.ts';
import type { CustomerField as DepositedField } from '../vault/fields.ts';
import { KeysUnavailable } from '../vault/key-ring/key-ring.ts';
import type { CustomerValues } from '../vault/read.ts';
import type { Vault } from '../vault/vault.ts';

/** Opens fields out of what the vault keeps: some of them are parts of a value. */
export function openValuesOf(vault: Pick<Vault, 'read'>): OpenValues {
  return async (of, fields) => {
    try {
      const read = await vault.read(of, [...new Set(fields.map(depositedAs))]);
      return { values: 'refused' in read ? new Map() : openedOf(read.values, fields) };
    } catch (error) {
      if (error instanceof KeysUnavailable)
        return { keys: describeKeyTrouble(error.trouble.code, error.trouble.reason) };
      throw error;
    }
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
  const opened = new Map<CustomerField, CustomerValue<string | OpenedAddress>>();
  for (const field of fields) {
    const value = openedValue(values, field);
    if (value !== undefined) opened.set(field, value);
  }
  return opened;
}

function openedValue(
  { name, address, ...whole }: CustomerValues,
  field: CustomerField,
): CustomerValue<string | OpenedAddress> | undefined {
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
