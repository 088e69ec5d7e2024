import { getRouteApi, Link } from '@tanstack/react-router';
import { POLICY_WORDS, PROPOSAL_WORDS as WORDS } from '../../words/staff-policies-en.ts';
import { ApiProblem } from '../api/problem.ts';
import { type Fact, FactList } from '../kit/fact-list.tsx';
import { Instant } from '../kit/instant.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { PageSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import type { PolicyProposal } from './api-shapes.ts';
import { PolicyChanges } from './policy-changes.tsx';
import { PolicyDecide } from './policy-decide.tsx';
import { StaffFailure } from './staff-failure.tsx';
import { useProposal } from './use-policies.ts';
import './policies.css';

const route = getRouteApi('/staff/policies/proposals/$id');

/** A proposed version: who, why, what it changes, and the decision of another person. */
export function PolicyProposalScreen() {
  const { id } = route.useParams();
  const { data, error, isFetching, refetch } = useProposal(id);
  const reload = () => void refetch();
  return (
    <>
      <PageHeader
        title={data === undefined ? POLICY_WORDS.proposals : WORDS.title(data.policy)}
        back={<Link to="/staff/policies">{POLICY_WORDS.title}</Link>}
      />
      {data === undefined && error === null ? <PageSkeleton /> : null}
      {data === undefined && error !== null ? (
        <NoProposal error={error} retrying={isFetching} onRetry={reload} />
      ) : null}
      {data === undefined ? null : (
        <>
          <FactList facts={factsOf(data)} />
          {data.comparison === null ? null : <PolicyChanges comparison={data.comparison} />}
          <Section title={WORDS.file}>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
            <pre className="policy-document" tabIndex={0}>
              {data.document}
            </pre>
          </Section>
          {data.comparison === null ? null : (
            <PolicyDecide proposal={data} comparison={data.comparison} onReload={reload} />
          )}
        </>
      )}
    </>
  );
}

function NoProposal(props: { error: Error; retrying: boolean; onRetry: () => void }) {
  if (props.error instanceof ApiProblem && (props.error.status === 404 || props.error.status === 400))
    return <EmptyState title={POLICY_WORDS.notFoundTitle}>{POLICY_WORDS.notFound}</EmptyState>;
  return <StaffFailure {...props} />;
}

function factsOf(proposal: PolicyProposal): readonly Fact[] {
  const { proposedBy, proposedAt, reason, status, endedBy, endedAt, endedReason, from } = proposal;
  const words = WORDS.facts;
  return [
    { term: words.by, detail: proposedBy?.name ?? POLICY_WORDS.somebody },
    { term: words.at, detail: <Instant at={proposedAt} /> },
    ...(reason === null ? [] : [{ term: words.why, detail: reason }]),
    { term: words.status, detail: <strong>{WORDS.statuses[status]}</strong> },
    ...(endedAt === null
      ? []
      : [
          {
            term: words.ended,
            detail: (
              <>
                {endedBy?.name ?? POLICY_WORDS.somebody}, <Instant at={endedAt} />. {endedReason}
              </>
            ),
          },
        ]),
    ...(from === null ? [] : [{ term: words.from, detail: <Instant at={from} /> }]),
  ];
}
