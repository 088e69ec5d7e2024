import type { Pool } from 'pg';
import type { Policy } from '../../rulebook/policy/policy.ts';
import type { AttestationRoutes } from '../attestations/routes/register.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import { newLeafId } from '../audit/leaf-id.ts';
import type { Ledger } from '../ledger/ledger.ts';

type Sources = {
  readonly pool: Pool;
  readonly ledger: Pick<Ledger, 'clock'>;
  readonly policies: { inForce(): Promise<Policy> };
  readonly audit: Pick<AuditLog, 'appendIn'>;
  /** Wall time. */
  readonly now: () => number;
};

/** Puts together the privacy briefing of sellers' people: each attestation is kept with its leaf. */
export function openAttestations({ pool, ledger, policies, audit, now }: Sources): AttestationRoutes {
  return {
    ...{ pool, now, clock: ledger.clock, zone: async () => (await policies.inForce()).zone },
    newId: () => newLeafId(now()),
    writeLeaf: (transaction, { leaf, at, seller, person, version }) =>
      audit.appendIn(transaction, [
        { leafId: leaf, leaf: { kind: 'attestation', at, seller, actor: person, version } },
      ]),
  };
}
