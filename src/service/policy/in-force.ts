import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import { type Version, Versions } from '../../rulebook/policy/versions.ts';
import { type Head, readHead } from '../ledger/gate.ts';
import { clockOf } from '../ledger/look.ts';
import { readPolicies } from '../ledger/platform-store.ts';
import { outageOf } from '../postgres/outage.ts';
import { loadPolicy } from './load.ts';

/** The policies of an installation as one server knows them. */
export type Policies = {
  /** The one in force at the clock; while the database is away, the one that was. */
  inForce(): Promise<Policy>;
  /** The one that the installation began with. */
  readonly first: Policy;
  /** All of them, in the order in which they take effect. */
  all(): Promise<readonly Version[]>;
};

/** Reads a policy that was checked before it was stored. */
export function readStoredPolicy(document: string): Policy {
  const loaded = loadPolicy(document);
  if ('problems' in loaded) throw new Error(`a stored policy is damaged: ${JSON.stringify(loaded.problems[0])}`);
  return loaded.policy;
}

/** Reads the policies anew when one was activated, here or elsewhere. */
export async function openPolicies(options: {
  readonly pool: Pool;
  /** Wall time. */
  readonly now: () => Instant;
}): Promise<Policies> {
  const { pool, now } = options;
  let head = await readHead(pool);
  let versions = await read();

  async function read(): Promise<Versions> {
    const rows = await readPolicies(pool);
    return new Versions(
      rows.map(({ document, effective_from }) => ({
        policy: readStoredPolicy(document),
        from: effective_from ?? Number.NEGATIVE_INFINITY,
      })),
    );
  }
  async function renew(): Promise<void> {
    const latest: Head = await readHead(pool);
    if (latest.policies !== head.policies) versions = await read();
    head = latest;
  }
  return {
    first: versions.at(Number.NEGATIVE_INFINITY),
    async inForce() {
      await renew().catch((error: unknown) => {
        if (outageOf(error) === undefined) throw error;
      });
      return versions.at(clockOf(head, now()));
    },
    async all() {
      await renew();
      return versions.all;
    },
  };
}
