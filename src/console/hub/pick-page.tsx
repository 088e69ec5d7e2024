import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { fill } from '../../words/fill.ts';
import { PICK_TEXT as TEXT } from '../../words/hub-pick-en.ts';
import { Failure } from '../api/failure.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { PageHeader } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { PageSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { Deadline } from '../seller/moment.tsx';
import { useDesk, useScan } from './desk.tsx';
import { ParcelDesk } from './parcel-desk.tsx';
import { ParcelState } from './parcel-state.tsx';
import type { Parcel } from './shapes.ts';
import { useDeskParcels } from './use-desk-data.ts';
import { withWaiting } from './with-waiting.ts';

const route = getRouteApi('/hub/pick');

/** Parcels to be picked and packed: all of them, or the one in hand. */
export function PickPage() {
  const { order } = route.useSearch();
  return order === undefined ? <ParcelsToPick /> : <ParcelDesk key={order} order={order} />;
}

function ParcelsToPick() {
  const navigate = useNavigate();
  const { act, queue } = useDesk();
  const list = useDeskParcels('pick');
  const open = (order: string) => void navigate({ to: '/hub/pick', search: { order } });
  const parcels = list.data?.pages.flatMap(({ items }) => items) ?? [];
  useScan(
    (code) => {
      act({ kind: 'start', code });
      // Without a connection the order itself may have been scanned.
      if (parcels.some(({ order }) => order === code)) open(code);
    },
    ({ parcel, code }) => {
      // Whoever else has it in hand is shown there, with what can be done about that.
      if (parcel !== undefined && (code === undefined || OPENED.has(code))) open(parcel.order);
    },
  );
  if (list.data === undefined)
    return list.error === null ? (
      <PageSkeleton />
    ) : (
      <Failure error={list.error} retrying={list.isFetching} onRetry={() => list.refetch()} heading="h1" />
    );
  const waiting = queue.waiting.map(({ command }) => command);
  return (
    <>
      <PageHeader title={TEXT.title} lead={TEXT.lead} />
      {parcels.length === 0 ? (
        <EmptyState title={TEXT.noneTitle}>{TEXT.none}</EmptyState>
      ) : (
        <ul className="hub-list" aria-label={TEXT.listLabel}>
          {parcels.map((parcel) => (
            <li key={parcel.order}>
              <ParcelRow parcel={withWaiting(parcel, waiting)} onOpen={() => open(parcel.order)} />
            </li>
          ))}
        </ul>
      )}
      <MoreButton asked={list} label={TEXT.more} />
    </>
  );
}

const OPENED: ReadonlySet<string> = new Set(['parcel-in-hand', 'order-cancelled', 'parcel-packed']);

function ParcelRow({ parcel, onOpen }: { readonly parcel: Parcel; readonly onOpen: () => void }) {
  const { order, lines, shipBy, lacking, cancelled, seller } = parcel;
  const pieces = lines.reduce((sum, { wanted }) => sum + wanted, 0);
  return (
    <button type="button" className="hub-row" onClick={onOpen}>
      <span>
        <span className="hub-row-name">{order}</span>
        <span className="soft">
          {' '}
          · {pieces === 0 ? TEXT.untold : fill(TEXT.pieces, { count: pieces })} · {fill(TEXT.seller, { seller })}
        </span>
        <br />
        <Sentence of={TEXT.by} values={{ at: <Deadline key="at" at={shipBy} /> }} />
      </span>
      <span className="hub-buttons">
        {lacking.length === 0 ? null : (
          <span className="hub-mark" data-tone="problem">
            {fill(TEXT.lacking, { listings: lacking.join(', ') })}
          </span>
        )}
        <ParcelState parcel={parcel} />
        {cancelled ? (
          <span className="hub-mark" data-tone="problem">
            {TEXT.putBack}
          </span>
        ) : null}
      </span>
    </button>
  );
}
