import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { REPORT_KINDS } from '../../words/report-a-problem-en.ts';
import {
  INCIDENT_STATE_NAMES,
  OUTCOME_NAMES,
  REPORTER_NAMES,
  INCIDENTS_WORDS as WORDS,
} from '../../words/staff-incidents-en.ts';
import { useViewer } from '../api/viewer.ts';
import { ClockProvider, useClock } from '../kit/clock.tsx';
import { type Fact, FactList } from '../kit/fact-list.tsx';
import { Instant } from '../kit/instant.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { problemWords } from '../staff/problem-words.ts';
import { StaffFailure } from '../staff/staff-failure.tsx';
import { CloseIncidentDialog } from './close-incident-dialog.tsx';
import { IncidentStory } from './incident-story.tsx';
import { IncidentWeighing } from './incident-weighing.tsx';
import { type Incident, useIncident, useWorkOnIncident } from './use-incidents.ts';
import './data-protection.css';

const route = getRouteApi('/staff/data-protection/reports/$id');

/** One report: what was said, what was done, and what can be done now. */
export function IncidentScreen() {
  const { id } = route.useParams();
  const { data, error, isFetching, refetch } = useIncident(id);
  const { zone } = useClock();
  const title = data === undefined ? id : REPORT_KINDS[data.kind];
  return (
    <>
      <PageHeader title={title} back={<Link to="/staff/data-protection">{WORDS.back}</Link>} lead={id} />
      {error === null ? null : <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <CardSkeleton lines={6} /> : null}
      {data === undefined ? null : (
        <ClockProvider zone={zone}>
          <Holding incident={data} />
          {data.status === 'destroyed' ? null : (
            <p>
              <Link to="/staff/data-protection" search={{ view: 'breaches', report: data.reference }}>
                {WORDS.inquiry}
              </Link>
            </p>
          )}
          <Section title={WORDS.text} frame="card">
            {data.report === null ? (
              <p>{WORDS.destroyed}</p>
            ) : (
              <blockquote className="incident-text">{data.report.text}</blockquote>
            )}
            <FactList facts={factsOf(data)} />
          </Section>
          <IncidentWeighing incident={data} />
          <IncidentStory incident={data} />
        </ClockProvider>
      )}
    </>
  );
}

function factsOf({
  report,
  reporter,
  ownShop,
  reportedAt,
  status,
  claimedBy,
  outcome,
  destroyedAt,
}: Incident): readonly Fact[] {
  const known = (term: string, detail: string | undefined): readonly Fact[] =>
    detail === undefined ? [] : [{ term, detail }];
  const state = claimedBy === undefined ? INCIDENT_STATE_NAMES[status] : fill(WORDS.with, { name: claimedBy.name });
  return [
    { term: WORDS.columns.state, detail: state },
    ...(outcome === undefined ? [] : [{ term: WORDS.outcome, detail: OUTCOME_NAMES[outcome] }]),
    { term: WORDS.columns.reported, detail: <Instant at={reportedAt} /> },
    { term: WORDS.columns.reporter, detail: REPORTER_NAMES[reporter] },
    ...known(WORDS.ownSlip, ownShop),
    ...known(WORDS.order, report?.order),
    ...known(WORDS.shop, report?.shop),
    ...(report === null ? [] : known(WORDS.contact, report.contact ?? WORDS.noContact)),
    ...(destroyedAt === undefined ? [] : [{ term: WORDS.destroyedAt, detail: <Instant at={destroyedAt} /> }]),
  ];
}

function Holding({ incident }: { readonly incident: Incident }) {
  const { reference, status, claimedBy } = incident;
  const { id } = useViewer();
  const [closing, setClosing] = useState(false);
  const work = useWorkOnIncident(reference);
  if (status === 'closed' || status === 'destroyed') return null;
  const isMine = claimedBy?.id === id;
  return (
    <>
      {work.error === null ? null : <Notice tone="problem">{problemWords(work.error)}</Notice>}
      <div className="incident-holding">
        <p>{claimedBy === undefined ? WORDS.waits : fill(WORDS.with, { name: claimedBy.name })}</p>
        {isMine ? (
          <Button onClick={() => setClosing(true)}>{WORDS.close}</Button>
        ) : (
          <Button
            variant={claimedBy === undefined ? 'filled' : 'default'}
            loading={work.isPending}
            onClick={() => work.mutate({ do: 'claim', takeOver: claimedBy !== undefined })}
          >
            {claimedBy === undefined ? WORDS.claim : WORDS.takeOver}
          </Button>
        )}
      </div>
      {closing ? <CloseIncidentDialog reference={reference} onClose={() => setClosing(false)} /> : null}
    </>
  );
}
