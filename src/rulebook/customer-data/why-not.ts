import type { CustomerDataRules, CustomerField, Purpose } from '../policy/customer-data.ts';
import { closesToSellerAt } from './closing.ts';
import type { Instead, RefusingRule } from './decision.ts';
import type { AskedReveal, OrderFacts, Viewer } from './facts.ts';
import { isThreadOpen } from './moments.ts';

/** Why no grant of the policy shows a field, and what serves instead. */
export type Refused = { readonly rule: RefusingRule; readonly instead: Instead };

/** A carrier gets what the parcel needs: for a call there is one that is put through without the number (D10). */
export function whyNotCarrier(field: CustomerField): Refused {
  return { rule: 'carrier.needs_less', instead: field === 'phone' ? 'masked_call' : 'nothing_needed' };
}

export function whyNotStaff({ assigned }: Extract<Viewer, { kind: 'staff' }>): Refused {
  return assigned === undefined
    ? { rule: 'staff.no_case', instead: 'assigned_case' }
    : { rule: 'staff.case_needs_less', instead: 'emergency_access' };
}

/** Without a purpose, what the order's state would have brought the seller here for. */
export function whyNotSeller(rules: CustomerDataRules, order: OrderFacts, asked: AskedReveal): Refused {
  const purpose = asked.purpose ?? likelyPurpose(order);
  if (order.fulfilment === 'dispatched')
    return { rule: 'seller.dispatched', instead: dispatchedServes(order, purpose) };
  switch (purpose) {
    case 'fulfil':
      return whyNotFulfil(order);
    case 'support':
    case 'communicate':
      return whyNotTalk(rules, order, asked);
    case 'resolve':
      return whyNotResolve(rules, order, asked);
  }
}

function likelyPurpose({ state, openCases }: OrderFacts): Purpose {
  if (openCases.length > 0) return 'resolve';
  return state.status === 'paid' || state.status === 'handed_over' ? 'fulfil' : 'support';
}

/** Shipping and inspections of a dispatched order are the hub's (D6, E6). */
function dispatchedServes({ openCases }: OrderFacts, purpose: Purpose): Instead {
  switch (purpose) {
    case 'fulfil':
      return 'hub_ships';
    case 'support':
    case 'communicate':
      return 'thread';
    case 'resolve':
      return openCases.length > 0 ? 'inspection_report' : 'nothing_needed';
  }
}

function whyNotFulfil({ state }: OrderFacts): Refused {
  switch (state.status) {
    case 'paid':
      return { rule: 'seller.label', instead: 'label' };
    case 'handed_over':
    case 'delivered':
      return { rule: 'seller.handed_over', instead: 'tracking' };
    case 'cancelled':
      return { rule: 'seller.cancelled', instead: 'nothing_needed' };
  }
}

function whyNotTalk(rules: CustomerDataRules, order: OrderFacts, { field, at }: AskedReveal): Refused {
  if (isThreadOpen(order, at, rules)) return { rule: 'seller.thread_serves', instead: 'thread' };
  if (at >= closesToSellerAt(order, field, rules)) return { rule: 'seller.closed', instead: 'customer_writes' };
  return { rule: 'seller.no_thread', instead: 'customer_writes' };
}

function whyNotResolve(rules: CustomerDataRules, order: OrderFacts, { field, at }: AskedReveal): Refused {
  if (order.openCases.length > 0) return { rule: 'seller.case_needs_less', instead: caseServes(order) };
  return at >= closesToSellerAt(order, field, rules)
    ? { rule: 'seller.closed', instead: 'nothing_needed' }
    : { rule: 'seller.no_case', instead: 'nothing_needed' };
}

/** A return travels on a label with a code; of a parcel not received the delivery has its proof (policy §5). */
function caseServes({ openCases }: OrderFacts): Instead {
  if (openCases.includes('not_received')) return 'proof_of_delivery';
  return openCases.includes('return') ? 'return_label' : 'case_file';
}
