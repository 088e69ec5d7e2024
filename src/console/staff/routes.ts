import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { admit } from '../api/viewer.ts';
import { rootRoute } from '../root-route.tsx';
import { readContextsSearch } from './contexts-search.ts';
import { readDraftSearch } from './declaration-draft.ts';
import { readSellerSearch } from './seller-search.ts';
import { readSellersSearch } from './sellers-search.ts';
import { readWebhookSearch } from './webhooks-search.ts';

const staffRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'staff',
  beforeLoad: ({ context }) => admit(context, 'staff'),
  component: lazyRouteComponent(() => import('./frame.tsx'), 'StaffFrame'),
});

const homeRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/staff/sellers', replace: true });
  },
});

const sellersRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'sellers',
  validateSearch: readSellersSearch,
  component: lazyRouteComponent(() => import('./sellers-screen.tsx'), 'SellersScreen'),
});

const sellerRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'sellers/$id',
  validateSearch: readSellerSearch,
  component: lazyRouteComponent(() => import('./seller-screen.tsx'), 'SellerScreen'),
});

const actionRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'actions/$id',
  component: lazyRouteComponent(() => import('./action-screen.tsx'), 'ActionScreen'),
});

const contextsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'contexts',
  validateSearch: readContextsSearch,
  component: lazyRouteComponent(() => import('./contexts-screen.tsx'), 'ContextsScreen'),
});

const declareRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'contexts/declare',
  validateSearch: readDraftSearch,
  component: lazyRouteComponent(() => import('./declare-screen.tsx'), 'DeclareScreen'),
});

const webhooksRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'webhooks',
  component: lazyRouteComponent(() => import('./webhooks-screen.tsx'), 'WebhooksScreen'),
});

const webhookRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'webhooks/$id',
  validateSearch: readWebhookSearch,
  component: lazyRouteComponent(() => import('./webhook-screen.tsx'), 'WebhookScreen'),
});

export const staffRoutes = staffRoute.addChildren([
  homeRoute,
  sellersRoute,
  sellerRoute,
  actionRoute,
  contextsRoute,
  declareRoute,
  webhooksRoute,
  webhookRoute,
]);
