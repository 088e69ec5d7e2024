import { IconDatabase, IconEye, IconMessages, IconPackage } from '@tabler/icons-react';
import { Link, Outlet } from '@tanstack/react-router';
import { PRODUCT, SHELL } from '../../words/console-en.ts';
import { CUSTOMER_SHELL as TEXT } from '../../words/customer-pages-en.ts';
import { useMarketplace } from '../api/marketplace.ts';
import { useUnread } from '../messages/use-unread.ts';
import { InsideShell } from '../shell/inside-shell.ts';
import { Mark } from '../shell/mark.tsx';
import { OfflineNotice } from '../shell/offline-notice.tsx';
import { ReportLink } from '../shell/report-link.tsx';
import { RouteAnnouncer } from '../shell/route-announcer.tsx';
import { CustomerMenu } from './customer-menu.tsx';
import './frame.css';

/** What is around each of a customer's pages: made for a phone in one hand, so the places are at its lower edge. */
export function CustomerFrame() {
  const { name } = useMarketplace();
  return (
    <div className="customer-shell">
      <a className="customer-shell-skip" href="#content">
        {SHELL.skip}
      </a>
      <header className="customer-shell-header not-on-paper">
        <Link to="/customer" className="customer-shell-brand" aria-label={PRODUCT}>
          <Mark />
          <span className="customer-shell-name">{PRODUCT}</span>
        </Link>
        <span className="customer-shell-place">{name}</span>
        <CustomerMenu />
      </header>
      <main className="customer-shell-main" id="content" tabIndex={-1}>
        <OfflineNotice />
        <InsideShell value={true}>
          <Outlet />
        </InsideShell>
        <ReportLink />
      </main>
      <nav className="customer-shell-places not-on-paper" aria-label={TEXT.navigation}>
        <Link to="/customer" activeOptions={{ exact: true }}>
          <IconPackage aria-hidden="true" size={22} stroke={1.7} />
          {TEXT.orders}
        </Link>
        <MessagesPlace />
        <Link to="/customer/uses" search={{}} activeOptions={{ includeSearch: false }}>
          <IconEye aria-hidden="true" size={22} stroke={1.7} />
          {TEXT.uses}
        </Link>
        <Link to="/customer/data">
          <IconDatabase aria-hidden="true" size={22} stroke={1.7} />
          {TEXT.data}
        </Link>
      </nav>
      <RouteAnnouncer />
    </div>
  );
}

/** Where the conversations are, with how many of them have something unread. */
function MessagesPlace() {
  const unread = useUnread();
  return (
    <Link to="/customer/messages" search={{}} activeOptions={{ includeSearch: false }}>
      <IconMessages aria-hidden="true" size={22} stroke={1.7} />
      <span>
        {TEXT.messages}
        {unread === 0 ? null : (
          <>
            {' '}
            <span className="customer-shell-unread number">{unread}</span>
            <span className="hidden-from-sight"> {TEXT.unread}</span>
          </>
        )}
      </span>
    </Link>
  );
}
