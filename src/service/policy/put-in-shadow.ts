import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import { type Policy, policyId, type ViolationKind } from '../../rulebook/policy/policy.ts';
import { Versions } from '../../rulebook/policy/versions.ts';
import { passGate } from '../ledger/gate.ts';
import type { Queryable } from '../postgres/database.ts';
import { inTransaction, type Transaction } from '../postgres/transaction.ts';
import { clockOfInstallation, replacePolicies, storedPolicies } from './activation-store.ts';
import { type WrittenPolicy, withInShadow } from './derive.ts';
import { readStoredPolicy } from './in-force.ts';

/** A rule that is to be put in shadow, and why: the ledger keeps it with the version. */
export type ShadowReason = {
  readonly violation: ViolationKind;
  readonly decided: number;
  readonly overturned: number;
  /** The actions that were overturned. */
  readonly actions: readonly string[];
};

/** Why the service made a version, as it is kept with it. */
export type Shadowed = ShadowReason & {
  /** The version that it is. */
  readonly policy: string;
  /** The version that was in force, or that this one stands in place of. */
  readonly before: string;
  /** Whether it stands in place of a version that had not taken effect yet. */
  readonly inPlace: boolean;
};

/** A version that the service made. */
export type DerivedVersion = { readonly policy: Policy; readonly from: Instant; readonly reason: ShadowReason };

/** What putting rules in shadow takes. `over` is asked again behind the gate: who comes second finds nothing to do. */
export type PuttingInShadow = {
  readonly over: (database: Queryable, versions: Versions, at: Instant) => Promise<readonly ShadowReason[]>;
  /** Told of each version in the transaction that makes it. */
  readonly derived: (transaction: Transaction, version: DerivedVersion) => Promise<void>;
};

type Stored = WrittenPolicy & { readonly from: Instant; readonly shadowed: Shadowed | null };

/**
 * Makes a version for each rule over its error budget: the one in force, with the rule in shadow (policy §3). It takes effect at
 * once, for it is only milder. Versions that had not taken effect yet get the rule in shadow, too: nobody took it out of there.
 */
export async function putInShadow(pool: Pool, { over, derived }: PuttingInShadow, now: Instant): Promise<void> {
  await inTransaction(pool, async (transaction) => {
    const head = await passGate(transaction, 'alone');
    const clock = await clockOfInstallation(transaction, head, now);
    let all = await readAll(transaction);
    // What the service made a moment ago takes effect in a moment: it counts as in force.
    let at = Math.max(clock, ...all.filter(isAtOnce).map(({ from }) => from));
    for (const reason of await over(transaction, new Versions(all), at)) {
      const from = nextFree(all, at);
      all = withVersion(all, reason, from);
      at = from;
      const number = all.findIndex((each) => each.from === from);
      await replacePolicies(transaction, number, all.slice(number).map(toRow), now);
      await derived(transaction, { policy: (all[number] as Stored).policy, from, reason });
    }
  });
}

/** Why the service made a version, by its number in the policy's name; undefined: it did not. */
export async function shadowedBy(database: Queryable, version: number): Promise<Shadowed | undefined> {
  const rows = await storedPolicies<Shadowed>(database);
  return rows.flatMap(({ shadowed }) => shadowed ?? []).find((each) => isVersion(each, version));
}

function isVersion({ policy, inPlace }: Shadowed, version: number): boolean {
  return !inPlace && policy.endsWith(`@${version}`);
}

function isAtOnce({ shadowed }: Stored): boolean {
  return shadowed !== null && !shadowed.inPlace;
}

async function readAll(transaction: Transaction): Promise<readonly Stored[]> {
  const rows = await storedPolicies<Shadowed>(transaction);
  return rows.map(({ document, effective_from: from, shadowed }) => ({
    ...{ document, policy: readStoredPolicy(document), shadowed },
    from: from ?? Number.NEGATIVE_INFINITY,
  }));
}

/** The first instant after another one at which no version takes effect. */
function nextFree(all: readonly Stored[], after: Instant): Instant {
  let from = after + 1;
  while (all.some((each) => each.from === from)) from++;
  return from;
}

/** The versions with the derived one among them, and what comes later derived as well; version numbers go on rising. */
function withVersion(all: readonly Stored[], reason: ShadowReason, from: Instant): readonly Stored[] {
  const begun = all.filter((each) => each.from < from);
  const later = all.filter((each) => each.from > from);
  const base = begun.at(-1);
  if (base === undefined) throw new Error('a policy must be in force');
  const highest = Math.max(
    ...all.filter(({ policy }) => policy.name === base.policy.name).map(({ policy }) => policy.version),
  );
  const versions = [{ ...base, from, inPlace: false }, ...later.map((each) => ({ ...each, inPlace: true }))];
  return [
    ...begun,
    ...versions.map(({ inPlace, ...version }, index) => derive(version, reason, highest + 1 + index, inPlace)),
  ];
}

function derive(version: Stored, reason: ShadowReason, number: number, inPlace: boolean): Stored {
  const { policy, from } = version;
  const written = withInShadow(version, reason.violation, number);
  return {
    ...written,
    from,
    shadowed: { ...reason, policy: policyId(written.policy), before: policyId(policy), inPlace },
  };
}

function toRow({ document, policy, from, shadowed }: Stored) {
  return { name: policy.name, document, from, shadowed };
}
