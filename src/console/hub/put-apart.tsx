import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { PUT_APART_REASONS, QUARANTINE_REASON_NAMES, PUT_APART as TEXT } from '../../words/quarantine-en.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { useDesk, useScan } from './desk.tsx';
import type { Deed } from './shapes.ts';

type PutApartProps = {
  /** Left out: whoever puts it apart says whose it is and what. */
  readonly goods?: { readonly seller: string; readonly listing: string };
  readonly onClose: () => void;
};

/** Takes goods from a shelf and puts them apart: from then on nobody is told to pick them. */
export function PutApart({ goods, onClose }: PutApartProps) {
  const { act } = useDesk();
  const [seller, setSeller] = useState(goods?.seller ?? '');
  const [listing, setListing] = useState(goods?.listing ?? '');
  const [place, setPlace] = useState('');
  const [units, setUnits] = useState('1');
  const [why, setWhy] = useState('');
  const [isTried, setTried] = useState(false);
  // First what it is, then where it lies.
  useScan((code) => (listing === '' ? setListing(code) : setPlace(code.toUpperCase())));
  const isGood = seller !== '' && listing !== '' && SHELF.test(place) && UNITS.test(units) && why !== '';
  const confirm = () => {
    setTried(true);
    if (!isGood) return;
    act({ kind: 'quarantine', seller, listing, place, quantity: Number(units), why } as Deed);
    onClose();
  };
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      onConfirm={confirm}
      title={goods === undefined ? TEXT.title : fill(TEXT.titleOf, { listing })}
      confirmLabel={TEXT.confirm}
      failure={isTried && !isGood ? TEXT.missing : undefined}
    >
      <p>{TEXT.lead}</p>
      {goods === undefined ? (
        <>
          <Field label={TEXT.listing} value={listing} most={128} onChange={setListing} />
          <Field label={TEXT.seller} value={seller} most={64} onChange={setSeller} />
        </>
      ) : null}
      <Field label={TEXT.place} value={place} most={32} onChange={(text) => setPlace(text.toUpperCase())} />
      <Field label={TEXT.units} value={units} most={6} onChange={setUnits} isNumber />
      <label className="hub-field">
        {TEXT.why}
        <select className="hub-input" value={why} onChange={({ currentTarget }) => setWhy(currentTarget.value)}>
          <option value="" />
          {PUT_APART_REASONS.map((each) => (
            <option key={each} value={each}>
              {QUARANTINE_REASON_NAMES[each]}
            </option>
          ))}
        </select>
      </label>
    </ConfirmDialog>
  );
}

type FieldProps = {
  readonly label: string;
  readonly value: string;
  readonly most: number;
  readonly isNumber?: boolean;
  readonly onChange: (text: string) => void;
};

function Field({ label, value, most, isNumber = false, onChange }: FieldProps) {
  return (
    <label className="hub-field">
      {label}
      <input
        className="hub-input"
        {...{ value, maxLength: most, autoComplete: 'off', ...(isNumber && { inputMode: 'numeric' as const }) }}
        onChange={({ currentTarget }) => onChange(currentTarget.value.trim())}
      />
    </label>
  );
}

const SHELF = /^[A-Z0-9._-]{1,32}$/;
const UNITS = /^[1-9]\d{0,4}$/;
