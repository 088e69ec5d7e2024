import { DAY, type Duration, HOUR, type Instant } from '../instant.ts';
import type { Category } from '../policy/policy.ts';
import type { CaseKind } from './case.ts';

/** What goes on while a case waits, the worst first. */
export const HARMS = ['critical', 'customers', 'seller', 'question'] as const;
export type Harm = (typeof HARMS)[number];

/** What a case waits with. `hurtsCustomers`: the policy marks the category so (`customerHarm`). */
export function harmOf(kind: CaseKind, category: Category | undefined, hurtsCustomers: boolean): Harm {
  if (kind === 'support') return 'question';
  if (category === 'critical') return 'critical';
  return hurtsCustomers || category === 'customer_data' ? 'customers' : 'seller';
}

/** So much earlier is the turn of a case than its clock alone says: harm weighs like time. */
const HEAD_START: Readonly<Record<Harm, Duration>> = {
  critical: DAY,
  customers: 12 * HOUR,
  seller: 0,
  question: 0,
};

/** What the queue is sorted by, the smallest first: the clock, brought forward by the harm. */
export function urgencyOf(due: Instant, harm: Harm): Instant {
  return due - HEAD_START[harm];
}

type PatientKind = Extract<
  CaseKind,
  | 'reinstatement'
  | 'linked_account'
  | 'inspection'
  | 'support'
  | 'appeal'
  | 'rule_over_budget'
  | 'unreached'
  | 'data_misuse'
  | 'return_overdue'
>;

/**
 * How long people have where the policy gives no date of its own: a reinstatement as long as an appeal (§3), a linked
 * account, an inspection and a seller to be reached as long as a proposed suspension, support two days (§3, asking for help).
 * A rule in shadow harms nobody meanwhile. Whoever was stopped at customers' data waits for the answer: a day.
 * A customer whose return is late waits for the money: two days.
 */
export const PATIENCE: Readonly<Record<PatientKind, Duration>> = {
  reinstatement: 7 * DAY,
  linked_account: 3 * DAY,
  inspection: 3 * DAY,
  support: 2 * DAY,
  appeal: 7 * DAY,
  rule_over_budget: 7 * DAY,
  unreached: 3 * DAY,
  data_misuse: DAY,
  return_overdue: 2 * DAY,
};
