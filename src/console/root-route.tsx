import { createRootRouteWithContext } from '@tanstack/react-router';
import { marketplaceQuery } from './api/marketplace.ts';
import { type RouteContext, viewerQuery } from './api/viewer.ts';
import { Crash } from './shell/crash.tsx';
import { NotFound } from './shell/not-found.tsx';
import { Root } from './shell/root.tsx';

/** Pages for who is not signed in; a driver never is. */
const OPEN_PAGES = [
  ...['/sign-in', '/customer/arrive', '/invitation', '/recovery', '/recovery/cancel', '/recovery/finish'],
  '/carrier',
];

/** Asks for what every page stands on: the marketplace's name, zone and clock, and who is there. */
export async function askFirst({ api, queryClient }: RouteContext, path: string): Promise<void> {
  // Asked together with the marketplace: the page below wants to know it next.
  if (!OPEN_PAGES.includes(path)) void queryClient.prefetchQuery(viewerQuery(api));
  await queryClient.ensureQueryData(marketplaceQuery(api));
}

export const rootRoute = createRootRouteWithContext<RouteContext>()({
  beforeLoad: ({ context, location }) => askFirst(context, location.pathname),
  component: Root,
  errorComponent: Crash,
  notFoundComponent: NotFound,
});
