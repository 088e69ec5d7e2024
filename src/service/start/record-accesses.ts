import type { Pool } from 'pg';
import { type RecordAccesses, recordTogether } from '../accesses/record.ts';
import type { AuditLog } from '../audit/audit-log.ts';

/** Writes accesses down, each with its leaf in the tamper-evident log and in the same commit (F14). */
export function recordAccesses(pool: Pool, audit: Pick<AuditLog, 'appendIn' | 'tagOf'>): RecordAccesses {
  return recordTogether(pool, (transaction, accesses) =>
    audit.appendIn(
      transaction,
      accesses.map(({ id, seller, order, person, role, purpose, at, verdicts, leaf }) => ({
        leafId: leaf,
        leaf: {
          ...{ kind: 'access' as const, at, access: id, seller, order: audit.tagOf('order', order) },
          ...{ actor: person, role, purpose, verdicts: verdicts.map((each) => ({ ...each })) },
        },
      })),
    ),
  );
}
