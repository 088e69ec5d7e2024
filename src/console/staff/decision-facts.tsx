import { describeMeasure, TRACE_WORDS, WHY_SENTENCES } from '../../words/staff-trace-en.ts';
import { type Fact, FactList } from '../kit/fact-list.tsx';
import { Instant } from '../kit/instant.tsx';
import type { DecisionLine } from './decision-line.ts';
import { ActionLinks } from './links.tsx';

/** The figures of a decision: its meter, why, what it rests on, until when. */
export function DecisionFacts({ line }: { line: DecisionLine }) {
  const { measure, why, rests, until, review, conditions, policy } = line;
  const facts: readonly Fact[] = [
    ...(why === undefined ? [] : [{ term: TRACE_WORDS.why, detail: WHY_SENTENCES[why] }]),
    ...(measure === undefined ? [] : [{ term: TRACE_WORDS.meter, detail: describeMeasure(measure) }]),
    ...(rests === undefined || rests.length === 0
      ? []
      : [{ term: TRACE_WORDS.rests, detail: <ActionLinks actions={rests} /> }]),
    ...(until === undefined ? [] : [{ term: TRACE_WORDS.until, detail: <Instant at={until} /> }]),
    ...(review === undefined ? [] : [{ term: TRACE_WORDS.review, detail: <Instant at={review} /> }]),
    ...(conditions === undefined ? [] : [{ term: TRACE_WORDS.conditions, detail: conditions.join('; ') }]),
    { term: TRACE_WORDS.policy, detail: <code>{policy}</code> },
  ];
  return <FactList facts={facts} />;
}
