import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import {
  LOT_ACT_TITLES,
  LOT_GROUND_NAMES,
  LOT_GROUNDS_OFFERED,
  QUARANTINE_PAGE as TEXT,
} from '../../words/quarantine-en.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { useDesk } from './desk.tsx';
import type { ApartLot, Deed, LotAct } from './shapes.ts';

type ApartDialogProps = { readonly lot: ApartLot; readonly what: LotAct; readonly onClose: () => void };

/** Asks why, how many and where to, before units come out from where they lie apart. */
export function ApartDialog({ lot, what, onClose }: ApartDialogProps) {
  const { act } = useDesk();
  const [ground, setGround] = useState('');
  const [units, setUnits] = useState(String(lot.left));
  const [place, setPlace] = useState('');
  const [isTried, setTried] = useState(false);
  const { listing, left, twoFor } = lot;
  const grounds = LOT_GROUNDS_OFFERED[what];
  const quantity = UNITS.test(units) ? Number(units) : 0;
  const isGood = ground !== '' && quantity >= 1 && quantity <= left && (what !== 'release' || SHELF.test(place));
  const confirm = () => {
    setTried(true);
    if (!isGood) return;
    const of = { seller: lot.seller, lot: lot.lot, quantity, ground };
    act({ kind: what, ...of, ...(what === 'release' ? { place } : {}) } as Deed);
    onClose();
  };
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      onConfirm={confirm}
      title={fill(LOT_ACT_TITLES[what].title, { listing })}
      confirmLabel={fill(LOT_ACT_TITLES[what].title, { listing })}
      tone={what === 'dispose' ? 'grave' : 'plain'}
      failure={isTried && !isGood ? TEXT.groundMissing : undefined}
    >
      {twoFor.includes(what) ? <p>{TEXT.two}</p> : null}
      <label className="hub-field">
        {TEXT.ground}
        <select className="hub-input" value={ground} onChange={({ currentTarget }) => setGround(currentTarget.value)}>
          <option value="" />
          {grounds.map((each) => (
            <option key={each} value={each}>
              {LOT_GROUND_NAMES[each]}
            </option>
          ))}
        </select>
      </label>
      <label className="hub-field">
        {fill(TEXT.quantity, { left })}
        <input
          className="hub-input"
          inputMode="numeric"
          value={units}
          maxLength={6}
          autoComplete="off"
          onChange={({ currentTarget }) => setUnits(currentTarget.value.trim())}
        />
      </label>
      {what === 'release' ? (
        <label className="hub-field">
          {TEXT.shelf}
          <input
            className="hub-input"
            value={place}
            maxLength={32}
            autoComplete="off"
            onChange={({ currentTarget }) => setPlace(currentTarget.value.toUpperCase().trim())}
          />
        </label>
      ) : null}
    </ConfirmDialog>
  );
}

const SHELF = /^[A-Z0-9._-]{1,32}$/;
const UNITS = /^\d{1,6}$/;
