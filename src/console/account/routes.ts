import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../root-route.tsx';

const accountRoute = createRoute({ getParentRoute: () => rootRoute, path: 'account' });

export const accountRoutes = [accountRoute] as const;
