import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { PayoutsSearch } from '../api/use-payouts.ts';
import { admit } from '../api/viewer.ts';
import { deskSearch } from '../desk/desk-search.ts';
import { disputesSearch } from '../disputes/search.ts';
import { threadsSearch } from '../messages/threads-search.ts';
import { rootRoute } from '../root-route.tsx';
import { timelineSearch } from './timeline-search.ts';

const sellerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'seller',
  beforeLoad: ({ context }) => admit(context, 'seller'),
  component: lazyRouteComponent(() => import('./frame.tsx'), 'SellerFrame'),
});

const homeRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./home.tsx'), 'Home'),
});

const metricRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: 'metrics/$metric',
  component: lazyRouteComponent(() => import('./metric-page.tsx'), 'MetricPage'),
});

/** Which actions are shown; all if absent. */
const ACTIONS_FILTERS = ['open', 'ended', 'appealable'] as const;
export type ActionsFilter = (typeof ACTIONS_FILTERS)[number];

const actionsRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: 'actions',
  validateSearch: ({ show }: Record<string, unknown>): { readonly show?: ActionsFilter | undefined } => ({
    show: ACTIONS_FILTERS.find((each) => each === show),
  }),
  component: lazyRouteComponent(() => import('./actions-page.tsx'), 'ActionsPage'),
});

const appealRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: 'actions/$action/appeal',
  component: lazyRouteComponent(() => import('./appeal-page.tsx'), 'AppealPage'),
});

const actionRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: 'actions/$action',
  component: lazyRouteComponent(() => import('./action-page.tsx'), 'ActionPage'),
});

const accountLinksRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: 'links',
  component: lazyRouteComponent(() => import('./account-links-page.tsx'), 'AccountLinksPage'),
});

const timelineRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: 'timeline',
  validateSearch: timelineSearch,
  component: lazyRouteComponent(() => import('./timeline-page.tsx'), 'TimelinePage'),
});

const noticesRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: 'notices',
  validateSearch: ({ unread }: Record<string, unknown>): { readonly unread?: true | undefined } => ({
    unread: unread === true ? true : undefined,
  }),
  component: lazyRouteComponent(() => import('./notices-page.tsx'), 'NoticesPage'),
});

const noticeRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: 'notices/$notice',
  component: lazyRouteComponent(() => import('./notice-page.tsx'), 'NoticePage'),
});

const reportsRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: 'reports',
  component: lazyRouteComponent(() => import('./reports-page.tsx'), 'ReportsPage'),
});

const reportRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: 'reports/$week',
  component: lazyRouteComponent(() => import('./report-page.tsx'), 'ReportPage'),
});

/** As the API has them. */
const ORDER_STATES = ['open', 'handed_over', 'delivered', 'cancelled', 'case_open'] as const;
const FULFILMENTS = ['seller', 'dispatched'] as const;

export type OrdersSearch = {
  readonly state?: (typeof ORDER_STATES)[number] | undefined;
  readonly fulfilment?: (typeof FULFILMENTS)[number] | undefined;
};

const ordersRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: 'orders',
  validateSearch: ({ state, fulfilment }: Record<string, unknown>): OrdersSearch => ({
    state: ORDER_STATES.find((each) => each === state),
    fulfilment: FULFILMENTS.find((each) => each === fulfilment),
  }),
  component: lazyRouteComponent(() => import('./orders-page.tsx'), 'OrdersPage'),
});

const orderRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: 'orders/$order',
  component: lazyRouteComponent(() => import('./order-page.tsx'), 'OrderPage'),
});

/** As the API has them. */
const RETURN_STATES = ['open', 'to_inspect', 'to_decide', 'over'] as const;

export type ReturnsSearch = {
  readonly state?: (typeof RETURN_STATES)[number] | undefined;
  readonly fulfilment?: OrdersSearch['fulfilment'];
};

const returnsRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: 'returns',
  validateSearch: ({ state, fulfilment }: Record<string, unknown>): ReturnsSearch => ({
    state: RETURN_STATES.find((each) => each === state),
    fulfilment: FULFILMENTS.find((each) => each === fulfilment),
  }),
  component: lazyRouteComponent(() => import('./returns-page.tsx'), 'ReturnsPage'),
});

const returnRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: 'returns/$return',
  component: lazyRouteComponent(() => import('./return-page.tsx'), 'ReturnPage'),
});

const dispatchRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: 'dispatch',
  component: lazyRouteComponent(() => import('./dispatch-page.tsx'), 'DispatchPage'),
});

const planConsignmentRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: 'dispatch/plan',
  component: lazyRouteComponent(() => import('./plan-consignment-page.tsx'), 'PlanConsignmentPage'),
});

const consignmentRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: 'dispatch/$consignment',
  component: lazyRouteComponent(() => import('./consignment-page.tsx'), 'ConsignmentPage'),
});

const disputesRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: 'disputes',
  validateSearch: disputesSearch,
  component: lazyRouteComponent(() => import('./disputes-page.tsx'), 'DisputesPage'),
});

const disputeRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: 'disputes/$dispute',
  component: lazyRouteComponent(() => import('./dispute-page.tsx'), 'DisputePage'),
});

const listingsRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: 'listings',
  component: lazyRouteComponent(() => import('./listings-page.tsx'), 'ListingsPage'),
});

const listingRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: 'listings/$listing',
  component: lazyRouteComponent(() => import('./listing-page.tsx'), 'ListingPage'),
});

const deskRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: 'desk',
  validateSearch: deskSearch,
  component: lazyRouteComponent(() => import('../desk/desk-page.tsx'), 'DeskPage'),
});

const workingTimeRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: 'working-time',
  component: lazyRouteComponent(() => import('../desk/working-time-page.tsx'), 'WorkingTimePage'),
});

const threadsRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: 'messages',
  validateSearch: threadsSearch,
  component: lazyRouteComponent(() => import('./threads-page.tsx'), 'ThreadsPage'),
});

const threadRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: 'messages/$thread',
  component: lazyRouteComponent(() => import('./thread-page.tsx'), 'ThreadPage'),
});

const quickRepliesRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: 'quick-replies',
  component: lazyRouteComponent(() => import('./quick-replies-page.tsx'), 'QuickRepliesPage'),
});

const accessesRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: 'accesses',
  component: lazyRouteComponent(() => import('./accesses-page.tsx'), 'AccessesPage'),
});

const teamRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: 'team',
  component: lazyRouteComponent(() => import('./team-page.tsx'), 'TeamPage'),
});

const privacyRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: 'privacy',
  component: lazyRouteComponent(() => import('./privacy-page.tsx'), 'PrivacyPage'),
});

const payoutsRoute = createRoute({
  getParentRoute: () => sellerRoute,
  path: 'payouts',
  validateSearch: ({ held, action }: Record<string, unknown>): PayoutsSearch => ({
    held: held === true ? true : undefined,
    action: typeof action === 'string' ? action : undefined,
  }),
  component: lazyRouteComponent(() => import('./payouts-page.tsx'), 'PayoutsPage'),
});

export const sellerRoutes = sellerRoute.addChildren([
  homeRoute,
  metricRoute,
  actionsRoute,
  actionRoute,
  appealRoute,
  accountLinksRoute,
  noticesRoute,
  noticeRoute,
  reportsRoute,
  reportRoute,
  timelineRoute,
  payoutsRoute,
  accessesRoute,
  privacyRoute,
  teamRoute,
  ordersRoute,
  orderRoute,
  returnsRoute,
  returnRoute,
  dispatchRoute,
  planConsignmentRoute,
  consignmentRoute,
  disputesRoute,
  disputeRoute,
  listingsRoute,
  listingRoute,
  deskRoute,
  workingTimeRoute,
  threadsRoute,
  threadRoute,
  quickRepliesRoute,
]);
