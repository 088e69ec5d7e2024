export const TIMELINE_KINDS = ['event', 'lapse', 'decision'] as const;
export type EntryKind = (typeof TIMELINE_KINDS)[number];

/** What is shown beside the meters; the timeline without one. */
const SELLER_VIEWS = ['actions', 'notices', 'payouts'] as const;
export type SellerView = (typeof SELLER_VIEWS)[number];

/** What of one seller is shown, as the address has it. */
export type SellerSearch = {
  /** The timeline if absent. */
  readonly view?: SellerView;
  /** Of payouts only those that something is still held of. */
  readonly held?: true;
  /** Kinds of entries with commas between them; all if absent. */
  readonly kinds?: string;
  /** Keys of the entries that stand open. */
  readonly open?: readonly string[];
};

/** What an address says about a seller's page; nonsense is left out. */
export function readSellerSearch(given: Readonly<Record<string, unknown>>): SellerSearch {
  const kinds = kindsOf(typeof given['kinds'] === 'string' ? given['kinds'] : undefined);
  const view = SELLER_VIEWS.find((each) => each === given['view']);
  const open = Array.isArray(given['open']) ? given['open'].filter((key) => typeof key === 'string') : [];
  return {
    ...(view === undefined ? {} : { view }),
    ...(given['held'] === true ? { held: true } : {}),
    ...(kinds.length === 0 || kinds.length === TIMELINE_KINDS.length ? {} : { kinds: kinds.join(',') }),
    ...(open.length === 0 ? {} : { open }),
  };
}

/** The kinds chosen, none of them meaning all. */
export function kindsOf(kinds: string | undefined): readonly EntryKind[] {
  const chosen = kinds?.split(',') ?? [];
  return TIMELINE_KINDS.filter((kind) => chosen.includes(kind));
}
