import { type PointerEvent, useState } from 'react';
import { TREND } from '../../words/console-en.ts';
import { percentage } from '../../words/quantities-en.ts';
import { useClock } from './clock.tsx';
import { absolute } from './time.ts';
import { type Frame, heightOf, lineThrough, type Spot, spotsOf, topOfScale, type Week } from './trend.ts';

type TrendDrawingProps = { label: string; weeks: readonly Week[]; target: number; unit: string; width: number };

const HEIGHT = 180;

export function TrendDrawing({ label, weeks, target, unit, width }: TrendDrawingProps) {
  const { zone } = useClock();
  const [looked, setLooked] = useState<Spot>();
  const frame: Frame = { width, height: HEIGHT, top: 10, bottom: 24, left: 44, right: 12 };
  const top = topOfScale(weeks, [target]);
  const spots = spotsOf(weeks, top, frame);
  const at = heightOf(target, top, frame);
  const day = (from: string) => absolute(from, zone, 'short-day').replace(/ \d{4}$/, '');
  return (
    <>
      <svg
        className="trend-drawing"
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={summaryOf(label, weeks, spots)}
        onPointerMove={(event) => setLooked(nearest(spots, event))}
        onPointerLeave={() => setLooked(undefined)}
      >
        {[0, top / 2, top].map((share) => (
          <g key={share}>
            <line
              className="trend-drawing-grid"
              x1={frame.left}
              x2={width}
              y1={heightOf(share, top, frame)}
              y2={heightOf(share, top, frame)}
            />
            <text
              className="trend-drawing-text"
              x={frame.left - 8}
              y={heightOf(share, top, frame) + 4}
              textAnchor="end"
            >
              {percentage(share)}
            </text>
          </g>
        ))}
        <line className="trend-drawing-target" x1={frame.left} x2={width} y1={at} y2={at} />
        <path className="trend-drawing-line" d={lineThrough(spots)} />
        {spots.map((spot) => (
          <circle
            key={spot.week.from}
            className="trend-drawing-spot"
            cx={spot.x}
            cy={spot.y}
            r={spot === looked ? 5 : 3}
            data-over={spot.share > target}
          />
        ))}
        {[spots[0], spots.at(-1)].map((spot, index) =>
          spot === undefined ? null : (
            <text
              key={spot.week.from + String(index)}
              className="trend-drawing-text"
              x={spot.x}
              y={HEIGHT - 6}
              textAnchor={index === 0 ? 'start' : 'end'}
            >
              {day(spot.week.from)}
            </text>
          ),
        )}
      </svg>
      <p className="trend-chart-reading" aria-hidden="true">
        {looked === undefined ? (
          <>
            <span className="trend-chart-dash" /> {TREND.target} {percentage(target)}
          </>
        ) : (
          `${TREND.week} ${day(looked.week.from)}: ${percentage(looked.share)} of ${looked.week.items} ${unit}`
        )}
      </p>
    </>
  );
}

function nearest(spots: readonly Spot[], event: PointerEvent<SVGSVGElement>): Spot | undefined {
  const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
  return spots.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0];
}

function summaryOf(label: string, weeks: readonly Week[], spots: readonly Spot[]): string {
  const [first, last] = [spots[0], spots.at(-1)].map((spot) =>
    spot === undefined ? TREND.nothing : percentage(spot.share),
  );
  return TREND.summary(label, weeks.length, first ?? TREND.nothing, last ?? TREND.nothing);
}
