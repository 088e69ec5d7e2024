import { Link } from '@tanstack/react-router';
import { fill } from '../../words/fill.ts';
import { REPORT_KINDS } from '../../words/report-a-problem-en.ts';
import {
  INCIDENT_STATE_NAMES,
  OUTCOME_NAMES,
  REPORTER_NAMES,
  INCIDENTS_WORDS as WORDS,
} from '../../words/staff-incidents-en.ts';
import type { Column } from '../kit/data-table.tsx';
import { Instant } from '../kit/instant.tsx';
import { OpenOrClosed } from './open-or-closed.tsx';
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
  return (
    <OpenOrClosed
      words={WORDS}
      asked={asked}
      columns={COLUMNS}
      rowKey={({ reference }) => reference}
      link={({ reference }, content) => (
        <Link to="/staff/data-protection/reports/$id" params={{ id: reference }}>
          {content}
        </Link>
      )}
      state={state}
      onState={onState}
    />
  );
}

function stateWords({ status, claimedBy, outcome }: IncidentLine): string {
  if (claimedBy !== undefined) return fill(WORDS.with, { name: claimedBy.name });
  return outcome === undefined ? INCIDENT_STATE_NAMES[status] : OUTCOME_NAMES[outcome];
}
