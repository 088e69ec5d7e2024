import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { admit } from '../api/viewer.ts';
import { threadsSearch } from '../messages/threads-search.ts';
import { rootRoute } from '../root-route.tsx';
import { ANSWERS, type UsesSearch, WHO } from './uses-search.ts';

const arriveRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'customer/arrive',
  validateSearch: ({ refused }: Record<string, unknown>): { readonly refused?: string | undefined } => ({
    refused: typeof refused === 'string' ? refused : undefined,
  }),
  component: lazyRouteComponent(() => import('./arrive-page.tsx'), 'ArrivePage'),
});

const customerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'customer',
  beforeLoad: ({ context }) => admit(context, 'customer'),
  component: lazyRouteComponent(() => import('./frame.tsx'), 'CustomerFrame'),
});

const ordersRoute = createRoute({
  getParentRoute: () => customerRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./orders-page.tsx'), 'OwnOrdersPage'),
});

const orderRoute = createRoute({
  getParentRoute: () => customerRoute,
  path: 'orders/$order',
  component: lazyRouteComponent(() => import('./order-page.tsx'), 'OwnOrderPage'),
});

const askReturnRoute = createRoute({
  getParentRoute: () => customerRoute,
  path: 'orders/$order/return',
  component: lazyRouteComponent(() => import('./ask-return-page.tsx'), 'AskReturnPage'),
});

const returnsRoute = createRoute({
  getParentRoute: () => customerRoute,
  path: 'returns',
  component: lazyRouteComponent(() => import('./own-returns-page.tsx'), 'OwnReturnsPage'),
});

const returnRoute = createRoute({
  getParentRoute: () => customerRoute,
  path: 'returns/$order/$return',
  component: lazyRouteComponent(() => import('./own-return-page.tsx'), 'OwnReturnPage'),
});

const threadsRoute = createRoute({
  getParentRoute: () => customerRoute,
  path: 'messages',
  validateSearch: threadsSearch,
  component: lazyRouteComponent(() => import('./threads-page.tsx'), 'ThreadsPage'),
});

const threadRoute = createRoute({
  getParentRoute: () => customerRoute,
  path: 'messages/$thread',
  component: lazyRouteComponent(() => import('./thread-page.tsx'), 'ThreadPage'),
});

const usesRoute = createRoute({
  getParentRoute: () => customerRoute,
  path: 'uses',
  validateSearch: ({ order, who, answer }: Record<string, unknown>): UsesSearch => ({
    // A number that stands in an address is read as one.
    order: typeof order === 'string' || typeof order === 'number' ? String(order) : undefined,
    who: WHO.find((each) => each === who),
    answer: ANSWERS.find((each) => each === answer),
  }),
  component: lazyRouteComponent(() => import('./uses-page.tsx'), 'UsesPage'),
});

const dataRoute = createRoute({
  getParentRoute: () => customerRoute,
  path: 'data',
  component: lazyRouteComponent(() => import('./data-page.tsx'), 'MyDataPage'),
});

export const customerRoutes = [
  arriveRoute,
  customerRoute.addChildren([
    ...[ordersRoute, orderRoute, askReturnRoute, returnsRoute, returnRoute],
    ...[threadsRoute, threadRoute, usesRoute, dataRoute],
  ]),
] as const;
