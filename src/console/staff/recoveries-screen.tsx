import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { STAFF_WORDS } from '../../words/staff-en.ts';
import { RECOVERIES_WORDS as WORDS } from '../../words/staff-recoveries-en.ts';
import { ClockProvider, useClock } from '../kit/clock.tsx';
import { FilterSelect } from '../kit/filters.tsx';
import { PageHeader } from '../kit/page.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { RecoveryCard } from './recovery-card.tsx';
import { RecoveryDecisionDialog, type RecoveryQuestion } from './recovery-decision.tsx';
import { StaffFailure } from './staff-failure.tsx';
import { useRecoveries } from './use-recoveries.ts';

const route = getRouteApi('/staff/recoveries');

/** People who have lost their second step, and what is decided about them. */
export function RecoveriesScreen() {
  const { state = 'open' } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, isFetching, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useRecoveries(state);
  const [question, setQuestion] = useState<RecoveryQuestion>();
  const { zone } = useClock();
  const all = data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <PageHeader
        title={STAFF_WORDS.places.recoveries}
        lead={WORDS.lead}
        actions={
          <FilterSelect
            label={WORDS.show}
            any={WORDS.open}
            value={state === 'ended' ? state : undefined}
            options={[{ value: 'ended', label: WORDS.ended }]}
            onChange={(next) => void navigate({ search: next === undefined ? {} : { state: next } })}
          />
        }
      />
      {error === null ? null : <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />}
      {all === undefined && error === null ? <CardSkeleton lines={6} /> : null}
      {all?.length === 0 ? (
        <EmptyState title={state === 'open' ? WORDS.emptyTitle : WORDS.emptyEnded}>
          {state === 'open' ? WORDS.empty : WORDS.emptyEndedMore}
        </EmptyState>
      ) : null}
      {/* People sign in by the clock on the wall, also where the marketplace has another. */}
      <ClockProvider zone={zone}>
        {all?.map((recovery) => (
          <RecoveryCard
            key={recovery.id}
            recovery={recovery}
            onDecide={(decision) => setQuestion({ recovery, decision })}
          />
        ))}
      </ClockProvider>
      {hasNextPage ? (
        <Button variant="default" fullWidth loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {WORDS.more}
        </Button>
      ) : null}
      {question === undefined ? null : (
        <RecoveryDecisionDialog question={question} onClose={() => setQuestion(undefined)} />
      )}
    </>
  );
}
