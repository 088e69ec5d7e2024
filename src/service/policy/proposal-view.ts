import type { z } from 'zod';
import { PLATFORM } from '../../rulebook/ids.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { type Policy, policyId } from '../../rulebook/policy/policy.ts';
import { earliestFrom } from '../../rulebook/policy/proposal.ts';
import { stricterIn } from '../../rulebook/policy/stricter.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { clockNow } from '../ledger/clock-now.ts';
import { storedPolicies } from './activation-store.ts';
import type { policiesList, policyCheck, policyProposal } from './contract.ts';
import { readStoredPolicy } from './in-force.ts';
import { activatedProposals, endedProposals, openProposals, type ProposalRow } from './proposal-store.ts';
import { latestPolicy } from './proposals.ts';
import type { Shadowed } from './put-in-shadow.ts';
import type { PolicyRoutes } from './routes/register.ts';

type Written = { readonly policy: Policy; readonly document: string };
type Comparison = NonNullable<z.input<typeof policyCheck>['comparison']>;
type Summary = z.input<typeof policiesList>['proposals'][number];
type Names = ReadonlyMap<string, string>;

/** How many of those that came to nothing are listed. */
const MOST_ENDED = 20;

/** What a version would change of the latest one, if it were activated at a clock. */
export async function compareWithLatest(
  { pool, compare }: Pick<PolicyRoutes, 'pool' | 'compare'>,
  wanted: Written,
  at: Instant,
): Promise<Comparison> {
  const latest = await latestPolicy(pool);
  const stricter = stricterIn(latest.policy, wanted.policy);
  const { stricterNotice: notice } = latest.policy.promises;
  const { sentences, values } = compare(latest, wanted);
  return {
    base: policyId(latest.policy),
    stricter: [...stricter],
    earliest: formatTimestamp(earliestFrom({ at, isStricter: stricter.length > 0, notice })),
    values: values.map(({ path, before, after }) => ({ path, before: told(before), after: told(after) })),
    sentences: sentences.map(({ title, changes }) => ({
      title,
      changes: changes.map(({ before, after }) => ({ before: before ?? null, after: after ?? null })),
    })),
  };
}

function told(value: unknown): string | null {
  if (value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Every version, and what is proposed. */
export async function listAll(parts: PolicyRoutes): Promise<z.input<typeof policiesList>> {
  const { pool, clock, named, texts } = parts;
  const [at, stored, open, ended, activated] = await Promise.all([
    clock(),
    storedPolicies<Shadowed>(pool),
    openProposals(pool),
    endedProposals(pool, MOST_ENDED),
    activatedProposals(pool),
  ]);
  const rows = [...open, ...ended, ...activated.values()];
  const refs = [...activated.values()].map(({ reason_ref: ref }) => ref);
  const [names, said] = await Promise.all([named(rows.flatMap(peopleOf)), texts.read(pool, PLATFORM, refs)]);
  const items = stored.map(({ document, effective_from: from, activated_at: activatedAt, shadowed }, index) => {
    const policy = readStoredPolicy(document);
    const until = stored[index + 1]?.effective_from ?? null;
    const proposal = shadowed === null ? activated.get(policyId(policy)) : undefined;
    return {
      id: policyId(policy),
      state: stateOf(from, until, at),
      ...{ from: written(from), until: written(until), activatedAt: formatTimestamp(activatedAt) },
      by:
        shadowed !== null ? ('service' as const) : proposal === undefined ? ('operator' as const) : ('people' as const),
      proposedBy: person(proposal?.proposed_by ?? null, names),
      activatedBy: person(proposal?.ended_by ?? null, names),
      reason: proposal === undefined ? null : (said.get(proposal.reason_ref) ?? null),
      shadowed: shadowed === null ? null : toShadowed(shadowed),
      shadow: [...policy.shadow],
    };
  });
  return {
    at: formatTimestamp(Number.isFinite(at) ? at : 0),
    items: items.reverse(),
    proposals: open.map((row) => toSummary(row, names)),
    ended: ended.filter(({ status }) => status === 'withdrawn').map((row) => toSummary(row, names)),
  };
}

function toShadowed({ violation, decided, overturned, before }: Shadowed) {
  return { violation, decided, overturned, before };
}

function stateOf(from: Instant | null, until: Instant | null, at: Instant): 'past' | 'now' | 'ahead' {
  if (from !== null && from > at) return 'ahead';
  return until === null || until > at ? 'now' : 'past';
}

/** A proposal with what it would change now. */
export async function toProposal(
  parts: PolicyRoutes,
  row: ProposalRow,
  asking: string,
): Promise<z.input<typeof policyProposal>> {
  const { pool, texts, named, clock, now } = parts;
  const refs = [row.reason_ref, ...(row.ended_reason_ref === null ? [] : [row.ended_reason_ref])];
  const at = await clockNow(clock, now);
  const wanted = { policy: readStoredPolicy(row.document), document: row.document };
  const [said, names, comparison] = await Promise.all([
    texts.read(pool, PLATFORM, refs),
    named(peopleOf(row)),
    row.status === 'proposed' ? compareWithLatest(parts, wanted, at) : null,
  ]);
  return {
    ...toSummary(row, names),
    at: formatTimestamp(at),
    own: row.proposed_by === asking,
    reason: said.get(row.reason_ref) ?? null,
    endedReason: row.ended_reason_ref === null ? null : (said.get(row.ended_reason_ref) ?? null),
    document: row.document,
    comparison,
  };
}

function toSummary(row: ProposalRow, names: Names): Summary {
  const { id, policy, status } = row;
  return {
    ...{ id, policy, status },
    proposedBy: person(row.proposed_by, names),
    proposedAt: formatTimestamp(row.proposed_at),
    endedBy: person(row.ended_by, names),
    endedAt: written(row.ended_at),
    from: written(row.effective_from),
  };
}

export function peopleOf({ proposed_by: proposer, ended_by: ender }: ProposalRow): readonly string[] {
  return ender === null ? [proposer] : [proposer, ender];
}

function person(id: string | null, names: Names): Summary['proposedBy'] {
  return id === null ? null : { id, name: names.get(id) ?? id };
}

function written(at: Instant | null): string | null {
  return at === null ? null : formatTimestamp(at);
}
