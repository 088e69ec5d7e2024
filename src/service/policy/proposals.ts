import type { Pool } from 'pg';
import { PLATFORM } from '../../rulebook/ids.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { type Policy, policyId } from '../../rulebook/policy/policy.ts';
import { decideProposal, type Proposal, type ProposalRefusal } from '../../rulebook/policy/proposal.ts';
import { stricterIn } from '../../rulebook/policy/stricter.ts';
import { readingOr } from '../ledger/clock-now.ts';
import { passGate } from '../ledger/gate.ts';
import type { WriteActs } from '../ledger/write-act.ts';
import type { Queryable } from '../postgres/database.ts';
import { inTransaction, type Transaction } from '../postgres/transaction.ts';
import { type ActivationRefusal, addPolicy } from './activate.ts';
import { clockOfInstallation, storedPolicies } from './activation-store.ts';
import { readStoredPolicy } from './in-force.ts';
import { loadPolicy, type PolicyProblem } from './load.ts';
import { endProposal, insertProposal, lockProposal, type ProposalRow, sameProposal } from './proposal-store.ts';

/** What proposals are made of. */
export type ProposalParts = {
  readonly pool: Pool;
  readonly texts: {
    keep(database: Queryable, seller: string, text: string, at: Instant): Promise<string>;
    read(database: Queryable, seller: string, refs: readonly string[]): Promise<ReadonlyMap<string, string>>;
  };
  readonly newId: () => string;
  /** Puts who proposed, activated or withdrew a version into the tamper-evident log. */
  readonly writeActs: WriteActs;
  /** Wall time. */
  readonly now: () => Instant;
  /** Told of a version that people activated, in the transaction that does it. */
  readonly activated: (
    transaction: Transaction,
    version: { readonly policy: Policy; readonly at: Instant },
  ) => Promise<void>;
};

/** Why nothing was done with a proposal. */
export type Refusal = ProposalRefusal | ActivationRefusal | { readonly code: 'unknown-proposal' };

/** The latest version there is, whether it has taken effect or not. */
export async function latestPolicy(
  database: Queryable,
): Promise<{ readonly policy: Policy; readonly document: string }> {
  const document = (await storedPolicies(database)).at(-1)?.document;
  if (document === undefined) throw new Error('a policy must be in force');
  return { policy: readStoredPolicy(document), document };
}

/** Proposes a version, with a reason; a second press finds the first. Or everything that is wrong with the file. */
export async function proposeVersion(
  { pool, texts, newId, now, writeActs }: ProposalParts,
  wanted: { readonly document: string; readonly by: string; readonly reason: string },
): Promise<
  { readonly id: string } | { readonly problems: readonly PolicyProblem[] } | { readonly refused: ActivationRefusal }
> {
  const { document, by, reason } = wanted;
  const loaded = loadPolicy(document);
  if ('problems' in loaded) return loaded;
  const { policy } = loaded;
  return inTransaction(pool, async (transaction) => {
    const head = await passGate(transaction, 'alone');
    const known = await storedPolicies(transaction);
    const own = known.map((row) => readStoredPolicy(row.document)).filter(({ name }) => name === policy.name);
    const latest = own.at(-1);
    if (latest !== undefined && latest.version >= policy.version)
      return { refused: { code: 'older-version', policy: policyId(policy), latest: policyId(latest) } };
    const before = await sameProposal(transaction, { proposed_by: by, document });
    if (before !== undefined) return { id: before.id };
    const clock = await clockOfInstallation(transaction, head, now());
    const at = readingOr(now, clock);
    const id = newId();
    const reasonRef = await texts.keep(transaction, PLATFORM, reason, at);
    await insertProposal(transaction, {
      ...{ id, policy: policyId(policy), document, proposed_by: by, proposed_at: at, reason_ref: reasonRef },
    });
    await writeActs(transaction, [{ act: 'policy.proposed', at, by, about: id }]);
    return { id };
  });
}

/** What somebody wants to do with a proposal, and why. */
export type Deciding = { readonly id: string; readonly by: string; readonly reason: string } & (
  | { readonly do: 'activate'; readonly seen: string; readonly from: Instant | undefined }
  | { readonly do: 'withdraw' }
);

/**
 * Activates or withdraws a proposal, in one transaction behind the gate: who decides at the same time finds it decided, and no
 * version comes in between unseen.
 */
export async function decideAboutProposal(parts: ProposalParts, wanted: Deciding): Promise<Refusal | undefined> {
  const { pool, texts, now } = parts;
  return inTransaction(pool, async (transaction) => {
    const head = await passGate(transaction, 'alone');
    const row = await lockProposal(transaction, wanted.id);
    if (row === undefined) return { code: 'unknown-proposal' };
    const clock = await clockOfInstallation(transaction, head, now());
    const at = readingOr(now, clock);
    const latest = (await latestPolicy(transaction)).policy;
    const policy = readStoredPolicy(row.document);
    const isStricter = stricterIn(latest, policy).length > 0;
    const { stricterNotice: notice } = latest.promises;
    const decided = decideProposal(proposalOf(row), wanted, { at, latest: policyId(latest), isStricter, notice });
    if ('refused' in decided) return decided.refused;
    const { proposal, from } = decided;
    if (from !== undefined) {
      const added = await addPolicy(transaction, { document: row.document, policy, from }, { clock, now: now() });
      if ('code' in added) return added;
      await parts.activated(transaction, { policy, at });
    }
    await endProposal(transaction, {
      ...{ id: row.id, status: proposal.status, ended_by: wanted.by, ended_at: at },
      ended_reason_ref: await texts.keep(transaction, PLATFORM, wanted.reason, at),
      ...(from === undefined
        ? { base: null, stricter: null, effective_from: null }
        : { base: policyId(latest), stricter: isStricter, effective_from: from }),
    });
    await parts.writeActs(transaction, [{ act: `policy.${proposal.status}`, at, by: wanted.by, about: row.id }]);
    return undefined;
  });
}

function proposalOf(row: ProposalRow): Proposal {
  return {
    proposedBy: row.proposed_by,
    status: row.status,
    endedBy: row.ended_by ?? undefined,
    endedAt: row.ended_at ?? undefined,
  };
}
