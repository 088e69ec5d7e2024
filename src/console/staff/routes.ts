import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { admit, viewerOf } from '../api/viewer.ts';
import { readDataSearch } from '../data-protection/search.ts';
import { disputesSearch } from '../disputes/search.ts';
import { rootRoute } from '../root-route.tsx';
import { readContextsSearch } from './contexts-search.ts';
import { readDraftSearch } from './declaration-draft.ts';
import { readQueueSearch } from './queue-search.ts';
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
  beforeLoad: async ({ context }) => {
    const viewer = await viewerOf(context);
    // Whoever works on cases begins with what waits for them.
    const hasQueue = viewer?.permissions['cases.read'] !== undefined;
    throw redirect({ to: hasQueue ? '/staff/queue' : '/staff/sellers', replace: true });
  },
});

const queueRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'queue',
  validateSearch: readQueueSearch,
  component: lazyRouteComponent(() => import('./queue-screen.tsx'), 'QueueScreen'),
});

const caseRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'cases/$id',
  component: lazyRouteComponent(() => import('./case-screen.tsx'), 'CaseScreen'),
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

const takeoversRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'sellers/$id/takeovers',
  component: lazyRouteComponent(() => import('./takeovers-screen.tsx'), 'TakeoversScreen'),
});

const actionRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'actions/$id',
  component: lazyRouteComponent(() => import('./action-screen.tsx'), 'ActionScreen'),
});

const noticeRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'notices/$id',
  component: lazyRouteComponent(() => import('./notice-screen.tsx'), 'NoticeScreen'),
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

const carriersRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'carriers',
  component: lazyRouteComponent(() => import('../staff-carriers/carriers-screen.tsx'), 'CarriersScreen'),
});

const carrierRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'carriers/$carrier',
  component: lazyRouteComponent(() => import('../staff-carriers/carrier-screen.tsx'), 'CarrierScreen'),
});

const recoveriesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'recoveries',
  validateSearch: ({ state }: Record<string, unknown>): { readonly state?: 'ended' } =>
    state === 'ended' ? { state } : {},
  component: lazyRouteComponent(() => import('./recoveries-screen.tsx'), 'RecoveriesScreen'),
});

const emergencyRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'emergency',
  validateSearch: ({ state }: Record<string, unknown>): { readonly state?: 'over' } =>
    state === 'over' ? { state } : {},
  component: lazyRouteComponent(() => import('./emergency-screen.tsx'), 'EmergencyScreen'),
});

const heldMessagesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'held-messages',
  validateSearch: ({ cursor }: Record<string, unknown>): { readonly cursor?: string } =>
    typeof cursor === 'string' && cursor !== '' ? { cursor } : {},
  component: lazyRouteComponent(() => import('./held-screen.tsx'), 'HeldScreen'),
});

const heldMessageRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'held-messages/$id',
  component: lazyRouteComponent(() => import('./held-message-screen.tsx'), 'HeldMessageScreen'),
});

const disputesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'disputes',
  validateSearch: disputesSearch,
  component: lazyRouteComponent(() => import('./disputes-screen.tsx'), 'DisputesScreen'),
});

const listingsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'listings',
  validateSearch: disputesSearch,
  component: lazyRouteComponent(() => import('./listings-screen.tsx'), 'ListingsScreen'),
});

const listingRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'listings/$id',
  component: lazyRouteComponent(() => import('./listing-screen.tsx'), 'ListingScreen'),
});

const disputeRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'disputes/$id',
  component: lazyRouteComponent(() => import('./dispute-screen.tsx'), 'DisputeScreen'),
});

const rulesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'rules',
  validateSearch: ({ shadow }: Record<string, unknown>): { shadow?: string } =>
    typeof shadow === 'string' && shadow !== '' ? { shadow } : {},
  component: lazyRouteComponent(() => import('./rules-screen.tsx'), 'RulesScreen'),
});

const policiesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'policies',
  component: lazyRouteComponent(() => import('./policies-screen.tsx'), 'PoliciesScreen'),
});

const policyProposeRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'policies/propose',
  component: lazyRouteComponent(() => import('./policy-propose-screen.tsx'), 'PolicyProposeScreen'),
});

const policyProposalRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'policies/proposals/$id',
  component: lazyRouteComponent(() => import('./policy-proposal-screen.tsx'), 'PolicyProposalScreen'),
});

const dataProtectionRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'data-protection',
  validateSearch: readDataSearch,
  component: lazyRouteComponent(() => import('../data-protection/data-protection-screen.tsx'), 'DataProtectionScreen'),
});

const incidentRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'data-protection/reports/$id',
  component: lazyRouteComponent(() => import('../data-protection/incident-screen.tsx'), 'IncidentScreen'),
});

const breachRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'data-protection/breaches/$id',
  component: lazyRouteComponent(() => import('../data-protection/breach-screen.tsx'), 'BreachScreen'),
});

const tracerRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'data-protection/breaches/$id/tracer',
  component: lazyRouteComponent(() => import('../data-protection/tracer-screen.tsx'), 'TracerScreen'),
});

const sellerAccessesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: 'data-protection/sellers/$id',
  component: lazyRouteComponent(() => import('../data-protection/seller-accesses-screen.tsx'), 'SellerAccessesScreen'),
});

export const staffRoutes = staffRoute.addChildren([
  homeRoute,
  queueRoute,
  caseRoute,
  sellersRoute,
  sellerRoute,
  takeoversRoute,
  actionRoute,
  noticeRoute,
  contextsRoute,
  declareRoute,
  webhooksRoute,
  webhookRoute,
  carriersRoute,
  carrierRoute,
  recoveriesRoute,
  emergencyRoute,
  heldMessagesRoute,
  heldMessageRoute,
  disputesRoute,
  disputeRoute,
  listingsRoute,
  listingRoute,
  rulesRoute,
  policiesRoute,
  policyProposeRoute,
  policyProposalRoute,
  dataProtectionRoute,
  incidentRoute,
  breachRoute,
  tracerRoute,
  sellerAccessesRoute,
]);
