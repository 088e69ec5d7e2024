import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/**
 * As much of AWS KMS as a program that encrypts and decrypts small keys sees of it, by its public description. It checks signatures of
 * Version 4 from the request as it arrived, knows keys by id, ARN and alias, and opens for the same encryption context only.
 */
export type KmsServer = {
  readonly url: string;
  /** What was asked, in order: `Encrypt <key>`. */
  readonly asked: readonly string[];
  /** Answers so to everything, until it is set to undefined again. */
  failWith(status: number | undefined, type?: string): void;
  close(): Promise<void>;
};

type Account = { readonly keyId: string; readonly secret: string; readonly region: string };

const SKEW = 5 * 60_000;

export const arnOf = (key: string) => `arn:aws:kms:eu-west-1:111122223333:key/${key}`;

export async function startKmsServer(
  account: Account,
  keys: readonly string[],
  aliases: Readonly<Record<string, string>>,
  now: () => number,
): Promise<KmsServer> {
  const secrets = new Map(keys.map((key) => [key, randomBytes(32)]));
  const asked: string[] = [];
  let failure: { status: number; type: string } | undefined;
  const server = createServer(async (request, response) => {
    const answer = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
    const refuse = (type: string, status = 400) =>
      answer(status, { __type: type, message: 'a word that is not told on' });
    const body = await buffer(request);
    if (failure !== undefined) return refuse(failure.type, failure.status);
    const refused = check(request, body, account, now());
    if (refused !== undefined) return refuse(refused);
    if (request.method !== 'POST' || request.url !== '/') return refuse('UnknownOperationException', 404);
    if (request.headers['content-type'] !== 'application/x-amz-json-1.1') return refuse('SerializationException');
    const action = String(request.headers['x-amz-target']).replace(/^TrentService\./, '');
    const told = JSON.parse(String(body));
    const named = String(told.KeyId).replace(/^arn:aws:kms:[^:]+:\d+:key\//, '');
    const key = aliases[named] ?? named;
    const secret = secrets.get(key);
    if (secret === undefined) return refuse('NotFoundException');
    asked.push(`${action} ${key}`);
    const context = Buffer.from(JSON.stringify(Object.entries(told.EncryptionContext ?? {}).toSorted()));
    if (action === 'Encrypt') {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', secret, nonce).setAAD(context);
      const sealed = [cipher.update(Buffer.from(told.Plaintext, 'base64')), cipher.final()];
      const blob = Buffer.concat([Buffer.from(key.padEnd(36)), nonce, cipher.getAuthTag(), ...sealed]);
      return answer(200, {
        CiphertextBlob: blob.toString('base64'),
        KeyId: arnOf(key),
        EncryptionAlgorithm: 'SYMMETRIC_DEFAULT',
      });
    }
    if (action !== 'Decrypt') return refuse('UnknownOperationException');
    const blob = Buffer.from(told.CiphertextBlob, 'base64');
    if (blob.subarray(0, 36).toString().trim() !== key) return refuse('IncorrectKeyException');
    try {
      const opener = createDecipheriv('aes-256-gcm', secret, blob.subarray(36, 48)).setAAD(context);
      opener.setAuthTag(blob.subarray(48, 64));
      const plain = Buffer.concat([opener.update(blob.subarray(64)), opener.final()]);
      return answer(200, { Plaintext: plain.toString('base64'), KeyId: arnOf(key) });
    } catch {
      return refuse('InvalidCiphertextException');
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    failWith(status, type = 'KMSInternalException') {
      failure = status === undefined ? undefined : { status, type };
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
}

/** The error type of KMS for a request that is not signed as it must be. */
function check(request: IncomingMessage, body: Buffer, account: Account, now: number): string | undefined {
  const given =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/kms\/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/.exec(
      request.headers.authorization ?? '',
    );
  if (given === null) return 'IncompleteSignatureException';
  const [, keyId, day = '', region, signed = '', signature = ''] = given;
  if (keyId !== account.keyId) return 'UnrecognizedClientException';
  if (region !== account.region) return 'InvalidSignatureException';
  const stamp = String(request.headers['x-amz-date']);
  const at = Date.parse(stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (!(Math.abs(at - now) <= SKEW) || !stamp.startsWith(day)) return 'InvalidSignatureException';
  const names = signed.split(';');
  const must = ['host', 'content-type', ...Object.keys(request.headers).filter((name) => name.startsWith('x-amz-'))];
  if (must.some((name) => !names.includes(name))) return 'InvalidSignatureException';
  const headers = names.map((name) => `${name}:${String(request.headers[name]).trim()}\n`).join('');
  const hash = createHash('sha256').update(body).digest('hex');
  const canonical = `${request.method}\n/\n\n${headers}\n${signed}\n${hash}`;
  const scope = `${day}/${region}/kms/aws4_request`;
  const text = `AWS4-HMAC-SHA256\n${stamp}\n${scope}\n${createHash('sha256').update(canonical).digest('hex')}`;
  let key = Buffer.from(`AWS4${account.secret}`);
  for (const part of [day, region ?? '', 'kms', 'aws4_request']) key = createHmac('sha256', key).update(part).digest();
  const wanted = createHmac('sha256', key).update(text).digest();
  return timingSafeEqual(wanted, Buffer.from(signature, 'hex')) ? undefined : 'InvalidSignatureException';
}
