import { useQuery } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';

/** How often it is looked whether somebody has written, in milliseconds. */
export const LOOK_AGAIN = 60_000;

/** How many of the own conversations have something unread. */
export function useUnread(): number {
  const api = useApi();
  const { data } = useQuery({
    queryKey: ['threads', 'unread'],
    queryFn: ({ signal }) =>
      answer(api.GET('/v1/threads', { params: { query: { show: 'unread', limit: 1 } }, signal })),
    refetchInterval: LOOK_AGAIN,
  });
  return data?.unread ?? 0;
}
