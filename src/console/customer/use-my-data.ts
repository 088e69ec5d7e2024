import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { saveFile } from './save-file.ts';

const PAGE = 20;
const REQUESTS = ['my-requests'];

/** What the customer asked, the latest first. */
export function useMyRequests() {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: REQUESTS,
    queryFn: ({ signal, pageParam }) => {
      const query = { limit: PAGE, ...(pageParam === '' ? {} : { cursor: pageParam }) };
      return answer(api.GET('/v1/me/requests', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** What would follow from an erasure; looked at anew each time that the window opens. */
export function useErasurePreview(order: string | undefined) {
  const api = useApi();
  return useQuery({
    queryKey: ['erasure', order],
    queryFn: ({ signal }) => {
      const query = order === undefined ? {} : { order };
      return answer(api.GET('/v1/me/erasure', { params: { query }, signal }));
    },
    gcTime: 0,
    staleTime: 0,
  });
}

/** Asks for a copy and keeps it as a file: the page itself never holds on to it. */
export function useDownload() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    async mutationFn() {
      const { id } = await answer(api.POST('/v1/me/requests', { body: { kind: 'access' } }));
      const copy = await answer(api.POST('/v1/me/requests/{id}/copy', { params: { path: { id } } }));
      saveFile('my-data.json', `${JSON.stringify(copy, undefined, 2)}\n`);
    },
    onSettled: () => client.invalidateQueries({ queryKey: REQUESTS }),
    gcTime: 0,
  });
}

/** Has all orders erased, or one. */
export function useErase(order: string | undefined) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => {
      const body = { kind: 'erasure' as const, confirmed: true as const, ...(order === undefined ? {} : { order }) };
      return answer(api.POST('/v1/me/requests', { body }));
    },
    onSettled: () => client.invalidateQueries({ queryKey: REQUESTS }),
  });
}

/** Takes a request back. */
export function useWithdraw(id: string) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.POST('/v1/me/requests/{id}/withdrawal', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: REQUESTS }),
  });
}

/** Keeps the receipt of an erasure as a file; answers whether it has its place in the log. */
export function useReceipt(id: string) {
  const api = useApi();
  return useMutation({
    async mutationFn() {
      const receipt = await answer(api.GET('/v1/me/requests/{id}/receipt', { params: { path: { id } } }));
      const isProven = receipt.state === 'proven';
      if (isProven) saveFile(`erasure-receipt-${id}.json`, `${JSON.stringify(receipt, undefined, 2)}\n`);
      return isProven;
    },
  });
}
