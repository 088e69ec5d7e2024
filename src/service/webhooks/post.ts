import type { IncomingMessage } from 'node:http';
import { type Duration, SECOND } from '../../rulebook/instant.ts';
import type { Reach } from '../public-address.ts';
import { type Resolve, requestPublicly } from '../public-request.ts';
import type { Attempt, Outcome } from './outcome.ts';

/** How messages are sent. */
export type PostOptions = Reach & {
  /** How long sending may take in all, looking the name up included. */
  readonly timeout?: Duration;
  /** By the system, unless a test says otherwise. */
  readonly resolve?: Resolve;
};

const TIMEOUT: Duration = 10 * SECOND;

/** So much of an answer is taken from the line, and thrown away, in bytes: enough to part well from an honest server. */
const MOST_READ = 64 * 1024;

/** Sends a message once. Redirects are not followed. Never throws. */
export async function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  { timeout = TIMEOUT, ...how }: PostOptions,
): Promise<Attempt> {
  const signal = AbortSignal.timeout(timeout);
  try {
    const typed = { ...headers, 'content-type': 'application/json' };
    const answer = await requestPublicly({ method: 'POST', url, headers: typed, body, signal }, how);
    if ('refused' in answer) return { outcome: answer.refused };
    const told = attemptOf(answer.response);
    await drain(answer.response);
    return told;
  } catch (error) {
    return { outcome: signal.aborted ? 'too-slow' : outcomeOf(error) };
  }
}

function attemptOf({ statusCode: status = 0, headers }: IncomingMessage): Attempt {
  const asked = Number(headers['retry-after']);
  const retryAfter = Number.isInteger(asked) && asked > 0 ? { retryAfter: asked * SECOND } : {};
  if (status >= 200 && status < 300) return { outcome: 'delivered', status };
  if (status >= 300 && status < 400) return { outcome: 'redirected', status };
  return status === 410 ? { outcome: 'gone', status } : { outcome: 'refused', status, ...retryAfter };
}

/** What the answer says besides its status is of no interest, however long or slow it is, and nobody keeps it. */
async function drain(response: IncomingMessage): Promise<void> {
  let read = 0;
  try {
    for await (const piece of response) {
      read += (piece as Buffer).length;
      if (read >= MOST_READ) break;
    }
  } catch {
    // It broke off, or time ran out: the status has been said.
  } finally {
    response.destroy();
  }
}

const UNKNOWN_HOST = ['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME'];
const CERTIFICATE = /CERT|SIGNED|SIGNATURE|ERR_TLS|ERR_SSL|EPROTO/;

function outcomeOf(error: unknown): Outcome {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (UNKNOWN_HOST.includes(code)) return 'unknown-host';
  return CERTIFICATE.test(code) ? 'bad-certificate' : 'unreachable';
}
