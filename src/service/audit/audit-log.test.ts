import { randomBytes, randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../../test/database.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { type AuditLog, type AuditLogParts, createAuditLog } from './audit-log.ts';
import { readCheckpoint } from './checkpoint.ts';
import type { Leaf } from './leaf.ts';
import { newLeafId } from './leaf-id.ts';
import { newSigningKey, openNote, readSigningKey, readVerifier, type Signer, type Verifier } from './note.ts';
import type { Receipt } from './prover.ts';
import { LEASE } from './sequence.ts';
import { leafHash } from './tree/hashes.ts';
import { provesConsistency, provesInclusion } from './tree/verify.ts';

const NOW = Date.UTC(2026, 2, 2, 10);
const signer = readSigningKey(newSigningKey('kingston-trust/test')) as Signer;
const verifier = readVerifier(signer.verifier) as Verifier;
const key = randomBytes(32);

let database: TestDatabase;
let now: number;
beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(async () => {
  await database.pool.query(`truncate audit_leaves, audit_tiles, audit_checkpoints, audit_keys, audit_tree`);
  now = NOW;
});
afterAll(() => database.drop());

function open(parts: Partial<AuditLogParts> = {}): AuditLog {
  return createAuditLog({ pool: database.pool, signer, key, server: 'one', now: () => now, ...parts });
}

const leafOf = (sequence: number): Leaf => ({
  ...{ kind: 'decision', at: NOW, seller: 'S-1', sequence, hash: 'ab'.repeat(32) },
});

/** Whether a receipt proves its leaf to somebody who has nothing but the key. */
function isProven(receipt: Receipt | undefined): boolean {
  if (receipt?.state !== 'proven') return false;
  const { size, root } = readCheckpoint(openNote(receipt.checkpoint, [verifier]) ?? '') ?? {};
  if (size === undefined || root === undefined) return false;
  const leaf = leafHash(Buffer.from(receipt.leaf));
  return provesInclusion({ leaf, index: receipt.index, size, root }, receipt.proof);
}

/** A pool that counts what inserts leaves, and can be held up or broken. */
function watched(pool: Pool): { readonly pool: Pool; inserts: number; before: () => Promise<void> } {
  const watch = {
    inserts: 0,
    before: async () => {},
    pool: new Proxy(pool, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        if (name !== 'query') return value.bind(target);
        return async (...sent: unknown[]) => {
          if ((sent[0] as { name?: string }).name === 'insert-audit-leaves') {
            watch.inserts += 1;
            await watch.before();
          }
          return value.apply(target, sent);
        };
      },
    }),
  };
  return watch;
}

async function roots(): Promise<ReadonlyMap<number, string>> {
  const { rows } = await database.pool.query<{ size: number; note: string }>(
    'select size, note from audit_checkpoints',
  );
  return new Map(rows.map(({ size, note }) => [size, openNote(note, [verifier]) ?? 'not signed']));
}

async function positions(): Promise<readonly (number | null)[]> {
  const { rows } = await database.pool.query('select position from audit_leaves order by position');
  return rows.map(({ position }) => position);
}

describe('a leaf', () => {
  test('is on record when append answers, and proven when it has its place', async () => {
    const log = open();
    const { leafId } = await log.append(leafOf(1));
    const recorded = await log.receiptOf(leafId);
    expect(recorded).toMatchObject({ state: 'recorded', leafId });
    expect(await log.sequence()).toBe(1);
    const proven = await log.receiptOf(leafId);
    expect(proven).toMatchObject({ state: 'proven', leafId, leaf: recorded?.leaf, index: 0, size: 1 });
    expect(isProven(proven)).toBe(true);
    expect(await log.receiptOf(randomUUID())).toBeUndefined();
  });

  test('that is told twice under its id is there once', async () => {
    const log = open();
    const leafId = randomUUID();
    await Promise.all([log.append(leafOf(1), leafId), log.append(leafOf(2), leafId), log.append(leafOf(3))]);
    expect(await log.sequence()).toBe(2);
  });

  test('of a transaction is there when that is committed, and not before or otherwise', async () => {
    const log = open();
    const back = inTransaction(database.pool, async (transaction) => {
      await log.appendIn(transaction, [{ leafId: newLeafId(NOW), leaf: leafOf(1) }]);
      throw new Error('taken back');
    });
    await expect(back).rejects.toThrow('taken back');
    await inTransaction(database.pool, async (transaction) => {
      await log.appendIn(transaction, [{ leafId: newLeafId(NOW), leaf: leafOf(2) }]);
      expect(await log.sequence()).toBe(0);
    });
    expect(await log.sequence()).toBe(1);
  });

  test('that cannot be written is not answered as if it were', async () => {
    const watch = watched(database.pool);
    const log = open({ pool: watch.pool });
    watch.before = async () => {
      watch.before = async () => {};
      throw Object.assign(new Error('gone'), { code: 'ECONNRESET' });
    };
    const failed = await Promise.allSettled([log.append(leafOf(1)), log.append(leafOf(2))]);
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    // Those who come later are not harmed.
    await log.append(leafOf(3));
    expect(await log.sequence()).toBe(1);
  });
});

test('many who come at once share a few commits', async () => {
  const watch = watched(database.pool);
  const log = open({ pool: watch.pool });
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  watch.before = () => held;
  const first = log.append(leafOf(1));
  await new Promise(setImmediate);
  const others = Array.from({ length: 63 }, (_, index) => log.append(leafOf(index + 2)));
  release();
  const all = await Promise.all([first, ...others]);
  expect(watch.inserts).toBe(2);
  await log.sequence();
  for (const { leafId } of all) expect(isProven(await log.receiptOf(leafId))).toBe(true);
});

test('each checkpoint goes on from all before it', async () => {
  const log = open();
  await log.sequence();
  for (const count of [1, 2, 255, 300]) {
    await Promise.all(Array.from({ length: count }, (_, index) => log.append(leafOf(index + 1))));
    await log.sequence();
  }
  const signed = [...(await roots()).values()].map((text) => readCheckpoint(text));
  expect(signed.map((each) => each?.size)).toEqual([0, 1, 3, 258, 558]);
  for (const older of signed)
    for (const younger of signed) {
      const [from, to] = [older?.size ?? 0, younger?.size ?? 0];
      const proof = await log.prover.consistency(from, to);
      if (older === undefined || younger === undefined || from > to) expect(proof).toBeUndefined();
      else expect(provesConsistency({ from, fromRoot: older.root, to, toRoot: younger.root }, proof ?? [])).toBe(true);
    }
  expect(await log.prover.consistency(0, 559)).toBeUndefined();
});

describe('several servers', () => {
  test('that put leaves in order at once make one tree', async () => {
    const servers = ['one', 'two', 'three'].map((server) => open({ server }));
    const work = servers.map(async (log, server) => {
      for (let round = 0; round < 12; round++) {
        await Promise.all([1, 2, 3].map((each) => log.append(leafOf(server * 100 + round * 3 + each))));
        // Each of them takes over again and again.
        now += LEASE;
        await log.sequence();
      }
    });
    await Promise.all(work);
    now += LEASE;
    await (servers[0] as AuditLog).sequence();
    expect(await positions()).toEqual(Array.from({ length: 108 }, (_, index) => index));
    const { rows } = await database.pool.query('select leaf_id from audit_leaves');
    for (const { leaf_id } of rows) expect(isProven(await (servers[1] as AuditLog).receiptOf(leaf_id))).toBe(true);
  });

  test('stand by while one has the lease, and take over when it is gone', async () => {
    const [one, two] = [open({ server: 'one' }), open({ server: 'two' })];
    await one.append(leafOf(1));
    expect(await one.sequence()).toBe(1);
    await two.append(leafOf(2));
    expect(await two.sequence()).toBe(0);
    now += LEASE;
    expect(await two.sequence()).toBe(1);
  });

  test.each(['write-audit-tiles', 'insert-audit-checkpoint', 'set-audit-size', 'commit'])(
    'one that is killed at %s leaves a tree that another goes on with',
    async (where) => {
      const log = open();
      await log.append(leafOf(1));
      await log.sequence();
      const before = await roots();
      const { leafId } = await log.append(leafOf(2));
      const dying = open({ server: 'dying', pool: killedAt(database.pool, where) });
      now += LEASE;
      await expect(dying.sequence()).rejects.toThrow();
      expect(await roots()).toEqual(before);
      expect(await log.receiptOf(leafId)).toMatchObject({ state: 'recorded' });
      expect(await log.sequence()).toBe(1);
      expect(isProven(await log.receiptOf(leafId))).toBe(true);
    },
  );
});

/** A pool whose connections are cut by the server at a statement. */
function killedAt(pool: Pool, where: string): Pool {
  const connect = async () => {
    const client = await pool.connect();
    const query = client.query.bind(client) as (...sent: unknown[]) => Promise<unknown>;
    const cut = async (...sent: unknown[]) => {
      const name = typeof sent[0] === 'string' ? sent[0] : (sent[0] as { name?: string }).name;
      if (name === where) {
        const { rows } = (await query('select pg_backend_pid() as pid')) as { rows: { pid: number }[] };
        await pool.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
      }
      return query(...sent);
    };
    const proxy = new Proxy(client, {
      get(target, name) {
        if (name === 'query') return cut;
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    return proxy;
  };
  return new Proxy(pool, {
    get(target, name) {
      if (name === 'connect') return connect;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

test('nothing is signed over a tree that somebody changed', async () => {
  const log = open();
  await log.append(leafOf(1));
  await log.sequence();
  await database.pool.query('update audit_tiles set hashes = set_byte(hashes, 3, 1 + get_byte(hashes, 3) % 200)');
  await log.append(leafOf(2));
  await expect(log.sequence()).rejects.toThrow('kingston audit verify');
  expect((await roots()).size).toBe(1);
});

test('another key is entered with the size from which on it signs', async () => {
  const log = open();
  await log.append(leafOf(1));
  await log.sequence();
  const other = readSigningKey(newSigningKey('kingston-trust/other')) as Signer;
  const added: unknown[] = [];
  const next = open({ signer: other, keyAdded: (...told) => added.push(told) });
  await next.append(leafOf(2));
  await next.sequence();
  expect(added).toEqual([[other.verifier, 1]]);
});
