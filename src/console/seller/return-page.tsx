import { getRouteApi, Link } from '@tanstack/react-router';
import { fill } from '../../words/fill.ts';
import { RETURN_PHOTOS } from '../../words/hub-photos-en.ts';
import { FULFILMENT_NAMES } from '../../words/orders-en.ts';
import { RETURN_STEPS } from '../../words/return-steps-en.ts';
import { RETURN_REASONS_TOLD } from '../../words/returns-en.ts';
import { SELLER_RETURNS, SELLER_RETURN as TEXT } from '../../words/seller-returns-en.ts';
import { Failure } from '../api/failure.tsx';
import { FactList } from '../kit/fact-list.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { PageSkeleton } from '../kit/skeletons.tsx';
import { NextSentence } from '../returns/next-sentence.tsx';
import { ReturnPhotos } from '../returns/return-photos.tsx';
import { ReturnState } from '../returns/return-state.tsx';
import { ReturnSteps } from '../returns/return-steps.tsx';
import type { Return } from '../returns/shapes.ts';
import { ReturnWork } from './return-work.tsx';
import { useReturn } from './use-returns.ts';

const route = getRouteApi('/seller/returns/$return');

/** One return: what to do, how it has gone, and what was found. */
export function ReturnPage() {
  const { return: id } = route.useParams();
  const { data, isError, error, isFetching, refetch } = useReturn(id);
  if (data !== undefined) return <Whole one={data} onReload={() => void refetch()} />;
  if (!isError) return <PageSkeleton />;
  return (
    <>
      <PageHeader title={SELLER_RETURNS.title} back={<BackLink />} />
      <Failure error={error} retrying={isFetching} onRetry={() => refetch()} />
    </>
  );
}

function Whole({ one, onReload }: { readonly one: Return; readonly onReload: () => void }) {
  const { order, reason, fulfilment, toldBy, next, inspection } = one;
  const { photos = [] } = inspection ?? {};
  return (
    <>
      <PageHeader title={fill(SELLER_RETURNS.one, { order })} back={<BackLink />} beside={<ReturnState of={one} />} />
      <Section title={TEXT.next} frame="card">
        <p>
          <NextSentence of={one} reader="seller" />
        </p>
        {next?.late === true && next.who === 'seller' ? <Notice tone="watch">{TEXT.late}</Notice> : null}
        {fulfilment === 'dispatched' ? <p>{TEXT.hub}</p> : <ReturnWork one={one} onReload={onReload} />}
      </Section>
      <Section title={RETURN_STEPS.title}>
        <ReturnSteps of={one} />
      </Section>
      {photos.length === 0 ? null : (
        <Section title={RETURN_PHOTOS.title}>
          <ReturnPhotos photos={photos} at={({ photo }) => `${returnAt(one)}/photos/${photo}`} guarded />
        </Section>
      )}
      {fulfilment === 'dispatched' ? null : (
        <Section title={TEXT.talk} lead={TEXT.talkLead}>
          <p>
            <Link to="/seller/messages/$thread" params={{ thread: `${order}~${one.return}` }}>
              {TEXT.talkLink}
            </Link>
          </p>
        </Section>
      )}
      <Section title={TEXT.facts}>
        <FactList
          facts={[
            {
              term: TEXT.order,
              detail: (
                <Link to="/seller/orders/$order" params={{ order }}>
                  {order}
                </Link>
              ),
            },
            { term: TEXT.ships, detail: FULFILMENT_NAMES[fulfilment] },
            ...(reason === undefined ? [] : [{ term: TEXT.reason, detail: RETURN_REASONS_TOLD[reason] }]),
            { term: TEXT.told, detail: TEXT.toldBy[toldBy] },
          ]}
        />
      </Section>
    </>
  );
}

/** Where the service has it. */
function returnAt({ seller, return: id }: Return): string {
  return `/v1/sellers/${seller}/returns/${encodeURIComponent(id)}`;
}

function BackLink() {
  return <Link to="/seller/returns">{SELLER_RETURNS.back}</Link>;
}
