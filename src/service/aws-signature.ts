import { createHash, createHmac } from 'node:crypto';

/** Whose requests they are. */
export type AwsCredentials = { readonly keyId: string; readonly secret: string; readonly region: string };

/** A request to be signed. */
export type AwsRequest = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: URL;
  readonly body: Buffer;
  /** What goes along, beside what the signature adds; names in small letters. */
  readonly headers?: Readonly<Record<string, string>>;
};

/** For which of Amazon's services a request is. */
export type AwsService = 's3' | 'kms';

/**
 * The headers of a request, signed: AWS Signature Version 4 in the header Authorization, as Amazon describes it for S3
 * (the path is encoded once, and the hash of the body is a header of its own), which KMS, asked at `/`, takes as well.
 * `at`: milliseconds.
 */
export function signedHeaders(
  { method, url, body, headers = {} }: AwsRequest,
  { keyId, secret, region }: AwsCredentials,
  at: number,
  service: AwsService = 's3',
): Readonly<Record<string, string>> {
  const stamp = new Date(at).toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
  const day = stamp.slice(0, 8);
  const hash = sha256(body);
  const sent = { ...headers, 'x-amz-content-sha256': hash, 'x-amz-date': stamp };
  const all = Object.entries({ ...sent, host: url.host }).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const names = all.map(([name]) => name).join(';');
  const canonical = [
    ...[method, encodedPath(url), canonicalQuery(url)],
    ...all.map(([name, value]) => `${name}:${value.trim()}`),
    ...['', names, hash],
  ].join('\n');
  const scope = `${day}/${region}/${service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', stamp, scope, sha256(canonical)].join('\n');
  const key = [day, region, service, 'aws4_request'].reduce<Buffer>(hmac, Buffer.from(`AWS4${secret}`));
  const signature = hmac(key, toSign).toString('hex');
  return {
    ...sent,
    authorization: `AWS4-HMAC-SHA256 Credential=${keyId}/${scope},SignedHeaders=${names},Signature=${signature}`,
  };
}

function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

/** Each part of the path as RFC 3986 writes it: all but letters, digits and `-._~`. */
function encodedPath({ pathname }: URL): string {
  return pathname
    .split('/')
    .map((part) => encoded(decodeURIComponent(part)))
    .join('/');
}

function canonicalQuery({ searchParams }: URL): string {
  return [...searchParams]
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .toSorted()
    .join('&');
}

function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
