import { type AnyRoute, createRoute, type ParsedLocation, redirect } from '@tanstack/react-router';
import { accountRoutes } from './account/routes.ts';
import { type Audience, audienceOf, viewerOf } from './api/viewer.ts';
import type { carrierRoute } from './carrier/routes.ts';
import type { customerRoutes } from './customer/routes.ts';
import type { hubRoutes } from './hub/routes.ts';
import { reportListingRoute, reportRoute } from './report/routes.ts';
import { rootRoute } from './root-route.tsx';
import type { sellerRoutes } from './seller/routes.ts';
import { signInRoutes } from './sign-in/routes.ts';
import type { staffRoutes } from './staff/routes.ts';

const HOMES: Readonly<Record<Audience, string>> = {
  seller: '/seller',
  staff: '/staff',
  customer: '/customer',
  hub: '/hub',
};

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

/** Pages that anybody may come to. */
const COMMON = [startRoute, ...signInRoutes, ...accountRoutes, reportRoute, reportListingRoute] as const;

/**
 * The parts of the console by the beginning of their addresses: nobody loads the routes of another audience. What stands
 * around their pages is fetched beside them.
 */
const PARTS = {
  seller: async () => {
    const [{ sellerRoutes }] = await Promise.all([import('./seller/routes.ts'), import('./seller/frame.tsx')]);
    return [sellerRoutes];
  },
  staff: async () => {
    const [{ staffRoutes }] = await Promise.all([import('./staff/routes.ts'), import('./staff/frame.tsx')]);
    return [staffRoutes];
  },
  customer: async () => (await import('./customer/routes.ts')).customerRoutes,
  carrier: async () => [(await import('./carrier/routes.ts')).carrierRoute],
  hub: async () => {
    const [{ hubRoutes }] = await Promise.all([import('./hub/routes.ts'), import('./hub/frame.tsx')]);
    return [hubRoutes];
  },
} satisfies Readonly<Record<string, () => Promise<readonly AnyRoute[]>>>;

type Part = keyof typeof PARTS;

type EveryRoute = [
  ...typeof COMMON,
  typeof sellerRoutes,
  typeof staffRoutes,
  typeof carrierRoute,
  typeof hubRoutes,
  ...typeof customerRoutes,
];

/** Every address of the console, as far as types go; what runs knows those of one part. */
export type RouteTree = ReturnType<typeof rootRoute.addChildren<EveryRoute>>;

/**
 * The routes of the part that a path lies in, and those that are everybody's. Screens are fetched when they are first
 * needed. Whoever goes on to another part loads the page anew there.
 */
export async function routesFor(path: string): Promise<RouteTree> {
  const names = Object.keys(PARTS) as Part[];
  const here = names.find((name) => path === `/${name}` || path.startsWith(`/${name}/`));
  const own = here === undefined ? [] : await PARTS[here]().catch((error: Error) => brokenWays(here, error));
  const elsewhere = names.filter((name) => name !== here).flatMap(waysTo);
  return rootRoute.addChildren([...COMMON, ...own, ...elsewhere]) as unknown as RouteTree;
}

/** Lead out of what is loaded: the browser fetches the page again, with the routes of that part. */
function waysTo(part: Part): readonly AnyRoute[] {
  return waysWith(part, ({ href }) => redirect({ href, reloadDocument: true }));
}

/** Where the routes of a part could not be fetched: the page says so, and how to go on. */
function brokenWays(part: Part, error: Error): readonly AnyRoute[] {
  return waysWith(part, () => error);
}

function waysWith(part: Part, thrown: (location: ParsedLocation) => unknown): readonly AnyRoute[] {
  return [part, `${part}/$`].map((path) =>
    createRoute({
      getParentRoute: () => rootRoute,
      path,
      beforeLoad: ({ location }) => {
        throw thrown(location);
      },
    }),
  );
}
