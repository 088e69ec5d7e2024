import { OPEN_CASE_NAMES, ORDER_STATE_NAMES } from '../../words/orders-en.ts';
import type { OrderSummary } from './shapes.ts';
import './order-state.css';

/** How far an order has come, and whether a return or dispute is open. */
export function OrderState({ order: { state, openCases } }: { readonly order: OrderSummary }) {
  const kinds = [...new Set(openCases.map(({ kind }) => kind))];
  return (
    <span className="order-states">
      <span className="order-state" data-state={state}>
        {ORDER_STATE_NAMES[state]}
      </span>
      {kinds.map((kind) => (
        <span key={kind} className="order-state" data-state="case">
          {OPEN_CASE_NAMES[kind]}
        </span>
      ))}
    </span>
  );
}
