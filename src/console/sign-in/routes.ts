import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { viewerOf } from '../api/viewer.ts';
import { rootRoute } from '../root-route.tsx';
import { ownPath } from './own-path.ts';

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sign-in',
  // Said explicitly also where it is undefined: what is left out here stays as it stands in the address.
  validateSearch: ({ to }: Record<string, unknown>): { to?: string | undefined } => ({ to: ownPath(to) }),
  beforeLoad: async ({ context, search }) => {
    // Where that cannot be found out, signing in is what helps.
    const viewer = await viewerOf(context).catch(() => undefined);
    if (viewer !== undefined) throw redirect({ href: search.to ?? '/' });
  },
  component: lazyRouteComponent(() => import('./sign-in.tsx'), 'SignIn'),
});

const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'invitation',
  component: lazyRouteComponent(() => import('./invitation.tsx'), 'Invitation'),
});

const recoveryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'recovery',
  component: lazyRouteComponent(() => import('./recovery.ts'), 'RecoveryPage'),
});

const cancelRecoveryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'recovery/cancel',
  component: lazyRouteComponent(() => import('./recovery.ts'), 'CancelRecovery'),
});

const finishRecoveryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'recovery/finish',
  component: lazyRouteComponent(() => import('./recovery.ts'), 'FinishRecovery'),
});

export const signInRoutes = [
  signInRoute,
  invitationRoute,
  recoveryRoute,
  cancelRecoveryRoute,
  finishRecoveryRoute,
] as const;
