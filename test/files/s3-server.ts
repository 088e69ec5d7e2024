import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/**
 * A store that speaks as much of S3 as a program that puts, gets and deletes objects sees of it. It checks each signature by
 * the steps of Amazon's description of Signature Version 4, from the request as it arrived, with code of its own.
 */
export type S3Server = {
  readonly url: string;
  readonly objects: ReadonlyMap<string, Buffer>;
  /** Answers so to everything, until it is set to undefined again. */
  failWith(status: number | undefined): void;
  close(): Promise<void>;
};

type Account = { readonly keyId: string; readonly secret: string; readonly region: string };

/** How far the clock of a request may be off, in milliseconds. */
const SKEW = 15 * 60_000;

export async function startS3Server(account: Account, bucket: string, now: () => number): Promise<S3Server> {
  const objects = new Map<string, Buffer>();
  let failure: number | undefined;
  const server = createServer(async (request, response) => {
    const answer = (status: number, body: string | Buffer = '') => response.writeHead(status).end(body);
    const refuse = (status: number, code: string) =>
      answer(status, `<?xml version="1.0"?><Error><Code>${code}</Code><Resource>${request.url}</Resource></Error>`);
    const body = await buffer(request);
    if (failure !== undefined) return refuse(failure, 'InternalError');
    const refused = check(request, body, account, now());
    if (refused !== undefined) return refuse(403, refused);
    const [, named, ...rest] = (request.url ?? '').split('/');
    const key = decodeURIComponent(rest.join('/'));
    if (named !== bucket) return refuse(404, 'NoSuchBucket');
    switch (request.method) {
      case 'PUT':
        objects.set(key, body);
        return answer(200);
      case 'GET': {
        const found = objects.get(key);
        return found === undefined ? refuse(404, 'NoSuchKey') : answer(200, found);
      }
      case 'DELETE':
        objects.delete(key);
        return answer(204);
      default:
        return refuse(405, 'MethodNotAllowed');
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    failWith(status) {
      failure = status;
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
}

/** The error code of S3 for a request that is not signed as it must be. */
function check(request: IncomingMessage, body: Buffer, account: Account, now: number): string | undefined {
  const given =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/.exec(
      request.headers.authorization ?? '',
    );
  if (given === null) return 'AuthorizationHeaderMalformed';
  const [, keyId, day, region, signed = '', signature = ''] = given;
  if (keyId !== account.keyId) return 'InvalidAccessKeyId';
  if (region !== account.region) return 'AuthorizationHeaderMalformed';
  const stamp = String(request.headers['x-amz-date']);
  const [, year, month, date, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(stamp) ?? [];
  const at = Date.UTC(Number(year), Number(month) - 1, Number(date), Number(hour), Number(minute), Number(second));
  if (!(Math.abs(at - now) <= SKEW) || !stamp.startsWith(day ?? '-')) return 'RequestTimeTooSkewed';
  const hash = createHash('sha256').update(body).digest('hex');
  if (request.headers['x-amz-content-sha256'] !== hash) return 'XAmzContentSHA256Mismatch';
  const names = signed.split(';');
  const must = ['host', ...Object.keys(request.headers).filter((name) => name.startsWith('x-amz-'))];
  if (must.some((name) => !names.includes(name))) return 'AccessDenied';
  const [path = '', query = ''] = (request.url ?? '').split('?');
  const headers = names.map((name) => `${name}:${String(request.headers[name]).trim().replaceAll(/ +/g, ' ')}\n`);
  const canonical = `${request.method}\n${path}\n${query}\n${headers.join('')}\n${signed}\n${hash}`;
  const scope = `${day}/${region}/s3/aws4_request`;
  const text = `AWS4-HMAC-SHA256\n${stamp}\n${scope}\n${createHash('sha256').update(canonical).digest('hex')}`;
  let key = Buffer.from(`AWS4${account.secret}`);
  for (const part of [day ?? '', region, 's3', 'aws4_request'])
    key = createHmac('sha256', key)
      .update(part ?? '')
      .digest();
  const wanted = createHmac('sha256', key).update(text).digest();
  return timingSafeEqual(wanted, Buffer.from(signature, 'hex')) ? undefined : 'SignatureDoesNotMatch';
}
