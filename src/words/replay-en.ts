import type { Decision, DecisionKind, Why } from '../rulebook/decision.ts';
import type { Feature } from '../rulebook/policy/policy.ts';
import type { EventRefusal } from '../rulebook/refusals.ts';

/** What is wrong with an event that is well formed, and the cure; the field comes first, as in every complaint. */
export function describeRefusal(refusal: EventRefusal): string {
  switch (refusal.code) {
    case 'conflicting-event':
      return `id: is ${refusal.id}, which another event of this subject and source has; give each event an id of its own`;
    case 'order-of-another-seller':
      return `data.orderId: is ${refusal.orderId}, an order of another seller; order ids are unique in a marketplace`;
    case 'order-already-placed':
      return `data.orderId: is ${refusal.orderId}, which was placed before; send what changed as an event of its own`;
  }
}

/** A decision's kind in words. */
export const DECISION_WORDS: Readonly<Record<DecisionKind, string>> = {
  'warning.issued': 'warned',
  'restriction.applied': 'restricted',
  'suspension.proposed': 'suspension proposed',
  'suspension.applied': 'suspended',
  'removal.proposed': 'removal proposed',
  'removal.noticed': 'removal noticed',
  'account.removed': 'removed',
  'action.expired': 'expired',
  'action.lifted': 'lifted',
  'action.withdrawn': 'withdrawn',
  'action.extended': 'extended',
  'action.review': 'a person looks',
  'action.reduced': 'reduced',
};

/** A limited feature in words. */
export const FEATURE_WORDS: Readonly<Record<Feature, string>> = {
  international_shipping: 'international shipping',
  dispatch_eligibility: 'enrolment in dispatch',
  new_listings: 'new listings',
  order_volume: 'order volume',
  payouts: 'payouts',
  customer_data: 'customer data',
  messaging: 'messaging',
};

/** Why an action came or ended, in words. */
export const WHY_WORDS: Readonly<Record<Why, string>> = {
  excused: 'what it rested on is excused',
  'late evidence': 'later evidence shows otherwise',
  overturned: 'overturned on appeal',
  dropped: 'dropped by staff',
  ignored: 'the warning was ignored',
  reinstated: 'reinstated',
};

/** One decision as a line for people; `when` turns an instant into text. */
export function describeDecision(decision: Decision, when: (at: number) => string): string {
  const { feature, why, measure, because, until, review } = decision;
  const parts = [
    when(decision.at),
    decision.action.padEnd(24),
    feature === undefined ? DECISION_WORDS[decision.decision] : `restricted: ${FEATURE_WORDS[feature]}`,
    `for ${decision.violation}`,
  ];
  if (because.length > 0) parts.push(`(${because.length === 1 ? '1 event' : `${because.length} events`})`);
  if (measure !== undefined)
    parts.push(`meter ${(measure.meter / 1e6).toFixed(2)} of ${(measure.level / 1e6).toFixed(2)}`);
  if (why !== undefined) parts.push(`- ${WHY_WORDS[why]}`);
  if (until !== undefined) parts.push(`until ${when(until)}`);
  if (review !== undefined) parts.push(`looked at by ${when(review)}`);
  return parts.join(' ');
}
