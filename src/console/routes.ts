import { createRoute, redirect } from '@tanstack/react-router';
import { accountRoutes } from './account/routes.ts';
import { type Audience, audienceOf, viewerOf } from './api/viewer.ts';
import { carrierRoute } from './carrier/routes.ts';
import { customerRoutes } from './customer/routes.ts';
import { hubRoutes } from './hub/routes.ts';
import { reportRoute } from './report/routes.ts';
import { rootRoute } from './root-route.tsx';
import { sellerRoutes } from './seller/routes.ts';
import { signInRoutes } from './sign-in/routes.ts';
import { staffRoutes } from './staff/routes.ts';

const HOMES: Readonly<Record<Audience, string>> = { seller: '/seller', staff: '/staff', customer: '/customer', hub: '/hub' };

/** Sends everybody to where their day begins. */
const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: async ({ context }) => {
    const viewer = await viewerOf(context);
    if (viewer === undefined) throw redirect({ href: '/sign-in' });
    throw redirect({ href: HOMES[audienceOf(viewer)] });
  },
});

/** Every address of the console. Screens are fetched when they are first needed; their routes are known from the start. */
export const routeTree = rootRoute.addChildren([
  startRoute,
  ...signInRoutes,
  ...accountRoutes,
  reportRoute,
  sellerRoutes,
  staffRoutes,
  carrierRoute,
  hubRoutes,
  ...customerRoutes,
]);
