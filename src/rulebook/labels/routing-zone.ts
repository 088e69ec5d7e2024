/** Where a parcel is sorted to: a country, with a subdivision of it where that is known (`JM-01`). No text of anybody's. */
export type RoutingZone = string & { readonly routingZone: true };

/** ISO 3166-2:JM; parishes as marketplaces write them. */
const PARISHES: Readonly<Record<string, string>> = {
  kingston: '01',
  'saint andrew': '02',
  'saint thomas': '03',
  portland: '04',
  'saint mary': '05',
  'saint ann': '06',
  trelawny: '07',
  'saint james': '08',
  hanover: '09',
  westmoreland: '10',
  'saint elizabeth': '11',
  manchester: '12',
  clarendon: '13',
  'saint catherine': '14',
};

/**
 * The zone of a destination: parishes of Jamaica, and regions that are told as codes of ISO 3166-2 (`CA`, `US-CA`). Any other region is
 * text, so it is left to the carrier, who resolves the code: a label has no place for texts.
 */
export function routingZone({
  country,
  region,
}: {
  readonly country: string;
  readonly region: string | undefined;
}): RoutingZone {
  const land = COUNTRY.test(country) ? country : 'ZZ';
  const part = region === undefined ? undefined : subdivision(land, region.trim());
  return (part === undefined ? land : `${land}-${part}`) as RoutingZone;
}

const COUNTRY = /^[A-Z]{2}$/;

function subdivision(country: string, region: string): string | undefined {
  if (country === 'JM') {
    const written = region.toLowerCase().replace(/^st\.?\s+/, 'saint ');
    const parish = PARISHES[written.replace(/\s+parish$/, '')];
    if (parish !== undefined) return parish;
  }
  const code = region.startsWith(`${country}-`) ? region.slice(country.length + 1) : region;
  return /^[A-Z0-9]{1,3}$/.test(code) ? code : undefined;
}
