import { fill } from '../../words/fill.ts';
import { LISTING_TEXT as TEXT } from '../../words/listings-en.ts';
import type { SellersListing } from './shapes.ts';

/** The reasons of a finding, each with what it is against. */
export function GivenReasons({ reasons }: Pick<SellersListing['history'][number], 'reasons'>) {
  if (reasons.length === 0) return null;
  return (
    <ul>
      {reasons.map(({ ruling, words, ground }) => (
        <li key={ruling}>
          {words}
          {ground === undefined ? null : ` (${fill(TEXT.against, { ground: TEXT[ground] })})`}
        </li>
      ))}
    </ul>
  );
}
