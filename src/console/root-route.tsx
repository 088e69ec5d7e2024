import { createRootRouteWithContext } from '@tanstack/react-router';
import { marketplaceQuery } from './api/marketplace.ts';
import type { RouteContext } from './api/viewer.ts';
import { Crash } from './shell/crash.tsx';
import { NotFound } from './shell/not-found.tsx';
import { Root } from './shell/root.tsx';

/** What every page stands on: the marketplace's name, zone and clock. */
export const rootRoute = createRootRouteWithContext<RouteContext>()({
  beforeLoad: ({ context: { api, queryClient } }) =>
    queryClient.ensureQueryData(marketplaceQuery(api)).then(() => undefined),
  component: Root,
  errorComponent: Crash,
  notFoundComponent: NotFound,
});
