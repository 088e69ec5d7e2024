import type { Pool } from 'pg';
import type { Policy } from '../../rulebook/policy/policy.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import { newLeafId } from '../audit/leaf-id.ts';
import type { LabelCodes } from '../labels/label-codes.ts';
import { labelCodes } from '../labels/label-codes.ts';
import type { LabelParts } from '../labels/parts.ts';
import type { LabelRoutes } from '../labels/routes/register.ts';
import { deriveKey } from '../sealing.ts';

type Sources = Pick<LabelParts, 'ledger'> & {
  readonly pool: Pool;
  readonly policies: { inForce(): Promise<Policy> };
  readonly accounts: { namesOf: LabelRoutes['named'] };
  readonly audit: Pick<AuditLog, 'appendIn' | 'tagOf'>;
  /** Of the installation: what label codes are made from. */
  readonly secret: string;
  /** Wall time. */
  readonly now: () => number;
};

/** Puts together what labels are made of, with a leaf in the tamper-evident log for each one that is made or voided. */
export function openLabels({ pool, ledger, policies, accounts, audit, secret, now }: Sources): LabelRoutes {
  const codes: LabelCodes = labelCodes(deriveKey(secret, 'labels'));
  return {
    ...{ pool, ledger, policy: policies.inForce, named: accounts.namesOf, codes },
    writeLeaves: (transaction, acts) =>
      audit.appendIn(
        transaction,
        acts.map(({ seller, order, serial, at, act, actor, reason }) => ({
          leafId: newLeafId(now()),
          leaf: { kind: 'label' as const, at, seller, order: audit.tagOf('order', order), serial, act, actor, reason },
        })),
      ),
  };
}
