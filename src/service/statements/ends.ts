import { fill } from '../../words/fill.ts';
import { POLICY_TERMS } from '../../words/policy-terms-en.ts';
import { ENDING_WORDS as ENDS } from '../../words/seller-actions-en.ts';
import { END_SENTENCES } from '../../words/statements-en.ts';
import { writtenTime } from '../written-time.ts';
import type { Case } from './grounds.ts';
import type { TimedMeasure } from './measure.ts';

/** What ends a measure. */
export function endsOf({ brought, policy }: Case, measure: TimedMeasure, ofMetric: boolean): string {
  const { kind, stage, until, review, from } = measure;
  const when = (at: number | undefined) => (at === undefined ? '–' : writtenTime(at, policy.zone));
  const parameters = {
    category: POLICY_TERMS.category[brought.line.category],
    until: when(stage === 'announced' ? from : until),
    review: when(review),
  };
  switch (kind) {
    case 'warning':
      return fill(until === undefined ? ENDS.warningHeld : ENDS.warning, parameters);
    case 'restriction':
      return fill(ofMetric ? ENDS.restriction : ENDS.restrictionConduct, parameters);
    case 'suspension':
      if (stage === 'proposed') return fill(ENDS.suspensionProposed, parameters);
      if (until !== undefined) return fill(ENDS.suspensionSigns, parameters);
      return fill(review === undefined ? ENDS.suspension : ENDS.suspensionReview, parameters);
    case 'removal':
      if (stage === 'proposed') return fill(ENDS.removalProposed, parameters);
      return stage === 'announced' ? fill(ENDS.removalNoticed, parameters) : END_SENTENCES.removed;
  }
}
