import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryFileStore } from '../../../test/files/memory-file-store.ts';
import { type S3Server, startS3Server } from '../../../test/files/s3-server.ts';
import { signedHeaders } from '../aws-signature.ts';
import type { FileStore } from './file-store.ts';
import { localFileStore } from './local.ts';
import { readS3Place, s3FileStore } from './s3.ts';

const NOW = Date.UTC(2026, 2, 2, 10);
const ACCOUNT = { keyId: 'KINGSTON', secret: 'a/secret+with=signs', region: 'eu-west-1' };

let directory: string;
let server: S3Server;
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'kingston-files-'));
  server = await startS3Server(ACCOUNT, 'evidence', () => NOW);
});
afterAll(async () => {
  await rm(directory, { recursive: true });
  await server.close();
});

/** The address of the server as the setting has it. */
function place(changed: Partial<typeof ACCOUNT> = {}) {
  const { keyId, secret, region } = { ...ACCOUNT, ...changed };
  const named = `${encodeURIComponent(keyId)}:${encodeURIComponent(secret)}`;
  const url = `${server.url.replace('//', `//${named}@`)}/evidence/trust/files/?region=${region}`;
  const read = readS3Place(url);
  if (read === undefined) throw new Error(`not understood: ${url}`);
  return read;
}

const STORES: readonly (readonly [string, () => FileStore])[] = [
  ['a directory', () => localFileStore(path.join(directory, 'new', 'files'))],
  ['a directory of this machine', () => localFileStore(path.join(directory, 'own', 'files'), { atOnce: true })],
  ['S3', () => s3FileStore(place(), () => NOW)],
  ['memory, for tests', () => memory],
];

const memory = memoryFileStore();

describe.each(STORES)('%s', (_, open) => {
  test('gives back what it was given, until it is removed', async () => {
    const store = open();
    const [name, other] = [randomUUID(), randomUUID()];
    const sealed = Buffer.from(Array.from({ length: 100_000 }, (_unused, index) => index * 7));
    await store.put(name, sealed);
    expect(await store.get(name)).toEqual(sealed);
    expect(await open().get(name)).toEqual(sealed);
    expect(await store.get(other)).toBeUndefined();
    await store.remove(name);
    expect(await store.get(name)).toBeUndefined();
    await store.remove(name);
  });

  test.each(['', '..', '../../etc/passwd', 'A-1', `${randomUUID()}/x`, `${randomUUID()}\0`])(
    'takes no name like %j',
    async (name) => {
      const store = open();
      await expect(store.put(name, Buffer.alloc(1))).rejects.toThrow('no name of a stored file');
      await expect(store.get(name)).rejects.toThrow('no name of a stored file');
      await expect(store.remove(name)).rejects.toThrow('no name of a stored file');
    },
  );
});

test('a directory holds files for its owner alone, whole ones, and never writes over one', async () => {
  const folder = path.join(directory, 'own');
  const store = localFileStore(folder);
  const name = randomUUID();
  await store.put(name, Buffer.from('first'));
  await expect(store.put(name, Buffer.from('second'))).rejects.toThrow('EEXIST');
  const kept = path.join(folder, name.slice(0, 2));
  expect(await readdir(kept)).toEqual([name]);
  expect([(await stat(path.join(kept, name))).mode & 0o777, (await stat(kept)).mode & 0o777]).toEqual([0o600, 0o700]);
  expect(String(await store.get(name))).toBe('first');
});

describe('S3', () => {
  test('finds what was put under its prefix', async () => {
    const name = randomUUID();
    await s3FileStore(place(), () => NOW).put(name, Buffer.from('sealed'));
    expect(server.objects.get(`trust/files/${name}`)).toEqual(Buffer.from('sealed'));
  });

  test.each([
    ['with another secret', { secret: 'no' }, 0, '403 SignatureDoesNotMatch'],
    ['with an unknown key', { keyId: 'NOBODY' }, 0, '403 InvalidAccessKeyId'],
    ['for another region', { region: 'eu-west-2' }, 0, '403 AuthorizationHeaderMalformed'],
    ['an hour late', {}, 3_600_000, '403 RequestTimeTooSkewed'],
  ])('is not asked %s', async (_, changed, late, answered) => {
    const store = s3FileStore(place(changed), () => NOW + late);
    await expect(store.put(randomUUID(), Buffer.from('x'))).rejects.toThrow(`the file store answered ${answered}`);
  });

  test('that is out of order is told as that, and not as a file that is not there', async () => {
    const store = s3FileStore(place(), () => NOW);
    server.failWith(500);
    await expect(store.get(randomUUID())).rejects.toThrow('the file store answered 500 InternalError');
    server.failWith(undefined);
  });

  // The two examples of Amazon's page "Signature Calculations for the Authorization Header" that have one chunk.
  test('is asked with the signatures that its maker’s description has as examples', () => {
    const credentials = {
      ...{ keyId: 'AKIAIOSFODNN7EXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' },
      region: 'us-east-1',
    };
    const at = Date.UTC(2013, 4, 24);
    const signatureOf = (headers: Readonly<Record<string, string>>) => headers['authorization']?.split('Signature=')[1];
    const get = {
      method: 'GET',
      url: new URL('https://examplebucket.s3.amazonaws.com/test.txt'),
      body: Buffer.alloc(0),
      headers: { range: 'bytes=0-9' },
    } as const;
    expect(signatureOf(signedHeaders(get, credentials, at))).toBe(
      'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    );
    const put = {
      method: 'PUT',
      url: new URL('https://examplebucket.s3.amazonaws.com/test$file.text'),
      body: Buffer.from('Welcome to Amazon S3.'),
      headers: { date: 'Fri, 24 May 2013 00:00:00 GMT', 'x-amz-storage-class': 'REDUCED_REDUNDANCY' },
    } as const;
    expect(signatureOf(signedHeaders(put, credentials, at))).toBe(
      '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
    );
  });

  test.each([
    'evidence',
    '/srv/files',
    'https://s3.example/bucket?region=x',
    'https://key:secret@s3.example/?region=eu-west-1',
    'https://key:secret@s3.example/bucket',
    'ftp://key:secret@s3.example/bucket?region=x',
  ])('is not at %s', (text) => {
    expect(readS3Place(text)).toBeUndefined();
  });
});
