import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useRef } from 'react';

/**
 * Goes to the page that was asked for, now that somebody is signed in: all that was known of before is asked anew. Once
 * only: a passkey chosen in the field and one asked for by the button may both come to an end.
 */
export function useArrival(to: string | undefined): () => void {
  const queryClient = useQueryClient();
  const router = useRouter();
  const hasArrived = useRef(false);
  return () => {
    if (hasArrived.current) return;
    hasArrived.current = true;
    queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'marketplace' });
    router.history.push(to ?? '/');
  };
}
