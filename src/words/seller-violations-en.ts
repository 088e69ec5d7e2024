import type { ConductKind, Metric } from '../rulebook/policy/policy.ts';
import { capitalCounted } from './console-en.ts';
import { fill } from './fill.ts';
import { POLICY_TERMS } from './policy-terms-en.ts';
import { CONDUCT_ISSUE, CONDUCT_NAMES, MEND_WORDS } from './seller-actions-en.ts';
import { METRIC_WORDS } from './seller-metrics-en.ts';

export function isMetric(violation: string): violation is Metric {
  return Object.hasOwn(METRIC_WORDS, violation);
}

export function isConduct(violation: string): violation is ConductKind {
  return Object.hasOwn(CONDUCT_NAMES, violation);
}

/** A violation as a heading: `Late dispatch`, `Fake tracking`. A kind we do not know yet stays as it is. */
export function violationTitle(violation: string): string {
  if (isMetric(violation)) return METRIC_WORDS[violation].name;
  return isConduct(violation) ? CONDUCT_NAMES[violation] : violation;
}

/** The same in the middle of a sentence: `late dispatch`, `asking for payment outside the platform`. */
export function violationInSentence(violation: string): string {
  if (isMetric(violation)) return POLICY_TERMS.metric[violation];
  return isConduct(violation) ? POLICY_TERMS.conduct[violation] : violation;
}

/** What went wrong, after its number. */
const ISSUES: Readonly<Record<Metric, { readonly one: string; readonly many: string }>> = {
  late_dispatch: {
    one: 'order was not with the carrier by its dispatch date.',
    many: 'orders were not with the carrier by their dispatch date.',
  },
  late_cancellation: { one: 'order was cancelled by you.', many: 'orders were cancelled by you.' },
  improper_status: {
    one: 'status you gave was not borne out by the carrier’s scans.',
    many: 'statuses you gave were not borne out by the carrier’s scans.',
  },
  listing_inaccuracy: {
    one: 'inspection found something that was not as its listing describes it.',
    many: 'inspections found something that was not as its listing describes it.',
  },
  early_refund: {
    one: 'refund was given before the return or claim was reviewed.',
    many: 'refunds were given before the return or claim was reviewed.',
  },
  order_defect: {
    one: 'dispute or return was decided for the customer.',
    many: 'disputes or returns were decided for the customer.',
  },
};

/**
 * The exact issue behind an action: `Five orders were not with the carrier by their dispatch date.` `cited` is the number of events it rests on; `signs`
 * says that no person has confirmed them.
 */
export function issueSentence(violation: string, cited: number, signs: boolean): string {
  if (isMetric(violation)) {
    const { one, many } = ISSUES[violation];
    return capitalCounted(cited, one, many);
  }
  return fill(signs ? CONDUCT_ISSUE.signs : CONDUCT_ISSUE.confirmed, { conduct: violationInSentence(violation) });
}

/** What puts the cause right. */
export function mendSentence(violation: string, category: string): string {
  if (isMetric(violation)) return METRIC_WORDS[violation].mend;
  return isMended(category) ? MEND_WORDS[category] : MEND_WORDS.critical;
}

function isMended(category: string): category is keyof typeof MEND_WORDS {
  return Object.hasOwn(MEND_WORDS, category);
}

/** A category in the middle of a sentence. */
export function categoryInSentence(category: keyof typeof POLICY_TERMS.category): string {
  return POLICY_TERMS.category[category];
}

/** Of whom or what lapses must be different ones. */
export function subjectsOf(violation: string): string {
  return violation === 'listing_inaccuracy' ? 'listings' : 'customers';
}
