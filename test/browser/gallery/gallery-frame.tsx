import { IconHeartbeat, IconLayoutGrid, IconList } from '@tabler/icons-react';
import { Outlet } from '@tanstack/react-router';
import { AppShell } from '../../../src/console/shell/app-shell.tsx';
import { Navigation, type NavigationItem } from '../../../src/console/shell/navigation.tsx';

/** The gallery has addresses of its own, which the product's types do not know. */
const place = (to: string, rest: Omit<NavigationItem, 'to'>) => ({ ...rest, to: to as NavigationItem['to'] });

const GROUPS = [
  {
    items: [
      place('/', { label: 'Standing', icon: IconHeartbeat, exact: true, keys: 'g s' }),
      place('/lists', { label: 'Lists', icon: IconList, keys: 'g l', count: 3 }),
    ],
  },
  { title: 'More', items: [place('/states', { label: 'States', icon: IconLayoutGrid })] },
];

export function GalleryFrame() {
  return (
    <AppShell home={'/' as NavigationItem['to']} navigation={<Navigation groups={GROUPS} />}>
      <Outlet />
    </AppShell>
  );
}
