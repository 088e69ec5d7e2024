import { GAUGE } from '../../words/console-en.ts';
import { percentage } from '../../words/quantities-en.ts';

/** A metric's rate over one window of time. */
export type Rate = {
  /** `30 days`. */
  readonly window: string;
  /** 0–1; null while nothing has settled in the window. */
  readonly share: number | null;
  /** What it is a share of: `120 orders`. */
  readonly of: string;
};

/** The rates on one scale, which runs to twice the target or beyond the highest of them, with the target marked. */
export function GaugeRates({
  rates,
  target,
  standsStill,
}: {
  rates: readonly Rate[];
  target: number;
  standsStill?: number | undefined;
}) {
  const scale = Math.max(target * 2, ...rates.map(({ share }) => (share ?? 0) * 1.05));
  return (
    <div className="gauge-rates">
      <dl>
        {rates.map((rate) => (
          <div key={rate.window} className="gauge-rate" data-over={(rate.share ?? 0) > target}>
            <dt>{rate.window}</dt>
            <dd>
              {rate.share === null ? (
                <span className="soft">{GAUGE.nothingYet}</span>
              ) : (
                <>
                  <strong className="number">{percentage(rate.share)}</strong>
                  <span className="soft"> of {rate.of}</span>
                </>
              )}
              <RateLine share={rate.share ?? 0} target={target} scale={scale} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="gauge-target soft">
        <span className="gauge-target-mark" aria-hidden="true" /> {GAUGE.target}{' '}
        <span className="number">{percentage(target)}</span>
        {standsStill === undefined ? null : (
          <>
            {' · '}
            {GAUGE.standsStill} <span className="number">{percentage(standsStill)}</span>
          </>
        )}
      </p>
    </div>
  );
}

function RateLine({ share, target, scale }: { share: number; target: number; scale: number }) {
  const at = `${(target / scale) * 100}%`;
  return (
    <svg aria-hidden="true" width="100%" height="8" focusable="false">
      <rect className="gauge-rate-ground" y="2.5" width="100%" height="3" rx="1.5" />
      <rect className="gauge-rate-part" y="2.5" width={`${(share / scale) * 100}%`} height="3" rx="1.5" />
      <line className="gauge-rate-target" x1={at} x2={at} y1="0" y2="8" />
    </svg>
  );
}
