import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { PICK_TEXT as TEXT } from '../../words/hub-pick-en.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { useDesk, useScan } from './desk.tsx';

type CountShelfProps = { readonly seller: string; readonly listing: string; readonly onClose: () => void };

/** Says how many of a listing lie on a shelf: what is there goes before what the record says. */
export function CountShelf({ seller, listing, onClose }: CountShelfProps) {
  const { act } = useDesk();
  const [place, setPlace] = useState('');
  const [units, setUnits] = useState('');
  const [isTried, setTried] = useState(false);
  // The shelf may be scanned.
  useScan((code) => setPlace(code.toUpperCase()));
  const isGood = SHELF.test(place) && UNITS.test(units);
  const count = () => {
    setTried(true);
    if (!isGood) return;
    act({ kind: 'count_shelf', seller, listing, place, quantity: Number(units) });
    onClose();
  };
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      onConfirm={count}
      title={fill(TEXT.countTitle, { listing })}
      confirmLabel={TEXT.countDo}
      failure={isTried && !isGood ? TEXT.countBad : undefined}
    >
      <p>{TEXT.countText}</p>
      <label className="hub-field">
        {TEXT.countShelf}
        <input
          className="hub-input"
          value={place}
          maxLength={32}
          autoComplete="off"
          onChange={({ currentTarget }) => setPlace(currentTarget.value.toUpperCase().trim())}
        />
      </label>
      <label className="hub-field">
        {TEXT.countUnits}
        <input
          className="hub-input"
          inputMode="numeric"
          value={units}
          maxLength={6}
          autoComplete="off"
          onChange={({ currentTarget }) => setUnits(currentTarget.value.trim())}
        />
      </label>
    </ConfirmDialog>
  );
}

const SHELF = /^[A-Z0-9._-]{1,32}$/;
const UNITS = /^(?:\d{1,5}|100000)$/;
