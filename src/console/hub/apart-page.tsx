import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import {
  LOT_ACT_NAMES,
  LOT_ACT_TITLES,
  LOT_GROUND_NAMES,
  PUT_APART,
  QUARANTINE_REASON_NAMES,
  QUARANTINE_PAGE as TEXT,
} from '../../words/quarantine-en.ts';
import { Failure } from '../api/failure.tsx';
import { useViewer } from '../api/viewer.ts';
import { HubHistory } from '../kit/hub-history.tsx';
import { Instant } from '../kit/instant.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { ApartDialog } from './apart-dialog.tsx';
import { useDesk } from './desk.tsx';
import { LotPhotos } from './lot-photos.tsx';
import { PutApart } from './put-apart.tsx';
import type { ApartLot, LotAct } from './shapes.ts';
import { useApart } from './use-desk-data.ts';

const ACTS = Object.keys(LOT_ACT_TITLES) as readonly LotAct[];

/** What lies apart in this hub: why, since when, and what can be done with it. */
export function ApartPage() {
  const list = useApart();
  const [isPutting, setPutting] = useState(false);
  const [asked, setAsked] = useState<{ readonly lot: ApartLot; readonly what: LotAct }>();
  const items = list.data?.pages.flatMap((page) => page.items);
  return (
    <>
      <PageHeader title={TEXT.title} lead={TEXT.lead} />
      <div className="hub-buttons">
        <button type="button" className="hub-button" onClick={() => setPutting(true)}>
          {PUT_APART.open}
        </button>
      </div>
      {items === undefined ? (
        list.error === null ? (
          <CardSkeleton lines={4} />
        ) : (
          <Failure error={list.error} retrying={list.isFetching} onRetry={() => list.refetch()} />
        )
      ) : items.length === 0 ? (
        <EmptyState title={TEXT.noneTitle}>{TEXT.none}</EmptyState>
      ) : (
        <ul className="hub-list" aria-label={TEXT.label}>
          {items.map((lot) => (
            <li key={`${lot.seller} ${lot.lot}`}>
              <Lot lot={lot} onAct={(what) => setAsked({ lot, what })} />
            </li>
          ))}
        </ul>
      )}
      <MoreButton asked={list} label={TEXT.more} />
      {isPutting ? <PutApart onClose={() => setPutting(false)} /> : null}
      {asked === undefined ? null : <ApartDialog {...asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}

type LotProps = { readonly lot: ApartLot; readonly onAct: (act: LotAct) => void };

function Lot({ lot, onAct }: LotProps) {
  const { queue } = useDesk();
  const { left, listing, seller, why, since, order, proposal, custody } = lot;
  const waits = queue.waiting.some(
    ({ command }) => 'lot' in command && command.lot === lot.lot && command.seller === seller,
  );
  return (
    <Section title={fill(TEXT.row, { left, listing })} frame="card">
      <p>
        <strong>{QUARANTINE_REASON_NAMES[why]}</strong>
      </p>
      <p className="soft">
        {fill(TEXT.of, { seller })} · <Sentence of={TEXT.since} values={{ at: <Instant at={since} /> }} />
        {order === undefined ? null : ` · ${fill(TEXT.fromReturn, { order })}`}
      </p>
      {custody.length === 0 ? null : (
        <details>
          <summary>{TEXT.history}</summary>
          <HubHistory entries={custody} />
        </details>
      )}
      {lot.return === undefined ? null : <LotPhotos seller={seller} of={lot.return} />}
      {waits ? (
        <p className="hub-trouble">{TEXT.waits}</p>
      ) : proposal === undefined ? (
        <div className="hub-buttons">
          {ACTS.map((act) => (
            <button key={act} type="button" className="hub-button" onClick={() => onAct(act)}>
              {LOT_ACT_TITLES[act].button}
            </button>
          ))}
        </div>
      ) : (
        <Asked lot={lot} proposal={proposal} />
      )}
    </Section>
  );
}

type AskedProps = { readonly lot: ApartLot; readonly proposal: NonNullable<ApartLot['proposal']> };

/** What somebody asks for, until another person confirms it or lets it lie. */
function Asked({ lot: { seller, lot }, proposal: { by, act: wanted, ground, quantity, place } }: AskedProps) {
  const { act } = useDesk();
  const { id } = useViewer();
  const grounds: Readonly<Record<string, string>> = LOT_GROUND_NAMES;
  const said = { name: by.name, quantity, act: LOT_ACT_NAMES[wanted], ground: grounds[ground] ?? ground };
  return (
    <>
      <p>
        {fill(TEXT.asked, said)} {place === undefined ? null : fill(TEXT.askedPlace, { place })}
      </p>
      {by.id === id ? <p className="soft">{TEXT.own}</p> : null}
      <div className="hub-buttons">
        {by.id === id ? null : (
          <button
            type="button"
            className="hub-button"
            data-main="true"
            onClick={() => act({ kind: 'confirm', seller, lot })}
          >
            {TEXT.confirm}
          </button>
        )}
        <button type="button" className="hub-button" onClick={() => act({ kind: 'keep', seller, lot })}>
          {TEXT.keep}
        </button>
      </div>
    </>
  );
}
