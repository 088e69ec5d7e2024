import { IconHeartbeat, IconTimelineEvent, IconUserCircle } from '@tabler/icons-react';
import { Outlet } from '@tanstack/react-router';
import { SELLER_PLACES } from '../../words/seller-home-en.ts';
import { AppShell } from '../shell/app-shell.tsx';
import { Navigation } from '../shell/navigation.tsx';

const PLACES = [
  {
    items: [
      { to: '/seller', label: SELLER_PLACES.home, icon: IconHeartbeat, exact: true, keys: 'g h' },
      { to: '/seller/timeline', label: SELLER_PLACES.timeline, icon: IconTimelineEvent, keys: 'g t' },
      { to: '/account', label: SELLER_PLACES.account, icon: IconUserCircle, keys: 'g a' },
    ],
  },
] as const;

/** What is around each of a seller's pages. */
export function SellerFrame() {
  return (
    <AppShell home="/seller" navigation={<Navigation groups={PLACES} />}>
      <Outlet />
    </AppShell>
  );
}
