import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';

/** Goes to the page that was asked for, now that somebody is signed in: all that was known of before is asked anew. */
export function useArrival(to: string | undefined): () => void {
  const queryClient = useQueryClient();
  const router = useRouter();
  return () => {
    queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'marketplace' });
    router.history.push(to ?? '/');
  };
}
