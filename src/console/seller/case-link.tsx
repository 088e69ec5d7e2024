import { Link } from '@tanstack/react-router';
import { ORDER_TEXT as TEXT } from '../../words/orders-en.ts';
import type { Order } from './shapes.ts';

/** From an order to a return or dispute of it. */
export function CaseLink({ id, kind }: Pick<Order['cases'][number], 'id' | 'kind'>) {
  return kind === 'return' ? (
    <Link to="/seller/returns/$return" params={{ return: id }}>
      {TEXT.toCase.return}
    </Link>
  ) : (
    <Link to="/seller/disputes/$dispute" params={{ dispute: id }}>
      {TEXT.toCase.dispute}
    </Link>
  );
}
