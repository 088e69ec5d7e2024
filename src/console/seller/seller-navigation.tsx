import {
  IconBell,
  IconBuildingWarehouse,
  IconCalendarWeek,
  IconGavel,
  IconHeartbeat,
  IconMessages,
  IconPackage,
  IconPackageImport,
  IconScale,
  IconTag,
  IconTimelineEvent,
  IconTruckDelivery,
  IconUserCircle,
} from '@tabler/icons-react';
import { SELLER_PLACES } from '../../words/seller-home-en.ts';
import { useUnread } from '../messages/use-unread.ts';
import { Navigation, type NavigationGroup } from '../shell/navigation.tsx';

const placesWith = (unread: number): readonly NavigationGroup[] => [
  {
    items: [
      { to: '/seller', label: SELLER_PLACES.home, icon: IconHeartbeat, exact: true, keys: 'g h' },
      { to: '/seller/orders', label: SELLER_PLACES.orders, icon: IconPackage, keys: 'g o' },
      { to: '/seller/listings', label: SELLER_PLACES.listings, icon: IconTag, keys: 'g l' },
      { to: '/seller/desk', label: SELLER_PLACES.desk, icon: IconTruckDelivery, keys: 'g d' },
      { to: '/seller/dispatch', label: SELLER_PLACES.dispatch, icon: IconBuildingWarehouse, keys: 'g w' },
      { to: '/seller/returns', label: SELLER_PLACES.returns, icon: IconPackageImport, keys: 'g b' },
      { to: '/seller/messages', label: SELLER_PLACES.messages, icon: IconMessages, keys: 'g m', count: unread },
      { to: '/seller/disputes', label: SELLER_PLACES.disputes, icon: IconScale, keys: 'g i' },
      { to: '/seller/actions', label: SELLER_PLACES.actions, icon: IconGavel, keys: 'g c' },
      { to: '/seller/timeline', label: SELLER_PLACES.timeline, icon: IconTimelineEvent, keys: 'g t' },
      { to: '/seller/notices', label: SELLER_PLACES.notices, icon: IconBell, keys: 'g n' },
      { to: '/seller/reports', label: SELLER_PLACES.reports, icon: IconCalendarWeek, keys: 'g r' },
      { to: '/account', label: SELLER_PLACES.account, icon: IconUserCircle, keys: 'g a' },
    ],
  },
];

/** The places of a seller, with how many conversations have something unread. */
export function SellerNavigation() {
  return <Navigation groups={placesWith(useUnread())} />;
}
