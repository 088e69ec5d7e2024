import { type Icon, IconAlertTriangle, IconCircleCheck, IconHelpCircle } from '@tabler/icons-react';
import { fill } from '../../words/fill.ts';
import { CONFIDENCE_WORDS, SCAN_WORDS, TRACKING_TEXT as TEXT, TRACKING_REASONS } from '../../words/tracking-en.ts';
import { Instant } from '../kit/instant.tsx';
import { Sentence } from '../kit/sentence.tsx';
import type { Parcel } from './use-tracking.ts';

const ICONS: Readonly<Record<Parcel['confidence'], Icon>> = {
  certain: IconCircleCheck,
  likely: IconHelpCircle,
  contradictory: IconAlertTriangle,
};

/** A parcel: where it is, how sure that is and why, and every scan. */
export function ParcelCard({ parcel }: { readonly parcel: Parcel }) {
  const { trackingNumber: number, state, since, confidence, reasons, scans } = parcel;
  const Icon = ICONS[confidence];
  return (
    <article className="tracking-parcel" aria-label={fill(TEXT.parcel, { number })}>
      <h3 className="tracking-title">
        <Sentence of={TEXT.parcel} values={{ number: <span className="tracking-number">{number}</span> }} />
      </h3>
      <p className="tracking-state">
        <Sentence of={TEXT.since} values={{ state: SCAN_WORDS[state], at: <Instant at={since} /> }} />
      </p>
      <p className="tracking-confidence" data-confidence={confidence}>
        <Icon aria-hidden="true" size={17} stroke={1.8} />
        <span>
          <strong>{CONFIDENCE_WORDS[confidence]}.</strong> {reasons.map(({ detail }) => detail).join(' ')}
        </span>
      </p>
      <ol className="tracking-scans" aria-label={fill(TEXT.scans, { number })}>
        {scans.toReversed().map((scan) => (
          <ScanItem key={`${scan.at} ${scan.scan} ${scan.carrier} ${scan.region}`} scan={scan} />
        ))}
      </ol>
    </article>
  );
}

function ScanItem({ scan: { at, scan, carrier, region, source, doubts } }: { readonly scan: Parcel['scans'][number] }) {
  const by = source === 'kingston' ? TEXT.hub : carrier;
  return (
    <li data-doubted={doubts.length > 0 ? true : undefined}>
      <span className="tracking-scan">
        {SCAN_WORDS[scan]}
        {doubts.length === 0 ? null : (
          <span className="tracking-doubt" title={doubts.map((doubt) => TRACKING_REASONS[doubt]).join(' ')}>
            {TEXT.doubt}
          </span>
        )}
      </span>
      <span className="soft">
        {region === undefined ? by : fill(TEXT.scan, { carrier: by, region })} · <Instant at={at} show="absolute" />
      </span>
    </li>
  );
}
