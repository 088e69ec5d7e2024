import type { ReturnOutcome } from '../facts.ts';

/** What is looked at when a return is inspected, point by point. */
export const RETURN_CHECKS = ['right_item', 'complete', 'undamaged', 'works', 'genuine'] as const;
export type ReturnCheck = (typeof RETURN_CHECKS)[number];

/** What was found at each point. `unknown`: it could not be looked at. */
export const CHECK_RESULTS = ['yes', 'no', 'unknown'] as const;
export type CheckResult = (typeof CHECK_RESULTS)[number];
export type ReturnChecks = Readonly<Record<ReturnCheck, CheckResult>>;

/** Where a hub puts what came back: among the stock, or apart from it. */
export const DISPOSITIONS = ['restock', 'quarantine'] as const;
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

/** Why an inspection cannot be so. */
export type InspectionRefusal =
  /** This point was found otherwise than the outcome says; or none of these was. */
  | {
      readonly code: 'inspection-contradicts';
      readonly outcome: ReturnOutcome;
      readonly checks: readonly ReturnCheck[];
    }
  /** What is not as it was when it left may not be sold again as new. */
  | { readonly code: 'not-for-stock'; readonly outcome: ReturnOutcome };

export type Inspection = {
  readonly outcome: ReturnOutcome;
  readonly checks: ReturnChecks;
  /** At the hub only. */
  readonly disposition: Disposition | undefined;
};

/** True, or why an inspection contradicts itself. */
export function checkInspection({ outcome, checks, disposition }: Inspection): true | InspectionRefusal {
  const { good, bad } = SHAPES[outcome];
  const against = good.filter((check) => checks[check] === 'no');
  if (against.length > 0) return { code: 'inspection-contradicts', outcome, checks: against };
  if (bad.length > 0 && bad.every((check) => checks[check] !== 'no'))
    return { code: 'inspection-contradicts', outcome, checks: bad };
  if (disposition === 'restock' && !mayRestock(outcome, checks)) return { code: 'not-for-stock', outcome };
  return true;
}

/** Only what is found as it left, whole and genuine, goes back among the stock. */
export function mayRestock(outcome: ReturnOutcome, checks: ReturnChecks): boolean {
  return outcome === 'as_described' && RETURN_CHECKS.every((check) => checks[check] === 'yes');
}

/** Whether nothing need be paid back: only for what the customer did to the goods (reading 111). */
export function mayRefuse(outcome: ReturnOutcome): boolean {
  return outcome === 'customer_damage';
}
