import {
  type CustomerDataRules,
  type CustomerField,
  type Moment,
  PURPOSES,
  type Purpose,
} from '../policy/customer-data.ts';
import { closesToSellerAt, threadClosesAt } from './closing.ts';
import type { AskedReveal, OrderFacts, Viewer } from './facts.ts';

/** Where an asked field stands: whose row of the policy to look in, and which of its moments it is. */
type Situation = {
  readonly to: CustomerDataRules['grants'][number]['to'];
  readonly moments: readonly Moment[];
};

/** The purpose a grant in force has for a field; undefined: none of the policy's rows shows it. */
export function grantedIn(
  { to, moments }: Situation,
  order: OrderFacts,
  field: CustomerField,
  purpose: Purpose,
  rules: CustomerDataRules,
): Moment | undefined {
  for (const grant of rules.grants) {
    if (grant.to !== to || !grant.show.includes(field) || !grant.for.includes(purpose)) continue;
    if (!grant.fulfilment.includes(order.fulfilment)) continue;
    const moment = moments.find((each) => grant.while.includes(each));
    if (moment !== undefined) return moment;
  }
  return undefined;
}

/** The purposes with which a field would be shown now. */
export function purposesFor(
  situation: Situation,
  order: OrderFacts,
  field: CustomerField,
  rules: CustomerDataRules,
): readonly Purpose[] {
  return PURPOSES.filter((purpose) => grantedIn(situation, order, field, purpose, rules) !== undefined);
}

/** The moments of a seller for one field: none once it is closed. */
export function sellerMoments(
  order: OrderFacts,
  { field, at }: AskedReveal,
  rules: CustomerDataRules,
): readonly Moment[] {
  if (at >= closesToSellerAt(order, field, rules)) return NONE;
  return [
    ...shippingMoments(order),
    ...(isThreadOpen(order, at, rules) ? (['thread'] as const) : NONE),
    ...order.openCases,
  ];
}

/** Whether the seller and the customer are in conversation about the order. */
export function isThreadOpen(order: OrderFacts, at: number, rules: CustomerDataRules): boolean {
  return order.thread !== undefined && at < threadClosesAt(order, rules);
}

/** To be shipped or on its way, while it is one of the two. */
export function shippingMoments({ state }: OrderFacts): readonly Moment[] {
  switch (state.status) {
    case 'paid':
      return TO_SHIP;
    case 'handed_over':
      return ON_THE_WAY;
    case 'delivered':
    case 'cancelled':
      return NONE;
  }
}

/** The moment of a person of the staff: the kind of the case they hold, and nothing else. */
export function staffMoments({ assigned }: Extract<Viewer, { kind: 'staff' }>): readonly Moment[] {
  return assigned === undefined ? NONE : [assigned];
}

const NONE: readonly Moment[] = [];
const TO_SHIP: readonly Moment[] = ['to_ship'];
const ON_THE_WAY: readonly Moment[] = ['on_the_way'];
