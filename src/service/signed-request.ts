import { createHmac } from 'node:crypto';
import { type Duration, SECOND } from '../rulebook/instant.ts';

/** A service of others that is asked over HTTP, with a secret that both know. */
export type OutsideService = {
  /** `https://<account>:<secret>@service.example/path`. */
  readonly url: string;
  /** Wall time. */
  readonly now: () => number;
  /** How long it may take in all, the last byte of its answer included. */
  readonly timeout: Duration;
};

/** Why there is no answer. */
export type OutsideTrouble =
  /** It cannot be reached, or says that something is wrong with it. */
  | 'away'
  | 'too-slow'
  /** It answers that it does not do it. */
  | 'refused'
  /** What it answers is no JSON, or is too long. */
  | 'bad-answer';

/** The longest answer that is read, in bytes. */
const MOST_READ = 64 * 1024;

/**
 * Asks such a service. The request is signed, so that nobody else can ask in our name; redirects are not followed, because they would carry what is in
 * it elsewhere. Never throws: what went wrong may hold the address with its secret, or the body, so only which kind of trouble it was is told.
 */
export async function askSigned(
  { url, now, timeout }: OutsideService,
  asked: object,
): Promise<{ readonly answer: unknown } | { readonly trouble: OutsideTrouble }> {
  const { username, password, address } = takenApart(url);
  const body = JSON.stringify(asked);
  const timestamp = String(Math.floor(now() / SECOND));
  const headers = {
    'content-type': 'application/json',
    'kingston-account': username,
    'kingston-timestamp': timestamp,
    'kingston-signature': `v1=${signatureOf(password, timestamp, body)}`,
  };
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(address, { method: 'POST', redirect: 'error', headers, body, signal });
    if (!response.ok) {
      await response.body?.cancel();
      return { trouble: response.status >= 500 ? 'away' : 'refused' };
    }
    const text = await readUpTo(MOST_READ, response);
    return text === undefined ? { trouble: 'bad-answer' } : parsed(text);
  } catch {
    return { trouble: signal.aborted ? 'too-slow' : 'away' };
  }
}

/** Over the instant and the body, as bytes: HMAC-SHA-256 in hex. */
function signatureOf(secret: string, timestamp: string, body: string): string {
  return createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
}

/** What is longer is not read to its end. */
async function readUpTo(most: number, response: Response): Promise<string | undefined> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const body = response.body as (ReadableStream<Uint8Array> & AsyncIterable<Uint8Array>) | null;
  if (body === null) return '';
  for await (const piece of body) {
    length += piece.length;
    // Leaving the loop takes the connection away.
    if (length > most) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function parsed(text: string): { readonly answer: unknown } | { readonly trouble: 'bad-answer' } {
  try {
    return { answer: JSON.parse(text) };
  } catch {
    return { trouble: 'bad-answer' };
  }
}

function takenApart(url: string): { readonly address: string; readonly username: string; readonly password: string } {
  const taken = new URL(url);
  const [username, password] = [decodeURIComponent(taken.username), decodeURIComponent(taken.password)];
  taken.username = '';
  taken.password = '';
  return { address: taken.href, username, password };
}
