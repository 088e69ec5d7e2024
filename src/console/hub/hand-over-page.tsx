import { useId, useState } from 'react';
import { fill } from '../../words/fill.ts';
import { HAND_OVER_TEXT as TEXT } from '../../words/hub-pick-en.ts';
import { Failure } from '../api/failure.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { PageHeader } from '../kit/page.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { useDesk, useScan } from './desk.tsx';
import { useDeskParcels } from './use-desk-data.ts';
import { useHubs } from './use-hubs.ts';
import { withWaiting } from './with-waiting.ts';

/** Parcels leave with a carrier, scan by scan. */
export function HandOverPage() {
  const { act, say, queue } = useDesk();
  const [carrier, setCarrier] = useState('');
  const list = useDeskParcels('hand_over');
  const handOver = (code: string) => {
    if (carrier.trim() === '') return say('refused', TEXT.chooseFirst, TEXT.chooseFirstDetail);
    act({ kind: 'hand_over', code, carrier: carrier.trim() });
  };
  useScan(handOver);
  const waiting = queue.waiting.map(({ command }) => command);
  const parcels = (list.data?.pages.flatMap(({ items }) => items) ?? [])
    .map((parcel) => withWaiting(parcel, waiting))
    .filter(({ state }) => state === 'packed');
  return (
    <>
      <PageHeader title={TEXT.title} lead={TEXT.lead} />
      <Carrier carrier={carrier} onChange={setCarrier} />
      {list.data === undefined ? (
        list.error === null ? (
          <CardSkeleton lines={4} />
        ) : (
          <Failure error={list.error} retrying={list.isFetching} onRetry={() => list.refetch()} />
        )
      ) : parcels.length === 0 ? (
        <EmptyState title={TEXT.noneTitle}>{TEXT.none}</EmptyState>
      ) : (
        <ul className="hub-list" aria-label={TEXT.listLabel}>
          {parcels.map(({ order, tracking }) => (
            <li key={order} className="hub-row">
              <span>
                <span className="hub-row-name">{order}</span>
                <span className="soft"> {tracking}</span>
              </span>
              <button
                type="button"
                className="hub-button"
                disabled={carrier.trim() === ''}
                onClick={() => handOver(order)}
              >
                {fill(TEXT.handOver, { carrier: carrier.trim() === '' ? '…' : carrier.trim() })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <MoreButton asked={list} label={TEXT.listLabel} />
    </>
  );
}

/** Who takes the parcels: one of the carriers that scan labels here, or another one by name. */
function Carrier({ carrier, onChange }: { readonly carrier: string; readonly onChange: (name: string) => void }) {
  const id = useId();
  const { data } = useHubs();
  return (
    <div>
      <label htmlFor={id}>
        <strong>{TEXT.carrier}</strong> <span className="soft">{TEXT.carrierHint}</span>
      </label>
      <input
        id={id}
        className="hub-input"
        value={carrier}
        maxLength={100}
        autoComplete="off"
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {data === undefined || data.carriers.length === 0 ? null : (
        <fieldset className="hub-buttons hub-carriers">
          <legend className="soft">{TEXT.known}</legend>
          {data.carriers.map((name) => (
            <button
              key={name}
              type="button"
              className="hub-button"
              data-main={name === carrier}
              aria-pressed={name === carrier}
              onClick={() => onChange(name)}
            >
              {name}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
