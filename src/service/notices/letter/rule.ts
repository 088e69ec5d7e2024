import type { Trace } from '../../../rulebook/standing/trace.ts';
import { counted } from '../../../words/console-en.ts';
import { NOTICE_SENTENCES as SAY } from '../../../words/notices-en.ts';
import { percentage } from '../../../words/quantities-en.ts';
import { type Said, said } from '../../../words/said.ts';
import { moveSentence } from '../../../words/seller-decisions-en.ts';
import { policyName } from '../../../words/seller-home-en.ts';
import { METRIC_WORDS } from '../../../words/seller-metrics-en.ts';
import { isMetric, subjectsOf, violationInSentence } from '../../../words/seller-violations-en.ts';
import type { DecisionFacts } from './as-decided.ts';

/** The rule behind a decision in plain words, with the figures it was decided by. */
export function ruleSaid(line: DecisionFacts, trace: Trace | undefined): readonly Said[] {
  const { violation, policy } = line;
  const move = trace?.move;
  return [
    ...(isMetric(violation)
      ? [said(METRIC_WORDS[violation].asked), ...figuresSaid(line, trace)]
      : [said(SAY.ruleConduct, { conduct: violationInSentence(violation) })]),
    ...(move === undefined ? [] : [said(moveSentence(move))]),
    said(SAY.rules, { policy: policyName(policy) }),
  ];
}

function figuresSaid({ violation, measure }: DecisionFacts, trace: Trace | undefined): readonly Said[] {
  if (trace?.move?.on === 'acute') return [said(SAY.ruleAcute)];
  if (measure === undefined || trace?.move === undefined) return [];
  const { meter, level, lapses } = measure;
  return [
    said(SAY.ruleMeter, {
      percent: percentage(Math.floor((meter / level) * 100) / 100),
      lapses: counted(lapses, 'lapse', 'lapses'),
      subjects: subjectsOf(violation),
    }),
  ];
}
