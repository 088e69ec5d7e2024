import type { OrderCase, OrderProgress } from '../order-facts.ts';
import type { CaseKind } from '../policy/customer-data.ts';
import type { OrderFacts, OrderState, Thread } from './facts.ts';

/**
 * What the decision needs of an order, from what is known of it. `thread`: the conversation, which is kept elsewhere; whoever decides
 * nothing that depends on it need not ask for it.
 */
export function decidedBy(order: OrderProgress, thread?: Thread): OrderFacts {
  const { fulfilment, openCases, lastCaseEndedAt } = order;
  return { fulfilment, state: stateOf(order), thread, openCases: openCases.map(kindOf), lastCaseEndedAt };
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
