/** Which disputes a list shows; those that are open if absent. */
export type DisputesSearch = { readonly show?: 'all' | undefined };

export function disputesSearch({ show }: Record<string, unknown>): DisputesSearch {
  return show === 'all' ? { show } : {};
}
