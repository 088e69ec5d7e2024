import type { CustomerField } from '../../rulebook/policy/customer-data.ts';
import type { CustomerValue } from '../customer-value.ts';

/** An address, as a parcel needs it. */
export type OpenedAddress = {
  readonly lines: readonly string[];
  readonly city: string;
  readonly region?: string | undefined;
  readonly postcode?: string | undefined;
  readonly country: string;
};

/** Values of an order that cannot be printed; what was not deposited, or is destroyed, is not there. */
export type OpenedValues = ReadonlyMap<CustomerField, CustomerValue<string | OpenedAddress>>;

/**
 * Opens values of an order. Whoever calls it has decided that they may be seen, and the record of that is durable (F14). `keys`: what
 * is wrong with the keys, in words; nothing can be opened at the moment.
 */
export type OpenValues = (
  of: { readonly seller: string; readonly order: string },
  fields: readonly CustomerField[],
) => Promise<{ readonly values: OpenedValues } | { readonly keys: string }>;
