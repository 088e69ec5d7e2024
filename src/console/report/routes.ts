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

type ListingSearch = { readonly view?: 'status'; readonly seller?: string; readonly listing?: string };

/** The same; the marketplace links to it from the page of each listing, with the seller and the listing. */
export const reportListingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'report-a-listing',
  validateSearch: ({ view, seller, listing }: Record<string, unknown>): ListingSearch => ({
    ...(view === 'status' && { view }),
    // An id that is digits alone is read as a number.
    ...(seller === undefined ? {} : { seller: String(seller) }),
    ...(listing === undefined ? {} : { listing: String(listing) }),
  }),
  component: lazyRouteComponent(() => import('./report-listing-page.tsx'), 'ReportListingPage'),
});
