import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { admit } from '../api/viewer.ts';
import { rootRoute } from '../root-route.tsx';

const accountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'account',
  beforeLoad: ({ context }) => admit(context, 'anybody'),
  component: lazyRouteComponent(() => import('./account.tsx'), 'Account'),
});

export const accountRoutes = [accountRoute] as const;
