import type { Pool } from 'pg';
import type { Recipient } from '../ledger/relay.ts';
import { STAFF_ACTS } from '../ledger/staff-acts.ts';
import type { AuditLog } from './audit-log.ts';
import { leafIdOf } from './leaf-id.ts';
import { leafOfAct, leafOfDecision } from './ledger-rows.ts';
import { decisionsAt, eventsAt } from './ledger-store.ts';

/** What following the ledger takes. */
export type FollowParts = {
  readonly pool: Pool;
  readonly audit: Pick<AuditLog, 'append' | 'tagOf'>;
  readonly key: Buffer;
};

/**
 * Puts every decision, and every act of the staff, into the log. The id of such a leaf follows from what it is about, so a
 * message that comes twice leaves one leaf.
 */
export function followAudit({ pool, audit, key }: FollowParts): Recipient {
  return async ({ seller_id: seller, key: message, topic, body }) => {
    const number = Number(message.slice(message.lastIndexOf('/') + 1));
    // `audit`: decided before there was a log.
    if (topic === 'decision' || topic === 'audit') {
      const [row] = await decisionsAt(pool, [{ seller, number }]);
      if (row !== undefined) await audit.append(leafOfDecision(row), leafIdOf(key, `decision/${seller}/${number}`));
    }
    const { type } = body as { readonly type?: unknown };
    if (topic === 'act' || (topic === 'event' && STAFF_ACTS.has(String(type)))) {
      const [row] = await eventsAt(pool, [{ seller, number }]);
      if (row === undefined || !isOfStaff(row)) return;
      const leaf = leafOfAct(row, (person) => audit.tagOf('actor', person));
      await audit.append(leaf, leafIdOf(key, `event/${seller}/${number}`));
    }
  };
}

/** A hub inspects listings, too. */
function isOfStaff({ type, body }: { readonly type: string; readonly body: unknown }): boolean {
  if (type !== 'listing.inspected') return true;
  return (body as { readonly data?: { readonly by?: unknown } }).data?.by === 'staff';
}
