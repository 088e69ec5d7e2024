import { Radio } from '@mantine/core';
import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { HUB_RETURNS as TEXT } from '../../words/hub-returns-en.ts';
import { DISPOSITION_NAMES, RETURN_REASONS_TOLD } from '../../words/returns-en.ts';
import { Failure } from '../api/failure.tsx';
import { FactList } from '../kit/fact-list.tsx';
import { Section } from '../kit/page.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { InspectForm } from '../returns/inspect-form.tsx';
import type { HubReturn } from '../returns/shapes.ts';
import { useDesk } from './desk.tsx';
import { InspectPhotos, useTakenPhotos } from './inspect-photos.tsx';
import { useHubReturn } from './use-desk-data.ts';

type InspectReturnProps = {
  readonly of: { readonly seller: string; readonly id: string };
  /** As the list had it: it can be inspected without a connection. */
  readonly known: HubReturn | undefined;
  readonly onClose: () => void;
};

/** A return in hand: what is in it, and what is found. */
export function InspectReturn({ of, known, onClose }: InspectReturnProps) {
  const { data, error, isFetching, refetch } = useHubReturn(of, known);
  const one = data ?? known;
  return (
    <Section title={one === undefined ? TEXT.inspect : fill(TEXT.one, { order: one.order })} frame="card">
      {one === undefined ? (
        error === null ? (
          <CardSkeleton lines={6} />
        ) : (
          <Failure error={error} retrying={isFetching} onRetry={() => refetch()} />
        )
      ) : one.may.includes('inspect') ? (
        <Inspecting one={one} onKept={onClose} />
      ) : (
        <p className="hub-trouble">{TEXT.gone}</p>
      )}
      <button type="button" className="hub-button" onClick={onClose}>
        {TEXT.back}
      </button>
    </Section>
  );
}

const DISPOSITIONS = Object.keys(DISPOSITION_NAMES) as readonly (keyof typeof DISPOSITION_NAMES)[];

/** The form stays until the service has taken it, or the tablet has kept it: what was chosen is not chosen twice. */
function Inspecting({ one, onKept }: { readonly one: HubReturn; readonly onKept: () => void }) {
  const { inspect, queue } = useDesk();
  const taken = useTakenPhotos();
  const [isKeeping, setKeeping] = useState(false);
  const [disposition, setDisposition] = useState<(typeof DISPOSITIONS)[number]>();
  const [shelf, setShelf] = useState('');
  const [counts, setCounts] = useState(() => new Map(one.units.map(({ listing, quantity }) => [listing, quantity])));
  const { seller, listings, reason } = one;
  const code = `${seller}~${one.return}`;
  const isSending = queue.waiting.some(({ command }) => command.kind === 'inspect_return' && command.code === code);
  return (
    <>
      <FactList
        facts={[
          { term: TEXT.holds, detail: listings.length === 0 ? TEXT.unknownItems : listings.join(', ') },
          ...(reason === undefined ? [] : [{ term: TEXT.reason, detail: RETURN_REASONS_TOLD[reason] }]),
        ]}
      />
      <InspectForm
        size="lg"
        working={isSending || isKeeping || taken.isBusy}
        ready={disposition !== undefined}
        onDone={async ({ outcome, checks }) => {
          if (disposition === undefined) return;
          const units = [...counts].map(([listing, quantity]) => ({ listing, quantity }));
          const place = shelf === '' ? 'DOCK' : shelf;
          setKeeping(true);
          const deed = { kind: 'inspect_return', code, outcome, checks, units, disposition, place } as const;
          const isKept = await inspect(deed, taken.photos, one.order);
          setKeeping(false);
          if (isKept && !navigator.onLine) onKept();
        }}
      >
        <InspectPhotos of={taken} />
        <Units of={one} counts={counts} onCount={(listing, count) => setCounts(new Map(counts).set(listing, count))} />
        <Radio.Group
          label={TEXT.place}
          value={disposition ?? ''}
          onChange={(chosen) => setDisposition(DISPOSITIONS.find((each) => each === chosen))}
        >
          <div className="inspect-outcomes">
            {DISPOSITIONS.map((each) => (
              <Radio key={each} value={each} size="lg" label={DISPOSITION_NAMES[each]} />
            ))}
          </div>
        </Radio.Group>
        {disposition === 'restock' ? <Shelf shelf={shelf} onShelf={setShelf} /> : null}
      </InspectForm>
    </>
  );
}

function Shelf({ shelf, onShelf }: { readonly shelf: string; readonly onShelf: (shelf: string) => void }) {
  return (
    <label className="hub-field">
      {TEXT.shelf} <span className="soft">{TEXT.shelfHint}</span>
      <input
        className="hub-input"
        value={shelf}
        maxLength={32}
        autoCapitalize="characters"
        autoComplete="off"
        onChange={({ currentTarget }) => onShelf(currentTarget.value.toUpperCase().replaceAll(NOT_SHELF, ''))}
      />
    </label>
  );
}

const NOT_SHELF = /[^A-Z0-9._-]/g;

type UnitsProps = {
  readonly of: HubReturn;
  readonly counts: ReadonlyMap<string, number>;
  readonly onCount: (listing: string, count: number) => void;
};

/** How many of each came back: at first as many as went out. */
function Units({ of: { units }, counts, onCount }: UnitsProps) {
  if (units.length === 0) return <p className="soft">{TEXT.unitsNone}</p>;
  return (
    <fieldset>
      <legend>{TEXT.units}</legend>
      <ul className="hub-list">
        {units.map(({ listing, quantity: most }) => {
          const count = counts.get(listing) ?? 0;
          return (
            <li key={listing} className="hub-row">
              <span>{fill(TEXT.unitsOf, { listing, most })}</span>
              <div className="hub-buttons">
                <button
                  type="button"
                  className="hub-button"
                  aria-label={fill(TEXT.fewer, { listing })}
                  disabled={count === 0}
                  onClick={() => onCount(listing, count - 1)}
                >
                  −
                </button>
                <output className="hub-count">{count}</output>
                <button
                  type="button"
                  className="hub-button"
                  aria-label={fill(TEXT.more1, { listing })}
                  disabled={count >= most}
                  onClick={() => onCount(listing, count + 1)}
                >
                  +
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
