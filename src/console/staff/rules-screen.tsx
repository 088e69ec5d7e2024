import { useQuery } from '@tanstack/react-query';
import { percentage } from '../../words/quantities-en.ts';
import { STAFF_WORDS } from '../../words/staff-en.ts';
import { describeBudget, RULES_WORDS } from '../../words/staff-rules-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { PageHeader } from '../kit/page.tsx';
import { EmptyState } from '../kit/states.tsx';
import { violationName } from './action-words.ts';
import type { Overturns } from './api-shapes.ts';
import { StaffFailure } from './staff-failure.tsx';

type Rule = Overturns['items'][number];

const WORDS = RULES_WORDS.columns;

const COLUMNS: readonly Column<Rule>[] = [
  { key: 'rule', header: WORDS.rule, cell: ({ violation }) => violationName(violation) },
  { key: 'decided', header: WORDS.decided, align: 'end', cell: ({ decided }) => decided },
  { key: 'overturned', header: WORDS.overturned, align: 'end', cell: ({ overturned }) => overturned },
  { key: 'reduced', header: WORDS.reduced, align: 'end', cell: ({ reduced }) => reduced },
  {
    key: 'share',
    header: WORDS.share,
    align: 'end',
    cell: ({ share, overBudget }) => (
      <>
        {percentage(share)}
        {overBudget ? <strong> {RULES_WORDS.over}</strong> : null}
      </>
    ),
  },
];

/** How often each rule was overturned on appeal, and which errs more often than it may. */
export function RulesScreen() {
  const api = useApi();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['overturns'],
    queryFn: ({ signal }) => answer(api.GET('/v1/rules/overturns', { signal })),
  });
  return (
    <>
      <PageHeader title={STAFF_WORDS.places.rules} lead={RULES_WORDS.lead} />
      {data === undefined ? null : (
        <p className="soft">{describeBudget(percentage(data.budget.overturned), data.budget.cases)}</p>
      )}
      <DataTable
        label={STAFF_WORDS.places.rules}
        columns={COLUMNS}
        rows={data?.items}
        rowKey={({ violation }) => violation}
        empty={<EmptyState title={RULES_WORDS.emptyTitle}>{RULES_WORDS.empty}</EmptyState>}
        failure={
          data === undefined && error !== null ? (
            <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />
          ) : undefined
        }
      />
    </>
  );
}
