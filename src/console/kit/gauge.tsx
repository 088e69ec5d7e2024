import { IconArrowDownRight } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { FULLNESS, type Fullness, fullOf, GAUGE } from '../../words/console-en.ts';
import { percentage } from '../../words/quantities-en.ts';
import { GaugeBar } from './gauge-bar.tsx';
import { GaugeRates, type Rate } from './gauge-rates.tsx';
import './gauge.css';

/** One lapse that stands on the meter. */
export type Filler = {
  readonly key: string;
  /** What it was, with its date: a link to the order, an `Instant`. */
  readonly label: ReactNode;
  /** How much of the level it adds, 0–1. */
  readonly share: number;
};

export type GaugeProps = {
  /** The metric's name: `Late dispatch`. */
  label: string;
  /** Meter ÷ level; from 1 on it is full. */
  filling: number;
  /** How it empties, in a sentence: `14 orders handed over in time empty it.` */
  wayBack: string;
  /** One line for each window of time. */
  rates: readonly Rate[];
  /** The share that is asked for, 0–1. */
  target: number;
  /** The share at which the meter neither rises nor falls. */
  standsStill?: number | undefined;
  filledBy?: readonly Filler[];
  /** A `Sparkline`, if there is a history. */
  trend?: ReactNode;
  /** A link onwards. */
  action?: ReactNode;
  heading?: 'h2' | 'h3' | 'h4';
};

/** The evidence of one metric: how full, of what, what empties it, and the rate beside its target. */
export function Gauge(props: GaugeProps) {
  const {
    label,
    filling,
    wayBack,
    rates,
    target,
    standsStill,
    filledBy = [],
    trend,
    action,
    heading: Heading = 'h3',
  } = props;
  const id = useId();
  const fullness = fullnessOf(filling);
  const percent = percentage(Math.min(Math.floor(filling * 100) / 100, 1));
  return (
    <article className="gauge" data-fullness={fullness} aria-labelledby={id}>
      <header className="gauge-head">
        <Heading className="gauge-label" id={id}>
          {label}
        </Heading>
        <p className="gauge-reading">
          <strong>{FULLNESS[fullness]}</strong>
          {fullness === 'empty' || fullness === 'full' ? null : <span className="number"> · {fullOf(percent)}</span>}
        </p>
      </header>
      <GaugeBar
        label={label}
        filling={filling}
        text={`${fullOf(percent)}. ${wayBack}`}
        shares={filledBy.map(({ share }) => share)}
      />
      <p className="gauge-way">
        <IconArrowDownRight aria-hidden="true" size={17} stroke={2} />
        <span>{wayBack}</span>
      </p>
      <div className="gauge-figures">
        <GaugeRates rates={rates} target={target} standsStill={standsStill} />
        {trend === undefined ? null : <div className="gauge-trend">{trend}</div>}
      </div>
      {filledBy.length === 0 ? null : <FilledBy fillers={filledBy} />}
      {action === undefined ? null : <footer className="gauge-action">{action}</footer>}
    </article>
  );
}

function FilledBy({ fillers }: { fillers: readonly Filler[] }) {
  return (
    <details className="gauge-filled">
      <summary>
        {GAUGE.filledBy} <span className="number soft">({fillers.length})</span>
      </summary>
      <ul>
        {fillers.map(({ key, label, share }) => (
          <li key={key}>
            <span>{label}</span>
            <span className="number soft">{GAUGE.adds(percentage(Math.round(share * 100) / 100))}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function fullnessOf(filling: number): Fullness {
  if (filling <= 0) return 'empty';
  if (filling < 0.5) return 'low';
  if (filling < 0.8) return 'filling';
  return filling < 1 ? 'nearly-full' : 'full';
}
