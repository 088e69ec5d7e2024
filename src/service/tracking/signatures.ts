import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { type Duration, type Instant, MINUTE, SECOND } from '../../rulebook/instant.ts';
import type { Signed } from './carrier.ts';

/** Why a message is not believed. */
export type Distrust = 'unsigned' | 'wrong_signature' | 'too_old' | 'too_early';

/** A message that is believed; the same `id` a second time is the same message. */
export type Believed = { readonly id: string };

/** How far a message's own time may be from ours: later it may have been recorded and sent again by somebody. */
export const WINDOW: Duration = 5 * MINUTE;

/** What of a request is signed. */
type Sent = { readonly id: string; readonly timestamp: string; readonly body: Buffer };

/** A way to sign: where things stand in the headers, and what the signature is of. */
type Scheme = {
  /** The id of the message; undefined: made of what is signed. */
  readonly id?: string;
  readonly timestamp?: (headers: IncomingHttpHeaders) => string | undefined;
  /** Every signature that came with it: while a secret is changed there are two. */
  readonly signatures: (headers: IncomingHttpHeaders) => readonly Buffer[];
  readonly sign: (secret: string, sent: Sent) => Buffer;
};

const SCHEMES: Readonly<Record<Signed, Scheme>> = {
  // https://www.standardwebhooks.com
  standard_webhooks: {
    id: 'webhook-id',
    timestamp: header('webhook-timestamp'),
    signatures: (headers) =>
      textOf(headers, 'webhook-signature')
        .split(' ')
        .flatMap((each) => (each.startsWith('v1,') ? [Buffer.from(each.slice(3), 'base64')] : [])),
    sign: (secret, { id, timestamp, body }) =>
      hmac(Buffer.from(secret.replace(/^whsec_/, ''), 'base64'), `${id}.${timestamp}.`, body),
  },
  easypost: {
    signatures: hex('x-hmac-signature', 'hmac-sha256-hex='),
    sign: (secret, { body }) => hmac(secret.normalize('NFKD'), '', body),
  },
  shippo: {
    timestamp: (headers) => partsOf(headers, 'shippo-auth-signature').get('t'),
    signatures: (headers) => {
      const signature = partsOf(headers, 'shippo-auth-signature').get('v1');
      return signature === undefined ? [] : [Buffer.from(signature, 'hex')];
    },
    sign: (secret, { timestamp, body }) => hmac(secret, `${timestamp}.`, body),
  },
  aftership: {
    signatures: (headers) => {
      const signature = textOf(headers, 'aftership-hmac-sha256');
      return signature === '' ? [] : [Buffer.from(signature, 'base64')];
    },
    sign: (secret, { body }) => hmac(secret, '', body),
  },
  // No HMAC: the hash of the body, a slash and the secret.
  seventeen_track: {
    signatures: hex('sign', ''),
    sign: (secret, { body }) => createHash('sha256').update(body).update(`/${secret}`).digest(),
  },
  timestamped: {
    timestamp: header('x-timestamp'),
    signatures: hex('x-signature', 'sha256='),
    sign: (secret, { timestamp, body }) => hmac(secret, `${timestamp}.`, body),
  },
};

/**
 * Whether a message is the carrier's: signed with one of its secrets, byte for byte, and where the way of signing says when, not sent long
 * ago. What is signed without a time can be sent again by whoever has recorded it: it is known by its content, and changes nothing twice.
 */
export function believe(
  signed: Signed,
  secrets: readonly string[],
  { headers, body }: { readonly headers: IncomingHttpHeaders; readonly body: Buffer },
  now: Instant,
): Believed | { readonly distrust: Distrust } {
  const scheme = SCHEMES[signed];
  const given = scheme.signatures(headers);
  const id = scheme.id === undefined ? '' : textOf(headers, scheme.id);
  const timestamp = scheme.timestamp?.(headers) ?? '';
  const isWhole = given.length > 0 && (scheme.id === undefined || id !== '') && (!scheme.timestamp || timestamp !== '');
  if (!isWhole) return { distrust: 'unsigned' };
  const sent = { id, timestamp, body };
  // All are compared, so that how long it takes says nothing of which one was near.
  const right = secrets.flatMap((secret) => given.map((each) => isSame(scheme.sign(secret, sent), each)));
  if (!right.includes(true)) return { distrust: 'wrong_signature' };
  if (scheme.timestamp !== undefined) {
    const age = now - Number(timestamp) * SECOND;
    if (!(age <= WINDOW)) return { distrust: 'too_old' };
    if (age < -WINDOW) return { distrust: 'too_early' };
  }
  return { id: scheme.id === undefined || id.length > MOST_ID ? digestOf(sent) : id };
}

/** The longest id of a message that is kept as it is. */
const MOST_ID = 128;

/** For a message that has no id of its own. */
function digestOf({ id, timestamp, body }: Sent): string {
  return createHash('sha256').update(`${id}\n${timestamp}\n`).update(body).digest('hex');
}

function isSame(expected: Buffer, given: Buffer): boolean {
  return expected.length === given.length && timingSafeEqual(expected, given);
}

function hmac(secret: string | Buffer, before: string, body: Buffer): Buffer {
  return createHmac('sha256', secret).update(before).update(body).digest();
}

function header(name: string): Scheme['timestamp'] & {} {
  return (headers) => textOf(headers, name) || undefined;
}

function hex(name: string, prefix: string): Scheme['signatures'] {
  return (headers) => {
    const text = textOf(headers, name);
    return text !== '' && text.startsWith(prefix) ? [Buffer.from(text.slice(prefix.length), 'hex')] : [];
  };
}

/** `t=1492774577,v1=5257a869…` */
function partsOf(headers: IncomingHttpHeaders, name: string): ReadonlyMap<string, string> {
  const parts = textOf(headers, name).split(',');
  return new Map(parts.map((part) => [part.split('=')[0]?.trim() ?? '', part.slice(part.indexOf('=') + 1).trim()]));
}

function textOf(headers: IncomingHttpHeaders, name: string): string {
  const value = headers[name];
  return typeof value === 'string' ? value.trim() : '';
}
