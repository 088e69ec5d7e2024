import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { ask } from '../api/ask.ts';
import { answer } from '../api/client.ts';
import type { components } from '../api/types.ts';

/** A sign-in that is still good. */
export type Session = components['schemas']['Session'];

export type Passkey = { readonly id: string; readonly name?: string | null; readonly createdAt?: string | null };

const SESSIONS = ['sessions'];
const PASSKEYS = ['passkeys'];

export function useSessions() {
  const api = useApi();
  return useQuery({
    queryKey: SESSIONS,
    queryFn: async ({ signal }) => (await answer(api.GET('/v1/me/sessions', { signal }))).items,
  });
}

export function usePasskeys() {
  return useQuery({
    queryKey: PASSKEYS,
    queryFn: async () => (await ask('GET', '/auth/passkey/list-user-passkeys')) as readonly Passkey[],
  });
}

/** Looks up anew where one is signed in. */
export function useSessionsAgain(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: SESSIONS });
}

export function usePasskeysAgain(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: PASSKEYS });
}

/** Looks up anew who one is: whether there is a second step. */
export function useViewerAgain(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ['viewer'] });
}
