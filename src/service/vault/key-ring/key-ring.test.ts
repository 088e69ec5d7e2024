import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { arnOf, type KmsServer, startKmsServer } from '../../../../test/vault/kms-server.ts';
import { startTransitServer, type TransitServer } from '../../../../test/vault/transit-server.ts';
import { readConfig } from '../../config.ts';
import { redactUrl } from '../../redact.ts';
import type { KeyRing } from './key-ring.ts';
import { openKeyRing } from './open-key-ring.ts';

const NOW = Date.UTC(2026, 2, 2, 10);
const ACCOUNT = { keyId: 'KINGSTON', secret: 'a/secret+with=signs', region: 'eu-west-1' };
const TOKEN = 'hvs.token-of-kingston';
const KEYS = ['1234abcd-12ab-34cd-56ef-1234567890ab', '0987dcba-09fe-87dc-65ba-ab0987654321'];
const CONTEXT = { use: 'customer-values', seller: 'S-1', order: 'O-1' };

const folder = mkdtempSync(path.join(tmpdir(), 'kingston-ring-'));
let kms: KmsServer;
let transit: TransitServer;
beforeAll(async () => {
  kms = await startKmsServer(ACCOUNT, KEYS, { 'alias/kingston': KEYS[0] as string }, () => NOW);
  transit = await startTransitServer(TOKEN, 'eu/transit', 'kingston-trust');
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await Promise.all([kms.close(), transit.close()]);
});

function kmsSetting({
  key = 'alias/kingston',
  secret = ACCOUNT.secret,
  keyId = ACCOUNT.keyId,
  region = ACCOUNT.region,
} = {}) {
  const who = `${encodeURIComponent(keyId)}:${encodeURIComponent(secret)}`;
  return `aws-kms+${kms.url.replace('//', `//${who}@`)}/${key}?region=${region}`;
}
const transitSetting = (token = TOKEN, key = 'kingston-trust') =>
  `vault+${transit.url.replace('//', `//kingston:${token}@`)}/eu/transit/${key}`;

const open = (setting: string, now = NOW, mayMake = true): Promise<KeyRing> =>
  openKeyRing(setting, { mayMake: async () => mayMake, now: () => now })();

/** Why nothing comes of it: the code, and what was said. */
const trouble = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'none',
    ({ trouble: { code, reason } }) => [code, reason],
  );

const RINGS: readonly (readonly [string, () => string])[] = [
  ['a directory', () => path.join(folder, 'new', 'ring')],
  ['AWS KMS', () => kmsSetting()],
  ['the transit engine of Vault', () => transitSetting()],
  // A real one: KEYRING_URL has the form of KINGSTON_KEYRING_URL.
  ...(process.env['KEYRING_URL'] === undefined
    ? []
    : [['the one of KEYRING_URL', () => String(process.env['KEYRING_URL'])] as const]),
];

describe.each(RINGS)('%s', (name, setting) => {
  const at = name === 'the one of KEYRING_URL' ? Date.now() : NOW;

  test('is a setting, of which no secret is shown', () => {
    const reading = readConfig({}, { environment: { KINGSTON_KEYRING_URL: setting() }, home: '/', isRoot: false });
    if (!('shown' in reading)) throw new Error(JSON.stringify(reading.problems));
    const shown = String(reading.shown.find((each) => each.name === 'keyRing')?.value);
    expect(shown).toBe(redactUrl(setting()));
    expect([TOKEN, encodeURIComponent(ACCOUNT.secret)].filter((secret) => shown.includes(secret))).toEqual([]);
  });

  test('unwraps what it wrapped for the same use, in any order of its parts, and for no other', async () => {
    const ring = await open(setting(), at);
    const key = randomBytes(32);
    const wrapped = await ring.wrap(key, CONTEXT);
    expect(wrapped.version).toBe(await ring.currentVersion());
    expect(wrapped.bytes.includes(key)).toBe(false);
    const turned = Object.fromEntries(Object.entries(CONTEXT).toReversed());
    expect(await (await open(setting(), at)).unwrap(wrapped, turned)).toEqual(key);
    for (const other of [{ ...CONTEXT, order: 'O-2' }, { ...CONTEXT, seller: 'S-2' }, { use: 'customer-values' }])
      expect(await trouble(ring.unwrap(wrapped, other))).not.toBe('none');
    const damaged = Buffer.from(wrapped.bytes);
    damaged[damaged.length - 3] = (damaged[damaged.length - 3] as number) ^ 1;
    expect(await trouble(ring.unwrap({ ...wrapped, bytes: damaged }, CONTEXT))).not.toBe('none');
  });

  test('makes versions, and ends the old ones, where that is done here', async () => {
    const ring = await open(setting(), at);
    const key = randomBytes(32);
    const old = await ring.wrap(key, CONTEXT);
    if (ring.versions === undefined) return expect(ring.kind).toBe('aws-kms');
    const version = await ring.versions.make();
    expect([version === old.version, await ring.currentVersion()]).toEqual([false, version]);
    const next = await ring.wrap(key, CONTEXT);
    expect(await ring.unwrap(old, CONTEXT)).toEqual(key);
    await ring.versions.endOld();
    expect(await ring.unwrap(next, CONTEXT)).toEqual(key);
    expect(await trouble((await open(setting(), at)).unwrap(old, CONTEXT))).not.toBe('none');
  });
});

describe('a directory', () => {
  test('is for its owner alone, and is not used when it is not', async () => {
    const directory = path.join(folder, 'rights');
    await open(directory);
    const file = path.join(directory, '1.key');
    expect([statSync(directory).mode & 0o777, statSync(file).mode & 0o777]).toEqual([0o700, 0o600]);
    for (const [place, mode] of [
      [file, 0o640],
      [directory, 0o755],
    ] as const) {
      const before = statSync(place).mode & 0o777;
      chmodSync(place, mode);
      expect(await trouble(open(directory))).toEqual(['key-ring-open-to-others', mode.toString(8)]);
      chmodSync(place, before);
    }
    writeFileSync(file, readFileSync(file, 'utf8').slice(4));
    expect(await trouble(open(directory))).toEqual(['key-ring-damaged', undefined]);
  });

  test('is made by one of several that start at once, and never in the place of one that was lost', async () => {
    const directory = path.join(folder, 'together');
    const rings = await Promise.all([1, 2, 3].map(() => open(directory)));
    const wrapped = await (rings[0] as KeyRing).wrap(randomBytes(32), CONTEXT);
    for (const ring of rings) expect(await trouble(ring.unwrap(wrapped, CONTEXT))).toBe('none');
    expect(await trouble(open(path.join(folder, 'lost'), NOW, false))).toEqual(['key-ring-missing', undefined]);
  });
});

describe('AWS KMS', () => {
  test.each([
    ['another secret', { secret: 'no' }, 0, 'InvalidSignatureException'],
    ['an unknown key id', { keyId: 'NOBODY' }, 0, 'UnrecognizedClientException'],
    ['another region', { region: 'us-east-1' }, 0, 'InvalidSignatureException'],
    ['a clock an hour late', {}, 3_600_000, 'InvalidSignatureException'],
    ['a key that is not there', { key: 'alias/none' }, 0, 'NotFoundException'],
  ])('refuses %s', async (_, changed, late, type) => {
    const ring = await open(kmsSetting(changed), NOW + late);
    expect(await trouble(ring.wrap(randomBytes(32), CONTEXT))).toEqual(['key-ring-refuses', `400 ${type}`]);
  });

  test('calls its key by its ARN, and opens what another key of the setting before it wrapped', async () => {
    const key = randomBytes(32);
    const old = await (await open(kmsSetting())).wrap(key, CONTEXT);
    const next = await open(kmsSetting({ key: KEYS[1] as string }));
    expect([old.version, await next.currentVersion()]).toEqual(KEYS.map(arnOf));
    expect(await next.unwrap(old, CONTEXT)).toEqual(key);
    expect(await trouble(next.unwrap({ ...old, version: arnOf(KEYS[1] as string) }, CONTEXT))).toEqual([
      'key-ring-refuses',
      '400 IncorrectKeyException',
    ]);
  });

  test('that is out of order is away', async () => {
    kms.failWith(500);
    expect(await trouble((await open(kmsSetting())).currentVersion())).toEqual([
      'key-ring-away',
      '500 KMSInternalException',
    ]);
    kms.failWith(undefined);
  });
});

test('Vault refuses another token and a key that is not there, and is away while it is sealed', async () => {
  const wrap = async (setting: string) => trouble((await open(setting)).wrap(randomBytes(32), CONTEXT));
  expect(await wrap(transitSetting('hvs.other'))).toEqual(['key-ring-refuses', '403']);
  expect(await wrap(transitSetting(TOKEN, 'none'))).toEqual(['key-ring-refuses', '404']);
  transit.failWith(503);
  expect(await wrap(transitSetting())).toEqual(['key-ring-away', '503']);
  transit.failWith(undefined);
  expect(await wrap('vault+http://kingston:token@127.0.0.1:9/transit/key')).toEqual([
    'key-ring-away',
    expect.any(String),
  ]);
});

test.each([
  'aws-kms+https://kms.eu-west-1.amazonaws.com/key?region=eu-west-1',
  'vault+https://vault.example/key',
  'vault://a:b@c/d/e',
  'https://a:b@c/d',
])('a setting like %s is none', (given) => {
  expect(readConfig({}, { environment: { KINGSTON_KEYRING_URL: given }, home: '/', isRoot: false })).toHaveProperty(
    'problems',
  );
});
