import type { IncomingMessage } from 'node:http';
import { type Duration, SECOND } from '../../../rulebook/instant.ts';
import type { Reach } from '../../public-address.ts';
import { type Resolve, requestPublicly } from '../../public-request.ts';
import type { AskOutcome } from './ask-store.ts';

/** A page of a carrier's scans. */
export type Page = {
  readonly status: 200;
  readonly body: Buffer;
  readonly etag: string | null;
  /** Where to go on, where it stands in a header. */
  readonly next: string | undefined;
};

/** What came of asking for one. */
export type Asked =
  | Page
  | { readonly status: 304 }
  | { readonly outcome: AskOutcome; readonly retryAfter: Duration | undefined };

/** What is asked for. */
export type Asking = {
  readonly url: string;
  readonly cursor: string | null;
  readonly etag: string | null;
  readonly secret: string | undefined;
};

const TIMEOUT: Duration = 20 * SECOND;

/** The largest page, in bytes. */
export const MOST_BYTES = 1024 * 1024;

/** Asks once. Never throws: what went wrong may hold the address or the secret, so only its kind is told. */
export async function getPage(
  { url, cursor, etag, secret }: Asking,
  how: Reach & { readonly resolve?: Resolve | undefined; readonly timeout?: Duration },
): Promise<Asked> {
  const signal = AbortSignal.timeout(how.timeout ?? TIMEOUT);
  const address = new URL(url);
  if (cursor !== null) address.searchParams.set('cursor', cursor);
  const headers = {
    accept: 'application/json, application/x-ndjson, text/csv',
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(secret === undefined ? {} : { authorization: `Bearer ${secret}` }),
  };
  try {
    const answer = await requestPublicly({ method: 'GET', url: address.href, headers, signal }, how);
    if ('refused' in answer) return failed(answer.refused);
    return await readPage(answer.response);
  } catch {
    return failed(signal.aborted ? 'too-slow' : 'unreachable');
  }
}

async function readPage(response: IncomingMessage): Promise<Asked> {
  const { statusCode: status = 0, headers } = response;
  if (status !== 200) {
    response.destroy();
    if (status === 304) return { status };
    const asked = Number(headers['retry-after']);
    return failed('refused', Number.isInteger(asked) && asked > 0 ? asked * SECOND : undefined);
  }
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of response) {
    size += (piece as Buffer).length;
    if (size > MOST_BYTES) {
      response.destroy();
      return failed('too-large');
    }
    pieces.push(piece as Buffer);
  }
  const next = headers['next-cursor'];
  return {
    ...{ status, body: Buffer.concat(pieces), etag: headers.etag ?? null },
    next: typeof next === 'string' && next !== '' ? next : undefined,
  };
}

function failed(outcome: AskOutcome, retryAfter?: Duration): Asked {
  return { outcome, retryAfter };
}
