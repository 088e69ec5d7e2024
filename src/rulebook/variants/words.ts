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

const find =
  (list: readonly Shortened[]) =>
  (word: string): Shortened | undefined => {
    const folded = foldWord(word);
    return list.find(({ short }) => short.toLowerCase() === folded);
  };

export const streetWord = find(STREETS);
export const namedWord = find(NAMED);

/** The forms of what a flat is called; one that has no short form is known as well. */
export function unitWord(word: string): Shortened | 'plain' | undefined {
  return find(UNITS)(word) ?? (PLAIN_UNITS.includes(plainWord(word)) ? 'plain' : undefined);
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
