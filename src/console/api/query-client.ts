import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem.ts';

/** How often a question is asked again when nobody answers, or the service has an accident. */
const MOST_RETRIES = 2;

/** What the console remembers of the service's answers. `signedOut` is called when a session has ended meanwhile. */
export function createQueryClient(signedOut: () => void): QueryClient {
  const look = (error: unknown) => {
    if (error instanceof ApiProblem && error.code === 'sign-in-needed') signedOut();
  };
  return new QueryClient({
    // Whether anybody is signed in is asked by the routes themselves, which know where to go then.
    queryCache: new QueryCache({ onError: (error, query) => query.queryKey[0] !== 'viewer' && look(error) }),
    mutationCache: new MutationCache({ onError: look }),
    defaultOptions: {
      queries: { staleTime: 15_000, retry: (failures, error) => failures < MOST_RETRIES && mayPass(error) },
    },
  });
}

/** A refusal stays one however often it is asked for. */
function mayPass(error: unknown): boolean {
  return error instanceof ApiProblem && (error.status === 0 || error.status >= 500);
}
