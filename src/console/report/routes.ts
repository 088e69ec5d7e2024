import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../root-route.tsx';

/** Open to everybody, signed in or not. */
export const reportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'report-a-problem',
  validateSearch: ({ view }: Record<string, unknown>): { readonly view?: 'status' } =>
    view === 'status' ? { view } : {},
  component: lazyRouteComponent(() => import('./report-page.tsx'), 'ReportPage'),
});
