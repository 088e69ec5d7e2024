import { type AwsCredentials, type AwsRequest, signedHeaders } from '../aws-signature.ts';
import { checkedName, type FileStore } from './file-store.ts';

/** A bucket, and where in it files go. */
export type S3Place = AwsCredentials & {
  /** `https://s3.eu-west-1.amazonaws.com`, or that of another store that speaks S3. */
  readonly endpoint: string;
  readonly bucket: string;
  /** Before each name: `trust/`, or nothing. */
  readonly prefix: string;
};

/** After so long a store that does not answer counts as away, in milliseconds. */
const PATIENCE = 20_000;

/** Keeps files in a bucket of S3, or of anything that speaks it; addressed by path, which all of them understand. */
export function s3FileStore(place: S3Place, now: () => number = Date.now): FileStore {
  const ask = async (method: AwsRequest['method'], name: string, body: Buffer = Buffer.alloc(0)): Promise<Response> => {
    const url = new URL(`/${place.bucket}/${place.prefix}${checkedName(name)}`, place.endpoint);
    const type = method === 'PUT' ? { 'content-type': 'application/octet-stream' } : {};
    const headers = signedHeaders({ method, url, body, headers: type }, place, now());
    const sent = method === 'PUT' ? { body: new Uint8Array(body) } : {};
    return fetch(url, { method, headers, ...sent, redirect: 'error', signal: AbortSignal.timeout(PATIENCE) });
  };
  return {
    async put(name, sealed) {
      await expectOk(await ask('PUT', name, sealed));
    },
    async get(name) {
      const response = await ask('GET', name);
      if (response.status === 404) {
        await response.body?.cancel();
        return undefined;
      }
      return expectOk(response);
    },
    async remove(name) {
      const response = await ask('DELETE', name);
      if (response.status === 404) await response.body?.cancel();
      else await expectOk(response);
    },
  };
}

/** What the store answered. Its words stay out of logs: they may hold our key's name. */
async function expectOk(response: Response): Promise<Buffer> {
  if (response.ok) return Buffer.from(await response.arrayBuffer());
  const text = await response.text();
  const code = /<Code>([A-Za-z0-9]{1,64})<\/Code>/.exec(text)?.[1] ?? '';
  throw new Error(`the file store answered ${response.status} ${code}`.trim());
}

/**
 * Where a setting says that files go: `https://key:secret@s3.eu-west-1.amazonaws.com/bucket/prefix/?region=eu-west-1`.
 * Undefined: it says no such thing.
 */
export function readS3Place(text: string): S3Place | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const [bucket = '', ...folders] = url.pathname.split('/').slice(1);
  const region = url.searchParams.get('region');
  const isWhole = [/^https?:$/.test(url.protocol), url.username, url.password, bucket, region].every(Boolean);
  if (!isWhole || region === null || !/^[a-z0-9.-]{3,63}$/.test(bucket)) return undefined;
  const prefix = folders.filter((each) => each !== '').join('/');
  if (!/^[A-Za-z0-9/._-]*$/.test(prefix)) return undefined;
  return {
    endpoint: url.origin,
    ...{ bucket, region, prefix: prefix === '' ? '' : `${prefix}/` },
    ...{ keyId: decodeURIComponent(url.username), secret: decodeURIComponent(url.password) },
  };
}
