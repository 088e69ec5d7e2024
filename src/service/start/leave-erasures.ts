import type { AuditLog } from '../audit/audit-log.ts';
import { newLeafId } from '../audit/leaf-id.ts';
import type { LeaveErasure } from '../vault/erasure.ts';

/** Leaves a leaf for each erasure, in the transaction that sets its tombstone: there is none without the other. */
export function leaveErasures(audit: Pick<AuditLog, 'appendIn' | 'tagOf'>): LeaveErasure {
  return async (transaction, { seller, order, why, at }) => {
    const leafId = newLeafId(at);
    const leaf = { kind: 'erasure' as const, at, seller, order: audit.tagOf('order', order), why };
    await audit.appendIn(transaction, [{ leafId, leaf }]);
    return leafId;
  };
}
