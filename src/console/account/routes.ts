import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { admit } from '../api/viewer.ts';
import { rootRoute } from '../root-route.tsx';

const accountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'account',
  // Whoever signed in with a recovery code may have lost the app.
  validateSearch: ({ replace }: Record<string, unknown>): { readonly replace?: true | undefined } => ({
    replace: replace === true ? true : undefined,
  }),
  beforeLoad: ({ context }) => admit(context, 'anybody'),
  component: lazyRouteComponent(() => import('./account.tsx'), 'Account'),
});

export const accountRoutes = [accountRoute] as const;
