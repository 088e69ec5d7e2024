import { type LookupAddress, lookup as lookUpName } from 'node:dns';
import { type IncomingMessage, request as requestByHttp } from 'node:http';
import { request as requestByHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { promisify } from 'node:util';
import { type Duration, SECOND } from '../../rulebook/instant.ts';
import { hostOf, mayReach, type Reach } from './address.ts';
import type { Attempt, Outcome } from './outcome.ts';

/** Finds the addresses of a name. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

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

/** As the system looks names up. */
export const byTheSystem: Resolve = (host) => promisify(lookUpName)(host, { all: true });

/**
 * Sends a message once. The name is looked up, every address it has is looked at, and one of exactly those is connected to: a
 * name that leads elsewhere a moment later changes nothing (DNS rebinding). Redirects are not followed. Never throws.
 */
export async function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  { timeout = TIMEOUT, resolve = byTheSystem, ...reach }: PostOptions,
): Promise<Attempt> {
  const deadline = AbortSignal.timeout(timeout);
  try {
    const target = new URL(url);
    const addresses = await untilAborted(addressesOf(hostOf(target), resolve), deadline);
    if (addresses.length === 0) return { outcome: 'unknown-host' };
    if (!addresses.every(({ address }) => mayReach(address, reach))) return { outcome: 'forbidden-address' };
    const response = await send(target, headers, body, addresses, deadline);
    const told = attemptOf(response);
    await drain(response);
    return told;
  } catch (error) {
    return { outcome: deadline.aborted ? 'too-slow' : outcomeOf(error) };
  }
}

async function addressesOf(host: string, resolve: Resolve): Promise<readonly LookupAddress[]> {
  const family = isIP(host);
  return family === 0 ? resolve(host) : [{ address: host, family }];
}

function send(
  target: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
  addresses: readonly LookupAddress[],
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const request = target.protocol === 'https:' ? requestByHttps : requestByHttp;
  const length = String(Buffer.byteLength(body));
  return new Promise((resolve, reject) => {
    const sent = request(target, {
      ...{ method: 'POST', agent: false, signal, lookup: onlyThese(addresses) },
      headers: { ...headers, 'content-type': 'application/json', 'content-length': length },
    });
    sent.on('response', resolve).on('error', reject).end(body);
  });
}

/** Stands where the connection would look the name up: it gets the addresses that were looked at. */
function onlyThese(addresses: readonly LookupAddress[]): LookupFunction {
  return (_host, { all }, done) => {
    const [first] = addresses;
    if (all === true) done(null, [...addresses]);
    else done(null, first?.address ?? '', first?.family);
  };
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

async function untilAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const stop = (): void => reject(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

const UNKNOWN_HOST = ['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME'];
const CERTIFICATE = /CERT|SIGNED|SIGNATURE|ERR_TLS|ERR_SSL|EPROTO/;

function outcomeOf(error: unknown): Outcome {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (UNKNOWN_HOST.includes(code)) return 'unknown-host';
  return CERTIFICATE.test(code) ? 'bad-certificate' : 'unreachable';
}
