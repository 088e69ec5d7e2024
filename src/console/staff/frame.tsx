import { IconBuildingStore, IconCloudStorm } from '@tabler/icons-react';
import { Outlet } from '@tanstack/react-router';
import { useRef } from 'react';
import { STAFF_WORDS } from '../../words/staff-en.ts';
import { AppShell } from '../shell/app-shell.tsx';
import { Navigation } from '../shell/navigation.tsx';
import { OpenedSeller } from './opened-seller.ts';

const PLACES = [
  {
    items: [
      { to: '/staff/sellers', label: STAFF_WORDS.places.sellers, icon: IconBuildingStore, keys: 'g s' },
      { to: '/staff/contexts', label: STAFF_WORDS.places.contexts, icon: IconCloudStorm, keys: 'g c' },
    ],
  },
] as const;

/** What is around each of the staff's pages. */
export function StaffFrame() {
  const opened = useRef<string>(undefined);
  return (
    <AppShell home="/staff/sellers" navigation={<Navigation groups={PLACES} />}>
      <OpenedSeller value={opened}>
        <Outlet />
      </OpenedSeller>
    </AppShell>
  );
}
