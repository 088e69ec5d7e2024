import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { withDatabase } from '../../test/database.ts';
import { openTestLedger } from '../../test/ledger/drive.ts';
import { createAuditLog } from '../service/audit/audit-log.ts';
import type { Receipt } from '../service/audit/prover.ts';
import { openSigningKey } from '../service/audit/signing-key.ts';
import { latestCheckpoint } from '../service/audit/tree-store.ts';
import { toReceiptDocument } from '../service/audit/view.ts';
import { COMMANDS } from './commands.ts';
import { kingston } from './kingston.ts';
import { memoryOutput } from './output.ts';

const database = withDatabase();
const folder = mkdtempSync(path.join(tmpdir(), 'kingston-audit-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(typed: readonly string[], isTerminal = false) {
  const [stdout, stderr] = [memoryOutput(), memoryOutput()];
  const output = { stdout, stderr, isTerminal, progress() {} };
  const code = await kingston(['audit', 'verify', ...typed], COMMANDS, output);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

const file = (name: string, text: string): string => {
  const named = path.join(folder, name);
  writeFileSync(named, text);
  return named;
};

let receipt: string;
let kept: string;
let key: string;
beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', '');
  const { pool } = database();
  await openTestLedger(pool, 'wall', { now: Date.now });
  const signer = await openSigningKey(undefined, folder);
  if ('refused' in signer) throw new Error(signer.refused.code);
  key = signer.verifier;
  const log = createAuditLog({ pool, signer, key: randomBytes(32), server: 'one', now: Date.now });
  const hash = 'ab'.repeat(32);
  const { leafId } = await log.append({
    ...{ kind: 'access', at: 1, access: 'A-1', seller: 'S-1', order: hash, actor: 'P-1', role: 'carrier' },
    ...{ purpose: 'fulfil', verdicts: [{ field: 'address', verdict: 'show', rule: 'D1' }] },
  });
  const recorded = toReceiptDocument((await log.receiptOf(leafId)) as Receipt);
  file('recorded.json', JSON.stringify(recorded));
  await log.sequence();
  receipt = JSON.stringify(toReceiptDocument((await log.receiptOf(leafId)) as Receipt));
  kept = (await latestCheckpoint(pool))?.note ?? '';
});

test('a log that is whole, for people and for programs', async () => {
  const at = ['--database', database().url];
  const shown = await run(at, true);
  expect(shown).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^The log is whole: 1 entries, 1 checkpoints/),
  });
  const told = await run([...at, '--key', key, '--checkpoint', file('kept.txt', kept)]);
  expect(JSON.parse(told.stdout)).toMatchObject({ ok: true, entries: 1 });
});

test('the first bad entry is named, and ends it with 1', async () => {
  const { pool, url } = database();
  await pool.query(`update audit_leaves set body = replace(body, 'A-1', 'A-2')`);
  const told = await run(['--database', url]);
  expect(told).toMatchObject({ code: 1, stderr: expect.stringContaining('entry 0 is not the one that was signed') });
  expect(JSON.parse(told.stdout)).toEqual({ ok: false, code: 'entry-changed', position: 0 });
  await pool.query(`update audit_leaves set body = replace(body, 'A-2', 'A-1')`);
});

test('a receipt is checked without a database', async () => {
  const good = file('receipt.json', receipt);
  const told = await run([good, '--key', key]);
  expect(told).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(told.stdout)).toMatchObject({ ok: true, index: 0, size: 1, leaf: { actor: 'P-1' } });
  expect((await run([good], true)).stdout).toContain('compare kingston-trust/');
  const changed = file('changed.json', receipt.replace('P-1', 'P-2'));
  expect(await run([changed, '--key', key])).toMatchObject({
    ...{ code: 1, stdout: '', stderr: expect.stringContaining('the entry or the proof was changed') },
  });
});

test('the receipt of an erasure says what was erased, and another word in it is found', async () => {
  const { pool } = database();
  const signer = await openSigningKey(undefined, folder);
  if ('refused' in signer) throw new Error(signer.refused.code);
  const log = createAuditLog({ pool, signer, key: randomBytes(32), server: 'one', now: Date.now });
  const statement = JSON.stringify({ format: 'kingston-trust/erasure/1', orders: [{ order: 'O-1' }] });
  const { leafId } = await log.append({
    ...{ kind: 'erasure-receipt', at: 1, request: 'R-1', subject: 'ab'.repeat(32), orders: 1 },
    statement: createHash('sha256').update(statement).digest('hex'),
  });
  await log.sequence();
  const proven = { ...toReceiptDocument((await log.receiptOf(leafId)) as Receipt), statement };
  const told = await run([file('erasure.json', JSON.stringify(proven)), '--key', key], true);
  expect(told).toMatchObject({ code: 0, stdout: expect.stringContaining('"order": "O-1"') });
  const changed = JSON.stringify({ ...proven, statement: statement.replace('O-1', 'O-2') });
  expect(await run([file('erased.json', changed), '--key', key])).toMatchObject({
    ...{ code: 1, stdout: '', stderr: expect.stringContaining('is not the one that the log holds') },
  });
});

test.each<readonly [readonly string[], string]>([
  [['nowhere.json'], 'cannot read nowhere.json: no such file'],
  [['recorded.json'], 'download it again'],
  [['empty.json'], 'is no receipt'],
  [['receipt.json', '--key', 'mine'], 'mine is no key of a log'],
  [['--checkpoint', 'nowhere.txt'], 'cannot read nowhere.txt'],
])('%j is bad input', async (typed, said) => {
  file('receipt.json', receipt);
  file('empty.json', '{}');
  const there = typed.map((word) => (/^(recorded|empty|receipt)\.json$/.test(word) ? path.join(folder, word) : word));
  expect(await run(there)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(said) });
});

test('the key is for its owner alone, and one that is damaged is not used', async () => {
  const { statSync } = await import('node:fs');
  expect(statSync(path.join(folder, 'audit-key')).mode & 0o777).toBe(0o600);
  const again = await openSigningKey(undefined, folder);
  expect(again).toMatchObject({ verifier: key });
  const damaged = file('damaged', 'PRIVATE+KEY+x');
  expect(await openSigningKey(damaged, folder)).toEqual({ refused: { code: 'audit-key-damaged', file: damaged } });
  expect(await openSigningKey(folder, folder)).toEqual({
    refused: { code: 'audit-key-unreadable', file: folder, reason: 'EISDIR' },
  });
});
