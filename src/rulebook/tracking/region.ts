import { REGIONS } from './regions.ts';

/** Further names of a carrier for regions, as staff have entered them: its name or code, and the region as orders have it. */
export type RegionNames = Readonly<Record<string, string>>;

/**
 * The region that a carrier means, spelled as the order has it. A name that nobody has entered is no region: it is told to staff, and never
 * makes a parcel look as if it had gone elsewhere.
 */
export function readRegion(written: string, names: RegionNames, orderRegion: string | undefined): string | undefined {
  const folded = fold(written);
  if (folded === '') return undefined;
  if (orderRegion !== undefined && folded === fold(orderRegion)) return orderRegion;
  const own = Object.entries(names).find(([name]) => fold(name) === folded)?.[1];
  const region = own ?? REGIONS.find(({ code, name }) => fold(code) === folded || fold(name) === folded)?.name;
  if (region === undefined) return undefined;
  return orderRegion !== undefined && fold(region) === fold(orderRegion) ? orderRegion : region;
}

/** Without accents, capitals and marks, and with “Saint” as it is mostly written. */
function fold(name: string): string {
  const bare = name.normalize('NFKD').toLowerCase().replaceAll(NEITHER_LETTER_NOR_DIGIT, ' ').trim();
  return bare.replace(/^saint /, 'st ').replace(/ (?:parish|jamaica|jm)$/, '');
}

const NEITHER_LETTER_NOR_DIGIT = /[^a-z0-9]+/g;
