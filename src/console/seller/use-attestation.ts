import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { ApiProblem } from '../api/problem.ts';
import { useWork, type Work } from '../sign-in/use-work.ts';
import type { Attestation } from './shapes.ts';

const KEY = ['my-attestation'];

/** The privacy briefing, and how whoever is signed in stands with it. */
export function useAttestation() {
  const api = useApi();
  return useQuery({
    queryKey: KEY,
    // Whoever is refused for it must not be told of a state from before.
    staleTime: 0,
    queryFn: ({ signal }) => answer(api.GET('/v1/me/attestation', { signal })),
  });
}

/** Says that somebody has read it, and then does what was waiting for that. What failed is told; a text that has changed is fetched. */
export function useAttesting(onDone: () => void): Omit<Work, 'run'> & { readonly attest: (version: string) => void } {
  const api = useApi();
  const queries = useQueryClient();
  const { run, ...work } = useWork();
  const send = async (version: string) => {
    try {
      queries.setQueryData<Attestation>(KEY, await answer(api.POST('/v1/me/attestation', { body: { version } })));
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'briefing-changed')
        void queries.invalidateQueries({ queryKey: KEY });
      throw error;
    }
    onDone();
  };
  return { ...work, attest: (version) => void run(() => send(version)) };
}
