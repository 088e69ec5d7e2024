import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { useViewer } from '../api/viewer.ts';

const PAGE = 50;
const TEAM = ['team'];
const INVITATIONS = ['team-invitations'];

/** The people of the own store, more of them at a time. */
export function useTeam() {
  const api = useApi();
  const id = useViewer().sellerId ?? '';
  return useInfiniteQuery({
    queryKey: TEAM,
    queryFn: ({ signal, pageParam }) => {
      const query = { limit: PAGE, ...(pageParam === '' ? {} : { cursor: pageParam }) };
      return answer(api.GET('/v1/sellers/{id}/team', { params: { path: { id }, query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** The invitations of the own store that can still be accepted. */
export function useOpenInvitations() {
  const api = useApi();
  return useQuery({
    queryKey: INVITATIONS,
    queryFn: ({ signal }) => answer(api.GET('/v1/invitations', { params: { query: { limit: PAGE } }, signal })),
  });
}

/** Asks for both again, because one was changed. */
export function useTeamAgain(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await Promise.all([TEAM, INVITATIONS].map((queryKey) => queries.invalidateQueries({ queryKey })));
  };
}
