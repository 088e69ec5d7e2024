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
 * is wrong with the keys, in words; nothing can be opened at the moment. `place`: of somebody among those who are shown the order; values
 * are then in their own writing. Without, as they were deposited: for labels, carriers, own copies and mail.
 */
export type OpenValues = (
  of: { readonly seller: string; readonly order: string },
  fields: readonly CustomerField[],
  place?: number | undefined,
) => Promise<{ readonly values: OpenedValues } | { readonly keys: string }>;
