import type { z } from 'zod';
import { KeysUnavailable } from './key-ring.ts';

/** After so long a service of keys that does not answer counts as away, in milliseconds. */
const PATIENCE = 20_000;

/** A request to a service of keys. */
export type KeyRequest = {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
};

/** What a service answered, by its shape. Its words stay out of what is thrown: they may repeat what was sent. */
export async function askForKeys<Shape extends z.ZodType>(
  { method, url, headers, body }: KeyRequest,
  shape: Shape,
  reasonOf: (body: unknown) => string | undefined = () => undefined,
): Promise<z.output<Shape>> {
  const place = url.origin;
  let status: number;
  let told: unknown;
  try {
    const sent = body === undefined ? {} : { body };
    const signal = AbortSignal.timeout(PATIENCE);
    const response = await fetch(url, { method, headers, ...sent, redirect: 'error', signal });
    status = response.status;
    const text = await response.text();
    told = text === '' ? {} : JSON.parse(text);
  } catch (error) {
    throw new KeysUnavailable({ code: 'key-ring-away', place, reason: nameOf(error) });
  }
  const reason = [String(status), reasonOf(told)].filter((part) => part !== undefined).join(' ');
  if (status >= 500 || status === 429) throw new KeysUnavailable({ code: 'key-ring-away', place, reason });
  if (status >= 300) throw new KeysUnavailable({ code: 'key-ring-refuses', place, reason });
  const read = shape.safeParse(told);
  if (!read.success)
    throw new KeysUnavailable({ code: 'key-ring-refuses', place, reason: `${status} of no known form` });
  return read.data;
}

/** `ECONNREFUSED`, `TimeoutError`: never a message, which may hold an address with its password. */
function nameOf(error: unknown): string {
  const { cause, name } = error as { readonly cause?: { readonly code?: unknown }; readonly name: string };
  return typeof cause?.code === 'string' ? cause.code : name;
}
