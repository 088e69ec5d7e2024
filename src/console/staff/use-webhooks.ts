import { keepPreviousData, skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { Replay, WantedWebhook, WebhookChange } from './api-shapes.ts';
import type { WebhookSearch } from './webhooks-search.ts';

/** How often a page that is open looks again, in milliseconds. */
const AGAIN = 5000;

/** How many messages a page of the list has. */
const PAGE = 50;

export function useWebhooks() {
  const api = useApi();
  return useQuery({
    queryKey: ['webhooks'],
    // There may be fewer endpoints than a page has.
    queryFn: ({ signal }) => answer(api.GET('/v1/webhooks', { params: { query: { limit: 200 } }, signal })),
    select: ({ items }) => items,
  });
}

export function useWebhook(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['webhooks', id],
    queryFn: ({ signal }) => answer(api.GET('/v1/webhooks/{id}', { params: { path: { id } }, signal })),
    refetchInterval: AGAIN,
  });
}

/** A page of the messages of a webhook; while the next one comes the one before stays. */
export function useDeliveries(id: string, { state, cursor }: WebhookSearch) {
  const api = useApi();
  const query = { limit: PAGE, ...(state && { state }), ...(cursor && { cursor }) };
  return useQuery({
    queryKey: ['webhooks', id, 'deliveries', query],
    queryFn: ({ signal }) =>
      answer(api.GET('/v1/webhooks/{id}/deliveries', { params: { path: { id }, query }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: AGAIN,
  });
}

/** A message with its attempts. */
export function useDelivery(id: string, delivery: string | undefined) {
  const api = useApi();
  const path = '/v1/webhooks/{id}/deliveries/{delivery}';
  return useQuery({
    queryKey: ['webhooks', id, 'delivery', delivery],
    queryFn:
      delivery === undefined
        ? skipToken
        : ({ signal }) => answer(api.GET(path, { params: { path: { id, delivery } }, signal })),
  });
}

export function useAddWebhook() {
  const api = useApi();
  return useMutation({
    mutationFn: (body: WantedWebhook) => answer(api.POST('/v1/webhooks', { body })),
    onSuccess: useRefresh(),
  });
}

export function useChangeWebhook(id: string) {
  const api = useApi();
  return useMutation({
    mutationFn: (body: WebhookChange) => answer(api.PATCH('/v1/webhooks/{id}', { params: { path: { id } }, body })),
    onSettled: useRefresh(),
  });
}

export function useDeleteWebhook(id: string) {
  const api = useApi();
  return useMutation({
    mutationFn: () => answer(api.DELETE('/v1/webhooks/{id}', { params: { path: { id } } })),
  });
}

export function useRotateSecret(id: string) {
  const api = useApi();
  return useMutation({
    mutationFn: (endOldNow: boolean) =>
      answer(api.POST('/v1/webhooks/{id}/secret', { params: { path: { id } }, body: { endOldNow } })),
    onSuccess: useRefresh(),
  });
}

export function useTestWebhook(id: string) {
  const api = useApi();
  return useMutation({
    mutationFn: () => answer(api.POST('/v1/webhooks/{id}/test', { params: { path: { id } } })),
    onSuccess: useRefresh(),
  });
}

export function useReplay(id: string) {
  const api = useApi();
  return useMutation({
    mutationFn: (body: Replay) => answer(api.POST('/v1/webhooks/{id}/replays', { params: { path: { id } }, body })),
    onSuccess: useRefresh(),
  });
}

export function useRefresh() {
  const queryClient = useQueryClient();
  return () => void queryClient.invalidateQueries({ queryKey: ['webhooks'] });
}
