import { ActionIcon } from '@mantine/core';
import { IconMenu2 } from '@tabler/icons-react';
import { Link, type LinkProps, useRouterState } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { PRODUCT, SHELL } from '../../words/console-en.ts';
import { useMarketplace } from '../api/marketplace.ts';
import { Dialog } from '../kit/dialog.tsx';
import { InsideShell } from './inside-shell.ts';
import { Mark } from './mark.tsx';
import { OfflineNotice } from './offline-notice.tsx';
import { RecoveryAsked } from './recovery-asked.tsx';
import { RouteAnnouncer } from './route-announcer.tsx';
import { ViewerMenu } from './viewer-menu.tsx';
import './app-shell.css';

export type AppShellProps = {
  /** The first page of this audience: where the mark leads. */
  home: NonNullable<LinkProps['to']>;
  /** A `Navigation`: beside the page, behind a button on a phone. */
  navigation?: ReactNode;
  /** Beside the menu of whoever is signed in: a bell, say. */
  tools?: ReactNode;
  children: ReactNode;
};

/** What is around every page. */
export function AppShell({ home, navigation, tools, children }: AppShellProps) {
  const { name } = useMarketplace();
  return (
    <div className="app-shell" data-alone={navigation === undefined}>
      <a className="app-shell-skip" href="#content">
        {SHELL.skip}
      </a>
      <header className="app-shell-header not-on-paper">
        {navigation === undefined ? null : <MenuButton navigation={navigation} />}
        <Link to={home} className="app-shell-brand">
          <Mark />
          <span className="app-shell-name">{PRODUCT}</span>
        </Link>
        <span className="app-shell-place">{name}</span>
        <div className="app-shell-user">
          {tools}
          <ViewerMenu />
        </div>
      </header>
      {navigation === undefined ? null : (
        <nav className="app-shell-side not-on-paper" aria-label={SHELL.navigation}>
          {navigation}
        </nav>
      )}
      <main className="app-shell-main" id="content" tabIndex={-1}>
        <OfflineNotice />
        <RecoveryAsked />
        <InsideShell value={true}>{children}</InsideShell>
        <p className="app-shell-guide not-on-paper">
          <a href="/guide">{SHELL.guide}</a> · <a href="/report-a-problem">{SHELL.report}</a>
        </p>
      </main>
      <RouteAnnouncer />
    </div>
  );
}

function MenuButton({ navigation }: { navigation: ReactNode }) {
  const [opened, setOpened] = useState(false);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes the menu that led to it
  useEffect(() => setOpened(false), [path]);
  return (
    <div className="app-shell-menu">
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={SHELL.menu} onClick={() => setOpened(true)}>
        <IconMenu2 aria-hidden="true" size={22} stroke={1.8} />
      </ActionIcon>
      <Dialog opened={opened} onClose={() => setOpened(false)} title={PRODUCT} place="side">
        <nav aria-label={SHELL.navigation}>{navigation}</nav>
      </Dialog>
    </div>
  );
}
