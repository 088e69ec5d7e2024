import { DISPUTE_KNOWN as TEXT } from '../../words/disputes-en.ts';
import { RETURN_PHOTOS } from '../../words/hub-photos-en.ts';
import { Instant } from '../kit/instant.tsx';
import './disputes.css';
import { ReturnPhotos } from '../returns/return-photos.tsx';
import type { StaffDispute } from './shapes.ts';

type Photo = StaffDispute['photos'][number];

type KnownProps = Pick<StaffDispute, 'custody' | 'parcels' | 'photos'> & {
  /** Where a photo of the hub is shown from. */
  readonly photoAt: (photo: Photo) => string;
  readonly side: 'customer' | 'seller' | 'staff';
};

/** What the hub did with an order, what it photographed, and what the scans of each parcel come to together; nothing where there is nothing. */
export function DisputeKnown({ custody, parcels, photos, photoAt, side }: KnownProps) {
  return (
    <>
      {parcels.length === 0 ? null : (
        <>
          <h3>{TEXT.parcels}</h3>
          <ul aria-label={TEXT.parcels}>
            {parcels.map(({ trackingNumber, confidence, reasons }) => (
              <li key={`${trackingNumber ?? ''} ${confidence} ${reasons.map(({ code }) => code).join(' ')}`}>
                <strong>{TEXT.confidence[confidence]}</strong>
                {trackingNumber === undefined ? null : (
                  <>
                    {' '}
                    <code>{trackingNumber}</code>
                  </>
                )}
                {': '}
                {reasons.map(({ words }) => words).join(' ')}
              </li>
            ))}
          </ul>
        </>
      )}
      {custody.length === 0 ? null : (
        <>
          <h3>{TEXT.custody}</h3>
          <ol className="dispute-facts" aria-label={TEXT.custody}>
            {custody.map(({ at, hub, words, by }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: several things may happen at one instant, and none moves
              <li key={`${at} ${index}`}>
                <span className="soft">
                  <Instant at={at} show="absolute" />
                </span>
                <span>
                  {words}
                  <span className="soft">
                    {' · '}
                    {hub}
                    {by === undefined ? null : ` · ${by}`}
                  </span>
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
      {photos.length === 0 ? null : (
        <>
          <h3>{RETURN_PHOTOS.title}</h3>
          <ReturnPhotos
            photos={photos}
            at={photoAt}
            guarded={side !== 'customer'}
            {...(side === 'staff' ? { covered: RETURN_PHOTOS.coveredStaff } : {})}
          />
        </>
      )}
    </>
  );
}
