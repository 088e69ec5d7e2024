import type { CustomerValue } from '../customer-value.ts';
import type { CustomerField, OrderOf, PlainValues } from './fields.ts';
import { openKey, type VaultParts } from './keys.ts';
import { drawOf, openValue } from './sealed-value.ts';
import { readOrder } from './store.ts';

/** Values of an order that cannot be printed; a field that was not deposited is not there. */
export type CustomerValues = {
  readonly [Field in CustomerField]?: CustomerValue<NonNullable<PlainValues[Field]>>;
};

/** Values of an order, and what the writings of a field are drawn with. */
export type ReadValues = { readonly values: CustomerValues; drawOf(field: CustomerField): Uint8Array };

/** Why there is nothing to read. `key-gone`: the order was erased, and this database is older than that. */
export type ReadRefusal = { readonly refused: 'unknown' | 'erased' | 'key-gone' };

/**
 * Opens some of the values of an order. Who may see them, and that it is written down first, is decided by whoever asks.
 * Throws for a value that was changed, or moved from the place of another.
 */
export async function read(
  parts: VaultParts,
  of: OrderOf,
  fields: readonly CustomerField[],
): Promise<ReadValues | ReadRefusal> {
  const row = await parts.sealed({ ...of, fields });
  if (row === undefined) return { refused: 'unknown' };
  if (row.erased_at !== null) return { refused: 'erased' };
  if (row.key === null) return { refused: 'unknown' };
  const key = await openKey(parts, of, row.key);
  if (key === undefined) {
    // Another server may have wrapped it anew in this moment.
    const now = await readOrder(parts.pool, of);
    return now?.key === row.key ? { refused: 'key-gone' } : read(parts, of, fields);
  }
  // The version of the order and not that beside the value: one of an older deposit does not open in its place.
  const opened = row.values.map(({ field, sealed }) => [
    field,
    openValue(key, { ...of, field, version: row.version }, sealed),
  ]);
  return { values: Object.fromEntries(opened), drawOf: (field) => drawOf(key, field) };
}
