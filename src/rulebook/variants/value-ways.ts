import type { CustomerField } from '../policy/customer-data.ts';
import { type Address, addressWays, canonicalAddress, writeAddress } from './address-ways.ts';
import { canonicalName, nameWays, writeName } from './name-ways.ts';
import { canonicalPhone, phoneWays, writePhone } from './phone-ways.ts';
import type { Ways, Writing } from './ways.ts';

/** The fields that are written in a way of the viewer’s own. */
export const VARIED_FIELDS = ['name', 'phone', 'address'] as const satisfies readonly CustomerField[];
export type VariedField = (typeof VARIED_FIELDS)[number];

export function isVaried(field: string): field is VariedField {
  return VARIED_FIELDS.some((each) => each === field);
}

/** A value of one of these fields. */
export type VariedValue =
  | { readonly field: 'name' | 'phone'; readonly value: string }
  | { readonly field: 'address'; readonly value: Address };

/**
 * A value with all its writings. A mail address has none: programs compare it letter by letter, so nothing about it is surely the same,
 * and a relay address is traced by itself. Parts of a value, a first name or a parish, are too short to tell anything.
 */
export function waysOf({ field, value }: VariedValue): Ways {
  switch (field) {
    case 'name':
      return nameWays(value);
    case 'phone':
      return phoneWays(value);
    case 'address':
      return addressWays(value);
  }
}

/** A value in one of its writings. */
export function writeValue(value: VariedValue, ways: Ways, writing: Writing): VariedValue {
  switch (value.field) {
    case 'name':
      return { field: value.field, value: writeName(ways, writing) };
    case 'phone':
      return { field: value.field, value: writePhone(ways, writing) };
    case 'address':
      return { field: value.field, value: writeAddress(value.value, ways, writing) };
  }
}

/** What all writings of a value have in common (law: a viewer’s own way of writing never changes what is meant). */
export function canonicalValue({ field, value }: VariedValue): string {
  switch (field) {
    case 'name':
      return canonicalName(value);
    case 'phone':
      return canonicalPhone(value);
    case 'address':
      return canonicalAddress(value);
  }
}
