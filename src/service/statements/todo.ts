import type { Instant } from '../../rulebook/instant.ts';
import { fill } from '../../words/fill.ts';
import { TODO_WORDS as WORDS } from '../../words/seller-actions-en.ts';
import { mendSentence } from '../../words/seller-violations-en.ts';
import { REMEDIES } from '../../words/statements-en.ts';
import { writtenTime } from '../written-time.ts';
import { isMetric } from './figures-in-words.ts';
import type { Case } from './grounds.ts';
import type { TimedMeasure } from './measure.ts';

/** What the seller can do now about a measure, the most urgent first (row E8). How to appeal is with the redress. */
export function todoOf(given: Case, { kind, stage, review, from }: TimedMeasure): readonly string[] {
  const { brought, policy } = given;
  const { violation, category } = brought.line;
  const when = (at: Instant) => writtenTime(at, policy.zone);
  const awaits = fill(WORDS.await_decision.by, { by: review === undefined ? '–' : when(review) });
  switch (kind) {
    case 'warning': {
      const { acknowledgeWithin, cure } = policy.ladder.warning;
      return [
        fill(WORDS.acknowledge.by, { by: when(from + acknowledgeWithin) }),
        WORDS.record_plan.text,
        mend(given, when(from + cure)),
      ];
    }
    case 'restriction':
      return [WORDS.acknowledge.text, WORDS.record_plan.text, mend(given, when(from + policy.ladder.restriction.cure))];
    case 'suspension':
      if (stage === 'proposed') return [awaits, REMEDIES.gather, mendSentence(violation, category)];
      return [REMEDIES.gather, WORDS.record_plan.text, REMEDIES.noNewAccount];
    case 'removal':
      return stage === 'proposed' ? [awaits, REMEDIES.gather] : [REMEDIES.gather, REMEDIES.noNewAccount];
  }
}

/** Of a metric with the time in which what still goes wrong is not counted. */
function mend({ brought }: Case, by: string): string {
  const { violation, category } = brought.line;
  const sentence = mendSentence(violation, category);
  return isMetric(violation) ? fill(WORDS.mend.by, { mend: sentence, by }) : sentence;
}
