import { APPEALS_TEXT, WRONG_WORDS } from '../../words/appeals-en.ts';
import { fill } from '../../words/fill.ts';
import { enumeration } from '../../words/quantities-en.ts';
import { FactList } from '../kit/fact-list.tsx';
import { ItemName } from './appeal-item.tsx';
import { SentFiles } from './file-list.tsx';
import type { Action } from './shapes.ts';
import type { FiledItem, PlanWords } from './use-answers.ts';
import { numberOf } from './use-files.ts';

type AppealReviewProps = {
  readonly filed: { readonly items: readonly FiledItem[] } & Partial<PlanWords>;
  readonly action: Action;
};

/** An appeal as it will be sent, to be read once more. */
export function AppealReview({ filed, action }: AppealReviewProps) {
  const plan = (['cause', 'correction', 'prevention'] as const).flatMap((field) => {
    const detail = filed[field];
    return detail === undefined ? [] : [{ term: APPEALS_TEXT[field], detail }];
  });
  return (
    <>
      <ul className="answers-items">
        {filed.items.map(({ item, wrong, because, evidence, files }) => (
          <li key={item}>
            <p>
              <ItemName item={item} summary={action.summary} lapse={action.evidence.find(({ id }) => id === item)} />
            </p>
            <p>
              <strong>{WRONG_WORDS[wrong]}.</strong> {because}
            </p>
            {evidence.length === 0 ? null : (
              <p className="soft">{fill(APPEALS_TEXT.records, { records: enumeration(evidence, 'and') })}</p>
            )}
            {files.length === 0 ? null : (
              <SentFiles of={{ purpose: 'appeal', number: numberOf(action.summary.action) }} ids={files} />
            )}
          </li>
        ))}
      </ul>
      {plan.length === 0 ? null : <FactList facts={plan} />}
    </>
  );
}
