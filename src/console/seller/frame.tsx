import { Outlet } from '@tanstack/react-router';
import { AppShell } from '../shell/app-shell.tsx';
import { SellerNavigation } from './seller-navigation.tsx';

/** What is around each of a seller's pages. */
export function SellerFrame() {
  return (
    <AppShell home="/seller" navigation={<SellerNavigation />}>
      <Outlet />
    </AppShell>
  );
}
