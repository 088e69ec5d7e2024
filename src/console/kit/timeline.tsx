import { Button } from '@mantine/core';
import { type ReactNode, useId, useRef } from 'react';
import { TIMELINE, type TimelineKind } from '../../words/timeline-en.ts';
import { useClock } from './clock.tsx';
import { useShortcut } from './shortcuts.tsx';
import { absolute, relativeDay } from './time.ts';
import { TimelineItem } from './timeline-item.tsx';
import './timeline.css';

export type TimelineEntry = {
  readonly key: string;
  readonly kind: TimelineKind;
  /** RFC 3339. */
  readonly at: string;
  readonly title: ReactNode;
  /** A second line: figures, who, where. */
  readonly summary?: ReactNode;
  /** Colours the mark: for decisions the rung they lead to. */
  readonly rung?: 'good' | 'warned' | 'restricted' | 'suspended' | 'removed';
  /** Trace and evidence; rendered only while the entry is open. */
  readonly detail?: () => ReactNode;
};

export type TimelineProps = {
  /** What it is the history of, for screen readers. */
  label: string;
  /** Newest first. */
  entries: readonly TimelineEntry[];
  /** The open entries, kept by the caller (in the URL, say). */
  open: readonly string[];
  onToggle: (key: string) => void;
  /** Chips and fields above the entries. */
  filters?: ReactNode;
  /** Given when there are earlier ones. */
  onMore?: (() => void) | undefined;
  loadingMore?: boolean;
  /** Shown instead of an empty list. */
  empty: ReactNode;
};

/** What happened, newest first, by day of the marketplace. Each entry opens to its detail; j and k walk along. */
export function Timeline({
  label,
  entries,
  open,
  onToggle,
  filters,
  onMore,
  loadingMore = false,
  empty,
}: TimelineProps) {
  const { zone, now } = useClock();
  const ref = useRef<HTMLDivElement>(null);
  const id = useId();
  const walk = (step: number) => () => focusNext(ref.current, step);
  useShortcut('j', TIMELINE.next, walk(1), entries.length > 0);
  useShortcut('k', TIMELINE.previous, walk(-1), entries.length > 0);
  return (
    <section className="timeline" aria-label={label} ref={ref}>
      {filters === undefined ? null : <div className="timeline-filters not-on-paper">{filters}</div>}
      {entries.length === 0 ? empty : null}
      {daysOf(entries, zone).map(({ day, at, among }) => (
        <section key={day} aria-labelledby={`${id}-${at}`}>
          <h3 className="timeline-day" id={`${id}-${at}`}>
            {day} <span className="soft">{relativeDay(at, now, zone)}</span>
          </h3>
          <ol className="timeline-entries">
            {among.map((entry) => (
              <TimelineItem key={entry.key} entry={entry} opened={open.includes(entry.key)} onToggle={onToggle} />
            ))}
          </ol>
        </section>
      ))}
      {onMore === undefined ? null : (
        <Button className="not-on-paper" variant="default" fullWidth loading={loadingMore} onClick={onMore}>
          {TIMELINE.more}
        </Button>
      )}
    </section>
  );
}

type Day = { readonly day: string; readonly at: string; readonly among: readonly TimelineEntry[] };

function daysOf(entries: readonly TimelineEntry[], zone: string): readonly Day[] {
  const groups = Map.groupBy(entries, ({ at }) => absolute(at, zone, 'day'));
  return [...groups].map(([day, among]) => ({ day, at: among[0]?.at ?? '', among }));
}

function focusNext(root: HTMLElement | null, step: number): void {
  const stops = [...(root?.querySelectorAll<HTMLElement>('[data-timeline-stop]') ?? [])];
  const here = stops.findIndex((stop) => stop.contains(document.activeElement));
  const next = stops[here === -1 ? 0 : Math.min(Math.max(here + step, 0), stops.length - 1)];
  next?.focus();
}
