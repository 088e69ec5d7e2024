import { randomBytes } from 'node:crypto';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase, withDatabase } from '../../../test/database.ts';
import { memoryFileStore } from '../../../test/files/memory-file-store.ts';
import { restoreBackup } from '../postgres/backup/restore.ts';
import { writeBackup } from '../postgres/backup/write.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { type AuditLog, createAuditLog } from './audit-log.ts';
import type { Leaf } from './leaf.ts';
import { newSigningKey, readSigningKey, readVerifier, type Signer, type Verifier } from './note.ts';
import { sequence } from './sequence.ts';
import { leafHash } from './tree/hashes.ts';
import { EMPTY_EDGE, grow } from './tree/tiles.ts';
import { writeTiles } from './tree-store.ts';
import { type VerifyOptions, verifyLog } from './verify-log.ts';

const signer = readSigningKey(newSigningKey('kingston-trust/test')) as Signer;
const other = readSigningKey(newSigningKey('kingston-trust/test')) as Signer;
const key = randomBytes(32);
const database = withDatabase();

/** Checkpoints at these sizes; the last tile but one is full. */
const SIZES = [0, 3, 10, 258, 600];
const leafOf = (number: number): Leaf => ({
  ...{ kind: 'access', at: number, access: `A-${number}`, seller: 'S-1', order: 'ab'.repeat(32), actor: 'P-1' },
  ...{ role: 'seller-member', purpose: 'support', verdicts: [{ field: 'name', verdict: 'mask', rule: 'D1' }] },
});

let log: AuditLog;
beforeAll(async () => {
  let now = 1_000_000;
  log = createAuditLog({ pool: database().pool, signer, key, server: 'one', now: () => now });
  for (const [index, size] of SIZES.entries()) {
    const count = size - (SIZES[index - 1] ?? 0);
    now += 1000;
    await Promise.all(Array.from({ length: count }, (_, each) => log.append(leafOf(size * 1000 + each))));
    await log.sequence();
  }
});

/** What is found when somebody has done this to the database; taken back afterwards. */
async function found(sql: string, options: VerifyOptions = {}): Promise<unknown> {
  let answer: unknown;
  const takeBack = new Error('take back');
  const done = inTransaction(database().pool, async (transaction) => {
    await transaction.query(sql);
    answer = await verifyLog(transaction, options);
    throw takeBack;
  });
  await expect(done).rejects.toBe(takeBack);
  return answer !== null && typeof answer === 'object' && 'found' in answer ? answer.found : answer;
}

const verifier = (of: Signer): Verifier => readVerifier(of.verifier) as Verifier;

test('a log that nobody changed is whole', async () => {
  const whole = { entries: 600, checkpoints: SIZES.length, keys: [expect.stringContaining('kingston-trust/test+')] };
  expect(await found('select 1')).toEqual(whole);
  expect(await found('select 1', { keys: [verifier(signer)] })).toEqual(whole);
});

test('a backup holds all of it, and the log goes on where it is restored', async () => {
  const output = new PassThrough();
  const packed = buffer(output);
  await writeBackup(database().pool, output, {
    now: () => 1,
    files: { names: async () => [], get: async () => undefined },
  });
  const other = await freshDatabase({ empty: true });
  try {
    const restored = await restoreBackup(other.pool, Readable.from([await packed]), { files: memoryFileStore() });
    expect(restored).not.toHaveProperty('refused');
    const { rows } = await database().pool.query('select note from audit_checkpoints order by size desc limit 1');
    const witness = rows[0].note as string;
    expect(await verifyLog(other.pool, { witness })).toMatchObject({ entries: 600 });
    const next = createAuditLog({ pool: other.pool, signer, key, server: 'two', now: () => 9_000_000 });
    await next.append(leafOf(1));
    expect(await next.sequence()).toBe(1);
    expect(await verifyLog(other.pool, { witness })).toMatchObject({ entries: 601 });
  } finally {
    await other.drop();
  }
});

test.each([0, 2, 3, 255, 256, 257, 599])('entry %i flipped, deleted or put elsewhere is named', async (position) => {
  const at = `where position = ${position}`;
  const next = position === 599 ? 0 : position + 1;
  expect(await found(`update audit_leaves set body = replace(body, '"D1"', '"D2"') ${at}`)).toEqual({
    ...{ code: 'entry-changed', position },
  });
  expect(await found(`delete from audit_leaves ${at}`)).toEqual({ code: 'entry-missing', position });
  expect(await found(`update audit_leaves set position = null ${at}`)).toEqual({ code: 'entry-missing', position });
  const swap = `update audit_leaves set position = -1 ${at};
    update audit_leaves set position = ${position} where position = ${next};
    update audit_leaves set position = ${next} where position = -1`;
  expect(await found(swap)).toEqual({ code: 'entry-changed', position: Math.min(position, next) });
  // Under another id it would be another leaf's proof.
  expect(await found(`update audit_leaves set leaf_id = gen_random_uuid() ${at}`)).toMatchObject({
    ...{ code: 'hashes-changed', level: 0, number: Math.floor(position / 256) },
  });
  const insert = `update audit_leaves set position = position + 10000 where position >= ${position};
    insert into audit_leaves values (gen_random_uuid(), '{}', 1, ${position});
    update audit_leaves set position = position - 9999 where position >= 10000`;
  expect(await found(insert)).toEqual({ code: 'entry-changed', position });
});

test('an entry behind the end is named', async () => {
  const insert = `insert into audit_leaves values (gen_random_uuid(), '{}', 1, 600)`;
  expect(await found(insert)).toEqual({ code: 'entry-unsigned', position: 600 });
});

describe('hashes', () => {
  test.each([
    [0, 0],
    [0, 2],
    [1, 0],
  ])('of level %i, tile %i', async (level, number) => {
    const at = `where level = ${level} and number = ${number}`;
    const flip = 'set hashes = set_byte(hashes, 40, 255 - get_byte(hashes, 40))';
    expect(await found(`update audit_tiles ${flip} ${at}`)).toEqual({ code: 'hashes-changed', level, number });
    expect(await found(`delete from audit_tiles ${at}`)).toEqual({ code: 'hashes-changed', level, number });
  });

  test('that were made anew along with an entry are not those that were signed', async () => {
    let answer: unknown;
    const takeBack = new Error('take back');
    const done = inTransaction(database().pool, async (transaction) => {
      await transaction.query(`update audit_leaves set body = replace(body, '"D1"', '"D2"') where position = 7`);
      const { rows } = await transaction.query<{ body: string }>('select body from audit_leaves order by position');
      const leaves = rows.map(({ body }) => leafHash(Buffer.from(body)));
      await writeTiles(transaction, grow(EMPTY_EDGE, leaves).tiles);
      answer = await verifyLog(transaction);
      throw takeBack;
    });
    await expect(done).rejects.toBe(takeBack);
    expect(answer).toEqual({ found: { code: 'entries-rewritten', from: 3, to: 9 } });
  });
});

describe('checkpoints', () => {
  test('flipped, taken away, or signed by another', async () => {
    expect(await found(`update audit_checkpoints set note = replace(note, '258', '259') where size = 258`)).toEqual({
      ...{ code: 'checkpoint-forged', size: 258 },
    });
    expect(await found('delete from audit_checkpoints where size = 600')).toEqual({
      ...{ code: 'checkpoint-missing', size: 600 },
    });
    expect(await found('update audit_checkpoints set size = 700 where size = 258')).toMatchObject({
      ...{ code: 'checkpoint-ahead', size: 700 },
    });
    expect(await found('select 1', { keys: [verifier(other)] })).toEqual({ code: 'checkpoint-forged', size: 0 });
  });

  test('one that was kept elsewhere shows that the log was cut, or is another one', async () => {
    const { rows } = await database().pool.query('select note from audit_checkpoints where size = 258');
    const witness = rows[0].note as string;
    expect(await found('select 1', { witness })).toMatchObject({ entries: 600 });
    const cut = `delete from audit_leaves where position >= 10; delete from audit_checkpoints where size > 10;
      delete from audit_tiles where level > 0 or number > 0; update audit_tree set size = 10;
      update audit_tiles set hashes = substring(hashes for 320)`;
    expect(await found(cut, { witness })).toEqual({ code: 'cut', size: 258, left: 10 });
    // Without it nobody could tell.
    expect(await found(cut)).toMatchObject({ entries: 10 });
    const forged = other.sign(witness.split('\n\n')[0]?.replace(/\n[^\n]{44}$/, `\n${'A'.repeat(43)}=\n`) ?? '');
    const keys = [verifier(signer), verifier(other)];
    expect(await found('select 1', { witness: forged, keys })).toEqual({ code: 'split', size: 258 });
  });
});

describe('the ledger beside its leaves', () => {
  const { pool } = { pool: () => database().pool };
  beforeEach(async () => {
    await pool().query('delete from decisions');
  });

  test('a decision that was changed, taken away or slipped in is named', async () => {
    await pool().query(
      `insert into decisions values ('S-9', 1, 5, 1, 'warning.issued', '{"a":1}', '{"b": 0.1}', 3, 0)`,
    );
    const { decisionsAt } = await import('./ledger-store.ts');
    const { leafOfDecision } = await import('./ledger-rows.ts');
    const [row] = await decisionsAt(pool(), [{ seller: 'S-9', number: 1 }]);
    if (row === undefined) throw new Error('no decision');
    const slipped = { code: 'decision-unrecorded', seller: 'S-9', decided: 1, recorded: 0 };
    expect(await found('select 1')).toEqual(slipped);
    await log.append(leafOfDecision(row));
    await sequence({ pool: pool(), signer, server: 'one', now: () => 2_000_000, keyAdded: () => {} });
    expect(await found('select 1')).toMatchObject({ entries: 601 });
    const named = { code: 'decision-changed', position: 600, seller: 'S-9', number: 1 };
    for (const [column, value] of Object.entries({
      ...{ line: `'{"a":2}'`, trace: `'{"b": 0.2}'`, at: '6', decision: `'x'`, action_number: '2', position: '4' },
    }))
      expect(await found(`update decisions set ${column} = ${value}`)).toEqual(named);
    expect(await found('delete from decisions')).toEqual(named);
    const copy = `insert into decisions select seller_id, 2, at, action_number, decision, line, trace, position, 0 from decisions
      where seller_id = 'S-9'`;
    expect(await found(copy)).toEqual({ ...slipped, decided: 2, recorded: 1 });
    const waits = `insert into outbox values ('S-9', 'decision/S-9/2', 1, 'decision', '{}', 1)`;
    expect(await found(`${copy}; ${waits}`)).toMatchObject({ entries: 601 });
  });
});
