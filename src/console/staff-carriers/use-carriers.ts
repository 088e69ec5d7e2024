import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { components, operations } from '../api/types.ts';

type Schemas = components['schemas'];
export type Carrier = Schemas['Carrier'];
export type CarrierDetail = Schemas['CarrierDetail'];
export type WantedCarrier = Schemas['WantedCarrier'];
export type CarrierChange = Schemas['CarrierChange'];
export type Trial = operations['tryCarrierMessage']['responses'][200]['content']['application/json'];

/** How often a page that is open looks again, in milliseconds. */
const AGAIN = 5000;

export function useCarriers() {
  const api = useApi();
  return useQuery({
    queryKey: ['carriers'],
    queryFn: ({ signal }) => answer(api.GET('/v1/carriers', { signal })),
    select: ({ items }) => items,
    refetchInterval: AGAIN,
  });
}

export function useCarrier(carrier: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['carriers', carrier],
    queryFn: ({ signal }) => answer(api.GET('/v1/carriers/{carrier}', { params: { path: { carrier } }, signal })),
    refetchInterval: AGAIN,
  });
}

export function useSetUpCarrier() {
  const api = useApi();
  return useMutation({
    mutationFn: (body: WantedCarrier) => answer(api.POST('/v1/carriers', { body })),
    onSuccess: useRefresh(),
  });
}

export function useChangeCarrier(carrier: string) {
  const api = useApi();
  return useMutation({
    mutationFn: (body: CarrierChange) =>
      answer(api.PATCH('/v1/carriers/{carrier}', { params: { path: { carrier } }, body })),
    onSettled: useRefresh(),
  });
}

export function useRotateCarrierSecret(carrier: string) {
  const api = useApi();
  return useMutation({
    mutationFn: (endOldNow: boolean) =>
      answer(api.POST('/v1/carriers/{carrier}/secret', { params: { path: { carrier } }, body: { endOldNow } })),
    onSuccess: useRefresh(),
  });
}

export function useRemoveCarrier(carrier: string) {
  const api = useApi();
  return useMutation({
    mutationFn: () => answer(api.DELETE('/v1/carriers/{carrier}', { params: { path: { carrier } } })),
  });
}

export function useTryMessage(carrier: string) {
  const api = useApi();
  return useMutation({
    mutationFn: (message: string) =>
      answer(api.POST('/v1/carriers/{carrier}/trials', { params: { path: { carrier } }, body: { message } })),
  });
}

function useRefresh() {
  const queryClient = useQueryClient();
  return () => void queryClient.invalidateQueries({ queryKey: ['carriers'] });
}
