import { Button } from '@mantine/core';
import { ACTION_STATUS_NAMES, ACTION_TABLE, SELLER_WORDS } from '../../words/staff-seller-en.ts';
import { decisionHeading, WHY_SENTENCES } from '../../words/staff-trace-en.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { Instant } from '../kit/instant.tsx';
import { EmptyState } from '../kit/states.tsx';
import { type ActionHistory, historiesOf } from './action-histories.ts';
import { aboutOf } from './action-words.ts';
import type { ActionSummary, DecisionEntry, TimelineEntry } from './api-shapes.ts';
import type { DecisionLine } from './decision-line.ts';
import { ActionLink } from './links.tsx';
import { StaffFailure } from './staff-failure.tsx';
import { useTimeline } from './use-sellers.ts';
import './seller-actions.css';

/** The most that the API gives at once: a seller has few decisions. */
const LIMIT = 200;

/** Every action of a seller, past ones too, the one that changed last first. */
export function SellerActions({ seller, open }: { seller: string; open: readonly ActionSummary[] }) {
  const decisions = useTimeline(seller, 'decision', LIMIT);
  const entries = decisions.data?.pages.flatMap(({ items }) => items).filter(isDecision);
  return (
    <>
      <DataTable
        label={SELLER_WORDS.views.actions}
        columns={columnsFor(open)}
        rows={entries === undefined ? undefined : historiesOf(entries)}
        rowKey={({ action }) => action}
        link={({ action }, content) => <ActionLink action={action}>{content}</ActionLink>}
        empty={<EmptyState title={SELLER_WORDS.noActionsTitle}>{SELLER_WORDS.noActions}</EmptyState>}
        failure={
          decisions.isError ? (
            <StaffFailure error={decisions.error} retrying={decisions.isFetching} onRetry={() => decisions.refetch()} />
          ) : undefined
        }
      />
      {decisions.hasNextPage ? (
        <Button variant="default" loading={decisions.isFetchingNextPage} onClick={() => void decisions.fetchNextPage()}>
          {SELLER_WORDS.moreActions}
        </Button>
      ) : null}
    </>
  );
}

function isDecision(entry: TimelineEntry): entry is DecisionEntry {
  return entry.kind === 'decision';
}

function columnsFor(open: readonly ActionSummary[]): readonly Column<ActionHistory>[] {
  return [
    { key: 'action', header: ACTION_TABLE.action, cell: ({ action }) => <code>{action}</code> },
    {
      key: 'first',
      header: ACTION_TABLE.what,
      cell: ({ first }) => (
        <>
          {headingOf(first)}
          <span className="seller-actions-when soft">
            <Instant at={first.at} precision="short-day" show="absolute" />
          </span>
        </>
      ),
    },
    {
      key: 'state',
      header: ACTION_TABLE.state,
      cell: ({ action, latest }) => (
        <>
          {stateOf(open, action, latest)}
          <span className="seller-actions-when soft">
            <Instant at={latest.at} show="relative" />
          </span>
        </>
      ),
    },
    { key: 'decisions', header: ACTION_TABLE.decisions, align: 'end', cell: ({ decisions }) => decisions },
  ];
}

function headingOf(line: DecisionLine): string {
  const { about, feature } = aboutOf(line);
  return decisionHeading(line.decision, about, feature);
}

/** An open action says where it stands; of a past one the latest decision tells how it ended. */
function stateOf(open: readonly ActionSummary[], action: string, latest: DecisionLine): string {
  const summary = open.find((each) => each.action === action);
  if (summary !== undefined) return ACTION_STATUS_NAMES[summary.status];
  const ending = headingOf(latest);
  return latest.why === undefined ? ending : `${ending}: ${WHY_SENTENCES[latest.why]}`;
}
