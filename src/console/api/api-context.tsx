import { createContext, use } from 'react';
import type { Api } from './client.ts';

const ApiContext = createContext<Api | undefined>(undefined);

/** Gives everything inside the service to ask. */
export const ApiProvider = ApiContext;

export function useApi(): Api {
  const api = use(ApiContext);
  if (api === undefined) throw new Error('no ApiProvider around this component');
  return api;
}
