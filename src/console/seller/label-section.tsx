import { LABEL_TEXT as TEXT } from '../../words/labels-en.ts';
import { Failure } from '../api/failure.tsx';
import { Section } from '../kit/page.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { LabelHistory } from './label-history.tsx';
import { LabelPrint } from './label-print.tsx';
import './label-section.css';
import type { Order } from './shapes.ts';
import { useLabels } from './use-labels.ts';

/** The shipping label of an order: printed, made anew, and what has become of earlier ones. */
export function LabelSection({ order }: { readonly order: Pick<Order, 'orderId'> }) {
  return (
    <Section title={TEXT.title} lead={TEXT.lead}>
      <Label order={order.orderId} />
    </Section>
  );
}

function Label({ order }: { readonly order: string }) {
  const { data, error, isFetching, refetch } = useLabels(order);
  if (data === undefined)
    return error === null ? (
      <CardSkeleton lines={4} />
    ) : (
      <Failure error={error} retrying={isFetching} onRetry={() => refetch()} />
    );
  return (
    <>
      {data.print.allowed ? <LabelPrint labels={data} /> : <p>{data.print.reason}</p>}
      <LabelHistory labels={data.labels} />
    </>
  );
}
