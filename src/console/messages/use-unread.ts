import { useQuery } from '@tanstack/react-query';
import { calls } from './calls.ts';

/** How often it is looked whether somebody has written, in milliseconds. */
export const LOOK_AGAIN = 60_000;

/** How many of the own conversations have something unread. */
export function useUnread(): number {
  const { data } = useQuery({
    queryKey: ['threads', 'unread'],
    queryFn: () => calls.threads({ show: 'unread', limit: '1' }),
    refetchInterval: LOOK_AGAIN,
  });
  return data?.unread ?? 0;
}
