import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { useApi } from './api-context.tsx';
import { type Api, answer } from './client.ts';
import type { components } from './types.ts';

/** Name and zone of the marketplace, and its clock where that is not the wall's. */
export type Marketplace = components['schemas']['Marketplace'];

export function marketplaceQuery(api: Api) {
  return queryOptions({
    queryKey: ['marketplace'],
    queryFn: ({ signal }) => answer(api.GET('/v1/marketplace', { signal })),
    staleTime: 5 * 60_000,
    // Where time goes with the events it is read again; a wall's clock everybody has.
    refetchInterval: ({ state }) => (state.data?.now === undefined ? false : 60_000),
  });
}

export function useMarketplace(): Marketplace {
  return useSuspenseQuery(marketplaceQuery(useApi())).data;
}
