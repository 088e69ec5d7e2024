import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { POLICY_WORDS as WORDS } from '../../words/staff-policies-en.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { Instant } from '../kit/instant.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { violationName } from './action-words.ts';
import type { Policies } from './api-shapes.ts';
import { StaffFailure } from './staff-failure.tsx';
import { usePolicies } from './use-policies.ts';

type Version = Policies['items'][number];
type Proposal = Policies['proposals'][number];

const VERSIONS: readonly Column<Version>[] = [
  { key: 'version', header: WORDS.columns.version, cell: ({ id }) => <code>{id}</code> },
  {
    key: 'state',
    header: WORDS.columns.state,
    cell: ({ state }) => (state === 'now' ? <strong>{WORDS.states.now}</strong> : WORDS.states[state]),
  },
  {
    key: 'from',
    header: WORDS.columns.from,
    cell: ({ from, until }) => (
      <>
        {from === null ? WORDS.beginning : <Instant at={from} />}
        {until === null ? null : (
          <>
            {' '}
            {WORDS.until} <Instant at={until} />
          </>
        )}
      </>
    ),
  },
  { key: 'by', header: WORDS.columns.by, cell: broughtBy },
  { key: 'why', header: WORDS.columns.why, cell: whyOf },
];

function broughtBy({ by, proposedBy, activatedBy }: Version): string {
  switch (by) {
    case 'service':
      return WORDS.byService;
    case 'operator':
      return WORDS.byOperator;
    case 'people':
      return WORDS.byPeople(proposedBy?.name ?? WORDS.somebody, activatedBy?.name ?? WORDS.somebody);
  }
}

function whyOf({ reason, shadowed, shadow }: Version): string {
  const rules = shadow.length === 0 ? '' : WORDS.inShadow(shadow.map(violationName).join(', '));
  const why =
    shadowed === null
      ? (reason ?? '')
      : WORDS.shadowed(violationName(shadowed.violation), shadowed.overturned, shadowed.decided);
  return `${why} ${rules}`.trim();
}

const PROPOSALS: readonly Column<Proposal>[] = [
  {
    key: 'version',
    header: WORDS.proposalColumns.version,
    cell: ({ policy }) => <code>{policy}</code>,
  },
  { key: 'by', header: WORDS.proposalColumns.by, cell: ({ proposedBy }) => proposedBy?.name ?? WORDS.somebody },
  { key: 'at', header: WORDS.proposalColumns.at, cell: ({ proposedAt }) => <Instant at={proposedAt} /> },
];

function openProposal({ id }: Proposal, content: ReactNode) {
  return (
    <Link to="/staff/policies/proposals/$id" params={{ id }}>
      {content}
    </Link>
  );
}

/** The versions of the policy, and what is proposed. */
export function PoliciesScreen() {
  const { data, error, isFetching, refetch } = usePolicies();
  const failure =
    data === undefined && error !== null ? (
      <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />
    ) : undefined;
  return (
    <>
      <PageHeader
        title={WORDS.title}
        lead={WORDS.lead}
        actions={
          <Button renderRoot={(props) => <Link to="/staff/policies/propose" {...props} />}>{WORDS.propose}</Button>
        }
      />
      <Section title={WORDS.proposals}>
        <DataTable
          label={WORDS.proposals}
          columns={PROPOSALS}
          rows={data?.proposals}
          rowKey={({ id }) => id}
          link={openProposal}
          empty={<p className="soft">{WORDS.proposalsNone}</p>}
          failure={failure}
        />
      </Section>
      <Section title={WORDS.versions}>
        <DataTable
          label={WORDS.versions}
          columns={VERSIONS}
          rows={data?.items}
          rowKey={({ id }) => id}
          empty={null}
          failure={failure === undefined ? undefined : <span />}
        />
        <p>
          <a href="/guide/versions">{WORDS.guide}</a>
        </p>
      </Section>
      {data === undefined || data.ended.length === 0 ? null : (
        <Section title={WORDS.ended}>
          <DataTable
            label={WORDS.ended}
            columns={PROPOSALS}
            rows={data.ended}
            rowKey={({ id }) => id}
            link={openProposal}
            empty={null}
          />
        </Section>
      )}
    </>
  );
}
