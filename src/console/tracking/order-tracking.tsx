import { TRACKING_TEXT as TEXT } from '../../words/tracking-en.ts';
import { Failure } from '../api/failure.tsx';
import { Section } from '../kit/page.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { ClaimItem } from './claim-item.tsx';
import './order-tracking.css';
import { ParcelCard } from './parcel-card.tsx';
import { type Tracking, useTracking } from './use-tracking.ts';

type Audience = 'seller' | 'other';

/** Where the parcels of an order are: what carriers have scanned, and apart from it what the seller says. */
export function OrderTracking({ order, audience }: { readonly order: string; readonly audience: Audience }) {
  const { data, error, isFetching, refetch } = useTracking(order);
  return (
    <Section title={TEXT.title} lead={TEXT.lead[audience]}>
      {data === undefined ? (
        error === null ? (
          <CardSkeleton lines={4} />
        ) : (
          <Failure error={error} retrying={isFetching} onRetry={() => refetch()} />
        )
      ) : (
        <Whole tracking={data} audience={audience} />
      )}
    </Section>
  );
}

function Whole({ tracking, audience }: { readonly tracking: Tracking; readonly audience: Audience }) {
  const { parcels, claims, next } = tracking;
  return (
    <div className="tracking">
      <p className="tracking-next">
        <strong>{TEXT.next}</strong> {next.detail}
      </p>
      {parcels.length === 0 ? <p>{TEXT.none}</p> : null}
      {parcels.map((parcel) => (
        <ParcelCard key={parcel.trackingNumber} parcel={parcel} />
      ))}
      {claims.length === 0 ? null : (
        <div className="tracking-claims">
          <h3 className="tracking-title">{TEXT.claims[audience]}</h3>
          <ul>
            {claims.map((claim) => (
              <ClaimItem key={`${claim.status} ${claim.at}`} claim={claim} audience={audience} />
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
