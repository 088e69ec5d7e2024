import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { AppShell } from '../shell/app-shell.tsx';
import { MailTrouble, MissedNotice } from './mail-trouble.tsx';
import { NoticeBell } from './notice-bell.tsx';
import { SellerNavigation } from './seller-navigation.tsx';

const FollowSeller = lazy(async () => ({ default: (await import('./follow-seller.tsx')).FollowSeller }));

/** What is around each of a seller's pages. */
export function SellerFrame() {
  return (
    <AppShell home="/seller" navigation={<SellerNavigation />} tools={<NoticeBell />}>
      <MissedNotice />
      <MailTrouble />
      <Outlet />
      <Suspense fallback={null}>
        <FollowSeller />
      </Suspense>
    </AppShell>
  );
}
