export const DELIVERY_FILTERS = ['waiting', 'failed', 'dead', 'delivered'] as const;
export type DeliveryFilter = (typeof DELIVERY_FILTERS)[number];

/** Which messages of a webhook are listed, as the address has it. */
export type WebhookSearch = {
  /** All if absent. */
  readonly state?: DeliveryFilter;
  readonly cursor?: string;
  /** The message whose attempts are shown. */
  readonly open?: string;
};

/** What an address says about the list; nonsense is left out. */
export function readWebhookSearch(given: Readonly<Record<string, unknown>>): WebhookSearch {
  const state = DELIVERY_FILTERS.find((each) => each === given['state']);
  const text = (name: 'cursor' | 'open') => {
    const value = given[name];
    return typeof value === 'string' && value !== '' ? { [name]: value } : {};
  };
  return { ...(state === undefined ? {} : { state }), ...text('cursor'), ...text('open') };
}

/** Another state begins at the top; nothing is open. */
export function withState(state: DeliveryFilter | undefined): WebhookSearch {
  return state === undefined ? {} : { state };
}

/** The same list with a message open, or none. */
export function withOpen({ open: _open, ...list }: WebhookSearch, id: string | undefined): WebhookSearch {
  return id === undefined ? list : { ...list, open: id };
}
