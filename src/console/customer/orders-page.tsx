import { Link } from '@tanstack/react-router';
import { OWN_OPEN_CASES, OWN_ORDERS as TEXT } from '../../words/customer-pages-en.ts';
import { fill } from '../../words/fill.ts';
import { Instant } from '../kit/instant.tsx';
import { PageHeader } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { EmptyState } from '../kit/states.tsx';
import { OwnOrderState } from './order-state.tsx';
import './orders-page.css';
import { OwnList } from './own-list.tsx';
import type { OwnOrder } from './shapes.ts';
import { useOwnOrders } from './use-own-orders.ts';

/** The own orders, each with how far it has come and who sends it. */
export function OwnOrdersPage() {
  return (
    <>
      <PageHeader title={TEXT.title} lead={TEXT.lead} actions={<Link to="/customer/returns">{TEXT.returns}</Link>} />
      <OwnList
        asked={useOwnOrders()}
        label={TEXT.label}
        more={TEXT.more}
        className="own-orders"
        empty={<EmptyState title={TEXT.noneTitle}>{TEXT.none}</EmptyState>}
        itemKey={({ order }) => order}
        item={(order) => <Item order={order} />}
      />
    </>
  );
}

function Item({ order: given }: { readonly order: OwnOrder }) {
  const { order, seller, fulfilment, placedAt, openCases } = given;
  return (
    <Link to="/customer/orders/$order" params={{ order }} className="own-order">
      <strong>{fill(TEXT.order, { order })}</strong>
      <OwnOrderState state={given.state} />
      <span className="soft">{fill(TEXT.from[fulfilment], { seller })}</span>
      <span className="soft">
        <Sentence of={TEXT.placed} values={{ at: <Instant at={placedAt} show="absolute" /> }} />
      </span>
      {openCases.map(({ kind, openedAt }) => (
        <span key={`${kind} ${openedAt}`}>{OWN_OPEN_CASES[kind]}</span>
      ))}
    </Link>
  );
}
