import type { ReactNode } from 'react';
import { decisionSentence, whySentence } from '../../words/seller-decisions-en.ts';
import { LAPSE_STATES } from '../../words/seller-lapses-en.ts';
import { METRIC_WORDS } from '../../words/seller-metrics-en.ts';
import { eventSentence, TIMELINE_TEXT as TEXT } from '../../words/seller-timeline-en.ts';
import { violationTitle } from '../../words/seller-violations-en.ts';
import { FactList } from '../kit/fact-list.tsx';
import { Instant } from '../kit/instant.tsx';
import { Sentence } from '../kit/sentence.tsx';
import type { TimelineEntry as Entry } from '../kit/timeline.tsx';
import { eventFacts, spokenFields } from './event-facts.tsx';
import { CountingNote, ExcusedNote, PassedOverNote, UsedNote } from './lapse-list.tsx';
import { LapseSentence } from './lapse-sentence.tsx';
import { ActionLink, MetricLink } from './links.tsx';
import { readDecision } from './read-decision.ts';
import type { Lapse, LapseState, Rung, TimelineEntry } from './shapes.ts';

/** An entry of the API as the kit shows it. */
export function timelineEntry(entry: TimelineEntry): Entry {
  switch (entry.kind) {
    case 'event':
      return eventEntry(entry);
    case 'lapse':
      return lapseEntry(entry);
    case 'decision':
      return decisionEntry(entry);
  }
}

const ANSWERS: readonly string[] = ['action.acknowledged', 'plan.recorded', 'appeal.filed', 'support.asked'];

function eventEntry(event: Extract<TimelineEntry, { kind: 'event' }>): Entry {
  const { id, source, type, at, data } = event;
  return {
    key: `event:${source}:${id}`,
    kind: ANSWERS.includes(type) ? 'answer' : 'event',
    at,
    title: <Sentence of={eventSentence(type, data)} values={spokenFields(data)} />,
    detail: () => <FactList facts={eventFacts(event)} />,
  };
}

function lapseEntry({ at, metric, state, lapse }: Extract<TimelineEntry, { kind: 'lapse' }>): Entry {
  return {
    key: `lapse:${metric}:${lapse.id}`,
    kind: state === 'excused' ? 'excuse' : 'lapse',
    at,
    title: <LapseSentence metric={metric} lapse={lapse} />,
    summary: `${METRIC_WORDS[metric].name}. ${LAPSE_STATES[state]}.`,
    detail: () => (
      <>
        <p>
          <Note state={state} lapse={lapse} />
        </p>
        <p>
          <MetricLink metric={metric}>{TEXT.openMetric}</MetricLink>
        </p>
      </>
    ),
  };
}

function Note({ state, lapse }: { readonly state: LapseState; readonly lapse: Lapse }): ReactNode {
  switch (state) {
    case 'counting':
      return <CountingNote lapse={lapse} />;
    case 'excused':
      return <ExcusedNote lapse={lapse} />;
    case 'passed_over':
      return <PassedOverNote lapse={lapse} />;
    case 'used':
      return <UsedNote lapse={lapse} />;
    case 'merged':
    case 'overturned':
    case 'spent':
    case 'in_shadow':
      return `${LAPSE_STATES[state]}.`;
  }
}

/** The rung that a decision leads to, for its colour; decisions that end something have none. */
const RUNGS: Readonly<Record<string, Rung>> = {
  'warning.issued': 'warned',
  'restriction.applied': 'restricted',
  'action.extended': 'restricted',
  'suspension.proposed': 'suspended',
  'suspension.applied': 'suspended',
  'removal.proposed': 'removed',
  'removal.noticed': 'removed',
  'account.removed': 'removed',
  'action.expired': 'good',
  'action.lifted': 'good',
  'action.withdrawn': 'good',
};

function decisionEntry({ at, sequence, decision: line }: Extract<TimelineEntry, { kind: 'decision' }>): Entry {
  const { kind, action, violation, why, until, review } = readDecision(line);
  const rung = RUNGS[kind];
  const facts = [
    ...(until === undefined ? [] : [{ term: TEXT.until, detail: <Instant at={until} /> }]),
    ...(review === undefined ? [] : [{ term: TEXT.review, detail: <Instant at={review} /> }]),
  ];
  return {
    key: `decision:${sequence}`,
    kind: 'decision',
    at,
    title:
      violation === undefined ? decisionSentence(kind) : `${decisionSentence(kind)} · ${violationTitle(violation)}`,
    ...(why === undefined ? {} : { summary: whySentence(why) }),
    ...(rung === undefined ? {} : { rung }),
    detail: () => (
      <>
        {facts.length === 0 ? null : <FactList facts={facts} />}
        {action === undefined ? null : (
          <p>
            <ActionLink action={action}>{TEXT.openAction}</ActionLink>
          </p>
        )}
      </>
    ),
  };
}
