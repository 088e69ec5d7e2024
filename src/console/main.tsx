import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRouter, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiProvider } from './api/api-context.tsx';
import { createApi } from './api/client.ts';
import { provedFetch } from './api/proof.ts';
import { createQueryClient } from './api/query-client.ts';
import { PageSkeleton } from './kit/skeletons.tsx';
import { theme } from './kit/theme.ts';
import { askFirst } from './root-route.tsx';
import { routesFor } from './routes.ts';
import { Crash } from './shell/crash.tsx';
import { keepFocus } from './shell/keep-focus.ts';
import { markMissingParts } from './shell/missing-part.ts';
import 'virtual:mantine-styles';
import './kit/theme.css';

const api = createApi({ fetch: provedFetch, baseUrl: location.origin });

const queryClient = createQueryClient(() => {
  queryClient.clear();
  void router.invalidate();
});

markMissingParts();
keepFocus(document);

const context = { api, queryClient };
// While the routes are on their way; whoever needs the answer asks again if there was none.
askFirst(context, location.pathname).catch(() => {});

const router = createRouter({
  routeTree: await routesFor(location.pathname),
  context,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: Crash,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

/** The choice of colours; public/colour-scheme.js reads it before the first paint. */
const schemes = localStorageColorSchemeManager({ key: 'kingston-colour-scheme' });

createRoot(document.getElementById('root') ?? document.body).render(
  <StrictMode>
    {/* Variables and global classes are in the style sheet: a strict content security policy lets no script write styles. */}
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={schemes}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <QueryClientProvider client={queryClient}>
        <ApiProvider value={api}>
          <RouterProvider router={router} />
        </ApiProvider>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
