import { createRootRouteWithContext } from '@tanstack/react-router';
import { marketplaceQuery } from './api/marketplace.ts';
import { type RouteContext, viewerQuery } from './api/viewer.ts';
import { Crash } from './shell/crash.tsx';
import { NotFound } from './shell/not-found.tsx';
import { Root } from './shell/root.tsx';

/** Pages for who is not signed in. */
const OPEN_PAGES = ['/sign-in', '/customer/arrive', '/invitation', '/recovery', '/recovery/cancel', '/recovery/finish'];

/** What every page stands on: the marketplace's name, zone and clock. */
export const rootRoute = createRootRouteWithContext<RouteContext>()({
  beforeLoad: async ({ context: { api, queryClient }, location }) => {
    // Asked together with the marketplace: the page below wants to know it next.
    if (!OPEN_PAGES.includes(location.pathname)) void queryClient.prefetchQuery(viewerQuery(api));
    await queryClient.ensureQueryData(marketplaceQuery(api));
  },
  component: Root,
  errorComponent: Crash,
  notFoundComponent: NotFound,
});
