import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { admit } from '../api/viewer.ts';
import { rootRoute } from '../root-route.tsx';

/** For whoever works in a hub, at a tablet with a scanner. */
const hubRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'hub',
  beforeLoad: ({ context }) => admit(context, 'hub'),
  component: lazyRouteComponent(() => import('./frame.tsx'), 'HubFrame'),
});

const homeRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/hub/pick', replace: true });
  },
});

const receiveRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'receive',
  validateSearch: ({ box }: Record<string, unknown>): { readonly box?: string | undefined } => ({
    box: typeof box === 'string' || typeof box === 'number' ? String(box) : undefined,
  }),
  component: lazyRouteComponent(() => import('./receive-page.tsx'), 'ReceivePage'),
});

const pickRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'pick',
  validateSearch: ({ order }: Record<string, unknown>): { readonly order?: string | undefined } => ({
    // A number that stands in an address is read as one.
    order: typeof order === 'string' || typeof order === 'number' ? String(order) : undefined,
  }),
  component: lazyRouteComponent(() => import('./pick-page.tsx'), 'PickPage'),
});

const handOverRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'hand-over',
  component: lazyRouteComponent(() => import('./hand-over-page.tsx'), 'HandOverPage'),
});

const returnsRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'returns',
  component: lazyRouteComponent(() => import('./returns-page.tsx'), 'HubReturnsPage'),
});

const apartRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'apart',
  component: lazyRouteComponent(() => import('./apart-page.tsx'), 'ApartPage'),
});

export const hubRoutes = hubRoute.addChildren([
  ...[homeRoute, receiveRoute, pickRoute, handOverRoute, returnsRoute, apartRoute],
]);
