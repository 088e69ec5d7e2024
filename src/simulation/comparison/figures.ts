import { METRICS, type Metric } from '../../rulebook/policy/policy.ts';

/** What is counted of a seller on one side. Lapses have one for each metric. */
export const COUNTED = [
  'orders',
  'late-hand-overs',
  'cancellations',
  ...METRICS.map((metric) => `lapses.${metric}` as const),
  'excused',
  'disputes',
  'disputes.asked',
  'disputes.lost',
  'disputes.counted',
  'returns',
  'returns.own-inspection',
  'refunds.early',
  'asks',
  'shown',
  'person-hours',
  'warnings',
  'restrictions',
  'suspensions',
  'removals',
  'taken-back',
  'days-limited',
] as const;
export type Counted = (typeof COUNTED)[number];

/** One seller's figures on one side: whole numbers, but hours and days. */
export type Figures = Record<Counted, number>;

/** The metric whose lapses a figure counts; undefined: it counts something else. */
export function metricOf(counted: Counted): Metric | undefined {
  return METRICS.find((metric) => counted === `lapses.${metric}`);
}

/** Figures of a seller of whom nothing is known yet. */
export function noFigures(): Figures {
  return Object.fromEntries(COUNTED.map((each) => [each, 0])) as Figures;
}

/** Of these a hundred sellers are the measure, of all others a thousand orders: actions are taken against sellers. */
const BY_SELLER: ReadonlySet<Counted> = new Set([
  'warnings',
  'restrictions',
  'suspensions',
  'removals',
  'taken-back',
  'days-limited',
]);

/** What a figure is divided by, and how many of it make the unit. */
export function unitOf(counted: Counted): { readonly per: 'orders' | 'sellers'; readonly many: number } {
  return BY_SELLER.has(counted) ? { per: 'sellers', many: 100 } : { per: 'orders', many: 1000 };
}

/**
 * What the policy and the product settle for a dispatched order, however well its hub works: it yields no lapse in these metrics (F12), there is
 * nothing to excuse, its seller is asked nothing in a dispute and inspects no return (E6), and is shown no whole value (D6).
 */
const BY_RULE: ReadonlySet<Counted> = new Set([
  'lapses.late_dispatch',
  'lapses.late_cancellation',
  'lapses.improper_status',
  'excused',
  'disputes.asked',
  'returns.own-inspection',
  'shown',
  'person-hours',
]);

/** Whether a figure of a dispatched order is settled by rule. */
export function isByRule(counted: Counted): boolean {
  return BY_RULE.has(counted);
}
