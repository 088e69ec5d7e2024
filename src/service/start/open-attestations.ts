import type { Pool } from 'pg';
import { isSellerRole } from '../../rulebook/accounts/actor.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { AttestationRoutes } from '../attestations/routes/register.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import { newLeafId } from '../audit/leaf-id.ts';
import type { Ledger } from '../ledger/ledger.ts';

type Sources = {
  readonly pool: Pool;
  readonly ledger: Pick<Ledger, 'clock'>;
  readonly accounts: Pick<Accounts, 'listPeople'>;
  readonly policies: { inForce(): Promise<Policy> };
  readonly audit: Pick<AuditLog, 'appendIn'>;
  /** Wall time. */
  readonly now: () => number;
};

/** Puts together the privacy briefing of sellers' people: each attestation is kept with its leaf. */
export function openAttestations({ pool, ledger, accounts, policies, audit, now }: Sources): AttestationRoutes {
  return {
    ...{ pool, now, clock: ledger.clock, zone: async () => (await policies.inForce()).zone },
    newId: () => newLeafId(now()),
    async people({ seller, ...page }) {
      const people = await accounts.listPeople({ ...page, sellerId: seller });
      return people.flatMap(({ role, sellerId: _, ...person }) => (isSellerRole(role) ? [{ ...person, role }] : []));
    },
    writeLeaf: (transaction, { leaf, at, seller, person, version }) =>
      audit.appendIn(transaction, [
        { leafId: leaf, leaf: { kind: 'attestation', at, seller, actor: person, version } },
      ]),
  };
}
