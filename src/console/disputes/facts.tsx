import { DISPUTE_TEXT as TEXT } from '../../words/disputes-en.ts';
import { Instant } from '../kit/instant.tsx';
import './disputes.css';
import type { OwnDisputes } from './shapes.ts';

type Known = OwnDisputes['facts'][number] & { readonly trackingNumber?: string | undefined };

/** What is known of a disputed order, in the order in which it happened; a claim is marked as one. */
export function DisputeFacts({ facts }: { readonly facts: readonly Known[] }) {
  if (facts.length === 0) return <p className="soft">{TEXT.factsNone}</p>;
  return (
    <ol className="dispute-facts" aria-label={TEXT.facts}>
      {facts.map(({ at, words, claim, trackingNumber }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: several things may happen at one instant, and none moves
        <li key={`${at} ${index}`}>
          <span className="soft">
            <Instant at={at} show="absolute" />
          </span>
          <span className={claim ? 'dispute-claim' : undefined}>
            {claim ? `${TEXT.claim}: ` : ''}
            {words}
            {trackingNumber === undefined ? null : (
              <>
                {' '}
                <code>{trackingNumber}</code>
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
