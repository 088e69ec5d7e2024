import { Link } from '@tanstack/react-router';
import { fill } from '../../words/fill.ts';
import {
  LOT_ACT_NAMES,
  LOT_GROUND_NAMES,
  QUARANTINE_REASON_NAMES,
  OWN_QUARANTINE as TEXT,
} from '../../words/quarantine-en.ts';
import { Failure } from '../api/failure.tsx';
import { HubHistory } from '../kit/hub-history.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { Section } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { Moment } from './moment.tsx';
import { type QuarantineLot, useQuarantine } from './use-dispatch.ts';

/** What of the own stock lies apart or did: why, and what the hub does with it. */
export function QuarantineSection() {
  const list = useQuarantine();
  const items = list.data?.pages.flatMap((page) => page.items);
  return (
    <Section title={TEXT.title} lead={TEXT.lead}>
      {items === undefined ? (
        list.error === null ? (
          <CardSkeleton lines={2} />
        ) : (
          <Failure error={list.error} retrying={list.isFetching} onRetry={() => list.refetch()} />
        )
      ) : items.length === 0 ? (
        <p>{TEXT.none}</p>
      ) : (
        <ul className="dispatch-list" aria-label={TEXT.label}>
          {items.map((lot) => (
            <li key={lot.lot}>
              <Lot lot={lot} />
            </li>
          ))}
        </ul>
      )}
      <MoreButton asked={list} label={TEXT.more} />
    </Section>
  );
}

function Lot({ lot }: { readonly lot: QuarantineLot }) {
  const { listing, quantity, left, why, hub, since, order, proposal, ended, custody } = lot;
  const grounds: Readonly<Record<string, string>> = LOT_GROUND_NAMES;
  return (
    <>
      <p className="dispatch-name">
        {fill(TEXT.row, { quantity, listing })}
        {ended === undefined && left < quantity ? ` · ${fill(TEXT.left, { left })}` : ''}
      </p>
      <p>{QUARANTINE_REASON_NAMES[why]}</p>
      <p className="soft">
        <Sentence of={TEXT.in} values={{ hub, at: <Moment key="at" at={since} /> }} />
        {order === undefined ? null : (
          <>
            {' · '}
            {TEXT.fromReturn}{' '}
            <Link to="/seller/orders/$order" params={{ order }}>
              {order}
            </Link>
          </>
        )}
      </p>
      {proposal === undefined ? null : (
        <p>
          {fill(TEXT.asked, { act: LOT_ACT_NAMES[proposal.act], ground: grounds[proposal.ground] ?? proposal.ground })}
        </p>
      )}
      {ended === undefined ? null : (
        <p>
          <Sentence of={TEXT.ended} values={{ at: <Moment key="at" at={ended.at} />, act: LOT_ACT_NAMES[ended.as] }} />
        </p>
      )}
      {custody.length === 0 ? null : (
        <details>
          <summary>{TEXT.history}</summary>
          <HubHistory entries={custody} />
        </details>
      )}
    </>
  );
}
