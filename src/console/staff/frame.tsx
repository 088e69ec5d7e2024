import {
  IconBuildingStore,
  IconCloudStorm,
  IconGavel,
  IconInbox,
  IconLifebuoy,
  IconLock,
  IconMessageExclamation,
  IconMessageReport,
  IconScale,
  IconTag,
  IconTruck,
  IconUserShield,
  IconWebhook,
} from '@tabler/icons-react';
import { Outlet } from '@tanstack/react-router';
import { useRef } from 'react';
import { QUEUE_WORDS } from '../../words/staff-cases-en.ts';
import { STAFF_WORDS } from '../../words/staff-en.ts';
import { useViewer } from '../api/viewer.ts';
import { AppShell } from '../shell/app-shell.tsx';
import { Navigation } from '../shell/navigation.tsx';
import { OpenedSeller } from './opened-seller.ts';

const PLACES = [
  { to: '/staff/queue', label: QUEUE_WORDS.title, icon: IconInbox, keys: 'g q', permission: 'cases.read' },
  {
    to: '/staff/held-messages',
    label: STAFF_WORDS.places.heldMessages,
    icon: IconMessageExclamation,
    keys: 'g m',
    permission: 'messages.decide',
  },
  {
    to: '/staff/disputes',
    label: STAFF_WORDS.places.disputes,
    icon: IconMessageReport,
    keys: 'g i',
    permission: 'disputes.decide',
  },
  {
    to: '/staff/listings',
    label: STAFF_WORDS.places.listings,
    icon: IconTag,
    keys: 'g n',
    permission: 'listings.inspect',
  },
  {
    to: '/staff/sellers',
    label: STAFF_WORDS.places.sellers,
    icon: IconBuildingStore,
    keys: 'g s',
    permission: 'sellers.list',
  },
  {
    to: '/staff/contexts',
    label: STAFF_WORDS.places.contexts,
    icon: IconCloudStorm,
    keys: 'g c',
    permission: 'contexts.read',
  },
  {
    to: '/staff/webhooks',
    label: STAFF_WORDS.places.webhooks,
    icon: IconWebhook,
    keys: 'g w',
    permission: 'webhooks.manage',
  },
  {
    to: '/staff/carriers',
    label: STAFF_WORDS.places.carriers,
    icon: IconTruck,
    keys: 'g t',
    permission: 'carriers.manage',
  },
  {
    to: '/staff/recoveries',
    label: STAFF_WORDS.places.recoveries,
    icon: IconUserShield,
    keys: 'g l',
    permission: 'recoveries.decide',
  },
  {
    to: '/staff/emergency',
    label: STAFF_WORDS.places.emergencies,
    icon: IconLifebuoy,
    keys: 'g e',
    permission: 'emergencies.read',
  },
  { to: '/staff/rules', label: STAFF_WORDS.places.rules, icon: IconGavel, keys: 'g r', permission: 'traces.read' },
  {
    to: '/staff/policies',
    label: STAFF_WORDS.places.policies,
    icon: IconScale,
    keys: 'g p',
    permission: 'policy.propose',
  },
  {
    to: '/staff/data-protection',
    label: STAFF_WORDS.places.dataProtection,
    icon: IconLock,
    keys: 'g d',
    permission: 'incidents.work',
    or: 'data-protection.read',
  },
] as const;

/** What is around each of the staff's pages; who may not see a place is not sent there. */
export function StaffFrame() {
  const { permissions } = useViewer();
  const opened = useRef<string>(undefined);
  const places = PLACES.filter(
    (place) => permissions[place.permission] !== undefined || ('or' in place && permissions[place.or] !== undefined),
  );
  return (
    <AppShell home="/staff" navigation={<Navigation groups={[{ items: places }]} />}>
      <OpenedSeller value={opened}>
        <Outlet />
      </OpenedSeller>
    </AppShell>
  );
}
