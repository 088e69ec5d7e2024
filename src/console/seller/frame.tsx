import { Outlet } from '@tanstack/react-router';
import { AppShell } from '../shell/app-shell.tsx';
import { MailTrouble, MissedNotice } from './mail-trouble.tsx';
import { NoticeBell } from './notice-bell.tsx';
import { SellerNavigation } from './seller-navigation.tsx';

/** What is around each of a seller's pages. */
export function SellerFrame() {
  return (
    <AppShell home="/seller" navigation={<SellerNavigation />} tools={<NoticeBell />}>
      <MissedNotice />
      <MailTrouble />
      <Outlet />
    </AppShell>
  );
}
