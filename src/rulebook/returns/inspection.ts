import type { ReturnOutcome } from '../facts.ts';

/** What is looked at when a return is inspected, point by point. */
export const RETURN_CHECKS = ['right_item', 'complete', 'undamaged', 'works', 'genuine'] as const;
export type ReturnCheck = (typeof RETURN_CHECKS)[number];

/** What was found at each point. `unknown`: it could not be looked at. */
export const CHECK_RESULTS = ['yes', 'no', 'unknown'] as const;
export type CheckResult = (typeof CHECK_RESULTS)[number];
export type ReturnChecks = Readonly<Record<ReturnCheck, CheckResult>>;

/** Where a hub puts what came back: among the stock, apart from it, or apart to be destroyed once somebody else has looked. */
export const DISPOSITIONS = ['restock', 'quarantine', 'dispose'] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

/** What an outcome takes: these points found good, or at least one of those found bad. */
type Shape = { readonly good: readonly ReturnCheck[]; readonly bad: readonly ReturnCheck[] };

/** What each outcome says, so that an inspection cannot contradict itself. */
const SHAPES: Readonly<Record<ReturnOutcome, Shape>> = {
  as_described: { good: ['right_item', 'complete', 'undamaged', 'works', 'genuine'], bad: [] },
  not_as_described: { good: [], bad: ['right_item', 'complete', 'works'] },
  damaged_by_seller: { good: [], bad: ['undamaged', 'works'] },
  damaged_in_transit: { good: [], bad: ['undamaged', 'works'] },
  counterfeit: { good: [], bad: ['genuine'] },
  customer_damage: { good: [], bad: ['complete', 'undamaged', 'works'] },
};

/** Why an inspection cannot be so: this point was found otherwise than the outcome says; or none of these was. */
export type InspectionRefusal = {
  readonly code: 'inspection-contradicts';
  readonly outcome: ReturnOutcome;
  readonly checks: readonly ReturnCheck[];
};

export type Inspection = { readonly outcome: ReturnOutcome; readonly checks: ReturnChecks };

/** True, or why an inspection contradicts itself. */
export function checkInspection({ outcome, checks }: Inspection): true | InspectionRefusal {
  const { good, bad } = SHAPES[outcome];
  const against = good.filter((check) => checks[check] === 'no');
  if (against.length > 0) return { code: 'inspection-contradicts', outcome, checks: against };
  if (bad.length > 0 && bad.every((check) => checks[check] !== 'no'))
    return { code: 'inspection-contradicts', outcome, checks: bad };
  return true;
}

/** Why a hub does not put there what came back. */
export type PlaceRefusal =
  /** What is not as it was when it left may not be sold again as new. */
  | { readonly code: 'not-for-stock'; readonly outcome: ReturnOutcome }
  /** What is whole, may prove something, or stays the customer's is not destroyed (reading 123). */
  | { readonly code: 'not-for-disposal'; readonly outcome: ReturnOutcome };

/** True, or why what was found so does not go there. */
export function checkPlace({ outcome, checks }: Inspection, disposition: Disposition): true | PlaceRefusal {
  if (disposition === 'restock' && !mayRestock(outcome, checks)) return { code: 'not-for-stock', outcome };
  if (disposition === 'dispose' && !mayDispose(outcome)) return { code: 'not-for-disposal', outcome };
  return true;
}

/** Only what is found as it left, whole and genuine, goes back among the stock. */
export function mayRestock(outcome: ReturnOutcome, checks: ReturnChecks): boolean {
  return outcome === 'as_described' && RETURN_CHECKS.every((check) => checks[check] === 'yes');
}

/** Only what was broken by the seller or on its way is destroyed without the seller being asked. */
export function mayDispose(outcome: ReturnOutcome): boolean {
  return outcome === 'damaged_by_seller' || outcome === 'damaged_in_transit';
}

/** Units of one listing, as they are counted. */
export type ReturnedUnits = { readonly listing: string; readonly quantity: number };

/** More came back than went out, or something else. `left`: how many of it can still come back. */
export type UnitsRefusal = { readonly code: 'not-so-many'; readonly listing: string; readonly left: number };

/**
 * True, or why so many cannot have come back. `sent`: what the order held; `before`: what came back of it earlier, return by return. Each
 * listing is counted once.
 */
export function checkUnits(
  units: readonly ReturnedUnits[],
  sent: readonly ReturnedUnits[],
  before: readonly ReturnedUnits[],
): true | UnitsRefusal {
  for (const { listing } of units) {
    const left = sumOf(sent, listing) - sumOf(before, listing);
    if (sumOf(units, listing) > left) return { code: 'not-so-many', listing, left };
  }
  return true;
}

function sumOf(units: readonly ReturnedUnits[], listing: string): number {
  return units.reduce((sum, each) => (each.listing === listing ? sum + each.quantity : sum), 0);
}

/** Whether nothing need be paid back: only for what the customer did to the goods (reading 111). */
export function mayRefuse(outcome: ReturnOutcome): boolean {
  return outcome === 'customer_damage';
}
