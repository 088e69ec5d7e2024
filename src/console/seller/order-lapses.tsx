import { fill } from '../../words/fill.ts';
import { ORDER_TEXT as TEXT } from '../../words/orders-en.ts';
import { lapseSaid } from '../../words/seller-lapse-told-en.ts';
import { EXCUSES, LAPSE_STATES } from '../../words/seller-lapses-en.ts';
import { violationInSentence } from '../../words/seller-violations-en.ts';
import { Sentence } from '../kit/sentence.tsx';
import { ActionLink, MetricLink } from './links.tsx';
import type { Order } from './shapes.ts';
import { Told } from './told.tsx';
import './order-lapses.css';

type OrderLapse = Order['lapses'][number];

/** What went wrong with an order, what has become of each, and where it is read about. */
export function OrderLapses({ order }: { readonly order: Order }) {
  if (order.lapses.length === 0) return <p className="soft">{TEXT.lapsesNone}</p>;
  const { orderId, shipBy, acceptedAt, cancelledAt } = order;
  return (
    <ul className="order-lapses">
      {order.lapses.map((lapse) => (
        <li key={`${lapse.metric} ${lapse.id}`}>
          <p>
            <Told of={lapseSaid(lapse.metric, { ...lapse, orderId, shipBy, acceptedAt, cancelledAt })} />
          </p>
          <p className="soft">
            <Fate lapse={lapse} />{' '}
            <MetricLink metric={lapse.metric}>
              {fill(TEXT.allOf, { metric: violationInSentence(lapse.metric) })}
            </MetricLink>
          </p>
        </li>
      ))}
    </ul>
  );
}

function Fate({ lapse: { state, action, excuse } }: { readonly lapse: OrderLapse }) {
  if (state === 'excused') return <Sentence of={TEXT.excused} values={{ excuse: excuseName(excuse?.kind) }} />;
  if (action === undefined) return `${LAPSE_STATES[state]}.`;
  const link = { action: <ActionLink action={action} /> };
  if (state === 'passed_over') return <Sentence of={TEXT.passedOver} values={link} />;
  return (
    <>
      {LAPSE_STATES[state]}. <Sentence of={TEXT.inAction} values={link} />
    </>
  );
}

function excuseName(kind = 'other'): string {
  return Object.hasOwn(EXCUSES, kind) ? EXCUSES[kind as keyof typeof EXCUSES] : EXCUSES.other;
}
