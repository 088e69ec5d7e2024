import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { describeMove, describeRule, RULE_NAMES, TRACE_WORDS } from '../../words/staff-trace-en.ts';
import { useClock } from '../kit/clock.tsx';
import { absolute } from '../kit/time.ts';
import type { Trace } from './api-shapes.ts';
import { EvidenceTable } from './evidence-table.tsx';
import { readRule } from './read-rule.ts';
import './trace-view.css';

/** How a decision came about: the step on the ladder, each question with its figures, the evidence. */
export function TraceView({ trace }: { trace: Trace }) {
  const { move, rules, evidence, excused, passedOver } = trace;
  return (
    <div className="trace-view">
      {move === undefined ? null : <p className="trace-view-move">{describeMove(move.from, move.on, move.to)}</p>}
      {rules.length === 0 ? null : (
        <ul className="trace-view-rules" aria-label={TRACE_WORDS.rules}>
          {rules.map((asked, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a trace never changes
            <Rule key={index} asked={asked} />
          ))}
        </ul>
      )}
      {evidence.length === 0 ? null : <EvidenceTable evidence={evidence} />}
      {excused.length === 0 ? null : (
        <p>
          <strong>{TRACE_WORDS.excused}:</strong>{' '}
          {excused.map(({ id, context }) => `${id} (${TRACE_WORDS.by} ${context})`).join(', ')}
        </p>
      )}
      {passedOver.length === 0 ? null : (
        <p>
          <strong>{TRACE_WORDS.passedOver}:</strong> {passedOver.join(', ')}
        </p>
      )}
    </div>
  );
}

function Rule({ asked }: { asked: Trace['rules'][number] }) {
  const { zone } = useClock();
  const told = readRule(asked);
  const Icon = asked.met ? IconCircleCheck : IconCircleDashed;
  return (
    <li className="trace-view-rule" data-met={asked.met}>
      <Icon aria-hidden="true" size={17} stroke={2} />
      <span>
        <span className="trace-view-question">{told === undefined ? asked.rule : RULE_NAMES[told.rule]}</span>{' '}
        {asked.met ? TRACE_WORDS.met : TRACE_WORDS.notMet}
      </span>
      <span className="trace-view-sentence">
        {told === undefined
          ? `${TRACE_WORDS.unknownRule} ${JSON.stringify(asked)}`
          : describeRule(told, (at) => absolute(at, zone))}
      </span>
    </li>
  );
}
