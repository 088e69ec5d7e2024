import type { OrderCase, OrderProgress } from '../order-facts.ts';
import type { CaseKind } from '../policy/customer-data.ts';
import type { OrderFacts, OrderState } from './facts.ts';

/** What the decision needs of an order, from what is known of it. Conversations are not kept yet: nobody has written. */
export function decidedBy(order: OrderProgress): OrderFacts {
  const { fulfilment, openCases, lastCaseEndedAt } = order;
  return { fulfilment, state: stateOf(order), thread: undefined, openCases: openCases.map(kindOf), lastCaseEndedAt };
}

function stateOf({ state, deliveredAt, cancelledAt, placedAt }: OrderProgress): OrderState {
  switch (state) {
    case 'paid':
    case 'handed_over':
      return { status: state };
    case 'delivered':
      return { status: state, at: deliveredAt ?? placedAt };
    case 'cancelled':
      return { status: state, at: cancelledAt ?? placedAt };
  }
}

/** A dispute that does not say why takes no more than any other. */
function kindOf({ kind, reason }: OrderCase): CaseKind {
  return kind === 'return' ? 'return' : (reason ?? 'other');
}
