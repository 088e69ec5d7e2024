import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../root-route.tsx';

const signInRoute = createRoute({ getParentRoute: () => rootRoute, path: 'sign-in' });

export const signInRoutes = [signInRoute] as const;
