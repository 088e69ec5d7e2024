import { IconChevronRight } from '@tabler/icons-react';
import { POLICY_TERMS } from '../../words/policy-terms-en.ts';
import { capital } from '../../words/quantities-en.ts';
import { amount, fullness } from '../../words/staff-en.ts';
import {
  addsToMeter,
  describeRate,
  describeTarget,
  emptiedBy,
  LAPSE_COUNTS,
  SELLER_WORDS,
} from '../../words/staff-seller-en.ts';
import { Instant } from '../kit/instant.tsx';
import { Sparkline } from '../kit/sparkline.tsx';
import type { Lapse, MetricStanding } from './api-shapes.ts';
import { MeterBar } from './meter-bar.tsx';
import './meters.css';

/** Every meter of a seller in a few lines, the fullest first; each opens to what fills it. */
export function Meters({ metrics }: { metrics: readonly MetricStanding[] }) {
  return (
    <div className="meters">
      {metrics
        .toSorted((one, other) => other.filled - one.filled)
        .map((metric) => (
          <Meter key={metric.metric} standing={metric} />
        ))}
    </div>
  );
}

function Meter({ standing }: { standing: MetricStanding }) {
  const { metric, filled, target, rates, trend } = standing;
  const name = capital(POLICY_TERMS.metric[metric]);
  return (
    <details className="meters-one">
      <summary>
        <span className="meters-name">
          <IconChevronRight aria-hidden="true" size={15} stroke={2} />
          {name}
          <span className="number">{fullness(filled)}</span>
        </span>
        <span className="meters-bar">
          <MeterBar filled={filled} />
        </span>
        <span className="meters-rates">
          {rates.map(({ days, items, lapses, share }) => describeRate(days, items, lapses, share)).join(' · ')} ·{' '}
          {describeTarget(target)}
        </span>
        {trend.length < 2 ? null : (
          <span className="meters-trend">
            <Sparkline label={name} weeks={trend} target={target} />
          </span>
        )}
      </summary>
      <MeterDetail standing={standing} />
    </details>
  );
}

function MeterDetail({ standing }: { standing: MetricStanding }) {
  const { meter, level, standsStillAt, counting } = standing;
  const counts = standing.totals ?? {
    excused: standing.excused.length,
    passedOver: standing.passedOver.length,
    used: standing.used.length,
  };
  const apart = (['excused', 'passedOver', 'used'] as const)
    .filter((fate) => counts[fate] > 0)
    .map((fate) => amount(counts[fate], ...LAPSE_COUNTS[fate]));
  return (
    <div className="meters-more">
      <p className="number">
        {SELLER_WORDS.meterOf(meter, level)} · {emptiedBy(standing.emptiedBy)} ·{' '}
        {SELLER_WORDS.standsStill(standsStillAt)}
      </p>
      {apart.length === 0 ? null : <p>{apart.join(' · ')}</p>}
      {counting.length === 0 ? <p className="soft">{SELLER_WORDS.nothingCounting}</p> : <Counting lapses={counting} />}
    </div>
  );
}

function Counting({ lapses }: { lapses: readonly Lapse[] }) {
  return (
    <>
      <p>{SELLER_WORDS.counting}</p>
      <ul>
        {lapses.map(({ id, orderId, listingId, at, adds }) => (
          <li key={id}>
            <code>{orderId ?? listingId ?? id}</code> <Instant at={at} precision="short-day" />
            {adds === undefined ? null : <span className="number"> {addsToMeter(adds)}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
