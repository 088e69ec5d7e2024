import { createHmac } from 'node:crypto';
import { CustomerValue } from '../customer-value.ts';
import { seal, unseal } from '../sealing.ts';
import { type CustomerField, depositedFields, type IndexedField, type OrderOf, type PlainValues } from './fields.ts';

/** Where a value belongs: put in the place of another seller, order, field or version, it does not open. */
export type PlaceOfValue = OrderOf & { readonly field: CustomerField; readonly version: number };

function textOf({ seller, order, field, version }: PlaceOfValue): string {
  // As a list of texts: no two places are written alike, whatever the ids hold.
  return JSON.stringify(['customer-value', seller, order, field, version]);
}

/** In bytes: how long a sealed value is tells no more than this of how long the value is. */
const STEP = 64;

/** Seals one value with the key of its order. */
export function sealValue(key: Buffer, place: PlaceOfValue, plain: unknown): Buffer {
  const text = Buffer.from(JSON.stringify(plain));
  // JSON may end in spaces, so what is filled up is read as it is.
  const padded = Buffer.alloc(Math.ceil(text.length / STEP) * STEP, ' ');
  text.copy(padded);
  return seal(key, padded, textOf(place));
}

/** Opens one value with the key of its order; throws when it was changed, moved, or sealed with another key. */
export function openValue<Field extends CustomerField>(
  key: Buffer,
  place: PlaceOfValue & { readonly field: Field },
  sealed: Buffer,
): CustomerValue<NonNullable<PlainValues[Field]>> {
  return new CustomerValue(JSON.parse(unseal(key, sealed, textOf(place)).toString()));
}

/** A keyed hash of a whole deposit: the same one again is known, and nobody without the key of the order can guess at it. */
export function digestOf(key: Buffer, values: PlainValues): Buffer {
  const told = depositedFields(values).map((field) => [field, values[field]]);
  return createHmac('sha256', key)
    .update(`deposit ${JSON.stringify(told, inOrder)}`)
    .digest();
}

/** Fields of an address in one order, however they were sent. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** What writings of a field are drawn with that viewers of the order have of their own; gone with the key of the order. */
export function drawOf(key: Buffer, field: CustomerField): Buffer {
  return createHmac('sha256', key).update(`writings ${field}`).digest();
}

/** A keyed hash by which equal values of one field are found, with the key of that field. */
export function blindIndexOf(key: Buffer, field: IndexedField, plain: string): Buffer {
  return createHmac('sha256', key)
    .update(`${field} ${normalised(field, plain)}`)
    .digest();
}

/** However it was written: `(876) 555-0101` is `8765550101`, and case does not tell mailboxes apart in practice. */
function normalised(field: IndexedField, plain: string): string {
  switch (field) {
    case 'phone':
      return plain.replaceAll(/[^0-9]/g, '');
    case 'email':
      return plain.trim().toLowerCase();
  }
}
