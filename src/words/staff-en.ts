/** What every screen of the staff says: places, keys, states. */
export const STAFF_WORDS = {
  places: {
    sellers: 'Sellers',
    heldMessages: 'Held messages',
    disputes: 'Disputes',
    listings: 'Listings',
    contexts: 'Contexts',
    webhooks: 'Webhooks',
    carriers: 'Carriers',
    recoveries: 'Lost second steps',
    emergencies: 'Emergencies',
    rules: 'Rules',
    policies: 'Policy',
    dataProtection: 'Data protection',
  },
  copy: 'Copy id',
  copied: 'Copied',
  notCopied: 'Copying did not work. Mark the id and copy it by hand.',
  none: '–',
  never: 'never',
  json: 'As JSON',
  notYours: 'Your role does not include this',
  whomToAsk:
    'Nothing is broken. If your work needs it, ask an administrator of the marketplace for a role that includes it.',
} as const;

/** The keys that work on the staff's screens, as they are listed under `?`. */
export const STAFF_KEYS = {
  nextPage: 'Next page',
  previousPage: 'Page before',
  clear: 'Clear the filters',
  timeline: 'Timeline',
  actions: 'Actions',
  notices: 'Notices',
  payouts: 'Payouts',
  copy: 'Copy the seller’s id',
  declare: 'Declare a context',
  addWebhook: 'Add a webhook',
} as const;

/** The list of sellers. */
export const SELLERS_WORDS = {
  title: 'Sellers',
  search: 'Search by seller id',
  searchHint: 'Part of an id, such as S-17',
  rungs: 'Rung',
  category: 'Category',
  anyCategory: 'Any category',
  sort: 'Sort by',
  clear: 'Clear filters',
  columns: {
    seller: 'Seller',
    rung: 'Rung',
    fullest: 'Fullest meter',
    openActions: 'Open',
    changedAt: 'Decided',
    lastEventAt: 'Last event',
    place: 'Place',
  },
  noMeter: 'All meters empty',
  emptyTitle: 'No seller matches',
  emptyFiltered: 'Nobody fits all of these filters at once.',
  noneTitle: 'No sellers yet',
  none: 'A seller appears here with the first event that names it. Events come in through POST /v1/events.',
} as const;

/** `1,204 sellers`, `1 seller`. */
export function sellerCount(number: number): string {
  return `${digits(number)} ${number === 1 ? 'seller' : 'sellers'}`;
}

/** `1,204 of 20,000 sellers match`. */
export function matchCount(matching: number, all: number): string {
  return matching === all ? sellerCount(all) : `${digits(matching)} of ${sellerCount(all)}`;
}

/** `51–100 of 1,204`. */
export function rangeOf(first: number, last: number, matching: number): string {
  return `${digits(first)}–${digits(last)} of ${digits(matching)}`;
}

/** `82 %`. Rounded down, so that only a full meter reads 100 %. */
export function fullness(filled: number): string {
  return `${Math.floor(filled * 100 + 1e-9)} %`;
}

/** `20,000`. */
export function digits(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 lapse`, `3 lapses`. */
export function amount(number: number, one: string, many: string): string {
  return `${digits(number)} ${number === 1 ? one : many}`;
}
