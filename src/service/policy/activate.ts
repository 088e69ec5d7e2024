import { isDeepStrictEqual } from 'node:util';
import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import { type Policy, policyId } from '../../rulebook/policy/policy.ts';
import { passGate } from '../ledger/gate.ts';
import { insertPolicy, readPolicies } from '../ledger/platform-store.ts';
import { inTransaction, type Transaction } from '../postgres/transaction.ts';
import { latestReading } from './activation-store.ts';

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
 * not have been reached. Running servers read it before they judge anything more: it is added alone, behind the gate.
 */
export async function activatePolicy(
  pool: Pool,
  wanted: WantedActivation,
  options: { readonly readPolicy: (document: string) => Policy; readonly now: Instant },
): Promise<Activated | ActivationRefusal> {
  const { policy, document, from } = wanted;
  return inTransaction(pool, async (transaction) => {
    const head = await passGate(transaction, 'alone');
    const there = (await readPolicies(transaction)).map((row) => ({ ...row, policy: options.readPolicy(row.document) }));
    const before = before0(there, wanted);
    if ('code' in before || before.again) return before;
    const clock = await clockOf(transaction, head.clock === 'wall' ? options.now : head.reading);
    if (from <= clock) return { code: 'not-after-clock', clock };
    await insertPolicy(transaction, {
      ...{ number: before.number, name: policy.name, document },
      ...{ effective_from: from, activatedAt: options.now },
    });
    return before;
  });
}
