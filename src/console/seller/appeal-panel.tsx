import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { APPEALS_TEXT as TEXT } from '../../words/appeals-en.ts';
import { Failure } from '../api/failure.tsx';
import { Section } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { AppealStory } from './appeal-story.tsx';
import { pathId } from './links.tsx';
import { Deadline } from './moment.tsx';
import type { ActionSummary } from './shapes.ts';
import { useAppeals } from './use-answers.ts';
import { WithdrawAppealDialog } from './withdraw-appeal-dialog.tsx';
import './answers.css';

/** The appeals of an action with their clock and each item's answer, and the way to a new one. */
export function AppealPanel({ action }: { readonly action: ActionSummary }) {
  const appeals = useAppeals(action.action);
  const [withdrawing, setWithdrawing] = useState<string>();
  const { appealBy } = action;
  const items = appeals.data?.items;
  if (appeals.isError)
    return <Failure error={appeals.error} retrying={appeals.isFetching} onRetry={() => void appeals.refetch()} />;
  const isOpen = items?.some(({ state }) => state === 'open');
  return (
    <Section id="appeal" title={TEXT.title} lead={TEXT.lead} frame="card">
      {items === undefined ? <CardSkeleton /> : null}
      {items?.map((appeal) => (
        <AppealStory key={appeal.appeal} appeal={appeal} onWithdraw={() => setWithdrawing(appeal.appeal)} />
      ))}
      {appealBy === undefined ? <p className="soft">{TEXT.over}</p> : null}
      {items === undefined || isOpen || appealBy === undefined ? null : (
        <>
          <p className="soft">
            <Sentence of={TEXT.until} values={{ until: <Deadline at={appealBy} /> }} />{' '}
            {items.length === 0 ? null : TEXT.furtherLead}
          </p>
          <p>
            <Link to="/seller/actions/$action/appeal" params={{ action: pathId(action.action) }}>
              {items.length === 0 ? TEXT.begin : TEXT.further}
            </Link>
          </p>
        </>
      )}
      <WithdrawAppealDialog appeal={withdrawing} onClose={() => setWithdrawing(undefined)} />
    </Section>
  );
}
