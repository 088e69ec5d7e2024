import { LAPSE_SENTENCES, LAPSE_UNKNOWN, lateness } from '../../words/seller-lapses-en.ts';
import { Instant } from '../kit/instant.tsx';
import { Sentence } from './sentence.tsx';
import type { Lapse, Metric } from './shapes.ts';

type LapseSentenceProps = { readonly metric: Metric; readonly lapse: Lapse };

/** What happened, in one sentence with its dates. */
export function LapseSentence({ metric, lapse }: LapseSentenceProps) {
  const { orderId, listingId, at } = lapse;
  const settled = <Moment at={at} />;
  if (metric === 'late_dispatch' && orderId !== undefined) return <LateDispatch order={orderId} lapse={lapse} />;
  if (orderId !== undefined) return <OrderSentence metric={metric} order={orderId} lapse={lapse} />;
  if (metric === 'listing_inaccuracy' && listingId !== undefined)
    return (
      <Sentence
        of={LAPSE_SENTENCES.listing_inaccuracy.listing}
        values={{ listing: <strong>{listingId}</strong>, at: settled }}
      />
    );
  return <Sentence of={LAPSE_UNKNOWN} values={{ id: lapse.id, at: settled }} />;
}

function OrderSentence({ metric, order, lapse }: LapseSentenceProps & { readonly order: string }) {
  const sentences = LAPSE_SENTENCES[metric];
  const values = { order: <strong>{order}</strong>, at: <Moment at={lapse.at} /> };
  if (metric === 'improper_status' && lapse.acceptedAt !== undefined)
    return (
      <Sentence
        of={LAPSE_SENTENCES.improper_status.accepted}
        values={{ ...values, acceptedAt: <Moment at={lapse.acceptedAt} /> }}
      />
    );
  return 'order' in sentences ? <Sentence of={sentences.order} values={values} /> : null;
}

function LateDispatch({ order, lapse }: { readonly order: string; readonly lapse: Lapse }) {
  const { at, shipBy = at, acceptedAt, cancelledAt } = lapse;
  const sentences = LAPSE_SENTENCES.late_dispatch;
  const values = { order: <strong>{order}</strong>, shipBy: <Moment at={shipBy} /> };
  if (acceptedAt !== undefined)
    return (
      <Sentence
        of={sentences.accepted}
        values={{
          ...values,
          acceptedAt: <Moment at={acceptedAt} />,
          late: lateness(Date.parse(acceptedAt) - Date.parse(shipBy)),
        }}
      />
    );
  if (cancelledAt !== undefined)
    return <Sentence of={sentences.cancelled} values={{ ...values, cancelledAt: <Moment at={cancelledAt} /> }} />;
  return <Sentence of={sentences.waiting} values={values} />;
}

/** A date in the middle of a sentence. */
function Moment({ at }: { readonly at: string }) {
  return <Instant at={at} show="absolute" />;
}
