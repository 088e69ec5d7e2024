/** What can be written in full or short and means the same, with the short form that post offices know. */
export type Shortened = { readonly long: string; readonly short: string };

/** Kinds of streets. Read at the end of a street’s name only, where they are nothing else. */
const STREETS: readonly Shortened[] = [
  { long: 'Street', short: 'St' },
  { long: 'Road', short: 'Rd' },
  { long: 'Avenue', short: 'Ave' },
  { long: 'Drive', short: 'Dr' },
  { long: 'Lane', short: 'Ln' },
  { long: 'Crescent', short: 'Cres' },
  { long: 'Boulevard', short: 'Blvd' },
  { long: 'Court', short: 'Ct' },
  { long: 'Terrace', short: 'Terr' },
  { long: 'Place', short: 'Pl' },
  { long: 'Highway', short: 'Hwy' },
  { long: 'Square', short: 'Sq' },
  { long: 'Gardens', short: 'Gdns' },
  { long: 'Heights', short: 'Hts' },
];

/** What a flat is called. */
const UNITS: readonly Shortened[] = [
  { long: 'Apartment', short: 'Apt' },
  { long: 'Suite', short: 'Ste' },
  { long: 'Building', short: 'Bldg' },
];

/** Names of flats that have no short form. */
const PLAIN_UNITS = ['unit', 'flat'];

/** Read at the beginning of a name only. */
const NAMED: readonly Shortened[] = [
  { long: 'Saint', short: 'St' },
  { long: 'Mount', short: 'Mt' },
];

/** How a name is addressed; never added, only written another way where it is there. */
const HONORIFICS: readonly string[] = ['Mr', 'Mrs', 'Ms', 'Dr'];

/** The word in a plain form: no marks, no case, no full stop. */
export function plainWord(word: string): string {
  // Nearly all of them; what follows takes ten times as long.
  if (/^[A-Za-z0-9]+$/.test(word)) return word.toLowerCase();
  return word.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/[.'’]/g, '').toLowerCase();
}

const FOLDS: ReadonlyMap<string, string> = new Map(
  [...STREETS, ...UNITS, ...NAMED].map(({ long, short }) => [long.toLowerCase(), short.toLowerCase()]),
);

/** By what a word is known however it is written: both *Street* and *Saint* are `st`, so where they stand need not be known. */
export function foldWord(word: string): string {
  const plain = plainWord(word);
  return FOLDS.get(plain) ?? plain;
}

function byShort(list: readonly Shortened[]): ReadonlyMap<string, Shortened> {
  return new Map(list.map((each) => [each.short.toLowerCase(), each]));
}

const [STREET_WORDS, NAMED_WORDS, UNIT_WORDS] = [byShort(STREETS), byShort(NAMED), byShort(UNITS)];

/** The forms of a word, by what it is known by, see `foldWord`. */
export function streetWord(folded: string): Shortened | undefined {
  return STREET_WORDS.get(folded);
}

export function namedWord(folded: string): Shortened | undefined {
  return NAMED_WORDS.get(folded);
}

/** The forms of what a flat is called; one that has no short form is known as well. */
export function unitWord(folded: string): Shortened | 'plain' | undefined {
  return UNIT_WORDS.get(folded) ?? (PLAIN_UNITS.includes(folded) ? 'plain' : undefined);
}

export function isHonorific(word: string): boolean {
  return HONORIFICS.some((each) => each.toLowerCase() === plainWord(word));
}

/** The texts of a word in the order long, short, dotted, and which of them this one is; undefined: none of them. */
export function formsOf({ long, short }: Shortened, word: string) {
  const texts = [long, short, `${short}.`];
  const deposited = texts.indexOf(word);
  return deposited < 0 ? undefined : { texts, deposited };
}

/** ISO 3166-2:JM: what can be followed by the word *Parish*. */
const PARISHES = [
  ...['kingston', 'st andrew', 'st thomas', 'portland', 'st mary', 'st ann', 'trelawny', 'st james', 'hanover'],
  ...['westmoreland', 'st elizabeth', 'manchester', 'clarendon', 'st catherine'],
];

export function isParish(folded: readonly string[]): boolean {
  return PARISHES.includes(folded.join(' '));
}

/** Where addresses are written in English and a flat stands before or behind its street. Elsewhere nothing is known, so nothing varies. */
const ENGLISH = new Set(
  ['JM', 'US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'TT', 'BB', 'BS', 'BZ', 'GY', 'AG', 'DM', 'GD', 'KN', 'LC', 'VC'].concat(
    ...[['KY', 'TC', 'VG', 'VI', 'BM', 'AI', 'MS']],
  ),
);

export function isEnglish(country: string): boolean {
  return ENGLISH.has(country);
}
