import type { ViolationKind } from '../../../rulebook/policy/policy.ts';
import type { NotReportable } from '../../../words/statements-api-en.ts';
import type { Statement } from '../statement.ts';
import type { ReportedViolation, StatementTexts } from '../texts.ts';

/** In what a violation lies: in information that the seller provided, or in what the seller did with orders or otherwise. */
type Lies = 'listing' | 'goods' | 'message' | 'shipment' | 'performance' | 'conduct';

/**
 * DSA art. 17 covers restrictions imposed because information that the seller provided is illegal or against the terms:
 * listings, messages, and what customers were told of a shipment that never was. Late parcels, cancellations and lost
 * disputes are no information; P2B art. 4 covers those. (Research: enforcement §4; a reading, to be confirmed by counsel.)
 */
const LIES: Readonly<Record<ViolationKind, Lies>> = {
  late_dispatch: 'performance',
  late_cancellation: 'performance',
  improper_status: 'performance',
  listing_inaccuracy: 'listing',
  early_refund: 'performance',
  order_defect: 'performance',
  customer_data_marketing: 'message',
  customer_data_mailing_list: 'conduct',
  customer_data_third_party: 'conduct',
  customer_data_storage: 'conduct',
  off_platform_contact: 'message',
  illegal_goods: 'goods',
  counterfeit_goods: 'goods',
  off_platform_payment: 'message',
  fake_tracking: 'shipment',
  fake_delivery: 'shipment',
  harassment: 'message',
  threat: 'message',
  fraud: 'conduct',
  platform_abuse: 'conduct',
  ban_evasion: 'conduct',
  stock_misdeclared: 'performance',
};

/** What a decision is reported as. */
export type Reported = {
  readonly lies: Exclude<Lies, 'performance' | 'conduct'>;
  readonly as: ReportedViolation;
  readonly dsa: NonNullable<StatementTexts['dsa']>;
};

/** How a decision is reported to the DSA Transparency Database, or why it is not. */
export function reportable(
  { measure, rule }: Pick<Statement, 'measure' | 'rule'>,
  { dsa }: StatementTexts,
): Reported | { readonly not: NotReportable } {
  if (measure.kind === 'warning') return { not: 'no-restriction' };
  if (measure.stage !== 'in_force') return { not: 'not-in-force' };
  const lies = LIES[rule.violation];
  if (lies === 'performance' || lies === 'conduct') return { not: lies };
  // A restriction that limits nothing of its own restricts nothing.
  if (measure.kind === 'restriction' && measure.feature === undefined) return { not: 'no-restriction' };
  const as = dsa?.violations[rule.violation];
  return dsa === undefined || as === undefined ? { not: 'not-set-up' } : { lies, as, dsa };
}
