import { randomBytes, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { withDatabase } from '../../../test/database.ts';
import { LATE } from '../../../test/ledger/drive.ts';
import { lostDisputes, sorted } from '../../../test/reference/examples.ts';
import { type Served, serve } from '../../../test/served-ledger.ts';
import { ownEvent } from '../events/own-event.ts';
import { relay } from '../ledger/relay.ts';
import { type AuditLog, createAuditLog } from './audit-log.ts';
import { followAudit } from './follow.ts';
import { type Leaf, readLeaf } from './leaf.ts';
import { newSigningKey, readSigningKey, type Signer } from './note.ts';
import { verifyLog } from './verify-log.ts';

const key = randomBytes(32);
const signer = readSigningKey(newSigningKey('kingston-trust/test')) as Signer;
const database = withDatabase();
const pool = () => database().pool;
let served: Served;
let log: AuditLog;
beforeAll(async () => {
  served = await serve(pool());
  log = createAuditLog({ pool: pool(), signer, key, server: 'one', now: () => LATE });
});

const follow = () => followAudit({ pool: pool(), audit: log, key });

async function leaves(kind: Leaf['kind']): Promise<readonly Leaf[]> {
  const { rows } = await pool().query<{ body: string }>('select body from audit_leaves order by body');
  return rows.flatMap(({ body }) => {
    const leaf = readLeaf(body)?.leaf;
    return leaf?.kind === kind ? [leaf] : [];
  });
}

describe('the ledger in the log', () => {
  test('every decision becomes one leaf, told once or twice, and the ledger is what its leaves say', async () => {
    await served.tell(sorted([...lostDisputes(1, 2, 3, 4, 5)]));
    const { rows } = await pool().query('select seller_id, sequence, at from decisions order by sequence');
    expect(rows.length).toBeGreaterThan(0);
    const again = { seller_id: 'S-1', key: 'decision/S-1/1', topic: 'decision', body: {} };
    await follow()(again);
    expect(await relay(pool(), follow(), () => LATE)).toBeGreaterThan(0);
    // From before there was a log.
    await follow()({ ...again, key: 'audit/1', topic: 'audit' });
    await log.sequence();
    expect(await leaves('decision')).toEqual(
      rows.map((row) => expect.objectContaining({ seller: row.seller_id, sequence: row.sequence, at: row.at })),
    );
    expect(await verifyLog(pool())).toMatchObject({ entries: rows.length });
  });

  test('what staff did becomes a leaf with who did it; a name from elsewhere is not in it', async () => {
    const person = randomUUID();
    const { rows } = await pool().query(`select seller_id, action_number, at from decisions order by at desc limit 1`);
    const [{ seller_id: seller, action_number: number, at }] = rows;
    const said = (id: string, by: string) =>
      ownEvent('review.decided', '/staff', seller, id, at + 1000, {
        action: `${seller}/${number}`,
        outcome: 'extended',
        by,
      });
    const told = await served.ledger.append([said('one', person), said('two', 'Ada Lovelace')]);
    expect(told.rejected).toEqual([]);
    const before = await pool().query(`select topic, body from outbox where key like 'event/%'`);
    expect(before.rows).toEqual([
      { topic: 'act', body: {} },
      { topic: 'act', body: {} },
    ]);
    await relay(pool(), follow(), () => LATE);
    const acts = await leaves('staff-act');
    const actors = acts.map((leaf) => (leaf.kind === 'staff-act' ? leaf.actor : undefined));
    expect(new Set(actors)).toEqual(new Set([person, log.tagOf('actor', 'Ada Lovelace')]));
    await log.sequence();
    const whole = await verifyLog(pool());
    expect(whole).toMatchObject({ checkpoints: 2 });
    await pool().query(`update events set body = jsonb_set(body, '{data,outcome}', '"lifted"') where id = 'two'`);
    expect(await verifyLog(pool())).toMatchObject({ found: { code: 'act-changed', seller } });
  });
});
