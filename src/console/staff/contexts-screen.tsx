import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { CONTEXT_STATE_NAMES, CONTEXTS_WORDS, describeDeclared } from '../../words/staff-contexts-en.ts';
import { DECLARE_WORDS } from '../../words/staff-declare-en.ts';
import { STAFF_KEYS } from '../../words/staff-en.ts';
import { useViewer } from '../api/viewer.ts';
import { useClock } from '../kit/clock.tsx';
import { FilterSelect } from '../kit/filters.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { useShortcut } from '../kit/shortcuts.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import type { Context } from './api-shapes.ts';
import { ContextBands } from './context-bands.tsx';
import { type ContextState, stateOf } from './context-lanes.ts';
import { CONTEXT_STATES } from './contexts-search.ts';
import { ContextsTable, whereOf } from './contexts-table.tsx';
import { mayDeclare, mayPreview } from './may-declare.ts';
import { StaffFailure } from './staff-failure.tsx';
import { useContexts } from './use-contexts.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

const route = getRouteApi('/staff/contexts');
const STATE_OPTIONS = CONTEXT_STATES.map((value) => ({ value, label: CONTEXT_STATE_NAMES[value] }));

/** Contexts: drawn over time, listed, declared and withdrawn. */
export function ContextsScreen() {
  const { state, declared } = route.useSearch();
  const navigate = route.useNavigate();
  const contexts = useContexts();
  const { now } = useClock();
  const viewer = useViewer();
  const mayWithdraw = mayDeclare(viewer);
  const mayFillIn = mayPreview(viewer);
  const [withdrawing, setWithdrawing] = useState<Context>();
  useShortcut('d', STAFF_KEYS.declare, () => void navigate({ to: '/staff/contexts/declare' }), mayFillIn);
  const all = contexts.data?.pages.flatMap(({ items }) => items);
  const show = (next: ContextState | undefined) =>
    void navigate({ search: next === undefined ? {} : { state: next }, resetScroll: false });
  const failure = contexts.isError ? (
    <StaffFailure error={contexts.error} retrying={contexts.isFetching} onRetry={() => void contexts.refetch()} />
  ) : undefined;
  return (
    <>
      <PageHeader
        title={CONTEXTS_WORDS.title}
        lead={CONTEXTS_WORDS.what}
        actions={
          mayFillIn ? (
            <Button renderRoot={(props) => <Link to="/staff/contexts/declare" {...props} />}>
              {mayWithdraw ? CONTEXTS_WORDS.declare : CONTEXTS_WORDS.preview}
            </Button>
          ) : undefined
        }
      />
      <Declared context={all?.find(({ contextId }) => contextId === declared)} />
      {mayWithdraw || !mayFillIn ? null : <Notice>{CONTEXTS_WORDS.mayNot}</Notice>}
      {all?.length === 0 ? (
        <EmptyState title={CONTEXTS_WORDS.emptyTitle}>{CONTEXTS_WORDS.empty}</EmptyState>
      ) : (
        <>
          {failure === undefined ? (
            <Section title={CONTEXTS_WORDS.bands}>
              {all === undefined ? <CardSkeleton lines={5} /> : <ContextBands contexts={all} />}
            </Section>
          ) : null}
          <Section
            title={CONTEXTS_WORDS.table}
            actions={
              <FilterSelect
                label={CONTEXTS_WORDS.columns.state}
                any={CONTEXTS_WORDS.any}
                value={state}
                options={STATE_OPTIONS}
                onChange={show}
              />
            }
          >
            <ContextsTable
              rows={state === undefined ? all : all?.filter((context) => stateOf(context, now) === state)}
              now={now}
              onWithdraw={mayWithdraw ? setWithdrawing : undefined}
              empty={<NoneInState onShowAll={() => show(undefined)} />}
              failure={failure}
            />
            {contexts.hasNextPage ? (
              <Button
                variant="default"
                fullWidth
                mt="sm"
                loading={contexts.isFetchingNextPage}
                onClick={() => void contexts.fetchNextPage()}
              >
                {CONTEXTS_WORDS.more}
              </Button>
            ) : null}
          </Section>
        </>
      )}
      <WithdrawDialog context={withdrawing} onClose={() => setWithdrawing(undefined)} />
    </>
  );
}

/** What the context that was just declared does. */
function Declared({ context }: { context: Context | undefined }) {
  if (context === undefined) return null;
  return (
    <Notice tone="done" title={DECLARE_WORDS.done}>
      {describeDeclared(whereOf(context), context.excused.lapses, context.excused.sellers)}{' '}
      <Link to="/staff/sellers">{DECLARE_WORDS.toSellers}</Link>
    </Notice>
  );
}

function NoneInState({ onShowAll }: { onShowAll: () => void }) {
  return (
    <EmptyState
      title={CONTEXTS_WORDS.emptyFiltered}
      action={<Button onClick={onShowAll}>{CONTEXTS_WORDS.showAll}</Button>}
    >
      {CONTEXTS_WORDS.emptyFilteredMore}
    </EmptyState>
  );
}
