/** What is wrong with one place of an event. The sentence for it is in src/words/en.ts. */
export type Problem = Trouble & {
  /** As people write it: `data.items[3].listingId`. */
  readonly field: string;
  /** RFC 6901: `/data/items/3/listingId`. */
  readonly pointer: string;
};

/**
 * The kinds of trouble. `got` is what was there, shortened; ids and names are not repeated, since they may hold
 * what is a customer's.
 */
export type Trouble =
  | { readonly code: 'missing' }
  | { readonly code: 'empty' }
  | { readonly code: 'wrong-type'; readonly wanted: WantedType; readonly got: string }
  | { readonly code: 'wrong-version'; readonly got: string }
  | { readonly code: 'too-long'; readonly length: number; readonly most: number }
  | { readonly code: 'too-many'; readonly length: number; readonly most: number }
  | { readonly code: 'too-deep'; readonly most: number }
  | { readonly code: 'foreign-character'; readonly character: string; readonly at: number }
  | { readonly code: 'unprintable-character'; readonly at: number }
  | { readonly code: 'not-a-type'; readonly got: string }
  | { readonly code: 'reserved-seller' }
  | { readonly code: 'not-the-platform'; readonly type: string }
  | { readonly code: 'not-a-time'; readonly got: string }
  | { readonly code: 'too-far-ahead'; readonly got: string; readonly latest: string }
  | { readonly code: 'before'; readonly other: string; readonly got: string; readonly start: string }
  | { readonly code: 'not-one-of'; readonly got: string; readonly allowed: readonly string[] }
  | { readonly code: 'judged-by-meter'; readonly got: string; readonly allowed: readonly string[] }
  | { readonly code: 'out-of-range'; readonly got: string; readonly least: number; readonly most: number }
  | { readonly code: 'not-whole'; readonly got: string }
  | { readonly code: 'not-an-amount'; readonly got: string }
  | { readonly code: 'too-precise'; readonly got: string; readonly decimals: number }
  | { readonly code: 'too-much'; readonly got: string }
  | { readonly code: 'not-a-currency'; readonly got: string };

export type WantedType = 'text' | 'number' | 'true-or-false' | 'list' | 'object';

/** Names of fields and numbers of list entries, from the event inwards. */
export type Path = readonly (string | number)[];

export function problemAt(path: Path, trouble: Trouble): Problem {
  let field = '';
  let pointer = '';
  for (const step of path) {
    pointer += `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (typeof step === 'number') field += `[${step}]`;
    else field += field === '' ? step : `.${step}`;
  }
  return { ...trouble, field: field === '' ? 'event' : field, pointer };
}

/** What a value looks like in a message: at most 40 characters, never more than one line. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `'${shorten(value, 40).replace(/[\p{C}\p{Z}]+/gu, ' ')}'`;
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'null';
  if (typeof value === 'object') return 'an object';
  return shorten(String(value), 40);
}

function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`;
}
