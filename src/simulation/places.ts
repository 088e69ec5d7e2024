import { cumulate, type Random } from './random.ts';

/** Where an order goes or a seller lives. */
export type Place = { readonly country: string; readonly region: string };

/** The parishes from west to east along the island with their weight by population; a storm takes neighbours. */
const PARISHES: readonly (readonly [string, number])[] = [
  ['Hanover', 7],
  ['Westmoreland', 14],
  ['St. James', 18],
  ['Trelawny', 8],
  ['St. Elizabeth', 15],
  ['Manchester', 19],
  ['St. Ann', 17],
  ['Clarendon', 25],
  ['St. Catherine', 52],
  ['St. Mary', 11],
  ['St. Andrew', 57],
  ['Kingston', 40],
  ['Portland', 8],
  ['St. Thomas', 9],
];
export const HOME = 'JM';
export const HOME_REGIONS: readonly string[] = PARISHES.map(([name]) => name);
const HOME_WEIGHTS = cumulate(PARISHES.map(([, weight]) => weight));

const ABROAD: readonly Place[] = [
  { country: 'US', region: 'Florida' },
  { country: 'US', region: 'New York' },
  { country: 'US', region: 'Georgia' },
  { country: 'CA', region: 'Ontario' },
  { country: 'GB', region: 'London' },
  { country: 'TT', region: 'Port of Spain' },
  { country: 'BB', region: 'Bridgetown' },
];
const ABROAD_WEIGHTS = cumulate([30, 24, 12, 14, 12, 5, 3]);
export const COUNTRIES_ABROAD = ['US', 'CA', 'GB', 'TT', 'BB'];

export const HOME_CARRIERS = ['island-courier', 'parish-post', 'tropic-express', 'blue-mountain'];
export const EXPORT_CARRIERS = ['caribbean-air', 'meridian-post'];
/** The marketplace's own fulfilment, as the carrier of its scans. */
export const HUB_CARRIER = 'kingston-express';

export function homePlace(random: Random): Place {
  return { country: HOME, region: HOME_REGIONS[random.index(HOME_WEIGHTS)] as string };
}

export function placeAbroad(random: Random): Place {
  return ABROAD[random.index(ABROAD_WEIGHTS)] as Place;
}

/** A region of the same country other than the given one, where the country has another. */
export function elsewhere(place: Place, random: Random): string {
  const others = HOME_REGIONS.filter((region) => region !== place.region);
  return random.pick(others);
}

/** Days in transit that a lane takes as a rule: `[fewest, most, promised]`. */
export function transit(from: Place, to: Place): readonly [number, number, number] {
  if (to.country !== from.country) return [5, 11, 14];
  return from.region === to.region ? [1, 2, 4] : [1, 4, 6];
}
