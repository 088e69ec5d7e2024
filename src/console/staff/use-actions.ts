import { useQuery } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { actionInPath } from './decision-line.ts';

/** An action with its evidence and every decision about it; `action` as people write it, `S-17/1`. */
export function useAction(action: string) {
  const api = useApi();
  const id = actionInPath(action);
  return useQuery({
    queryKey: ['action', action],
    queryFn: ({ signal }) => answer(api.GET('/v1/actions/{id}', { params: { path: { id } }, signal })),
  });
}
