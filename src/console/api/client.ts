import createClient, { type Client } from 'openapi-fetch';
import { ApiProblem, problemOf } from './problem.ts';
import type { paths } from './types.ts';

/** The service, typed by its own OpenAPI document. */
export type Api = Client<paths>;

type ApiOptions = {
  /** The browser's, or a test's. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Where the service is: the page's own origin. */
  readonly baseUrl: string;
};

export function createApi({ fetch, baseUrl }: ApiOptions): Api {
  return createClient<paths>({ baseUrl, credentials: 'same-origin', fetch });
}

type Answer<Data> = { readonly data?: Data; readonly error?: unknown; readonly response: Response };

/** The data of an answer. Throws an `ApiProblem` for a refusal and when nobody answers. */
export async function answer<Data>(call: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await call.catch(unreachable);
  if (!response.ok) throw problemOf(error, response);
  return data as Data;
}

function unreachable(cause: unknown): never {
  // Somebody turned to another page before the answer came: no problem of the network.
  if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
  throw new ApiProblem({ code: 'offline', status: 0, title: cause instanceof Error ? cause.message : String(cause) });
}
