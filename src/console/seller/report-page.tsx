import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { REPORTS_TEXT as TEXT } from '../../words/reports-page-en.ts';
import { plainly } from '../../words/said.ts';
import { weekInWords } from '../../words/weeks-en.ts';
import { Failure } from '../api/failure.tsx';
import { useClock } from '../kit/clock.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { RungBadge } from '../kit/rung-badge.tsx';
import { PageSkeleton } from '../kit/skeletons.tsx';
import { absolute } from '../kit/time.ts';
import { LetterPart } from './notice-letter.tsx';
import { ReportGauges } from './report-gauges.tsx';
import type { Report } from './shapes.ts';
import { useReport } from './use-reports.ts';
import './report-page.css';

const route = getRouteApi('/seller/reports/$week');

/** One week, as it was told: the figures side by side, the rest in the words of that day. */
export function ReportPage() {
  const { week } = route.useParams();
  const { data, isError, error, isFetching, refetch, file } = useReport(week);
  if (data !== undefined) return <Whole report={data} file={file} />;
  if (!isError) return <PageSkeleton />;
  return (
    <>
      <PageHeader title={TEXT.title} back={<ReportsLink />} />
      <Failure error={error} retrying={isFetching} onRetry={() => refetch()} />
    </>
  );
}

function Whole({ report, file }: { readonly report: Report; readonly file: string }) {
  const { zone } = useClock();
  const { letter, rung, metrics } = report;
  return (
    <article className="report-page">
      <PageHeader
        title={plainly(letter.title, (date) => absolute(date, zone))}
        back={<ReportsLink />}
        beside={<RungBadge rung={rung} />}
        actions={<Files file={file} />}
      />
      {letter.parts.map((part) =>
        part.part === 'gauges' && metrics.length > 0 ? (
          <Section key={part.part} title={part.heading}>
            <ReportGauges metrics={metrics} label={`${part.heading}, ${weekInWords(report.week)}`} />
          </Section>
        ) : (
          <LetterPart key={part.part} part={part} />
        ),
      )}
    </article>
  );
}

/** On paper, as a table, as data. */
function Files({ file }: { readonly file: string }) {
  return (
    <>
      <Button variant="default" onClick={() => window.print()}>
        {TEXT.print}
      </Button>
      <Button variant="default" component="a" href={`${file}?format=csv`} download>
        {TEXT.csv}
      </Button>
      <Button variant="default" component="a" href={`${file}?format=json`} download>
        {TEXT.json}
      </Button>
    </>
  );
}

function ReportsLink() {
  return <Link to="/seller/reports">{TEXT.back}</Link>;
}
