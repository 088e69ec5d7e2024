/** What can be deposited of a customer. */
export const CUSTOMER_FIELDS = ['name', 'phone', 'email', 'address'] as const;

export type CustomerField = (typeof CUSTOMER_FIELDS)[number];

/** Where a parcel goes. */
export type CustomerAddress = {
  readonly lines: readonly string[];
  readonly city: string;
  readonly region?: string | undefined;
  readonly postcode?: string | undefined;
  /** ISO 3166-1, two capitals. */
  readonly country: string;
};

/** The plaintext of each field. */
export type PlainValues = {
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly address?: CustomerAddress | undefined;
};

/** By what the orders of somebody can be found who asks for erasure. */
export const INDEXED_FIELDS = ['phone', 'email'] as const;

export type IndexedField = (typeof INDEXED_FIELDS)[number];

/** The order that values belong to. */
export type OrderOf = { readonly seller: string; readonly order: string };

/** The fields that have a value, in one order. */
export function depositedFields(values: PlainValues): readonly CustomerField[] {
  return CUSTOMER_FIELDS.filter((field) => values[field] !== undefined);
}
