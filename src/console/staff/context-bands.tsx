import { Button } from '@mantine/core';
import { useState } from 'react';
import { CONTEXT_KIND_NAMES, CONTEXT_STATE_NAMES, CONTEXTS_WORDS } from '../../words/staff-contexts-en.ts';
import { useClock } from '../kit/clock.tsx';
import { absolute } from '../kit/time.ts';
import type { Context, ContextKind } from './api-shapes.ts';
import { CONTEXT_ICONS } from './context-icons.ts';
import { type Lane, lanesOf, monthsIn, stateOf, within } from './context-lanes.ts';
import './context-bands.css';

const DAY = 86_400_000;
/** What is drawn: half a year back, and some days ahead for what is still to come. */
const BACK = 183 * DAY;
const AHEAD = 10 * DAY;
/** More lanes than these are shown when asked for. */
const LANES = 16;
/** A band of an hour would be too thin to see; in per cent of the width. */
const THINNEST = 0.7;

type Scale = { readonly from: number; readonly to: number };

/** When and where contexts held over the past half year. A drawing: the table below has the same in words. */
export function ContextBands({ contexts }: { contexts: readonly Context[] }) {
  const { now } = useClock();
  const [all, setAll] = useState(false);
  const scale = { from: now - BACK, to: now + AHEAD };
  const lanes = lanesOf(within(contexts, scale.from, scale.to));
  if (lanes.length === 0) return <p className="soft">{CONTEXTS_WORDS.noBands}</p>;
  const shown = all ? lanes : lanes.slice(0, LANES);
  return (
    <figure className="context-bands" aria-label={CONTEXTS_WORDS.bandsLabel}>
      <div className="context-bands-drawing" aria-hidden="true">
        <Months scale={scale} now={now} />
        <Grid scale={scale} now={now} />
        {[...Map.groupBy(shown, ({ kind }) => kind)].map(([kind, among]) => (
          <div key={kind} className="context-bands-kind" data-kind={kind}>
            <KindName kind={kind} />
            {among.map((lane) => (
              <LaneRow key={lane.key} lane={lane} scale={scale} now={now} />
            ))}
          </div>
        ))}
      </div>
      {lanes.length <= LANES ? null : (
        <Button variant="subtle" size="compact-sm" mt="xs" onClick={() => setAll(!all)}>
          {all ? CONTEXTS_WORDS.fewerLanes : CONTEXTS_WORDS.moreLanes(lanes.length)}
        </Button>
      )}
    </figure>
  );
}

function Months({ scale, now }: { scale: Scale; now: number }) {
  return (
    <div className="context-bands-scale">
      <div className="context-bands-months">
        {monthsIn(scale.from, scale.to)
          .filter((month) => Math.abs(month - now) > 15 * DAY && scale.to - month > 8 * DAY)
          .map((month) => (
            <span key={month} style={{ left: percent(month, scale) }}>
              {new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }).format(month)}
            </span>
          ))}
        <span className="context-bands-now" style={{ left: percent(now, scale) }}>
          {CONTEXTS_WORDS.now}
        </span>
      </div>
    </div>
  );
}

/** The months and the present, behind all lanes. */
function Grid({ scale, now }: { scale: Scale; now: number }) {
  return (
    <div className="context-bands-grid">
      {monthsIn(scale.from, scale.to).map((month) => (
        <span key={month} style={{ left: percent(month, scale) }} />
      ))}
      <span className="context-bands-today" style={{ left: percent(now, scale) }} />
    </div>
  );
}

function KindName({ kind }: { kind: ContextKind }) {
  const Icon = CONTEXT_ICONS[kind];
  return (
    <p className="context-bands-title">
      <Icon size={17} stroke={1.8} />
      {CONTEXT_KIND_NAMES[kind]}
    </p>
  );
}

function LaneRow({ lane, scale, now }: { lane: Lane; scale: Scale; now: number }) {
  const name = [lane.place ?? CONTEXTS_WORDS.everywhere, ...(lane.carrier === undefined ? [] : [lane.carrier])].join(
    ' · ',
  );
  return (
    <div className="context-bands-lane">
      <span className="context-bands-name" title={name}>
        {name}
      </span>
      <svg className="context-bands-track" focusable="false" role="presentation">
        <line className="context-bands-ground" x1="0" x2="100%" y1="50%" y2="50%" />
        {lane.bands.map((context) => (
          <Band key={context.contextId} context={context} scale={scale} now={now} />
        ))}
      </svg>
    </div>
  );
}

function Band({ context, scale, now }: { context: Context; scale: Scale; now: number }) {
  const { zone } = useClock();
  const state = stateOf(context, now);
  const from = share(Date.parse(context.from), scale);
  const width = Math.max(share(Date.parse(context.to), scale) - from, THINNEST);
  return (
    <rect
      className="context-bands-band"
      data-state={state}
      x={`${from}%`}
      width={`${width}%`}
      y="22%"
      height="56%"
      rx="3"
    >
      <title>
        {`${CONTEXT_KIND_NAMES[context.kind]}, ${CONTEXT_STATE_NAMES[state]}: ${absolute(context.from, zone)} – ${absolute(context.to, zone)}`}
      </title>
    </rect>
  );
}

/** Where an instant lies on the scale, in per cent of its width; what lies beyond stands at its end. */
function share(at: number, { from, to }: Scale): number {
  return ((Math.min(Math.max(at, from), to) - from) / (to - from)) * 100;
}

function percent(at: number, scale: Scale): string {
  return `${share(at, scale)}%`;
}
