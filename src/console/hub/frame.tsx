import {
  IconBarrierBlock,
  IconPackageImport,
  IconPackages,
  IconTruckLoading,
  IconVolume,
  IconVolumeOff,
  IconZoomScan,
} from '@tabler/icons-react';
import { Link, Outlet } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { PRODUCT, SHELL } from '../../words/console-en.ts';
import { HUB_SHELL as TEXT } from '../../words/hub-page-en.ts';
import { Failure } from '../api/failure.tsx';
import { PageSkeleton } from '../kit/skeletons.tsx';
import { InsideShell } from '../shell/inside-shell.ts';
import { Mark } from '../shell/mark.tsx';
import { ReportLink } from '../shell/report-link.tsx';
import { RouteAnnouncer } from '../shell/route-announcer.tsx';
import { ViewerMenu } from '../shell/viewer-menu.tsx';
import { DeskProvider } from './desk.tsx';
import './frame.css';
import { Feedback } from './feedback.tsx';
import { QueueBadge } from './queue-badge.tsx';
import { hasSounds, keepSounds } from './sounds.ts';
import { UndoneList } from './undone-list.tsx';
import { useHubs } from './use-hubs.ts';

const KEY = 'kingston-hub';

/** What is around each page of a hub: made for a tablet that stands on a desk, with a scanner, and for gloves. */
export function HubFrame() {
  const { data, error, isFetching, refetch } = useHubs();
  const [chosen, setChosen] = useState(() => localStorage.getItem(KEY));
  const [sounds, setSounds] = useState(hasSounds);
  usePagesAtHand();
  if (data === undefined)
    return error === null ? (
      <PageSkeleton />
    ) : (
      <Failure error={error} retrying={isFetching} onRetry={() => refetch()} heading="h1" />
    );
  const { hubs } = data;
  const hub = hubs.find((each) => each === chosen) ?? hubs[0] ?? '';
  const choose = (name: string) => {
    localStorage.setItem(KEY, name);
    setChosen(name);
  };
  const turn = () => {
    keepSounds(!sounds);
    setSounds(!sounds);
  };
  return (
    <DeskProvider key={hub} hub={hub}>
      <div className="hub-shell">
        <a className="hub-shell-skip" href="#content">
          {SHELL.skip}
        </a>
        <header className="hub-shell-header">
          <Link to="/hub/pick" search={{}} className="hub-shell-brand" aria-label={PRODUCT}>
            <Mark />
          </Link>
          <label className="hub-shell-where">
            <span>{TEXT.hub}</span>
            <select value={hub} onChange={({ currentTarget }) => choose(currentTarget.value)}>
              {hubs.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          </label>
          <QueueBadge />
          <button type="button" className="hub-shell-sound" onClick={turn} aria-pressed={sounds}>
            {sounds ? <IconVolume aria-hidden="true" /> : <IconVolumeOff aria-hidden="true" />}
            <span className="hidden-from-sight">{sounds ? TEXT.soundOn : TEXT.soundOff}</span>
          </button>
          <ViewerMenu />
        </header>
        <main className="hub-shell-main" id="content" tabIndex={-1}>
          <Feedback />
          <UndoneList />
          <InsideShell value={true}>
            <Outlet />
          </InsideShell>
          <ReportLink />
        </main>
        <Places />
        <RouteAnnouncer />
      </div>
    </DeskProvider>
  );
}

function Places() {
  return (
    <nav className="hub-shell-places" aria-label={SHELL.navigation}>
      <Link to="/hub/receive" search={{}} activeOptions={{ includeSearch: false }}>
        <IconPackages aria-hidden="true" size={26} stroke={1.7} />
        {TEXT.receive}
      </Link>
      <Link to="/hub/pick" search={{}} activeOptions={{ includeSearch: false }}>
        <IconZoomScan aria-hidden="true" size={26} stroke={1.7} />
        {TEXT.pick}
      </Link>
      <Link to="/hub/hand-over">
        <IconTruckLoading aria-hidden="true" size={26} stroke={1.7} />
        {TEXT.handOver}
      </Link>
      <Link to="/hub/returns">
        <IconPackageImport aria-hidden="true" size={26} stroke={1.7} />
        {TEXT.returns}
      </Link>
      <Link to="/hub/apart">
        <IconBarrierBlock aria-hidden="true" size={26} stroke={1.7} />
        {TEXT.apart}
      </Link>
    </nav>
  );
}

/** Without a connection no page could be fetched: they are all there from the start. */
function usePagesAtHand(): void {
  useEffect(() => {
    void Promise.allSettled([
      import('./receive-page.tsx'),
      import('./pick-page.tsx'),
      import('./hand-over-page.tsx'),
      import('./returns-page.tsx'),
      import('./apart-page.tsx'),
    ]);
  }, []);
}
