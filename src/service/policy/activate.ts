import { isDeepStrictEqual } from 'node:util';
import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import { type Policy, policyId } from '../../rulebook/policy/policy.ts';
import { passGate } from '../ledger/gate.ts';
import { insertPolicy, readPolicies } from '../ledger/platform-store.ts';
import { inTransaction, type Transaction } from '../postgres/transaction.ts';
import { clockOfInstallation } from './activation-store.ts';
import { readStoredPolicy } from './in-force.ts';

/** A policy that is to judge what happens from an instant on. */
export type WantedActivation = {
  /** The file's text, which has been checked, and what it says. */
  readonly document: string;
  readonly policy: Policy;
  readonly from: Instant;
};

/** What an activation came to: `number` is the policy's place among those of the installation, from 1. */
export type Activated = {
  readonly number: number;
  /** The one that it follows. */
  readonly before: string;
  /** It was there already, from the same instant on: nothing was changed. */
  readonly again: boolean;
};

/** Why a policy is not activated. */
export type ActivationRefusal =
  /** A policy of that name and version is there, and says something else. */
  | { readonly code: 'version-taken'; readonly policy: string }
  | { readonly code: 'active-already'; readonly policy: string; readonly from: Instant | null }
  | { readonly code: 'older-version'; readonly policy: string; readonly latest: string }
  | { readonly code: 'not-after-clock'; readonly clock: Instant }
  | { readonly code: 'not-after-latest'; readonly latest: string; readonly from: Instant };

/**
 * Adds a policy to an installation. It judges what happens from `from` on and nothing before (F13), so that instant must
 * not have been reached. `now`: wall time. Running servers read it before they judge anything more: it is added alone, behind the gate.
 */
export async function activatePolicy(
  pool: Pool,
  wanted: WantedActivation,
  now: Instant,
): Promise<Activated | ActivationRefusal> {
  return inTransaction(pool, async (transaction) => {
    const head = await passGate(transaction, 'alone');
    const clock = await clockOfInstallation(transaction, head, now);
    return addPolicy(transaction, wanted, { clock, now });
  });
}

/** The same for whoever has passed the gate alone. */
export async function addPolicy(
  transaction: Transaction,
  wanted: WantedActivation,
  { clock, now }: { readonly clock: Instant; readonly now: Instant },
): Promise<Activated | ActivationRefusal> {
  const { policy, document, from } = wanted;
  const rows = await readPolicies(transaction);
  const there = rows.map((row) => ({ policy: readStoredPolicy(row.document), from: row.effective_from }));
  const known = knownAs(wanted, there);
  if (known !== undefined) return known;
  const refusal = refuseInstant(from, clock, there);
  if (refusal !== undefined) return refusal;
  const number = there.length + 1;
  const activated = { number, name: policy.name, document, effective_from: from, activatedAt: now };
  await insertPolicy(transaction, activated);
  return { number, before: policyId((there.at(-1) as There).policy), again: false };
}

/** A policy of the installation; `from` is null: from the beginning. */
type There = { readonly policy: Policy; readonly from: Instant | null };

/** What is to be said when a policy of that name is there and is not an older version of it. */
function knownAs(
  { policy, from }: WantedActivation,
  there: readonly There[],
): Activated | ActivationRefusal | undefined {
  const own = there.filter((each) => each.policy.name === policy.name);
  const same = own.find((each) => each.policy.version === policy.version);
  if (same !== undefined) {
    if (!isDeepStrictEqual(same.policy, policy)) return { code: 'version-taken', policy: policyId(policy) };
    if (same.from !== from) return { code: 'active-already', policy: policyId(policy), from: same.from };
    const index = there.indexOf(same);
    return { number: index + 1, before: policyId((there[index - 1] as There).policy), again: true };
  }
  const latest = own.at(-1);
  if (latest === undefined || latest.policy.version < policy.version) return undefined;
  return { code: 'older-version', policy: policyId(policy), latest: policyId(latest.policy) };
}

function refuseInstant(from: Instant, clock: Instant, there: readonly There[]): ActivationRefusal | undefined {
  if (from <= clock) return { code: 'not-after-clock', clock };
  const latest = there.at(-1) as There;
  if (latest.from === null || from > latest.from) return undefined;
  return { code: 'not-after-latest', latest: policyId(latest.policy), from: latest.from };
}
