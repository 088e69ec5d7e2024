import { ApiProblem, problemOf } from './problem.ts';
import { provedFetch } from './proof.ts';

/**
 * Asks what the OpenAPI document does not describe: `/auth/*`. Answers the JSON that came, undefined for none; throws an
 * `ApiProblem` for a refusal and when nobody answers.
 */
export async function ask(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown> {
  const request = new Request(path, {
    method,
    headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const response = await provedFetch(request).catch((cause: unknown) => {
    throw new ApiProblem({ code: 'offline', status: 0, title: String(cause) });
  });
  const told = await response.json().catch(() => undefined);
  if (!response.ok) throw problemOf(told, response);
  return told;
}
