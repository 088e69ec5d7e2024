import type { Pool } from 'pg';
import type { Policy } from '../../rulebook/policy/policy.ts';
import { actionsWithOpenAppeal } from '../answers/appeal-store.ts';
import { openCasesOf } from '../cases/store.ts';
import type { Metrics } from '../http/metrics.ts';
import { clockNow } from '../ledger/clock-now.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { RetentionRoutes } from '../retention/routes/register.ts';
import { shredDue } from '../retention/shred-due.ts';
import { LATE_AFTER } from '../vault/retention-state.ts';
import type { Vault } from '../vault/vault.ts';

type Sources = {
  readonly pool: Pool;
  readonly ledger: Pick<Ledger, 'look' | 'clock'>;
  readonly policies: { inForce(): Promise<Policy> };
  readonly vault: Pick<Vault, 'kept' | 'retention' | 'tidy'>;
  readonly metrics: Pick<Metrics, 'tellRetention'> | undefined;
  /** Wall time. */
  readonly now: () => number;
};

/** Retention as the service has it. */
type OpenedRetention = RetentionRoutes & {
  /** Destroys what is due, and ends what was erased before; to be called several times an hour. */
  readonly shred: () => Promise<void>;
};

/** Puts together the ledger, which knows when values are due, and the vault, which has them. */
export function openRetention({ pool, ledger, policies, vault, metrics, now }: Sources): OpenedRetention {
  const parts = { pool, ledger, now, policy: policies.inForce, kept: vault.kept, matters: mattersOf(pool) };
  const clock = () => clockNow(ledger.clock, now);
  return {
    retentionState: async () => vault.retention(await clock()),
    async shred() {
      const due = await settle(shredDue(parts));
      // Also when the ledger cannot be read: what was erased has been promised.
      const tidied = await settle(vault.tidy());
      metrics?.tellRetention(await vault.kept.overdue((await clock()) - LATE_AFTER, now() - LATE_AFTER));
      for (const each of [due, tidied]) if ('failed' in each) throw each.failed;
    },
  };
}

async function settle(work: Promise<unknown>): Promise<{ readonly failed: unknown } | { readonly done: true }> {
  return work.then(
    () => ({ done: true as const }),
    (failed: unknown) => ({ failed }),
  );
}

/** What people still have to decide about a seller's actions: an appeal counts before a case about the same one. */
export function mattersOf(pool: Pool): (seller: string) => Promise<ReadonlyMap<number, 'appeal' | 'case'>> {
  return async (seller) => {
    const cases = await openCasesOf(pool, seller);
    const appealed = await actionsWithOpenAppeal(pool, seller);
    return new Map<number, 'appeal' | 'case'>([
      ...cases.map((each): [number, 'case'] => [each.action_number, 'case']),
      ...appealed.map((action): [number, 'appeal'] => [action, 'appeal']),
    ]);
  };
}
