import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { components } from '../api/types.ts';
import { useViewer } from '../api/viewer.ts';
import { useUploads } from '../kit/use-uploads.ts';

export type StoredFile = components['schemas']['File'];

/** What files go along with; `number`: of the action, or of the link. */
export type FilesOf = { readonly purpose: 'appeal' | 'plan' | 'link'; readonly number: number };

/** The number of an action or a link: 2 of `S-17/2`. */
export function numberOf(id: string): number {
  return Number(id.slice(id.lastIndexOf('/') + 1));
}

/** The own files that go along with an answer, sent or not. */
export function useFiles({ purpose, number }: FilesOf) {
  const api = useApi();
  const id = useViewer().sellerId ?? '';
  return useQuery({
    queryKey: ['files', id, purpose, number],
    queryFn: ({ signal }) =>
      answer(api.GET('/v1/sellers/{id}/files', { params: { path: { id }, query: { purpose, number } }, signal })),
  });
}

/** Where a picture is shown from. */
export function useFilePath(): (file: string) => string {
  const id = useViewer().sellerId ?? '';
  return (file) => `/v1/sellers/${encodeURIComponent(id)}/files/${file}`;
}

export function useRemoveFile() {
  const api = useApi();
  const queryClient = useQueryClient();
  const id = useViewer().sellerId ?? '';
  return useMutation({
    mutationFn: (file: string) =>
      answer(api.DELETE('/v1/sellers/{id}/files/{file}', { params: { path: { id, file } } })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['files'] }),
  });
}

/** Uploads files one after another. `onStored` is told the id of each. */
export function useFileUploads({ purpose, number }: FilesOf, onStored: (id: string, file: File) => void) {
  const id = useViewer().sellerId ?? '';
  const queryClient = useQueryClient();
  const path = `/v1/sellers/${encodeURIComponent(id)}/files?purpose=${purpose}&number=${number}`;
  return useUploads(path, async (told, file) => {
    await queryClient.invalidateQueries({ queryKey: ['files'] });
    onStored(String(told['file']), file);
  });
}
