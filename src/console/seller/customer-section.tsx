import { ORDER_CUSTOMER_TEXT as TEXT } from '../../words/orders-en.ts';
import { type Fact, FactList } from '../kit/fact-list.tsx';
import { Section } from '../kit/page.tsx';
import type { Order } from './shapes.ts';
import './customer-section.css';

const MASKED: readonly Fact[] = [TEXT.name, TEXT.phone, TEXT.email, TEXT.address].map((term) => ({
  term,
  detail: <Masked />,
}));

/** What a seller may see of the customer of an order: nothing of it has been sent to this page. */
export function CustomerSection({ order: { fulfilment } }: { readonly order: Pick<Order, 'orderId' | 'fulfilment'> }) {
  if (fulfilment === 'dispatched')
    return (
      <Section title={TEXT.title}>
        <p>{TEXT.hub}</p>
      </Section>
    );
  return (
    <Section title={TEXT.title} lead={TEXT.shown}>
      <FactList facts={MASKED} />
    </Section>
  );
}

/** Stands where a value would be. */
function Masked() {
  return (
    <span className="customer-mask">
      <span aria-hidden="true">{TEXT.mask}</span>
      <span className="hidden-from-sight">{TEXT.masked}</span>
    </span>
  );
}
