import { getRouteApi, Link } from '@tanstack/react-router';
import { DISPUTE_REASON_NAMES } from '../../words/dispute-rulings-en.ts';
import { DISPUTE_TEXT, SELLER_DISPUTES, STAFF_DISPUTES as TEXT } from '../../words/disputes-en.ts';
import { fill } from '../../words/fill.ts';
import { percentage } from '../../words/quantities-en.ts';
import { DisputeFacts } from '../disputes/facts.tsx';
import { DisputeKnown } from '../disputes/known.tsx';
import type { StaffDispute } from '../disputes/shapes.ts';
import { DisputeDecisions, DisputeSaid, DisputeStanding } from '../disputes/story.tsx';
import { Instant } from '../kit/instant.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { PageSkeleton } from '../kit/skeletons.tsx';
import { DecideDispute } from './dispute-decision.tsx';
import { DisputeLook } from './dispute-look.tsx';
import { DisputeRefund } from './dispute-refund.tsx';
import { SellerLink } from './links.tsx';
import { StaffFailure } from './staff-failure.tsx';
import { useDispute } from './use-disputes.ts';

const route = getRouteApi('/staff/disputes/$id');

/** One dispute on one screen: facts, what both sides say, what was done, and the decision. */
export function DisputeScreen() {
  const { id } = route.useParams();
  const { data, isError, error, isFetching, refetch } = useDispute(id);
  if (data !== undefined) return <Whole key={id} dispute={data} />;
  if (!isError) return <PageSkeleton />;
  return (
    <>
      <PageHeader title={TEXT.title} back={<Back />} />
      <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />
    </>
  );
}

function Whole({ dispute }: { readonly dispute: StaffDispute }) {
  const { order, seller, reason, promised, facts, found, decisions, said, history, fulfilment, unfounded } = dispute;
  return (
    <>
      <PageHeader
        title={fill(DISPUTE_TEXT.one, { order })}
        back={<Back />}
        lead={
          <>
            {reason === undefined ? null : `${DISPUTE_REASON_NAMES[reason]}, `}
            <SellerLink seller={seller} />
          </>
        }
      />
      <Section title={DISPUTE_TEXT.state} frame="card">
        <DisputeStanding dispute={dispute} side="staff" />
        <DisputeDecisions decisions={decisions} />
      </Section>
      <Section title={DISPUTE_TEXT.facts} lead={DISPUTE_TEXT.factsLead}>
        <p>
          {promised === undefined ? (
            TEXT.forgotten
          ) : (
            <Sentence
              of={TEXT.promised}
              values={{
                ship: <Instant at={promised.shipBy} show="absolute" />,
                deliver: <Instant at={promised.deliverBy} show="absolute" />,
              }}
            />
          )}
        </p>
        {fulfilment === 'dispatched' ? <Notice>{DISPUTE_TEXT.notAsked}</Notice> : null}
        <DisputeFacts facts={facts} />
        <DisputeKnown
          {...{ custody: dispute.custody, parcels: dispute.parcels, photos: dispute.photos }}
          photoAt={({ return: id, photo }) => `/v1/disputes/${dispute.id}/returns/${id}/photos/${photo}`}
          side="staff"
        />
        <h3>{SELLER_DISPUTES.found}</h3>
        {found.length === 0 ? <p className="soft">{SELLER_DISPUTES.foundNone}</p> : null}
        <ul>
          {found.map(({ fact, words }) => (
            <li key={fact}>{words}</li>
          ))}
        </ul>
      </Section>
      <Section title={DISPUTE_TEXT.said}>
        <DisputeSaid said={said} side="staff" />
      </Section>
      <DisputeLook id={dispute.id} />
      {unfounded === undefined || unfounded.decided === 0 ? null : (
        <Notice>
          <p>
            {fill(TEXT.unfounded, {
              ...{ days: unfounded.days, count: unfounded.count, decided: unfounded.decided },
              share: percentage(unfounded.share),
            })}
          </p>
          <p className="soft">{TEXT.unfoundedLead}</p>
        </Notice>
      )}
      {history.length === 0 ? null : (
        <Section title={TEXT.history}>
          <ol>
            {history.map(({ at, words, by }) => (
              <li key={`${at} ${words}`}>
                {words}
                {by === undefined ? null : ` (${by})`}, <Instant at={at} show="absolute" />
              </li>
            ))}
          </ol>
        </Section>
      )}
      <DecideDispute dispute={dispute} />
      {dispute.barred === 'party' ? null : <DisputeRefund seller={seller} order={order} />}
    </>
  );
}

function Back() {
  return <Link to="/staff/disputes">{SELLER_DISPUTES.back}</Link>;
}
