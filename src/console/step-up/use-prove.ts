import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { paths } from '../api/types.ts';

type GivenProof = NonNullable<paths['/v1/me/proof']['post']['requestBody']>['content']['application/json'];

/** Gives a proof of who one is. Throws an `ApiProblem` when it is not taken. */
export function useProve(): (given: GivenProof) => Promise<void> {
  const api = useApi();
  return async (given) => {
    await answer(api.POST('/v1/me/proof', { body: given }));
  };
}
