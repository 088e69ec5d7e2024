import type { Metric, ViolationKind } from '../rulebook/policy/policy.ts';

const MEASURED: Readonly<Record<Metric, true>> = {
  late_dispatch: true,
  late_cancellation: true,
  improper_status: true,
  listing_inaccuracy: true,
  early_refund: true,
  order_defect: true,
};

/** Where the guide begins. */
export const GUIDE_PLACE = '/guide';

/** Where the guide tells the rule behind a violation: its measure, or its kind of conduct. */
export function guidePlaceOf(violation: ViolationKind): string {
  return `${GUIDE_PLACE}/${violation in MEASURED ? 'measured' : 'conduct'}#${violation}`;
}
