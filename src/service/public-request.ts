import { type LookupAddress, lookup as lookUpName } from 'node:dns';
import { type IncomingMessage, request as requestByHttp } from 'node:http';
import { request as requestByHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { promisify } from 'node:util';
import { hostOf, mayReach, type Reach } from './public-address.ts';

/** Finds the addresses of a name. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

/** As the system looks names up. */
export const byTheSystem: Resolve = (host) => promisify(lookUpName)(host, { all: true });

/** What is sent to an address that somebody has entered. */
export type PublicRequest = {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
};

/** What came back, or why nothing was sent. */
export type PublicAnswer =
  | { readonly response: IncomingMessage }
  | { readonly refused: 'unknown-host' | 'forbidden-address' };

/**
 * Sends a request once. The name is looked up, every address it has is looked at, and one of exactly those is connected to: a name that
 * leads elsewhere a moment later changes nothing (DNS rebinding). Redirects are not followed. Throws when the line breaks or time runs out.
 */
export async function requestPublicly(
  { url, signal, ...request }: PublicRequest,
  { resolve = byTheSystem, ...reach }: Reach & { readonly resolve?: Resolve | undefined },
): Promise<PublicAnswer> {
  const target = new URL(url);
  const addresses = await untilAborted(addressesOf(hostOf(target), resolve), signal);
  if (addresses.length === 0) return { refused: 'unknown-host' };
  if (!addresses.every(({ address }) => mayReach(address, reach))) return { refused: 'forbidden-address' };
  return { response: await send(target, { ...request, signal }, addresses) };
}

async function addressesOf(host: string, resolve: Resolve): Promise<readonly LookupAddress[]> {
  const family = isIP(host);
  return family === 0 ? resolve(host) : [{ address: host, family }];
}

function send(
  target: URL,
  { method, headers, body, signal }: Omit<PublicRequest, 'url'>,
  addresses: readonly LookupAddress[],
): Promise<IncomingMessage> {
  const request = target.protocol === 'https:' ? requestByHttps : requestByHttp;
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const sent = request(target, {
      ...{ method, agent: false, signal, lookup: onlyThese(addresses) },
      headers: { ...headers, ...length },
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
