import type { Pool } from 'pg';
import { type KeepHere, type RecordAccesses, recordTogether, type WriteLeaves } from '../accesses/record.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import { openMisuseCase } from '../cases/open.ts';

/** Writes accesses down, each with its leaf in the tamper-evident log and, of who was stopped, the case for staff: in one commit (F14). */
export function recordAccesses(
  pool: Pool,
  audit: Pick<AuditLog, 'appendIn' | 'tagOf'>,
  keepHere: KeepHere,
): RecordAccesses {
  const writeLeaves: WriteLeaves = (transaction, accesses) =>
    audit.appendIn(
      transaction,
      accesses.map(({ id, seller, order, person, role, purpose, at, verdicts, leaf, place }) => ({
        leafId: leaf,
        leaf: {
          ...{ kind: 'access' as const, at, access: id, seller, order: audit.tagOf('order', order) },
          ...{ actor: person, role, purpose, verdicts: verdicts.map((each) => ({ ...each })) },
          ...(place !== undefined && { place }),
        },
      })),
    );
  return recordTogether(pool, {
    ...{ writeLeaves, keepHere },
    async onBlocked(transaction, blocked) {
      for (const { id, seller, person, at } of blocked)
        await openMisuseCase(transaction, { seller, access: id, person, at });
    },
  });
}
