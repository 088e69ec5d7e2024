import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { components } from '../api/types.ts';
import type { CaseDetail } from './api-shapes.ts';

export type CaseFile = components['schemas']['FilesOfCase']['items'][number];

/** The pictures that go with a case. Asked again when another holds it: names are for the holder alone. */
export function useCaseFiles({ id, claimedBy, status }: CaseDetail) {
  const api = useApi();
  return useQuery({
    queryKey: ['case-files', id, claimedBy?.id, status],
    queryFn: ({ signal }) => answer(api.GET('/v1/cases/{id}/files', { params: { path: { id } }, signal })),
  });
}

/** Looks at a picture: that is recorded. Answers an address of it that is good for this page only. */
export function useLook(id: string, file: string) {
  const api = useApi();
  const queryClient = useQueryClient();
  const look = useMutation({
    mutationFn: async () => {
      const params = { path: { id, file } };
      const picture = await answer(api.GET('/v1/cases/{id}/files/{file}', { params, parseAs: 'blob' }));
      return URL.createObjectURL(picture as unknown as Blob);
    },
    // The history of the case has the look now; after a refusal somebody else may hold the case.
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['case', id] }),
  });
  const { data } = look;
  useEffect(() => {
    if (data !== undefined) return () => URL.revokeObjectURL(data);
  }, [data]);
  return look;
}
