import { randomBytes, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { testApp } from '../../../../test/test-app.ts';
import type { App } from '../../http/registrar.ts';
import { type AuditLog, createAuditLog } from '../audit-log.ts';
import { readCheckpoint } from '../checkpoint.ts';
import { newSigningKey, openNote, readSigningKey, readVerifier, type Signer, type Verifier } from '../note.ts';
import type { Receipt } from '../prover.ts';
import { provesConsistency } from '../tree/verify.ts';
import { verifyReceipt } from '../verify-receipt.ts';
import { toReceiptDocument } from '../view.ts';
import { registerAuditRoutes } from './register.ts';

const database = withDatabase();
const signer = readSigningKey(newSigningKey('kingston-trust/test')) as Signer;
const HASH = 'ab'.repeat(32);

let app: App;
let log: AuditLog;
beforeAll(() => {
  const { pool } = database();
  log = createAuditLog({ pool, signer, key: randomBytes(32), server: 'one', now: () => 1_000_000 });
  ({ app } = testApp({ routes: [(routes) => registerAuditRoutes(routes, { pool, log })] }));
});

const append = (sequence: number) => log.append({ kind: 'decision', at: 1, seller: 'S-1', sequence, hash: HASH });
// biome-ignore lint/suspicious/noExplicitAny: tests look into any answer
const get = async (url: string): Promise<{ status: number; text: string; body: any }> => {
  const { statusCode, body } = await app.inject(url);
  return { status: statusCode, text: body, body: body.startsWith('{') ? JSON.parse(body) : undefined };
};

test('anybody follows the log from its first checkpoint to the last', async () => {
  expect(await get('/v1/audit/checkpoint')).toMatchObject({ status: 503 });
  const checkpoints = [];
  for (const count of [0, 1, 4]) {
    await Promise.all(Array.from({ length: count }, (_, index) => append(index + 1)));
    await log.sequence();
    const { text: key } = await get('/v1/audit/keys');
    const { text } = await get('/v1/audit/checkpoint');
    checkpoints.push(readCheckpoint(openNote(text, [readVerifier(key.trim()) as Verifier]) ?? ''));
  }
  const [, older, younger] = checkpoints;
  const { body } = await get('/v1/audit/consistency?from=1&to=5');
  const proof = body.proof.map((hash: string) => Buffer.from(hash, 'base64'));
  const [fromRoot, toRoot] = [older?.root ?? Buffer.alloc(0), younger?.root ?? Buffer.alloc(0)];
  expect(provesConsistency({ from: 1, fromRoot, to: 5, toRoot }, proof)).toBe(true);
  for (const wrong of ['from=2&to=1', 'from=1&to=6'])
    expect(await get(`/v1/audit/consistency?${wrong}`)).toMatchObject({ status: 404, body: { detail: /now|size/ } });
  for (const wrong of ['', 'from=1', 'from=-1&to=2', 'from=1&to=x', 'from=0.5&to=2'])
    expect(await get(`/v1/audit/consistency?${wrong}`)).toMatchObject({ status: 400 });
});

test('an entry is proven to whoever has its id, and what it says is told to nobody', async () => {
  const { leafId } = await append(7);
  expect((await get(`/v1/audit/proof?leaf=${leafId}`)).body).toEqual({ state: 'recorded', leafId });
  await log.sequence();
  const { text, body } = await get(`/v1/audit/proof?leaf=${leafId}`);
  expect(body).toMatchObject({ state: 'proven', leafId, key: signer.verifier });
  expect(text).not.toContain(HASH);
  expect(text).not.toContain('S-1');
  const unknown = randomUUID();
  expect(await get(`/v1/audit/proof?leaf=${unknown}`)).toMatchObject({ status: 404 });
  for (const wrong of ['1', '', `${leafId}x`])
    expect(await get(`/v1/audit/proof?leaf=${wrong}`)).toMatchObject({ status: 400 });
});

describe('a receipt', () => {
  const receipt = async () => {
    const { leafId } = await append(9);
    const recorded = toReceiptDocument((await log.receiptOf(leafId)) as Receipt);
    await log.sequence();
    return { recorded, proven: toReceiptDocument((await log.receiptOf(leafId)) as Receipt) };
  };

  test('proves its entry to whoever has the key, and nothing when it was changed', async () => {
    const { recorded, proven } = await receipt();
    if (proven.state !== 'proven') throw new Error('not proven');
    const check = (said: object, key: string | undefined = signer.verifier) => verifyReceipt(JSON.stringify(said), key);
    expect(check(proven)).toMatchObject({ leafId: proven.leafId, trusting: false, origin: signer.name });
    expect(verifyReceipt(JSON.stringify(proven), undefined)).toMatchObject({ trusting: true, key: signer.verifier });
    expect(check(recorded)).toEqual({ refused: 'not-proven-yet' });
    const other = readSigningKey(newSigningKey('kingston-trust/test')) as Signer;
    expect(check(proven, other.verifier)).toMatchObject({ refused: 'not-signed' });
    expect(check(proven, 'x')).toMatchObject({ refused: 'unknown-key' });
    expect(check({ ...proven, checkpoint: proven.checkpoint.replace('\n', '\n1') })).toMatchObject({
      ...{ refused: 'not-signed' },
    });
    expect(check({ ...proven, leaf: proven.leaf.replace('"sequence":9', '"sequence":8') })).toEqual({
      ...{ refused: 'not-included' },
    });
    expect(check({ ...proven, index: 0 })).toEqual({ refused: 'not-included' });
    expect(check({ ...proven, proof: [...proven.proof].reverse() })).toEqual({ refused: 'not-included' });
    for (const leaf of ['{}', `${proven.leaf} `])
      expect(check({ ...proven, leaf })).toEqual({ refused: 'not-a-receipt' });
    for (const text of ['', '{', 'null', '[]', '{"state":"proven"}'])
      expect(verifyReceipt(text, undefined)).toEqual({ refused: 'not-a-receipt' });
  });
});
