import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../root-route.tsx';

/** For drivers: they have no account, but a pass for a shift. */
export const carrierRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'carrier',
  component: lazyRouteComponent(() => import('./carrier-page.tsx'), 'CarrierPage'),
});
