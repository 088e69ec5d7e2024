import { getRouteApi } from '@tanstack/react-router';
import { POLICY_TERMS } from '../../words/policy-terms-en.ts';
import { capital } from '../../words/quantities-en.ts';
import { ACTION_STATUS_NAMES, ACTION_WORDS, LAPSE_FIELDS } from '../../words/staff-seller-en.ts';
import { ApiProblem } from '../api/problem.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { type Fact, FactList } from '../kit/fact-list.tsx';
import { Instant } from '../kit/instant.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { RungBadge } from '../kit/rung-badge.tsx';
import { PageSkeleton } from '../kit/skeletons.tsx';
import { StatementLinks } from '../kit/statement-links.tsx';
import { EmptyState } from '../kit/states.tsx';
import { ActionDecisions } from './action-decisions.tsx';
import { ACTION_RUNGS, actionName, isInForce, violationName } from './action-words.ts';
import type { ActionDetail, ActionSummary, Lapse } from './api-shapes.ts';
import { CopyId } from './copy-id.tsx';
import { actionFromPath, sellerOfAction } from './decision-line.ts';
import { SellerLink } from './links.tsx';
import { StaffFailure } from './staff-failure.tsx';
import { useAction } from './use-actions.ts';

const route = getRouteApi('/staff/actions/$id');

/** One action: what it is, what it cites, every decision about it with its trace. */
export function ActionScreen() {
  const action = actionFromPath(route.useParams().id);
  const { data, error, isFetching, refetch } = useAction(action);
  const seller = sellerOfAction(action);
  return (
    <>
      <PageHeader
        title={data === undefined ? action : actionName(data.summary.kind, data.summary.feature)}
        back={<SellerLink seller={seller} />}
        beside={
          <>
            {data === undefined || !isInForce(data.summary) ? null : (
              <RungBadge rung={ACTION_RUNGS[data.summary.kind]} />
            )}
            <code>{action}</code>
            <CopyId id={action} />
          </>
        }
      />
      {data === undefined ? null : <Action detail={data} />}
      {data === undefined && error === null ? <PageSkeleton /> : null}
      {data === undefined && error !== null ? (
        <NoAction error={error} retrying={isFetching} onRetry={() => void refetch()} />
      ) : null}
    </>
  );
}

function NoAction({ error, retrying, onRetry }: { error: Error; retrying: boolean; onRetry: () => void }) {
  if (error instanceof ApiProblem && (error.status === 404 || error.status === 400)) {
    return <EmptyState title={ACTION_WORDS.notFoundTitle}>{ACTION_WORDS.notFound}</EmptyState>;
  }
  return <StaffFailure error={error} retrying={retrying} onRetry={onRetry} />;
}

function Action({ detail: { summary, evidence, decisions } }: { detail: ActionDetail }) {
  return (
    <>
      <FactList facts={factsOf(summary)} />
      <Section title={ACTION_WORDS.evidence}>
        <DataTable
          label={ACTION_WORDS.evidence}
          columns={columnsFor(evidence)}
          rows={evidence}
          rowKey={({ id }) => id}
          empty={<p className="soft">{ACTION_WORDS.evidenceNone}</p>}
        />
      </Section>
      <StatementLinks action={summary.action} />
      <Section title={ACTION_WORDS.decisions}>
        <ActionDecisions decisions={decisions} />
      </Section>
    </>
  );
}

function factsOf(summary: ActionSummary): readonly Fact[] {
  const { status, category, violation, feature, since, until, review, acknowledged, acknowledgeBy, planned } = summary;
  const when = (term: string, at: string | undefined) =>
    at === undefined ? [] : [{ term, detail: <Instant at={at} /> }];
  return [
    { term: ACTION_WORDS.status, detail: <strong>{ACTION_STATUS_NAMES[status]}</strong> },
    {
      term: ACTION_WORDS.violation,
      detail: `${capital(violationName(violation))} (${POLICY_TERMS.category[category]})`,
    },
    ...(feature === undefined ? [] : [{ term: ACTION_WORDS.limits, detail: capital(POLICY_TERMS.feature[feature]) }]),
    ...when(ACTION_WORDS.since, since),
    ...when(ACTION_WORDS.until, until),
    ...when(ACTION_WORDS.review, review),
    { term: ACTION_WORDS.acknowledged, detail: acknowledged ? ACTION_WORDS.yes : ACTION_WORDS.no },
    ...(acknowledged ? [] : when(capital(ACTION_WORDS.acknowledgeBy), acknowledgeBy)),
    { term: ACTION_WORDS.planned, detail: planned ? ACTION_WORDS.yes : ACTION_WORDS.no },
  ];
}

const DATES = ['at', 'shipBy', 'acceptedAt', 'deliveredAt', 'cancelledAt'] as const;

/** Only the columns that one of the lapses has something for. */
function columnsFor(evidence: readonly Lapse[]): readonly Column<Lapse>[] {
  const has = (field: keyof Lapse) => evidence.some((lapse) => lapse[field] !== undefined);
  const codes = ['orderId', 'listingId'] as const;
  return [
    { key: 'id', header: LAPSE_FIELDS.id, cell: ({ id }) => <code>{id}</code> },
    ...codes.filter(has).map((field) => ({
      key: field,
      header: LAPSE_FIELDS[field],
      cell: (lapse: Lapse) => <code>{lapse[field]}</code>,
    })),
    ...DATES.filter(has).map((field) => ({
      key: field,
      header: LAPSE_FIELDS[field],
      cell: (lapse: Lapse) => <When at={lapse[field]} />,
    })),
    ...(has('excusedBy')
      ? [{ key: 'excusedBy', header: LAPSE_FIELDS.excusedBy, cell: ({ excusedBy }: Lapse) => excusedBy ?? '' }]
      : []),
  ];
}

function When({ at }: { at: string | undefined }) {
  return at === undefined ? null : <Instant at={at} show="absolute" />;
}
