import { canonicalValue, type VariedValue } from '../../src/rulebook/variants/value-ways.ts';

/** Values as they are meant, in whatever writing each viewer is shown them. */
export function whatIsMeant(shown: readonly { readonly field: string; readonly value: unknown }[]) {
  return shown.map(({ field, value }) => ({ field, value: meant(field, value) }));
}

function meant(field: string, value: unknown): unknown {
  return field === 'name' || field === 'phone' || field === 'address'
    ? canonicalValue({ field, value } as VariedValue)
    : value;
}
