import type { AuditLog } from '../audit/audit-log.ts';
import type { Leaf } from '../audit/leaf.ts';
import { newLeafId } from '../audit/leaf-id.ts';
import type { Act, WriteActs } from '../ledger/write-act.ts';

/** Writes acts of the staff as leaves of the tamper-evident log, in the transaction that does them. */
export function writeActsWith(audit: Pick<AuditLog, 'appendIn' | 'tagOf'>, now: () => number): WriteActs {
  return (transaction, acts) =>
    audit.appendIn(
      transaction,
      acts.map((act) => ({ leafId: newLeafId(now()), leaf: leafOf(act, audit.tagOf) })),
    );
}

/** What a leaf may name as it is. Anything else stands in it as a keyed hash. */
const OPAQUE = /^[A-Za-z0-9._~-]{1,128}$/;

function leafOf({ act, at, by, seller, order, about, fields, purpose, hash }: Act, tagOf: AuditLog['tagOf']): Leaf {
  return {
    ...{ kind: 'act', act, at },
    ...(by !== undefined && { actor: OPAQUE.test(by) ? by : tagOf('actor', by) }),
    ...(seller !== undefined && { seller }),
    ...(order !== undefined && { order: tagOf('order', order) }),
    ...(about !== undefined && { about: OPAQUE.test(about) ? about : tagOf('about', about) }),
    ...(fields !== undefined && { fields: [...fields] }),
    ...(purpose !== undefined && { purpose }),
    ...(hash !== undefined && { hash }),
  };
}
