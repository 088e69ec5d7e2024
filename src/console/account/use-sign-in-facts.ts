import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';

/** A sign-in that is still good. */
export type Session = {
  readonly id: string;
  readonly signedInAt: string;
  readonly expiresAt: string;
  /** As the browser calls itself. */
  readonly browser: string;
  /** Of a network, not of a household. */
  readonly network: string;
  readonly current: boolean;
};

export type Passkey = { readonly id: string; readonly name?: string | null; readonly createdAt?: string | null };

const SESSIONS = ['sessions'];
const PASSKEYS = ['passkeys'];

export function useSessions() {
  return useQuery({
    queryKey: SESSIONS,
    queryFn: async () => ((await ask('GET', '/v1/me/sessions')) as { readonly items: readonly Session[] }).items,
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
