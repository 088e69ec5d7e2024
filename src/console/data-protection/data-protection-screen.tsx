import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { DATA_PROTECTION_WORDS as WORDS } from '../../words/data-protection-en.ts';
import { STAFF_WORDS } from '../../words/staff-en.ts';
import { useViewer } from '../api/viewer.ts';
import { FilterSelect } from '../kit/filters.tsx';
import { PageHeader } from '../kit/page.tsx';
import { TableSkeleton } from '../kit/skeletons.tsx';
import { AccessesView } from './accesses-view.tsx';
import { BreachesView } from './breaches-view.tsx';
import { ExposureView } from './exposure-view.tsx';
import { IncidentsView } from './incidents-view.tsx';
import { KeepingView } from './keeping-view.tsx';
import { LogView } from './log-view.tsx';
import { RequestsView } from './requests-view.tsx';
import { DATA_VIEWS, type ShownView } from './search.ts';
import './data-protection.css';

const AlarmsView = lazy(async () => ({ default: (await import('./alarms-view.tsx')).AlarmsView }));

const CanariesView = lazy(async () => ({ default: (await import('./canaries-view.tsx')).CanariesView }));

const route = getRouteApi('/staff/data-protection');

/** What it takes to see each. */
const NEEDED = {
  breaches: 'incidents.work',
  requests: 'subject-requests.read',
  accesses: 'accesses.read',
  looks: 'incidents.work',
  canaries: 'incidents.work',
  exposure: 'accesses.read',
  keeping: 'data-protection.read',
} as const;

/** What is reported, and what is watched, about customers' data. */
export function DataProtectionScreen() {
  const { view: asked, days = 30, state = 'open', show = 'running', report } = route.useSearch();
  const navigate = route.useNavigate();
  const { permissions } = useViewer();
  const views = DATA_VIEWS.filter((each) => each === 'log' || permissions[NEEDED[each]] === 'all');
  const worksOnReports = permissions['incidents.work'] !== undefined;
  // An administrator has keeping and keys here, and no reports.
  const view = asked ?? (worksOnReports ? undefined : views[0]);
  return (
    <>
      <PageHeader
        title={STAFF_WORDS.places.dataProtection}
        actions={
          view === 'accesses' || view === 'exposure' ? (
            <FilterSelect
              label={WORDS.period}
              any={WORDS.days30}
              value={days === 30 ? undefined : `${days}`}
              options={[
                { value: '7', label: WORDS.days7 },
                { value: '90', label: WORDS.days90 },
              ]}
              onChange={(next) =>
                void navigate({ search: { view, ...(next === undefined ? {} : { days: next === '7' ? 7 : 90 }) } })
              }
            />
          ) : undefined
        }
      />
      <nav className="data-views" aria-label={WORDS.views}>
        {worksOnReports ? (
          // Current with whatever else its own address says, and with nothing of another view's.
          <route.Link to="." search={view === undefined ? (own) => own : {}} activeOptions={{ exact: true }}>
            {WORDS.reports}
          </route.Link>
        ) : null}
        {views.map((each) => (
          <route.Link key={each} to="." search={{ view: each }}>
            {WORDS[each]}
          </route.Link>
        ))}
      </nav>
      <Chosen view={view} days={days} />
      {view === 'requests' ? (
        <RequestsView
          show={show}
          onShow={(next) => void navigate({ search: { view, ...(next === 'all' ? { show: next } : {}) } })}
        />
      ) : null}
      {view === 'breaches' ? (
        <BreachesView
          report={report}
          state={state}
          onState={(next) => void navigate({ search: { view, ...(next === 'open' ? {} : { state: next }) } })}
        />
      ) : null}
      {view === undefined ? (
        <IncidentsView
          state={state}
          onState={(next) => void navigate({ search: next === 'open' ? {} : { state: next } })}
        />
      ) : null}
    </>
  );
}

function Chosen({ view, days }: { readonly view: ShownView | undefined; readonly days: number }) {
  switch (view) {
    case 'accesses':
      return <AccessesView days={days} />;
    case 'looks':
      return (
        <Suspense fallback={<TableSkeleton columns={5} />}>
          <AlarmsView />
        </Suspense>
      );
    case 'canaries':
      return (
        <Suspense fallback={<TableSkeleton columns={1} />}>
          <CanariesView />
        </Suspense>
      );
    case 'exposure':
      return <ExposureView days={days} />;
    case 'keeping':
      return <KeepingView />;
    case 'log':
      return <LogView />;
    case 'breaches':
    case 'requests':
    case undefined:
      return null;
  }
}
