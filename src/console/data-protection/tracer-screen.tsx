import { getRouteApi, Link } from '@tanstack/react-router';
import { TRACER_WORDS as WORDS } from '../../words/tracer-en.ts';
import { ClockProvider, useClock } from '../kit/clock.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeader } from '../kit/page.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { StaffFailure } from '../staff/staff-failure.tsx';
import { TraceForm } from './trace-form.tsx';
import { TraceResult } from './trace-result.tsx';
import { useBreach } from './use-breaches.ts';
import { useTrace } from './use-trace.ts';
import './data-protection.css';

const route = getRouteApi('/staff/data-protection/breaches/$id/tracer');

/** Traces texts that leaked, within one inquiry: what was found, why, where to look; and who it points at. */
export function TracerScreen() {
  const { id } = route.useParams();
  const { data, error, isFetching, refetch } = useBreach(id);
  const { zone } = useClock();
  const trace = useTrace(id);
  return (
    <>
      <PageHeader
        title={WORDS.title}
        back={
          <Link to="/staff/data-protection/breaches/$id" params={{ id }}>
            {WORDS.back}
          </Link>
        }
        lead={WORDS.lead}
      />
      {error === null ? null : <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <CardSkeleton lines={6} /> : null}
      {data === undefined ? null : (
        <ClockProvider zone={zone}>
          {data.can.includes('trace') ? (
            <TraceForm trace={trace} hasScope={data.scope !== undefined} />
          ) : (
            <Notice tone="watch">{WORDS.closed}</Notice>
          )}
          {trace.isIdle ? <EmptyState title={WORDS.emptyTitle}>{WORDS.empty}</EmptyState> : null}
          {trace.isPending ? <CardSkeleton lines={3} /> : null}
          {trace.data === undefined ? null : <TraceResult breach={data} trace={trace.data} />}
        </ClockProvider>
      )}
    </>
  );
}
