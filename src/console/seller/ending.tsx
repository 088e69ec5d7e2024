import type { ReactNode } from 'react';
import { ENDED_WORDS, ENDING_WORDS as ENDS } from '../../words/seller-actions-en.ts';
import { categoryInSentence, isMetric } from '../../words/seller-violations-en.ts';
import { Sentence } from '../kit/sentence.tsx';
import { restsOnSigns } from './action-words.ts';
import { Deadline } from './moment.tsx';
import type { ActionSummary } from './shapes.ts';

/** How it ends by itself, or who decides. */
export function Ending({ action, ended }: { readonly action: ActionSummary; readonly ended: boolean }): ReactNode {
  if (ended || action.status === 'done') return ENDED_WORDS[action.status];
  if (action.status === 'stayed') return ENDS.stayed;
  switch (action.kind) {
    case 'warning':
      return <WarningEnding action={action} />;
    case 'restriction':
      return <RestrictionEnding action={action} />;
    case 'suspension':
      return <SuspensionEnding action={action} />;
    case 'removal':
      return <RemovalEnding action={action} />;
  }
}

function WarningEnding({ action: { category, until, review } }: { readonly action: ActionSummary }) {
  const named = categoryInSentence(category);
  return (
    <>
      {until === undefined ? (
        <Sentence of={ENDS.warningHeld} values={{ category: named }} />
      ) : (
        <Sentence of={ENDS.warning} values={{ category: named, until: <Deadline at={until} /> }} />
      )}
      {review === undefined ? null : (
        <>
          {' '}
          <Sentence of={ENDS.warningReview} values={{ review: <Deadline at={review} /> }} />
        </>
      )}
    </>
  );
}

function RestrictionEnding({ action: { violation, until, review } }: { readonly action: ActionSummary }) {
  if (until !== undefined) {
    const sentence = isMetric(violation) ? ENDS.restriction : ENDS.restrictionConduct;
    return <Sentence of={sentence} values={{ until: <Deadline at={until} /> }} />;
  }
  return review === undefined ? (
    ENDS.stays
  ) : (
    <Sentence of={ENDS.restrictionReview} values={{ review: <Deadline at={review} /> }} />
  );
}

function SuspensionEnding({ action }: { readonly action: ActionSummary }) {
  const { status, until, review } = action;
  if (until !== undefined && restsOnSigns(action))
    return <Sentence of={ENDS.suspensionSigns} values={{ until: <Deadline at={until} /> }} />;
  if (review === undefined) return ENDS.suspension;
  const sentence = status === 'proposed' ? ENDS.suspensionProposed : ENDS.suspensionReview;
  return <Sentence of={sentence} values={{ review: <Deadline at={review} /> }} />;
}

function RemovalEnding({ action: { until, review } }: { readonly action: ActionSummary }) {
  if (until !== undefined) return <Sentence of={ENDS.removalNoticed} values={{ until: <Deadline at={until} /> }} />;
  return review === undefined ? (
    ENDS.stays
  ) : (
    <Sentence of={ENDS.removalProposed} values={{ review: <Deadline at={review} /> }} />
  );
}
