import type { ReactNode } from 'react';
import { EVENT_FIELDS, fieldValue, TIMELINE_TEXT as TEXT } from '../../words/seller-timeline-en.ts';
import type { Fact } from '../kit/fact-list.tsx';
import { Instant } from '../kit/instant.tsx';
import type { TimelineEntry } from './shapes.ts';

type Data = Readonly<Record<string, unknown>>;

/** Fields that are instants. */
const INSTANTS: readonly string[] = ['shipBy', 'deliverBy', 'dueAt'];

/** What of an event may be read here, with its labels: only fields that are known, so that nothing slips in. */
export function eventFacts({ data, source, judgedAt, id }: Extract<TimelineEntry, { kind: 'event' }>): readonly Fact[] {
  const known = Object.entries(EVENT_FIELDS).flatMap(([field, term]) => {
    const value = plain(data[field]);
    return value === undefined ? [] : [{ term, detail: told(field, value) }];
  });
  return [
    ...known,
    { term: TEXT.toldBy, detail: source },
    { term: TEXT.toldAs, detail: id },
    { term: TEXT.judged, detail: <Instant at={judgedAt} /> },
  ];
}

function told(field: string, value: string | number | boolean): ReactNode {
  return INSTANTS.includes(field) ? <Instant at={String(value)} /> : fieldValue(value);
}

/** The same fields for the braces of a sentence. */
export function spokenFields(data: Data): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(EVENT_FIELDS).map((field) => {
      const value = plain(data[field]);
      return [field, value === undefined ? '' : fieldValue(value)];
    }),
  );
}

function plain(value: unknown): string | number | boolean | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}
