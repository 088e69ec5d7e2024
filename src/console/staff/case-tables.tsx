import { Link } from '@tanstack/react-router';
import { CASE_TEMPLATES, type CaseTemplateId } from '../../words/case-templates-en.ts';
import { CASE_OUTCOME_NAMES, CASE_WORDS } from '../../words/staff-cases-en.ts';
import { STAFF_WORDS } from '../../words/staff-en.ts';
import { ACTION_KIND_NAMES, ACTION_STATUS_NAMES, ACTION_TABLE, ACTION_WORDS } from '../../words/staff-seller-en.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { Instant } from '../kit/instant.tsx';
import { violationName } from './action-words.ts';
import type { ActionSummary, CaseDetail } from './api-shapes.ts';
import { ActionLink } from './links.tsx';

type Past = CaseDetail['history'][number];
type Similar = CaseDetail['similar'][number];

const HISTORY: readonly Column<Past>[] = [
  { key: 'action', header: ACTION_TABLE.action, cell: ({ action }) => <code>{action}</code> },
  {
    key: 'what',
    header: ACTION_TABLE.what,
    cell: ({ kind, violation }) =>
      `${ACTION_KIND_NAMES[kind as ActionSummary['kind']]} ${ACTION_WORDS.for} ${violationName(violation)}`,
  },
  { key: 'since', header: ACTION_TABLE.since, cell: ({ since }) => <Day at={since} /> },
  {
    key: 'state',
    header: ACTION_TABLE.state,
    cell: ({ status, endedAt }) => (
      <>
        {ACTION_STATUS_NAMES[status as ActionSummary['status']]}
        {endedAt === null ? null : (
          <>
            {' '}
            <Day at={endedAt} />
          </>
        )}
      </>
    ),
  },
];

/** Every action on the seller of a case. */
export function CaseHistory({ history }: { history: readonly Past[] }) {
  return (
    <DataTable
      label={CASE_WORDS.history}
      columns={HISTORY}
      rows={history}
      rowKey={({ action }) => action}
      link={({ action }, content) => <ActionLink action={action}>{content}</ActionLink>}
      empty={<p className="soft">{CASE_WORDS.historyNone}</p>}
    />
  );
}

const WORDS = CASE_WORDS.similarColumns;

const SIMILAR: readonly Column<Similar>[] = [
  { key: 'seller', header: WORDS.seller, cell: ({ seller }) => <code>{seller}</code> },
  { key: 'outcome', header: WORDS.outcome, cell: ({ outcome }) => CASE_OUTCOME_NAMES[outcome] },
  { key: 'reason', header: WORDS.reason, cell: ({ template }) => templateName(template) },
  { key: 'closed', header: WORDS.closed, cell: ({ closedAt }) => <Day at={closedAt} /> },
  { key: 'by', header: WORDS.by, cell: ({ closedBy }) => closedBy?.name ?? STAFF_WORDS.none },
];

/** How others decided the same question. */
export function SimilarCases({ similar }: { similar: readonly Similar[] }) {
  return (
    <DataTable
      label={CASE_WORDS.similar}
      columns={SIMILAR}
      rows={similar}
      rowKey={({ id }) => id}
      link={({ id }, content) => (
        <Link to="/staff/cases/$id" params={{ id }}>
          {content}
        </Link>
      )}
      empty={<p className="soft">{CASE_WORDS.similarNone}</p>}
    />
  );
}

function templateName(template: string | null): string {
  if (template === null) return CASE_WORDS.ownWords;
  return CASE_TEMPLATES[template as CaseTemplateId]?.name ?? template;
}

function Day({ at }: { at: string }) {
  return <Instant at={at} precision="short-day" show="absolute" />;
}
