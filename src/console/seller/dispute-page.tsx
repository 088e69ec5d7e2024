import { getRouteApi, Link } from '@tanstack/react-router';
import { DISPUTE_REASON_NAMES } from '../../words/dispute-rulings-en.ts';
import { DISPUTE_TEXT, SELLER_DISPUTES as TEXT } from '../../words/disputes-en.ts';
import { fill } from '../../words/fill.ts';
import { FIELD_NAMES } from '../../words/reveal-page-en.ts';
import { Failure } from '../api/failure.tsx';
import { ApiProblem } from '../api/problem.ts';
import { useViewer } from '../api/viewer.ts';
import { DisputeFacts } from '../disputes/facts.tsx';
import { DisputeKnown } from '../disputes/known.tsx';
import type { SellersDispute } from '../disputes/shapes.ts';
import { DisputeDecisions, DisputeSaid, DisputeStanding } from '../disputes/story.tsx';
import { Instant } from '../kit/instant.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { PageSkeleton } from '../kit/skeletons.tsx';
import { BriefingFirst } from './briefing-first.tsx';
import { DisputeAnswer } from './dispute-answer.tsx';
import { DisputeRefund } from './dispute-refund.tsx';
import { useDispute } from './use-disputes.ts';

const route = getRouteApi('/seller/disputes/$dispute');

/** One dispute as its seller sees it: what the platform knows first, then what both sides say, then the answer. */
export function DisputePage() {
  const { dispute: id } = route.useParams();
  const { data, isError, error, isFetching, refetch } = useDispute(id);
  if (data !== undefined) return <Whole dispute={data} />;
  if (!isError) return <PageSkeleton />;
  const isBriefingDue = error instanceof ApiProblem && error.code === 'attestation-needed';
  return (
    <>
      <PageHeader title={TEXT.title} back={<Back />} />
      {isBriefingDue ? (
        <BriefingFirst onAttested={() => void refetch()} />
      ) : (
        <Failure error={error} retrying={isFetching} onRetry={() => refetch()} />
      )}
    </>
  );
}

function Whole({ dispute }: { readonly dispute: SellersDispute }) {
  const { id, order, reason, openedAt, facts, found, fulfilment, customerData, decisions, said } = dispute;
  const { sellerId } = useViewer();
  const fields = customerData.filter(({ may }) => may).map(({ field }) => FIELD_NAMES[field]);
  return (
    <>
      <PageHeader
        title={fill(DISPUTE_TEXT.one, { order })}
        back={<Back />}
        lead={reason === undefined ? undefined : DISPUTE_REASON_NAMES[reason]}
      />
      <Section title={DISPUTE_TEXT.state} frame="card">
        {openedAt === undefined ? null : (
          <p className="soft">
            <Sentence of={DISPUTE_TEXT.opened} values={{ at: <Instant at={openedAt} show="absolute" /> }} />
          </p>
        )}
        <DisputeStanding dispute={dispute} side="seller" />
        <DisputeDecisions decisions={decisions} />
      </Section>
      <Section title={DISPUTE_TEXT.facts} lead={DISPUTE_TEXT.factsLead}>
        {fulfilment === 'dispatched' ? <Notice>{TEXT.dispatched}</Notice> : null}
        <DisputeFacts facts={facts} />
        <DisputeKnown
          {...{ custody: dispute.custody, parcels: dispute.parcels, photos: dispute.photos }}
          photoAt={({ return: id, photo }) => `/v1/sellers/${sellerId ?? ''}/returns/${id}/photos/${photo}`}
          side="seller"
        />
        <h3>{TEXT.found}</h3>
        {found.length === 0 ? <p className="soft">{TEXT.foundNone}</p> : null}
        <ul>
          {found.map(({ fact, words }) => (
            <li key={fact}>{words}</li>
          ))}
        </ul>
        <p>
          {fields.length === 0 ? TEXT.dataNone : fill(TEXT.data, { fields: fields.join(', ') })}{' '}
          <Link to="/seller/orders/$order" params={{ order }}>
            {TEXT.order}
          </Link>
        </p>
      </Section>
      <Section title={DISPUTE_TEXT.said}>
        <DisputeSaid said={said} side="seller" />
        <p>
          <Link to="/seller/messages/$thread" params={{ thread: `${order}~${id}` }}>
            {TEXT.conversation}
          </Link>
        </p>
      </Section>
      <DisputeAnswer dispute={dispute} />
      <DisputeRefund order={order} fulfilment={fulfilment} />
    </>
  );
}

function Back() {
  return <Link to="/seller/disputes">{TEXT.back}</Link>;
}
