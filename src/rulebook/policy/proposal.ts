import type { Duration, Instant } from '../instant.ts';

/** How a proposal of a new version stands. */
export const PROPOSAL_STATUSES = ['proposed', 'activated', 'withdrawn'] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

/** A version that somebody proposes; people are named by their ids. */
export type Proposal = {
  readonly proposedBy: string;
  readonly status: ProposalStatus;
  readonly endedBy: string | undefined;
  readonly endedAt: Instant | undefined;
};

/** What the installation is like when somebody decides about a proposal. */
export type Circumstances = {
  /** The clock. */
  readonly at: Instant;
  /** The version that the new one would follow. */
  readonly latest: string;
  /** Whether it may hold more against sellers than that one does. */
  readonly isStricter: boolean;
  /** How long ahead a stricter version is announced. */
  readonly notice: Duration;
};

/** What somebody wants to do with a proposal. */
export type ProposalCommand =
  | {
      readonly do: 'activate';
      readonly by: string;
      /** The version that it was compared with when they looked. */
      readonly seen: string;
      /** From when on it is to judge; undefined: as early as it may. */
      readonly from: Instant | undefined;
    }
  | { readonly do: 'withdraw'; readonly by: string };

/** Why it cannot be done. */
export type ProposalRefusal =
  | { readonly code: 'proposal-over'; readonly status: ProposalStatus; readonly by: string; readonly at: Instant }
  | { readonly code: 'proposed-yourself' }
  | { readonly code: 'policy-moved-on'; readonly latest: string }
  | { readonly code: 'notice-too-short'; readonly earliest: Instant };

/** A proposal as it is then; `from` where it was activated. */
export type Decided = { readonly proposal: Proposal; readonly from: Instant | undefined };

/** From when on a version may judge, at the earliest: a stricter one is announced ahead (policy §3, versions). */
export function earliestFrom({ at, isStricter, notice }: Omit<Circumstances, 'latest'>): Instant {
  return isStricter ? at + notice : at + 1;
}

/**
 * Decides about a proposal: it is activated by somebody else than proposed it, who saw what it changes of the version it
 * follows, and in time. Whoever may propose may withdraw. What is over stays as it is.
 */
export function decideProposal(
  proposal: Proposal,
  command: ProposalCommand,
  circumstances: Circumstances,
): Decided | { readonly refused: ProposalRefusal } {
  const { status, endedBy, endedAt } = proposal;
  const { at, latest } = circumstances;
  if (status !== 'proposed')
    return { refused: { code: 'proposal-over', status, by: endedBy ?? '', at: endedAt ?? at } };
  if (command.do === 'withdraw')
    return { proposal: { ...proposal, status: 'withdrawn', endedBy: command.by, endedAt: at }, from: undefined };
  if (command.by === proposal.proposedBy) return { refused: { code: 'proposed-yourself' } };
  if (command.seen !== latest) return { refused: { code: 'policy-moved-on', latest } };
  const earliest = earliestFrom(circumstances);
  const from = command.from ?? earliest;
  if (from < earliest) return { refused: { code: 'notice-too-short', earliest } };
  return { proposal: { ...proposal, status: 'activated', endedBy: command.by, endedAt: at }, from };
}
