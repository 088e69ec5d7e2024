import type { Pool } from 'pg';
import type { OpenMatters } from '../../src/rulebook/customer-data/holds.ts';
import type { Fact } from '../../src/rulebook/facts.ts';
import { type AuditLog, createAuditLog } from '../../src/service/audit/audit-log.ts';
import { newSigningKey, readSigningKey, type Signer } from '../../src/service/audit/note.ts';
import type { FileStore } from '../../src/service/file-store/file-store.ts';
import type { Ledger } from '../../src/service/ledger/ledger.ts';
import { openPool } from '../../src/service/postgres/database.ts';
import { asRole, ROLES } from '../../src/service/postgres/roles.ts';
import { shredDue } from '../../src/service/retention/shred-due.ts';
import { leaveErasures } from '../../src/service/start/leave-erasures.ts';
import type { Vault } from '../../src/service/vault/vault.ts';
import { day } from '../builders.ts';
import { eventsOf } from '../events-of-facts.ts';
import { tick } from '../guarantees/histories.ts';
import { POLICY_DOCUMENT, readPolicy } from '../ledger/drive.ts';
import { sorted } from '../reference/examples.ts';
import { openTestVault } from './open-test-vault.ts';

/** What retention is tested with: a ledger, and a vault whose job works by its own database role. */
export type Shredding = {
  readonly vault: Vault;
  readonly audit: AuditLog;
  /** Runs the job once; answers how many orders lost their values. */
  readonly run: (given?: { readonly shreddedAfter?: number; readonly matters?: OpenMatters }) => Promise<number>;
  readonly close: () => Promise<void>;
};

type Place = {
  readonly pool: Pool;
  readonly url: string;
  readonly folder: string;
  readonly ledger: Ledger;
  /** Wall time. */
  readonly now: () => number;
  readonly files?: FileStore;
};

/** `separateRoles` must have been called: everything that the job does it does as `kingston_shredder`. */
export function openShredding({ pool, url, folder, ledger, now, files }: Place): Shredding {
  const signer = readSigningKey(newSigningKey('kingston-trust/test')) as Signer;
  const audit = createAuditLog({ pool, signer, key: Buffer.alloc(32, 7), server: 'one', now });
  const shredder = openPool({ url: asRole(url, ROLES.shredder), connections: 2, onLostConnection: () => {} });
  const given = files === undefined ? {} : { files };
  const vault = openTestVault({ pool, folder, now, shredder, leave: leaveErasures(audit), ...given });
  const policy = readPolicy(POLICY_DOCUMENT);
  return {
    ...{ vault, audit },
    run: ({ shreddedAfter = policy.customerData.shreddedAfter, matters = new Map() } = {}) =>
      shredDue({
        ...{ pool, ledger, now, kept: vault.kept, matters: async () => matters },
        policy: async () => ({ ...policy, customerData: { ...policy.customerData, shreddedAfter } }),
      }),
    close: () => shredder.end(),
  };
}

/** Tells the ledger facts; throws for one that it refuses. */
export async function tell(ledger: Ledger, ...facts: readonly Fact[]): Promise<void> {
  const { rejected } = await ledger.append(eventsOf(sorted([...facts])));
  if (rejected.length > 0) throw new Error(rejected[0]?.detail);
}

/** Nothing happens but time, up to so many days. */
export async function until(ledger: Ledger, days: number): Promise<void> {
  await tell(ledger, tick({ id: `until-${days}`, seller: 'S-time', at: day(days) }));
}
