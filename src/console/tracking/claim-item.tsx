import { TRACKING_TEXT as TEXT } from '../../words/tracking-en.ts';
import { Instant } from '../kit/instant.tsx';
import { Sentence } from '../kit/sentence.tsx';
import type { Claim } from './use-tracking.ts';

/** What somebody said without having scanned it, and what has become of that. */
export function ClaimItem({ claim, audience }: { readonly claim: Claim; readonly audience: 'seller' | 'other' }) {
  const { at, status, by, standing, detail, until, trackingNumber, numberIsWrong } = claim;
  const said = by === 'kingston' ? TEXT.hubSaying : TEXT.saying[audience];
  return (
    <li className="tracking-claim" data-standing={standing}>
      <p>
        <Sentence of={said} values={{ at: <Instant at={at} show="absolute" />, what: TEXT.claimed[status] }} />
        {trackingNumber === undefined ? null : (
          <>
            {' '}
            <span className="tracking-number">{trackingNumber}</span>
          </>
        )}
      </p>
      <p className="soft">
        {detail}{' '}
        {standing === 'waiting' ? (
          <Sentence of={TEXT.until} values={{ at: <Instant at={until} show="absolute" /> }} />
        ) : null}
        {numberIsWrong ? ` ${TEXT.mistyped}` : null}
      </p>
    </li>
  );
}
