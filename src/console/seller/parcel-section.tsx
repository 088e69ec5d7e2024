import { Link } from '@tanstack/react-router';
import { PARCEL_STATES_TOLD, PARCEL_TEXT as TEXT } from '../../words/dispatch-en.ts';
import { fill } from '../../words/fill.ts';
import { Failure } from '../api/failure.tsx';
import { type Fact, FactList } from '../kit/fact-list.tsx';
import { HubHistory } from '../kit/hub-history.tsx';
import { Notice } from '../kit/notice.tsx';
import { Section } from '../kit/page.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { type DispatchedParcel, useDispatchedParcel } from './use-dispatch.ts';

/** How far the hub is with a dispatched order: facts of scans, and nothing that a seller could set. */
export function ParcelSection({ order }: { readonly order: string }) {
  const { data, error, isFetching, refetch } = useDispatchedParcel(order);
  return (
    <Section title={TEXT.title} lead={TEXT.lead}>
      {data === undefined ? (
        error === null ? (
          <CardSkeleton lines={3} />
        ) : (
          <Failure error={error} retrying={isFetching} onRetry={() => refetch()} />
        )
      ) : (
        <Told parcel={data} />
      )}
    </Section>
  );
}

function Told({ parcel }: { readonly parcel: DispatchedParcel }) {
  const { state, lacking, custody } = parcel;
  return (
    <>
      <p>{PARCEL_STATES_TOLD[state]}</p>
      {lacking.length === 0 || state === 'on_its_way' || state === 'cancelled' ? null : (
        <Notice tone="watch">
          {fill(TEXT.lacking, { listings: lacking.join(', ') })}{' '}
          <Link to="/seller/dispatch/plan">{TEXT.lackingDo}</Link>
        </Notice>
      )}
      <FactList facts={factsOf(parcel)} />
      {custody.length === 0 ? null : (
        <>
          <h3>{TEXT.history}</h3>
          <HubHistory entries={custody} />
        </>
      )}
    </>
  );
}

function factsOf({ hub, carrier, tracking, lines }: DispatchedParcel): readonly Fact[] {
  return [
    ...(hub === undefined ? [] : [{ term: TEXT.hub, detail: hub }]),
    ...(carrier === undefined ? [] : [{ term: TEXT.carrier, detail: carrier }]),
    ...(tracking === undefined ? [] : [{ term: TEXT.tracking, detail: tracking }]),
    ...(lines.length === 0
      ? []
      : [{ term: TEXT.contents, detail: lines.map((line) => fill(TEXT.line, { ...line })).join(', ') }]),
  ];
}
