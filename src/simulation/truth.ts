import { formatTime } from './event.ts';
import type { Happening } from './happenings.ts';
import type { Seller } from './sellers.ts';
import type { Simulation } from './simulate.ts';

/** What is true of a seller, as one line of the truth file; instants as RFC 3339, rates as shares. */
function sellerLine(seller: Seller): object {
  return {
    seller: seller.id,
    archetype: seller.archetype,
    country: seller.place.country,
    region: seller.place.region,
    joined: formatTime(seller.joined),
    ordersPerYear: seller.ordersPerYear,
    bad: seller.badFrom !== undefined,
    badFrom: seller.badFrom === undefined ? null : formatTime(seller.badFrom),
    badUntil: seller.badUntil === undefined ? null : formatTime(seller.badUntil),
    misconduct: seller.misconduct ?? null,
    phases: seller.phases.map(({ from, rates }) => ({ from: formatTime(from), rates })),
  };
}

/** What befell the marketplace; empty lists mean everywhere. */
function happeningLine(happening: Happening): object {
  return {
    contextId: happening.id,
    kind: happening.kind,
    from: formatTime(happening.from),
    to: formatTime(happening.to),
    affects: happening.affects,
    regions: happening.regions,
    carriers: happening.carriers,
    countries: happening.countries,
    promisedDays: happening.promisedDays,
    declared: happening.declared === undefined ? null : formatTime(happening.declared),
  };
}

/** The truth of a simulation: a line a seller, then a line a happening. */
export function* truthLines({ sellers, happenings }: Simulation): Generator<object> {
  for (const seller of sellers) yield sellerLine(seller);
  for (const happening of happenings) yield happeningLine(happening);
}
