import { Button } from '@mantine/core';
import { useState } from 'react';
import { REASON_CHOICES, OWN_DISPUTES as TEXT } from '../../words/disputes-en.ts';
import { Failure } from '../api/failure.tsx';
import { DisputeFacts } from '../disputes/facts.tsx';
import { DisputeKnown } from '../disputes/known.tsx';
import type { OwnDisputes } from '../disputes/shapes.ts';
import { Instant } from '../kit/instant.tsx';
import { Section } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { OpenDisputeDialog } from './open-dispute-dialog.tsx';
import { OwnDisputeCard } from './own-dispute-card.tsx';
import { useOwnDisputes } from './use-disputes.ts';

/** What is known of an order, what a dispute could be about and from when, and the disputes there are. */
export function DisputesSection({ order }: { readonly order: string }) {
  const { data, isError, error, isFetching, refetch } = useOwnDisputes(order);
  const [opening, setOpening] = useState(false);
  return (
    <Section title={TEXT.title} lead={TEXT.lead} id="disputes">
      {data === undefined && !isError ? <CardSkeleton lines={3} /> : null}
      {isError ? <Failure error={error} retrying={isFetching} onRetry={() => void refetch()} /> : null}
      {data === undefined ? null : (
        <>
          <h3>{TEXT.facts}</h3>
          {data.deliverBy === undefined ? null : (
            <p>
              <Sentence of={TEXT.promised} values={{ at: <Instant at={data.deliverBy} /> }} />
            </p>
          )}
          <DisputeFacts facts={data.facts} />
          <DisputeKnown
            {...{ custody: data.custody, parcels: data.parcels, photos: data.photos }}
            photoAt={({ return: id, photo }) => `/v1/me/orders/${data.order}/returns/${id}/photos/${photo}`}
            side="customer"
          />
          {data.items.map((dispute) => (
            <OwnDisputeCard key={dispute.id} dispute={dispute} />
          ))}
          {data.items.some(({ stage }) => stage !== 'ended' && stage !== 'decided') ? null : (
            <Reasons reasons={data.reasons} />
          )}
          {data.reasons.some(({ may }) => may === 'now') ? (
            <Button mt="sm" variant="default" onClick={() => setOpening(true)}>
              {TEXT.open}
            </Button>
          ) : null}
          {opening ? (
            <OpenDisputeDialog order={order} reasons={data.reasons} onClose={() => setOpening(false)} />
          ) : null}
        </>
      )}
    </Section>
  );
}

/** From when on and until when a dispute can be opened, reason by reason; what cannot be yet says so. */
function Reasons({ reasons }: Pick<OwnDisputes, 'reasons'>) {
  const told = reasons.filter(({ may }) => may !== 'nothing-yet' && may !== 'open');
  if (told.length === 0) return <p className="soft">{TEXT.none}</p>;
  return (
    <>
      <p>{TEXT.mayBe}</p>
      <ul>
        {told.map((each) => (
          <li key={each.reason}>
            {REASON_CHOICES[each.reason]}: <When {...each} />
          </li>
        ))}
      </ul>
    </>
  );
}

function When({ may, from, until }: OwnDisputes['reasons'][number]) {
  switch (may) {
    case 'now':
      return until === undefined ? null : <Sentence of={TEXT.until} values={{ at: <Instant at={until} /> }} />;
    case 'later':
      return from === undefined ? null : <Sentence of={TEXT.from} values={{ at: <Instant at={from} /> }} />;
    case 'too-late':
      return until === undefined ? null : <Sentence of={TEXT.over} values={{ at: <Instant at={until} /> }} />;
    case 'decided':
      return TEXT.decided;
    case 'open':
      return TEXT.isOpen;
    case 'nothing-yet':
      return TEXT.nothing;
  }
}
