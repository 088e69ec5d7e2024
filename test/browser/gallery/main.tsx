import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { ApiProvider } from '../../../src/console/api/api-context.tsx';
import { createApi } from '../../../src/console/api/client.ts';
import { theme } from '../../../src/console/kit/theme.ts';
import { rootRoute } from '../../../src/console/root-route.tsx';
import { GalleryFrame } from './gallery-frame.tsx';
import { Lists } from './lists.tsx';
import { ANSWERS } from './samples.ts';
import { Standing } from './standing.tsx';
import { States } from './states.tsx';
import 'virtual:mantine-styles';
import '../../../src/console/kit/theme.css';

const api = createApi({
  fetch: async (request) => Response.json(ANSWERS[new URL(request.url).pathname] ?? {}),
  baseUrl: location.origin,
});
const frame = createRoute({ getParentRoute: () => rootRoute, id: 'frame', component: GalleryFrame });
const pages = [
  createRoute({ getParentRoute: () => frame, path: '/', component: Standing }),
  createRoute({ getParentRoute: () => frame, path: '/lists', component: Lists }),
  createRoute({ getParentRoute: () => frame, path: '/states', component: States }),
  createRoute({
    getParentRoute: () => frame,
    path: '/crash',
    component: () => {
      throw new Error('on purpose');
    },
  }),
];
const queryClient = new QueryClient();
const router = createRouter({
  routeTree: rootRoute.addChildren([frame.addChildren(pages)]),
  context: { api, queryClient },
});
const schemes = localStorageColorSchemeManager({ key: 'kingston-colour-scheme' });

createRoot(document.getElementById('root') ?? document.body).render(
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
  </MantineProvider>,
);
