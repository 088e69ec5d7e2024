import { SCANS_TEXT as TEXT } from '../../words/carrier-page-en.ts';
import { Section } from '../kit/page.tsx';
import { Moment } from '../seller/moment.tsx';
import type { Scan } from './shapes.ts';

/** What was scanned on this shift, the latest first: which parcels, and nothing of their customers. */
export function ScanList({ scans }: { readonly scans: readonly Scan[] | undefined }) {
  return (
    <Section title={TEXT.title}>
      {scans === undefined || scans.length === 0 ? (
        <p className="soft">{TEXT.none}</p>
      ) : (
        <ol className="carrier-scans">
          {scans.map(({ access, order, at, what }) => (
            <li key={access}>
              <strong>{order}</strong> <span>{TEXT[what]}</span>{' '}
              <span className="soft">
                <Moment at={at} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
