import { type ReactNode, useId } from 'react';
import { WRONG_WORDS } from '../../words/appeals-en.ts';
import { ANSWER_NAMES, APPEAL_WORDS as WORDS } from '../../words/staff-answers-en.ts';
import { LAPSE_FIELDS } from '../../words/staff-seller-en.ts';
import { type Fact, FactList } from '../kit/fact-list.tsx';
import { Instant } from '../kit/instant.tsx';
import type { Appeal, CaseDetail, Lapse } from './api-shapes.ts';
import { AppealRecords } from './appeal-records.tsx';
import { CaseFiles } from './case-files.tsx';
import { useAction } from './use-actions.ts';

type Item = Appeal['items'][number];

type AppealItemProps = {
  item: Item;
  action: string;
  /** The case that it is looked at in. */
  detail: CaseDetail;
  /** An integration told the appeal: what the seller wrote, and what shows it, lies there. */
  isTold: boolean;
  /** Where it is being answered: the form for it. */
  children?: ReactNode;
};

/** An item of an appeal: what the action cites, what the seller says against it, and the answer. */
export function AppealItem({ item, action, detail, isTold, children }: AppealItemProps) {
  const { data } = useAction(action);
  const titleId = useId();
  const lapse = data?.evidence.find(({ id }) => id === item.item);
  return (
    <article className="case-item" aria-labelledby={titleId}>
      <h3 id={titleId}>{nameOfItem(item, action)}</h3>
      {isTold ? null : (
        <>
          <p>
            <span className="soft">{WORDS.says}:</span> <strong>{WRONG_WORDS[item.wrong]}</strong>
          </p>
          <blockquote className="case-said">{item.because ?? WORDS.destroyed}</blockquote>
          <FactList facts={factsOf(item, action, lapse)} />
        </>
      )}
      {item.files.length === 0 ? null : <CaseFiles detail={detail} ids={item.files} />}
      {children ?? <Answer item={item} />}
    </article>
  );
}

/** What people call an item: its order or listing rather than its event. */
export function nameOfItem({ item, orderId, listingId }: Item, action: string): string {
  return item === action ? WORDS.whole : (orderId ?? listingId ?? item);
}

const DATES = ['at', 'shipBy', 'acceptedAt', 'deliveredAt', 'cancelledAt'] as const;

function factsOf({ item, evidence }: Item, action: string, lapse: Lapse | undefined): readonly Fact[] {
  const dates = DATES.flatMap((field): readonly Fact[] => {
    const at = lapse?.[field];
    return at === undefined ? [] : [{ term: LAPSE_FIELDS[field], detail: <Instant at={at} show="absolute" /> }];
  });
  const excuse = lapse?.excusedBy;
  return [
    ...(item === action ? [] : [{ term: WORDS.cited, detail: <code>{item}</code> }]),
    ...dates,
    ...(excuse === undefined ? [] : [{ term: LAPSE_FIELDS.excusedBy, detail: <code>{excuse}</code> }]),
    {
      term: WORDS.records,
      detail:
        evidence.length === 0 ? (
          <span className="soft">{WORDS.recordsNone}</span>
        ) : (
          <AppealRecords action={action} ids={evidence} />
        ),
    },
  ];
}

function Answer({ item: { answer, reason } }: { item: Item }) {
  if (answer === undefined) return <p className="soft">{WORDS.notAnswered}</p>;
  return (
    <div className="case-answer" data-answer={answer}>
      <p>
        <strong>{ANSWER_NAMES[answer]}.</strong> {reason ?? WORDS.destroyed}
      </p>
    </div>
  );
}
