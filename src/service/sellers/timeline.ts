import type { z } from 'zod';
import { METRIC_INDEX } from '../../rulebook/items.ts';
import type { LapseView } from '../../rulebook/standing/view-lapse.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { timelineEntry } from './contract.ts';
import { sellersData } from './event-data.ts';
import type { TimelineBound, TimelineDecisionRow, TimelineEventRow } from './timeline-store.ts';
import { toLapse } from './view.ts';

/** What a timeline is merged from. Of one instant decisions come first, since they follow from what is below them. */
const SOURCES = ['decision', 'lapse', 'event'] as const;
export type TimelineSource = (typeof SOURCES)[number];

/** Where an entry stands: instant, place of its source in the list above, its own number there, and its name. */
type TimelineKey = readonly [at: number, source: number, number: number, name: string];

type Placed = { readonly key: TimelineKey; readonly entry: z.input<typeof timelineEntry> };

/** Behind every number that occurs. */
const LAST = Number.MAX_SAFE_INTEGER;

/** Which rows of a source lie behind a key; without a key all. */
export function boundOf(after: TimelineKey | undefined, source: TimelineSource): TimelineBound {
  if (after === undefined) return { at: LAST, number: LAST };
  const [at, sourceAfter, number] = after;
  const place = SOURCES.indexOf(source);
  if (place === sourceAfter) return { at, number };
  return { at, number: place > sourceAfter ? LAST : -1 };
}

/** The lapses behind a key. Those of one metric and instant are told apart by the events that are cited for them. */
export function lapsesBehind(lapses: readonly LapseView[], after: TimelineKey | undefined): readonly Placed[] {
  return lapses.map(placeLapse).filter(({ key }) => after === undefined || compareKeys(after, key) < 0);
}

function placeLapse(view: LapseView): Placed {
  const { at, metric, state, id } = view;
  return {
    key: [at, SOURCES.indexOf('lapse'), METRIC_INDEX[metric], id],
    entry: { kind: 'lapse', at: formatTimestamp(at), metric, state, lapse: toLapse(view) },
  };
}

/** An event as staff see it, or as its seller does. */
export function placeEvent(row: TimelineEventRow, seesCustomers: boolean): Placed {
  const { source, id, position, type, at, judged_at: judgedAt, data } = row;
  return {
    key: [at, SOURCES.indexOf('event'), position, ''],
    entry: {
      kind: 'event',
      at: formatTimestamp(at),
      id,
      source,
      type,
      position,
      judgedAt: formatTimestamp(judgedAt),
      data: seesCustomers ? (data as Record<string, unknown>) : sellersData(type, data),
    },
  };
}

export function placeDecision({ sequence, at, line }: TimelineDecisionRow): Placed {
  return {
    key: [at, SOURCES.indexOf('decision'), sequence, ''],
    entry: { kind: 'decision', at: formatTimestamp(at), sequence, decision: JSON.parse(line) },
  };
}

/** The first `count` of some lists, newest first. */
export function merge(lists: readonly (readonly Placed[])[], count: number): readonly Placed[] {
  return lists
    .flat()
    .sort((one, other) => compareKeys(one.key, other.key))
    .slice(0, count);
}

/** Negative when the first comes before the second: later instants, then the order of the sources, then greater numbers. */
function compareKeys(one: TimelineKey, other: TimelineKey): number {
  if (one[0] !== other[0]) return other[0] - one[0];
  if (one[1] !== other[1]) return one[1] - other[1];
  if (one[2] !== other[2]) return other[2] - one[2];
  return one[3] < other[3] ? -1 : one[3] > other[3] ? 1 : 0;
}
