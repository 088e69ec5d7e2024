import { POLICY_TERMS } from '../../words/policy-terms-en.ts';
import { ACTION_STATUS_NAMES, ACTION_TABLE, ACTION_WORDS, SELLER_WORDS } from '../../words/staff-seller-en.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { Instant } from '../kit/instant.tsx';
import { EmptyState } from '../kit/states.tsx';
import { actionName, violationName } from './action-words.ts';
import type { ActionSummary } from './api-shapes.ts';
import { ActionLink } from './links.tsx';
import { StaffFailure } from './staff-failure.tsx';
import { useSellerActions } from './use-sellers.ts';
import './seller-actions.css';

const COLUMNS: readonly Column<ActionSummary>[] = [
  { key: 'action', header: ACTION_TABLE.action, cell: ({ action }) => <code>{action}</code> },
  { key: 'what', header: ACTION_TABLE.what, cell: (action) => <What action={action} /> },
  { key: 'category', header: ACTION_TABLE.category, cell: ({ category }) => POLICY_TERMS.category[category] },
  { key: 'since', header: ACTION_TABLE.since, cell: ({ since }) => <Day at={since} /> },
  { key: 'state', header: ACTION_TABLE.state, cell: (action) => <State action={action} /> },
];

/** Every action of a seller, past ones too, the latest first. */
export function SellerActions({ seller }: { seller: string }) {
  const { data, error, isFetching, refetch } = useSellerActions(seller);
  const failure = <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />;
  return (
    <div className="seller-actions">
      <DataTable
        label={SELLER_WORDS.views.actions}
        columns={COLUMNS}
        rows={data}
        rowKey={({ action }) => action}
        link={({ action }, content) => <ActionLink action={action}>{content}</ActionLink>}
        empty={<EmptyState title={SELLER_WORDS.noActionsTitle}>{SELLER_WORDS.noActions}</EmptyState>}
        failure={data === undefined && error !== null ? failure : undefined}
      />
    </div>
  );
}

function What({ action: { kind, feature, violation } }: { action: ActionSummary }) {
  return (
    <>
      {actionName(kind, feature)}
      <span className="seller-actions-more soft">
        {ACTION_WORDS.for} {violationName(violation)}
      </span>
    </>
  );
}

/** Where it stands, and until or since when. */
function State({ action: { status, endedAt, review, until } }: { action: ActionSummary }) {
  const at = endedAt ?? review ?? until;
  return (
    <>
      {ACTION_STATUS_NAMES[status]}
      {at === undefined ? null : (
        <span className="seller-actions-more soft">
          {endedAt === undefined ? ACTION_TABLE.until : ACTION_TABLE.on} <Day at={at} />
        </span>
      )}
    </>
  );
}

function Day({ at }: { at: string }) {
  return <Instant at={at} precision="short-day" show="absolute" />;
}
