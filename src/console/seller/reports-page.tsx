import { Link } from '@tanstack/react-router';
import { REPORTS_TEXT as TEXT } from '../../words/reports-page-en.ts';
import { Failure } from '../api/failure.tsx';
import { Instant } from '../kit/instant.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { PageHeader } from '../kit/page.tsx';
import { RungBadge } from '../kit/rung-badge.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { TableSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import type { ReportSummary } from './shapes.ts';
import { Told } from './told.tsx';
import { useReports } from './use-reports.ts';
import './reports-page.css';

/** Every week that was told, the latest first. */
export function ReportsPage() {
  return (
    <>
      <PageHeader title={TEXT.title} lead={TEXT.lead} />
      <Reports />
    </>
  );
}

function Reports() {
  const asked = useReports();
  const { data, isError, error, isFetching, refetch, fetchNextPage } = asked;
  if (data === undefined)
    return isError ? (
      <Failure error={error} retrying={isFetching} onRetry={() => refetch()} />
    ) : (
      <TableSkeleton columns={2} />
    );
  const reports = data.pages.flatMap(({ items }) => items);
  return (
    <>
      {reports.length === 0 ? <Nothing nextAt={data.pages[0]?.nextAt} /> : <List reports={reports} />}
      {isError ? <Failure error={error} retrying={isFetching} onRetry={() => fetchNextPage()} /> : null}
      <MoreButton asked={asked} label={TEXT.more} />
    </>
  );
}

function List({ reports }: { readonly reports: readonly ReportSummary[] }) {
  return (
    <ul className="reports-list" aria-label={TEXT.list}>
      {reports.map(({ week, title, rung, at }) => (
        <li key={week}>
          <Link to="/seller/reports/$week" params={{ week }}>
            <Told of={title} />
          </Link>
          <RungBadge rung={rung} size="sm" />
          <span className="soft">
            <Instant at={at} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Nothing({ nextAt }: { readonly nextAt: string | undefined }) {
  return (
    <EmptyState title={TEXT.noneTitle}>
      {nextAt === undefined ? (
        TEXT.none
      ) : (
        <Sentence of={TEXT.noneAt} values={{ at: <Instant at={nextAt} precision="day" show="absolute" /> }} />
      )}
    </EmptyState>
  );
}
