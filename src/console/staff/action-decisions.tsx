import { useState } from 'react';
import { TIMELINE_WORDS } from '../../words/staff-seller-en.ts';
import { decisionHeading, TRACE_WORDS, WHY_SENTENCES } from '../../words/staff-trace-en.ts';
import { Timeline, type TimelineEntry } from '../kit/timeline.tsx';
import { aboutOf, DECISION_RUNGS } from './action-words.ts';
import type { TracedDecision } from './api-shapes.ts';
import { DecisionFacts } from './decision-facts.tsx';
import { decisionLine } from './decision-line.ts';
import { JsonView } from './json-view.tsx';
import { TraceView } from './trace-view.tsx';
import './timeline-details.css';

/** Every decision about an action, the latest first; the one that began it stands open. */
export function ActionDecisions({ decisions }: { decisions: readonly TracedDecision[] }) {
  const first = decisions[0];
  const [open, setOpen] = useState<readonly string[]>(first === undefined ? [] : [keyOf(first)]);
  const toggle = (key: string) => setOpen(open.includes(key) ? open.filter((each) => each !== key) : [...open, key]);
  return (
    <Timeline
      label={TIMELINE_WORDS.kinds.decision}
      entries={decisions.toReversed().map(entryOf)}
      open={open}
      onToggle={toggle}
      empty={<p className="soft">{TRACE_WORDS.noEvidence}</p>}
    />
  );
}

function keyOf({ sequence }: TracedDecision): string {
  return `decision ${sequence}`;
}

function entryOf(decided: TracedDecision): TimelineEntry {
  const { at, decision, trace } = decided;
  const line = decisionLine(decision);
  const { about, feature } = aboutOf(line);
  const rung = DECISION_RUNGS[line.decision];
  return {
    key: keyOf(decided),
    kind: 'decision',
    at,
    title: decisionHeading(line.decision, about, feature),
    ...(line.why === undefined ? {} : { summary: WHY_SENTENCES[line.why] }),
    ...(rung === undefined ? {} : { rung }),
    detail: () => (
      <div className="timeline-details">
        <DecisionFacts line={line} />
        <TraceView trace={trace} />
        <JsonView value={decision} />
      </div>
    ),
  };
}
