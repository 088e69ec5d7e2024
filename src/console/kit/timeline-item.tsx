import {
  type Icon,
  IconAlertCircle,
  IconChevronDown,
  IconCloudStorm,
  IconGavel,
  IconMessageCircle,
  IconPoint,
  IconShieldCheck,
} from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { TIMELINE_KINDS, type TimelineKind } from '../../words/timeline-en.ts';
import { useClock } from './clock.tsx';
import { absoluteWithZone, relative } from './time.ts';
import type { TimelineEntry } from './timeline.tsx';

const KIND_ICONS: Readonly<Record<TimelineKind, Icon>> = {
  event: IconPoint,
  lapse: IconAlertCircle,
  excuse: IconShieldCheck,
  decision: IconGavel,
  answer: IconMessageCircle,
  context: IconCloudStorm,
};

type TimelineItemProps = { entry: TimelineEntry; opened: boolean; onToggle: (key: string) => void };

export function TimelineItem({ entry, opened, onToggle }: TimelineItemProps) {
  const { key, kind, rung, detail } = entry;
  const id = useId();
  const Icon = KIND_ICONS[kind];
  return (
    <li className="timeline-entry" data-kind={kind} data-rung={rung}>
      <span className="timeline-mark" aria-hidden="true">
        <Icon size={17} stroke={1.9} />
      </span>
      {detail === undefined ? (
        <div className="timeline-head">
          <Head entry={entry} />
        </div>
      ) : (
        <button
          type="button"
          className="timeline-head"
          data-timeline-stop=""
          aria-expanded={opened}
          aria-controls={opened ? id : undefined}
          onClick={() => onToggle(key)}
        >
          <Head entry={entry}>
            <IconChevronDown className="timeline-chevron" aria-hidden="true" size={17} />
          </Head>
        </button>
      )}
      {detail !== undefined && opened ? (
        <div className="timeline-detail" id={id}>
          {detail()}
        </div>
      ) : null}
    </li>
  );
}

function Head({ entry, children }: { entry: TimelineEntry; children?: ReactNode }) {
  const { zone, now } = useClock();
  const { kind, at, title, summary } = entry;
  return (
    <>
      <span className="timeline-words">
        <span className="timeline-kind">{TIMELINE_KINDS[kind]}</span>
        <span className="timeline-title">{title}</span>
        {summary === undefined ? null : <span className="timeline-summary">{summary}</span>}
      </span>
      <time className="timeline-time" dateTime={at} title={`${absoluteWithZone(at, zone)}, ${relative(at, now)}`}>
        {timeOfDay(at, zone)}
      </time>
      {children}
    </>
  );
}

function timeOfDay(at: string, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(new Date(at));
}
