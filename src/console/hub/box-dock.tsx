import { useId, useState } from 'react';
import { fill } from '../../words/fill.ts';
import { RECEIVE_TEXT as TEXT } from '../../words/hub-pick-en.ts';
import { Section } from '../kit/page.tsx';
import { useDesk, useScan } from './desk.tsx';
import type { Box } from './shapes.ts';

/** What of a box lies on the dock goes on a shelf: scan the shelf, then say what was put there. */
export function BoxDock({ code, box }: { readonly code: string; readonly box: Box }) {
  const id = useId();
  const { act, say } = useDesk();
  const [place, setPlace] = useState('');
  const { dock } = box;
  const putAway = (listing: string, quantity: number) => {
    if (place === '') return say('refused', TEXT.chooseShelf);
    act({ kind: 'put_away', code, listing, quantity, place, from: DOCK });
  };
  useScan((scanned) => {
    const there = dock.find(({ listing }) => listing === scanned);
    if (there !== undefined) putAway(there.listing, there.quantity);
    else if (SHELF.test(scanned)) setPlace(scanned.toUpperCase());
    else say('refused', TEXT.shelfHint);
  });
  return (
    <Section title={TEXT.dock}>
      {dock.length === 0 ? (
        <p>{TEXT.dockNone}</p>
      ) : (
        <>
          <label htmlFor={id}>
            <strong>{TEXT.shelf}</strong> <span className="soft">{TEXT.shelfHint}</span>
          </label>
          <input
            id={id}
            className="hub-input"
            value={place}
            maxLength={32}
            autoCapitalize="characters"
            autoComplete="off"
            onChange={({ currentTarget }) => setPlace(currentTarget.value.toUpperCase().trim())}
          />
          <div className="hub-buttons">
            {dock.map(({ listing, quantity }) => (
              <button key={listing} type="button" className="hub-button" onClick={() => putAway(listing, quantity)}>
                {fill(TEXT.putAway, { count: quantity, listing })}
              </button>
            ))}
          </div>
        </>
      )}
    </Section>
  );
}

/** Where what has come in lies until it is put away. */
const DOCK = 'DOCK';
const SHELF = /^[A-Za-z0-9._-]{1,32}$/;
