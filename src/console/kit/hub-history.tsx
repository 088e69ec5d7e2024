import { fill } from '../../words/fill.ts';
import { CUSTODY_NAMES } from '../../words/hub-pick-en.ts';
import { CUSTODY_GROUNDS } from '../../words/quarantine-en.ts';
import type { components } from '../api/types.ts';
import './hub-history.css';
import { Instant } from './instant.tsx';

type Entry = components['schemas']['CustodyEntry'];

/** Who did what with something, when and where: the first first. */
export function HubHistory({
  entries,
}: {
  readonly entries: readonly (Omit<Entry, 'by'> & Partial<Pick<Entry, 'by'>>)[];
}) {
  return (
    <ol className="hub-history">
      {entries.map((entry, index) => (
        // The record only grows at its end.
        // biome-ignore lint/suspicious/noArrayIndexKey: an entry stays at its place
        <li key={index}>
          <strong>{said(entry)}</strong>
          {entry.ground === undefined ? null : `: ${CUSTODY_GROUNDS[entry.ground] ?? entry.ground}`}
          <br />
          <span className="soft">
            <Instant at={entry.doneAt} show="absolute" /> · {entry.hub}
            {entry.by === undefined ? null : ` · ${entry.by.name}`}
          </span>
        </li>
      ))}
    </ol>
  );
}

function said({ kind, listing = '', quantity, place = '', carrier = '', box }: Omit<Entry, 'by'>): string {
  const said = { listing, quantity: quantity ?? '', place, carrier, box: box ?? '' };
  return fill(CUSTODY_NAMES[kind] ?? kind, said);
}
