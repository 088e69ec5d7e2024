import type { ReactNode } from 'react';
import { CANCELLATION_REASONS, LAPSE_UNKNOWN, lateness, LAPSE_SENTENCES as SAY } from '../../words/seller-lapses-en.ts';
import { Sentence } from '../kit/sentence.tsx';
import { Moment } from './moment.tsx';
import type { Lapse, Metric } from './shapes.ts';

type LapseSentenceProps = { readonly metric: Metric; readonly lapse: Lapse };

/** What happened, in one sentence with its dates. */
export function LapseSentence({ metric, lapse }: LapseSentenceProps) {
  const { id, orderId, listingId, at } = lapse;
  if (orderId !== undefined) return <OrderSentence metric={metric} lapse={lapse} order={<strong>{orderId}</strong>} />;
  const settled = <Moment at={at} />;
  if (listingId !== undefined)
    return (
      <Sentence of={SAY.listing_inaccuracy.listing} values={{ listing: <strong>{listingId}</strong>, at: settled }} />
    );
  return <Sentence of={LAPSE_UNKNOWN} values={{ id, at: settled }} />;
}

type OrderSentenceProps = { readonly lapse: Lapse; readonly order: ReactNode };

function OrderSentence({ metric, lapse, order }: OrderSentenceProps & { readonly metric: Metric }) {
  const values = { order, at: <Moment at={lapse.at} /> };
  switch (metric) {
    case 'late_dispatch':
      return <LateDispatch lapse={lapse} order={order} />;
    case 'late_cancellation':
      return <Cancellation lapse={lapse} order={order} />;
    case 'improper_status':
      return <ImproperStatus lapse={lapse} order={order} />;
    case 'listing_inaccuracy':
      return <Sentence of={SAY.listing_inaccuracy.returned} values={values} />;
    case 'early_refund':
      return <Sentence of={SAY.early_refund.plain} values={values} />;
    case 'order_defect':
      return <Sentence of={defectSentence(lapse)} values={values} />;
  }
}

function defectSentence({ about }: Lapse) {
  if (about === 'dispute') return SAY.order_defect.dispute;
  return about === 'return' ? SAY.order_defect.returned : SAY.order_defect.plain;
}

function LateDispatch({ lapse, order }: OrderSentenceProps) {
  const { at, shipBy = at, acceptedAt, cancelledAt } = lapse;
  const values = { order, shipBy: <Moment at={shipBy} /> };
  if (acceptedAt !== undefined) {
    const late = lateness(Date.parse(acceptedAt) - Date.parse(shipBy));
    return (
      <Sentence of={SAY.late_dispatch.accepted} values={{ ...values, acceptedAt: <Moment at={acceptedAt} />, late }} />
    );
  }
  if (cancelledAt !== undefined)
    return (
      <Sentence of={SAY.late_dispatch.cancelled} values={{ ...values, cancelledAt: <Moment at={cancelledAt} /> }} />
    );
  return <Sentence of={SAY.late_dispatch.waiting} values={values} />;
}

function Cancellation({ lapse: { about, at }, order }: OrderSentenceProps) {
  const values = { order, at: <Moment at={at} /> };
  if (about === undefined || !(about in CANCELLATION_REASONS))
    return <Sentence of={SAY.late_cancellation.plain} values={values} />;
  const reason = CANCELLATION_REASONS[about as keyof typeof CANCELLATION_REASONS];
  return <Sentence of={SAY.late_cancellation.reason} values={{ ...values, reason }} />;
}

function ImproperStatus({ lapse: { about, at, acceptedAt }, order }: OrderSentenceProps) {
  const values = { order, at: <Moment at={at} /> };
  if (about === 'delivered') return <Sentence of={SAY.improper_status.delivered} values={values} />;
  if (about !== 'shipped') return <Sentence of={SAY.improper_status.plain} values={values} />;
  if (acceptedAt === undefined) return <Sentence of={SAY.improper_status.shipped} values={values} />;
  return (
    <Sentence of={SAY.improper_status.shippedLater} values={{ ...values, acceptedAt: <Moment at={acceptedAt} /> }} />
  );
}
