import { Link } from '@tanstack/react-router';
import { fill } from '../../words/fill.ts';
import { REPORT_KINDS } from '../../words/report-a-problem-en.ts';
import {
  INCIDENT_STATE_NAMES,
  OUTCOME_NAMES,
  REPORTER_NAMES,
  INCIDENTS_WORDS as WORDS,
} from '../../words/staff-incidents-en.ts';
import { ClockProvider, useClock } from '../kit/clock.tsx';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { FilterSelect } from '../kit/filters.tsx';
import { Instant } from '../kit/instant.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { Section } from '../kit/page.tsx';
import { EmptyState } from '../kit/states.tsx';
import { StaffFailure } from '../staff/staff-failure.tsx';
import { type IncidentLine, useIncidents } from './use-incidents.ts';

const COLUMNS: readonly Column<IncidentLine>[] = [
  { key: 'about', header: WORDS.columns.about, cell: ({ kind }) => REPORT_KINDS[kind] },
  { key: 'reporter', header: WORDS.columns.reporter, cell: ({ reporter }) => REPORTER_NAMES[reporter] },
  { key: 'reported', header: WORDS.columns.reported, cell: ({ reportedAt }) => <Instant at={reportedAt} /> },
  { key: 'state', header: WORDS.columns.state, cell: stateWords },
  { key: 'reference', header: WORDS.columns.reference, cell: ({ reference }) => <code>{reference}</code> },
];

type IncidentsViewProps = {
  readonly state: 'open' | 'closed';
  readonly onState: (state: 'open' | 'closed') => void;
};

/** Reports that wait, or those that are closed. */
export function IncidentsView({ state, onState }: IncidentsViewProps) {
  const asked = useIncidents(state);
  const { data, error, isFetching, refetch } = asked;
  const { zone } = useClock();
  const isOpen = state === 'open';
  return (
    <Section
      title={WORDS.title}
      lead={WORDS.lead}
      actions={
        <FilterSelect
          label={WORDS.show}
          any={WORDS.open}
          value={isOpen ? undefined : state}
          options={[{ value: 'closed', label: WORDS.closed }]}
          onChange={(next) => onState(next ?? 'open')}
        />
      }
    >
      {/* People report by the clock on the wall, also where the marketplace has another. */}
      <ClockProvider zone={zone}>
        <DataTable
          label={WORDS.label}
          columns={COLUMNS}
          rows={data?.pages.flatMap(({ items }) => items)}
          rowKey={({ reference }) => reference}
          link={({ reference }, content) => (
            <Link to="/staff/data-protection/reports/$id" params={{ id: reference }}>
              {content}
            </Link>
          )}
          empty={
            <EmptyState title={isOpen ? WORDS.emptyTitle : WORDS.emptyClosedTitle}>
              {isOpen ? WORDS.empty : WORDS.emptyClosed}
            </EmptyState>
          }
          failure={
            data === undefined && error !== null ? (
              <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />
            ) : undefined
          }
        />
      </ClockProvider>
      <MoreButton asked={asked} label={WORDS.more} />
    </Section>
  );
}

function stateWords({ status, claimedBy, outcome }: IncidentLine): string {
  if (claimedBy !== undefined) return fill(WORDS.with, { name: claimedBy.name });
  return outcome === undefined ? INCIDENT_STATE_NAMES[status] : OUTCOME_NAMES[outcome];
}
