import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { RECEIVE_TEXT as TEXT } from '../../words/hub-pick-en.ts';
import { Section } from '../kit/page.tsx';
import { useDesk, useScan } from './desk.tsx';
import type { Box } from './shapes.ts';

type Found = readonly { readonly listing: string; readonly quantity: number }[];

type BoxCountProps = { readonly box: Box; readonly onCounted: (found: Found) => void };

/** Counts what is in a box: each scan is one more of a listing, or by hand. What was not planned is counted, too. */
export function BoxCount({ box, onCounted }: BoxCountProps) {
  const { say } = useDesk();
  const { declared } = box;
  const [found, setFound] = useState<ReadonlyMap<string, number>>(
    () => new Map((box.counted ?? []).map(({ listing, quantity }) => [listing, quantity])),
  );
  const [other, setOther] = useState('');
  const listings = [...new Set([...declared.map(({ listing }) => listing), ...found.keys()])];
  const put = (listing: string, quantity: number) =>
    setFound((before) => new Map(before).set(listing, Math.min(MOST, Math.max(0, quantity))));
  const countOf = (listing: string) => found.get(listing) ?? 0;
  useScan((code) => {
    if (!LISTING.test(code)) return say('refused', TEXT.addListingHint);
    put(code, countOf(code) + 1);
    const isPlanned = declared.some(({ listing }) => listing === code);
    say(isPlanned ? 'done' : 'kept', `${countOf(code) + 1} × ${code}`, isPlanned ? '' : TEXT.notPlanned);
  });
  const differences = listings.flatMap((listing) => {
    const planned = plannedOf(declared, listing);
    return planned === countOf(listing) ? [] : [`${listing} ${countOf(listing)} / ${planned}`];
  });
  return (
    <Section title={TEXT.counting}>
      <ul className="hub-list">
        {listings.map((listing) => {
          const planned = plannedOf(declared, listing);
          return (
            <li key={listing} className="hub-line" data-whole={countOf(listing) === planned}>
              <div>
                <span className="hub-row-name">{listing}</span>
                <p className="soft">{planned === 0 ? TEXT.notPlanned : fill(TEXT.planned, { count: planned })}</p>
              </div>
              <div className="hub-buttons">
                <button
                  type="button"
                  className="hub-button"
                  aria-label={fill(TEXT.less, { listing })}
                  onClick={() => put(listing, countOf(listing) - 1)}
                >
                  −
                </button>
                <input
                  className="hub-input hub-number"
                  inputMode="numeric"
                  aria-label={listing}
                  value={countOf(listing)}
                  onChange={({ currentTarget }) => put(listing, Number(currentTarget.value.replaceAll(/\D/g, '')))}
                />
                <button
                  type="button"
                  className="hub-button"
                  aria-label={fill(TEXT.moreOf, { listing })}
                  onClick={() => put(listing, countOf(listing) + 1)}
                >
                  +
                </button>
              </div>
            </li>
          );
        })}
      </ul>
      <form
        className="hub-typed"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          const listing = other.trim();
          if (!LISTING.test(listing)) return say('refused', TEXT.addListingHint);
          put(listing, countOf(listing) + 1);
          setOther('');
        }}
      >
        <label>
          <span>{TEXT.addListing}</span>
          <input
            value={other}
            maxLength={128}
            placeholder={TEXT.addListingHint}
            onChange={({ currentTarget }) => setOther(currentTarget.value)}
          />
        </label>
        <button type="submit" className="hub-button">
          {TEXT.add}
        </button>
      </form>
      {differences.length === 0 ? null : (
        <p className="hub-trouble">{fill(TEXT.difference, { difference: differences.join(', ') })}</p>
      )}
      <div className="hub-buttons">
        <button
          type="button"
          className="hub-button"
          onClick={() => setFound(new Map(declared.map(({ listing, quantity }) => [listing, quantity])))}
        >
          {TEXT.asPlanned}
        </button>
        <button
          type="button"
          className="hub-button"
          data-main="true"
          onClick={() => onCounted(listings.map((listing) => ({ listing, quantity: countOf(listing) })))}
        >
          {TEXT.counted}
        </button>
      </div>
    </Section>
  );
}

const LISTING = /^[A-Za-z0-9._-]{1,128}$/;
const MOST = 100_000;

function plannedOf(declared: Box['declared'], listing: string): number {
  return declared.find((each) => each.listing === listing)?.quantity ?? 0;
}
