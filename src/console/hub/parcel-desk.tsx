import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { PICK_TEXT as TEXT } from '../../words/hub-pick-en.ts';
import { PUT_APART } from '../../words/quarantine-en.ts';
import { Failure } from '../api/failure.tsx';
import { useViewer } from '../api/viewer.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { HubHistory } from '../kit/hub-history.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { PageSkeleton } from '../kit/skeletons.tsx';
import { Deadline, Moment } from '../seller/moment.tsx';
import { CountShelf } from './count-shelf.tsx';
import { useDesk, useScan } from './desk.tsx';
import { ParcelState } from './parcel-state.tsx';
import { PutApart } from './put-apart.tsx';
import type { ParcelWhole } from './shapes.ts';
import { useDeskParcel } from './use-desk-data.ts';
import { withWaiting } from './with-waiting.ts';

/** One parcel in hand: what belongs into it, where that lies, and what is to be done next. */
export function ParcelDesk({ order }: { readonly order: string }) {
  const { data, error, isFetching, refetch } = useDeskParcel(order);
  const { queue } = useDesk();
  if (data === undefined)
    return error === null ? (
      <PageSkeleton />
    ) : (
      <>
        <PageHeader title={fill(TEXT.parcel, { order })} back={<Back />} />
        <Failure error={error} retrying={isFetching} onRetry={() => refetch()} />
      </>
    );
  return (
    <Whole
      parcel={withWaiting(
        data,
        queue.waiting.map(({ command }) => command),
      )}
    />
  );
}

function Whole({ parcel }: { readonly parcel: ParcelWhole }) {
  const { order, lines, shipBy, destination, seller, state, lacking, cancelled } = parcel;
  const navigate = useNavigate();
  const { act } = useDesk();
  useScan((code) => {
    if (lines.some(({ listing }) => listing === code))
      return act({ kind: 'pick', code: order, listing: code, quantity: 1 });
    if (code !== order) {
      // Another parcel: it is begun, and opened once the service says that it is one.
      act({ kind: 'start', code });
      return void navigate({ to: '/hub/pick', search: {} });
    }
    if (state === 'picked') act({ kind: 'pack', code });
    else if (state === 'waiting' || state === 'short') act({ kind: 'start', code });
  });
  const { country, region } = destination;
  const place = region === undefined ? country : `${region}, ${country}`;
  return (
    <>
      <PageHeader
        title={fill(TEXT.parcel, { order })}
        back={<Back />}
        beside={<ParcelState parcel={parcel} />}
        lead={
          <>
            <Sentence of={TEXT.by} values={{ at: <Deadline key="at" at={shipBy} /> }} /> · {fill(TEXT.to, { place })} ·{' '}
            {fill(TEXT.seller, { seller })}
          </>
        }
      />
      {cancelled ? <p className="hub-trouble">{TEXT.cancelledText}</p> : null}
      {lacking.length === 0 || state === 'handed_over' ? null : (
        <p className="hub-trouble">{fill(TEXT.lacking, { listings: lacking.join(', ') })}</p>
      )}
      {lines.length === 0 ? <p>{TEXT.untoldText}</p> : <Lines parcel={parcel} />}
      <Next parcel={parcel} />
      {parcel.custody.length === 0 ? null : (
        <Section title={TEXT.custody}>
          <HubHistory entries={parcel.custody} />
        </Section>
      )}
    </>
  );
}

function Lines({ parcel }: { readonly parcel: ParcelWhole }) {
  const { act } = useDesk();
  const { order, lines, state, cancelled } = parcel;
  const isMine = useIsMine(parcel);
  const [missing, setMissing] = useState<string>();
  const [counting, setCounting] = useState<string>();
  const [putting, setPutting] = useState<string>();
  return (
    <>
      <ul className="hub-list">
        {lines.map(({ listing, wanted, taken, shelves }) => {
          const left = wanted - taken;
          return (
            <li key={listing} className="hub-line" data-whole={left === 0}>
              <div>
                <span className="hub-row-name">{listing}</span>
                <p className="soft">
                  {shelves.length === 0
                    ? TEXT.noShelf
                    : fill(TEXT.shelves, {
                        shelves: shelves.map((each) => fill(TEXT.shelf, { ...each })).join(', '),
                      })}
                </p>
              </div>
              <span className="hub-count">{fill(TEXT.lineCount, { taken, wanted })}</span>
              {state !== 'picking' || !isMine || cancelled || left === 0 ? null : (
                <div className="hub-buttons">
                  <button
                    type="button"
                    className="hub-button"
                    onClick={() => act({ kind: 'pick', code: order, listing, quantity: 1 })}
                  >
                    {TEXT.pickOne}
                  </button>
                  {left === 1 ? null : (
                    <button
                      type="button"
                      className="hub-button"
                      onClick={() => act({ kind: 'pick', code: order, listing, quantity: left })}
                    >
                      {fill(TEXT.pickAll, { count: left })}
                    </button>
                  )}
                  <button type="button" className="hub-button" onClick={() => setMissing(listing)}>
                    {TEXT.missing}
                  </button>
                  <button type="button" className="hub-button" onClick={() => setCounting(listing)}>
                    {TEXT.count}
                  </button>
                  <button type="button" className="hub-button" onClick={() => setPutting(listing)}>
                    {PUT_APART.openOf}
                  </button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {putting === undefined ? null : (
        <PutApart goods={{ seller: parcel.seller, listing: putting }} onClose={() => setPutting(undefined)} />
      )}
      {counting === undefined ? null : (
        <CountShelf seller={parcel.seller} listing={counting} onClose={() => setCounting(undefined)} />
      )}
      <ConfirmDialog
        opened={missing !== undefined}
        title={fill(TEXT.missingTitle, { order })}
        confirmLabel={TEXT.missingDo}
        onClose={() => setMissing(undefined)}
        onConfirm={() => {
          if (missing !== undefined) act({ kind: 'short', code: order, listing: missing });
          setMissing(undefined);
        }}
      >
        <p>{fill(TEXT.missingText, { listing: missing ?? '' })}</p>
      </ConfirmDialog>
    </>
  );
}

/** The one next thing, and how to go back. */
function Next({ parcel }: { readonly parcel: ParcelWhole }) {
  const { hub, act } = useDesk();
  const { order, state, holder, cancelled, carrier } = parcel;
  const isMine = useIsMine(parcel);
  const isBegun = state === 'picking' || state === 'picked' || state === 'packed';
  if (state === 'handed_over') return <p>{fill(TEXT.handedOver, { carrier: carrier ?? '' })}</p>;
  if (parcel.hub !== undefined && parcel.hub !== hub) return <p>{fill(TEXT.elsewhere, { hub: parcel.hub })}</p>;
  if (!isMine && holder !== undefined)
    return (
      <>
        <p>
          <Sentence of={TEXT.inHand} values={{ name: holder.name, at: <Moment key="at" at={holder.since} /> }} />
        </p>
        <div className="hub-buttons">
          <button type="button" className="hub-button" onClick={() => act({ kind: 'take_over', code: order })}>
            {TEXT.takeOver}
          </button>
        </div>
      </>
    );
  const putBack = isBegun ? (
    <button type="button" className="hub-button" onClick={() => act({ kind: 'put_back', code: order })}>
      {TEXT.putBack}
    </button>
  ) : null;
  if (cancelled) return <div className="hub-buttons">{putBack}</div>;
  return (
    <div>
      {state === 'waiting' ? <p>{TEXT.waitingText}</p> : null}
      {state === 'short' ? <p>{TEXT.shortText}</p> : null}
      <div className="hub-buttons">
        {state === 'waiting' || state === 'short' ? (
          <button
            type="button"
            className="hub-button"
            data-main="true"
            onClick={() => act({ kind: 'start', code: order })}
          >
            {TEXT.begin}
          </button>
        ) : null}
        {state === 'picked' ? (
          <button
            type="button"
            className="hub-button"
            data-main="true"
            onClick={() => act({ kind: 'pack', code: order })}
          >
            {TEXT.pack}
          </button>
        ) : null}
        {state === 'packed' ? <Packed order={order} /> : null}
        {putBack}
      </div>
      {state === 'picked' ? <p className="soft">{TEXT.packHint}</p> : null}
    </div>
  );
}

function Packed({ order }: { readonly order: string }) {
  const { act } = useDesk();
  return (
    <>
      <a
        className="hub-button"
        data-main="true"
        href={`/v1/hub/parcels/${encodeURIComponent(order)}/label`}
        target="_blank"
        rel="noreferrer"
      >
        {TEXT.label}
      </a>
      <Link to="/hub/hand-over" className="hub-button">
        {TEXT.toHandOver}
      </Link>
      <button type="button" className="hub-button" onClick={() => act({ kind: 'repack', code: order })}>
        {TEXT.repack}
      </button>
    </>
  );
}

/** What nobody has in hand is for whoever comes. */
function useIsMine({ holder }: ParcelWhole): boolean {
  const { id } = useViewer();
  return holder === undefined || holder.id === id;
}

function Back() {
  return (
    <Link to="/hub/pick" search={{}} className="hub-button">
      {TEXT.back}
    </Link>
  );
}
