import type { Pool } from 'pg';
import { createAuditLog } from '../src/service/audit/audit-log.ts';
import { type Leaf, readLeaf } from '../src/service/audit/leaf.ts';
import { newSigningKey, readSigningKey, type Signer } from '../src/service/audit/note.ts';
import type { WriteActs } from '../src/service/ledger/write-act.ts';
import { writeActsWith } from '../src/service/start/write-acts.ts';

/** Puts acts into the tamper-evident log of a database, as the service does. */
export function writeActsOf(pool: Pool, now: () => number = Date.now): WriteActs {
  const signer = readSigningKey(newSigningKey('kingston-trust/test')) as Signer;
  return writeActsWith(createAuditLog({ pool, signer, key: Buffer.alloc(32, 7), server: 'one', now }), now);
}

/** The acts that are in it, in the order in which they were written. */
export async function actsIn(pool: Pool): Promise<readonly Extract<Leaf, { kind: 'act' }>[]> {
  const { rows } = await pool.query<{ body: string }>('select body from audit_leaves order by ctid');
  return rows.flatMap(({ body }) => {
    const leaf = readLeaf(body)?.leaf;
    return leaf?.kind === 'act' ? [leaf] : [];
  });
}
