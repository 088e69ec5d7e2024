import { TREND } from '../../words/console-en.ts';
import { percentage } from '../../words/quantities-en.ts';
import { type Frame, heightOf, lineThrough, shareOf, spotsOf, topOfScale, type Week } from './trend.ts';
import './sparkline.css';

export type SparklineProps = { label: string; weeks: readonly Week[]; target: number };

const FRAME: Frame = { width: 144, height: 40, top: 4, bottom: 4, left: 3, right: 5 };

/** The shape of the last weeks beside a figure; `TrendChart` is the one to read values from. */
export function Sparkline({ label, weeks, target }: SparklineProps) {
  const top = topOfScale(weeks, [target]);
  const spots = spotsOf(weeks, top, FRAME);
  const last = spots.at(-1);
  const [first, latest] = [weeks[0], weeks.at(-1)].map((week) => wordsFor(week));
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
      role="img"
      aria-label={TREND.summary(label, weeks.length, first ?? TREND.nothing, latest ?? TREND.nothing)}
    >
      <line
        className="sparkline-target"
        x1="0"
        x2={FRAME.width}
        y1={heightOf(target, top, FRAME)}
        y2={heightOf(target, top, FRAME)}
      />
      <path className="sparkline-line" d={lineThrough(spots)} />
      {last === undefined ? null : (
        <circle className="sparkline-last" cx={last.x} cy={last.y} r="3" data-over={last.share > target} />
      )}
    </svg>
  );
}

function wordsFor(week: Week | undefined): string {
  const share = week === undefined ? null : shareOf(week);
  return share === null ? TREND.nothing : percentage(share);
}
