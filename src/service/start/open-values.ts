import type { CustomerField } from '../../rulebook/policy/customer-data.ts';
import { writingAt } from '../../rulebook/variants/codewords.ts';
import { isVaried, VARIED_FIELDS, type VariedValue, waysOf, writeValue } from '../../rulebook/variants/value-ways.ts';
import { describeKeyTrouble } from '../../words/vault-en.ts';
import type { OpenedAddress, OpenedValues, OpenValues } from '../accesses/opened-values.ts';
import { CustomerValue } from '../customer-value.ts';
import type { BreachParts } from '../data-breaches/parts.ts';
import type { CustomerField as DepositedField } from '../vault/fields.ts';
import { KeysUnavailable } from '../vault/key-ring/key-ring.ts';
import type { CustomerValues, ReadValues } from '../vault/read.ts';
import type { Vault } from '../vault/vault.ts';

/** Opens fields out of what the vault keeps: some of them are parts of a value. */
export function openValuesOf(vault: Pick<Vault, 'read'>): OpenValues {
  return async (of, fields, place) => {
    try {
      const read = await vault.read(of, [...new Set(fields.map(depositedAs))]);
      if ('refused' in read) return { values: new Map() };
      const opened = openedOf(read.values, fields);
      return { values: place === undefined ? opened : writtenFor(opened, read, place) };
    } catch (error) {
      if (error instanceof KeysUnavailable)
        return { keys: describeKeyTrouble(error.trouble.code, error.trouble.reason) };
      throw error;
    }
  };
}

/** Opens what can be written in several ways of an order, and says how it was written for whom. */
export function openWritingsOf(vault: Pick<Vault, 'read'>): BreachParts['openWritings'] {
  return async (of) => {
    try {
      const read = await vault.read(of, VARIED_FIELDS);
      if ('refused' in read) return { values: new CustomerValue([]), writingAt: () => undefined };
      const values = [...openedOf(read.values, VARIED_FIELDS)].flatMap(
        ([field, value]) => variedValue(field, value.reveal()) ?? [],
      );
      return {
        values: new CustomerValue(values),
        writingAt: (value, place) => writingAt(waysOf(value), read.drawOf(value.field), place),
      };
    } catch (error) {
      if (error instanceof KeysUnavailable)
        return { keys: describeKeyTrouble(error.trouble.code, error.trouble.reason) };
      throw error;
    }
  };
}

/** So many orders of one number or address are looked at. */
const MOST_OF_A_CONTACT = 50;

/** Finds orders by numbers and mail addresses, each by its blind index. */
export function ordersByContactOf(vault: Pick<Vault, 'find'>): BreachParts['ordersByContact'] {
  return async (contacts) => {
    const found = await Promise.all(
      contacts.map(({ field, value }) => vault.find(field, value.reveal(), MOST_OF_A_CONTACT)),
    );
    return found.flat();
  };
}

/** Each value in the writing of whoever has this place among the viewers of the order. */
function writtenFor(opened: OpenedValues, { drawOf }: ReadValues, place: number): OpenedValues {
  const written = new Map(opened);
  for (const [field, value] of opened) {
    const varied = variedValue(field, value.reveal());
    if (varied === undefined) continue;
    const ways = waysOf(varied);
    const writing = writingAt(ways, drawOf(varied.field), place);
    if (writing !== undefined) written.set(field, new CustomerValue(writeValue(varied, ways, writing).value));
  }
  return written;
}

/** A value that can be written in several ways; undefined: it is of another kind. */
export function variedValue(field: CustomerField, value: string | OpenedAddress): VariedValue | undefined {
  if (!isVaried(field)) return undefined;
  if (field === 'address') return typeof value === 'string' ? undefined : { field, value };
  return typeof value === 'string' ? { field, value } : undefined;
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
