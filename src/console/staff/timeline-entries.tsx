import { POLICY_TERMS } from '../../words/policy-terms-en.ts';
import { capital } from '../../words/quantities-en.ts';
import { eventName, TELLING_FIELDS, valueWords } from '../../words/staff-events-en.ts';
import { addsToMeter, LAPSE_STATES, TIMELINE_WORDS } from '../../words/staff-seller-en.ts';
import { decisionHeading, meterWords, WHY_SENTENCES } from '../../words/staff-trace-en.ts';
import type { TimelineEntry as KitEntry } from '../kit/timeline.tsx';
import { aboutOf, DECISION_RUNGS } from './action-words.ts';
import type { DecisionEntry, EventEntry, LapseEntry, TimelineEntry } from './api-shapes.ts';
import { decisionLine } from './decision-line.ts';
import { DecisionDetail, EventDetail, LapseDetail } from './timeline-details.tsx';

/** An entry of the API as one of the kit's timeline. */
export function timelineEntry(entry: TimelineEntry): KitEntry {
  switch (entry.kind) {
    case 'event':
      return eventEntry(entry);
    case 'lapse':
      return lapseEntry(entry);
    case 'decision':
      return decisionEntry(entry);
  }
}

function eventEntry(entry: EventEntry): KitEntry {
  const { id, source, at, judgedAt, type, data } = entry;
  const told = TELLING_FIELDS.flatMap((field) => {
    const value = data[field];
    return typeof value === 'string' || typeof value === 'boolean' ? [valueWords(value)] : [];
  });
  const late = isLate(at, judgedAt) ? [TIMELINE_WORDS.toldLate] : [];
  return {
    key: `event ${source} ${id}`,
    kind: 'event',
    at,
    title: eventName(type),
    summary: [...told.slice(0, 4), ...late].join(' · '),
    detail: () => <EventDetail entry={entry} />,
  };
}

/** A minute is the way through a queue; more is late. */
function isLate(at: string, judgedAt: string): boolean {
  return Date.parse(judgedAt) - Date.parse(at) > 60_000;
}

function lapseEntry(entry: LapseEntry): KitEntry {
  const { metric, state, lapse, at } = entry;
  const { id, orderId, listingId, adds, action, excusedBy } = lapse;
  const by = state === 'excused' ? excusedBy : action;
  const figure = state === 'counting' && adds !== undefined ? [addsToMeter(adds)] : [];
  return {
    key: `lapse ${metric} ${id}`,
    kind: state === 'excused' ? 'excuse' : 'lapse',
    at,
    title: `${capital(POLICY_TERMS.metric[metric])} · ${orderId ?? listingId ?? id}`,
    summary: [LAPSE_STATES[state], ...figure, ...(by === undefined ? [] : [by])].join(' · '),
    detail: () => <LapseDetail entry={entry} />,
  };
}

function decisionEntry(entry: DecisionEntry): KitEntry {
  const line = decisionLine(entry.decision);
  const { about, feature } = aboutOf(line);
  const rung = DECISION_RUNGS[line.decision];
  const { measure } = line;
  const told = [
    line.action,
    ...(line.why === undefined ? [] : [WHY_SENTENCES[line.why]]),
    ...(measure === undefined ? [] : [meterWords(measure)]),
  ];
  return {
    key: `decision ${entry.sequence}`,
    kind: 'decision',
    at: entry.at,
    title: decisionHeading(line.decision, about, feature),
    summary: told.join(' · '),
    ...(rung === undefined ? {} : { rung }),
    detail: () => <DecisionDetail entry={entry} />,
  };
}
