import { type Instant, NEVER } from '../instant.ts';
import type { Audience, CustomerDataRules, CustomerField, Moment, Purpose } from '../policy/customer-data.ts';
import { closesToSellerAt, shreddingDueAt } from './closing.ts';
import type { Instead, RefusingRule, RevealDecision, ShowingRule } from './decision.ts';
import type { AskedReveal, OrderFacts, Viewer } from './facts.ts';
import { grantedIn, purposesFor, sellerMoments, shippingMoments, staffMoments } from './moments.ts';
import { type Refused, whyNotCarrier, whyNotSeller, whyNotStaff } from './why-not.ts';

/**
 * The one answer to whether somebody may see one field of an order's customer, for a purpose, now (D1–D3, D5–D7; policy
 * §5). It knows nothing of the value and nothing of who the customer is, so no two orders can be told to be one
 * customer's. Only `show` lets a value leave, and only after its access record is durable (F14).
 */
export function decideReveal(rules: CustomerDataRules, order: OrderFacts, asked: AskedReveal): RevealDecision {
  const { viewer, at } = asked;
  const shredded = shreddingDueAt(order, rules);
  if (at >= shredded) return refuse('retention.over', 'order_totals');
  if (asked.frozen === true && viewer.kind !== 'customer') return refuse('inquiry.frozen', 'inquiry_ends');
  switch (viewer.kind) {
    case 'key':
      return refuse('key.never', 'signed_in_person');
    case 'hub':
      return refuse('hub.code', 'label_code');
    case 'customer':
      return viewer.own ? show('customer.own', shredded, rules) : refuse('customer.not_own', 'own_order');
    case 'carrier':
      return decideForCarrier(rules, order, asked, viewer);
    case 'staff':
      return decideForStaff(rules, order, asked, viewer, shredded);
    case 'emergency':
      return decideInEmergency(rules, asked, viewer, shredded);
    case 'seller':
      return decideForSeller(rules, order, asked, viewer, shredded);
  }
}

function decideForCarrier(
  rules: CustomerDataRules,
  order: OrderFacts,
  asked: AskedReveal,
  { atItsLeg }: Extract<Viewer, { kind: 'carrier' }>,
): RevealDecision {
  const moments = shippingMoments(order);
  if (moments.length === 0) return refuse('carrier.over', 'nothing_needed');
  if (!atItsLeg) return refuse('carrier.not_its_leg', 'parcel_handed_back');
  const found: Found = { to: 'carrier', moments, until: NEVER, closed: NONE };
  return answer(rules, order, asked, found, () => whyNotCarrier(asked.field));
}

function decideForStaff(
  rules: CustomerDataRules,
  order: OrderFacts,
  asked: AskedReveal,
  viewer: Extract<Viewer, { kind: 'staff' }>,
  until: Instant,
): RevealDecision {
  const found: Found = { to: 'staff', moments: staffMoments(viewer), until, closed: NONE };
  return answer(rules, order, asked, found, () => whyNotStaff(viewer));
}

/** No row of the policy shows it: two people have opened these fields of this one order, for this one purpose (T3). */
function decideInEmergency(
  rules: CustomerDataRules,
  { field, purpose }: AskedReveal,
  { opened }: Extract<Viewer, { kind: 'emergency' }>,
  until: Instant,
): RevealDecision {
  if (opened === undefined) return refuse('staff.emergency_over', 'emergency_access');
  if (!opened.fields.includes(field)) return refuse('staff.emergency_not_asked', 'emergency_access');
  if (purpose === opened.purpose) return show('staff.emergency', until, rules);
  const purposes = [opened.purpose];
  return purpose === undefined
    ? { answer: 'mask', rule: 'purpose.missing', instead: 'ask_with_purpose', purposes }
    : { answer: 'mask', rule: 'purpose.other', instead: 'ask_with_other_purpose', purposes };
}

function decideForSeller(
  rules: CustomerDataRules,
  order: OrderFacts,
  asked: AskedReveal,
  { restrictions }: Extract<Viewer, { kind: 'seller' }>,
  shredded: Instant,
): RevealDecision {
  if (restrictions.includes('customer_data')) return refuse('seller.restricted.customer_data', 'the_action');
  // Told so even where another purpose would do: a restriction is not to be talked around.
  const limited = restrictions.includes('messaging');
  if (limited && asked.purpose === 'communicate') return refuse('seller.restricted.messaging', 'the_action');
  const found: Found = {
    to: 'seller',
    moments: sellerMoments(order, asked, rules),
    until: Math.min(closesToSellerAt(order, asked.field, rules), shredded),
    closed: limited ? COMMUNICATE : NONE,
  };
  return answer(rules, order, asked, found, () => whyNotSeller(rules, order, asked));
}

/** What was found out about a viewer: whose rows of the policy, which moments, and which purposes are closed to them. */
type Found = {
  readonly to: Audience;
  readonly moments: readonly Moment[];
  readonly until: Instant;
  readonly closed: readonly Purpose[];
};

/** Shown for the purpose it was asked with; else masked where another one would do; else refused. */
function answer(
  rules: CustomerDataRules,
  order: OrderFacts,
  { field, purpose }: { readonly field: CustomerField; readonly purpose: Purpose | undefined },
  found: Found,
  whyNot: () => Refused,
): RevealDecision {
  const moment = purpose && grantedIn(found, order, field, purpose, rules);
  if (moment !== undefined) return show(showingRule(found.to, moment), found.until, rules);
  const purposes = purposesFor(found, order, field, rules).filter((each) => !found.closed.includes(each));
  if (purposes.length > 0) {
    return purpose === undefined
      ? { answer: 'mask', rule: 'purpose.missing', instead: 'ask_with_purpose', purposes }
      : { answer: 'mask', rule: 'purpose.other', instead: 'ask_with_other_purpose', purposes };
  }
  const { rule, instead } = whyNot();
  return refuse(rule, instead);
}

function showingRule(to: Audience, moment: Moment): ShowingRule {
  switch (to) {
    case 'carrier':
      return 'carrier.leg';
    case 'staff':
      return 'staff.case';
    case 'seller':
      if (moment === 'thread') return 'seller.thread';
      return moment === 'to_ship' || moment === 'on_the_way' ? 'seller.shipping' : 'seller.case';
  }
}

function show(rule: ShowingRule, until: Instant, { shownFor }: CustomerDataRules): RevealDecision {
  return { answer: 'show', rule, until, shownFor };
}

function refuse(rule: RefusingRule, instead: Instead): RevealDecision {
  return { answer: 'refuse', rule, instead };
}

const NONE: readonly Purpose[] = [];
const COMMUNICATE: readonly Purpose[] = ['communicate'];
