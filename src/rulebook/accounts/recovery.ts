import { DAY, type Duration, HOUR, type Instant } from '../instant.ts';
import { isSellerRole, type Role } from './actor.ts';
import type { RecoveryRefusal } from './refusals.ts';

/**
 * How long a request waits before anything comes of it, so that whoever was asked for in vain sees it and stops it. Asked for
 * on a Friday evening it ends on Monday evening: nobody need read mail on a weekend to keep an account. The longest of the
 * 24 to 72 hours that large providers wait; NIST SP 800-63B-4 §4.2 asks for the notice, and leaves the time to us.
 */
export const RECOVERY_WAIT: Duration = 72 * HOUR;

/** How long the link that is mailed after the wait is good: the most for a code sent by mail (NIST SP 800-63B-4 §4.2). */
export const RECOVERY_LINK: Duration = 24 * HOUR;

/** How long two people may take to approve; after that it is asked for anew. Counted from when it was asked. */
export const RECOVERY_APPROVALS: Duration = 7 * DAY;

/** How many other people approve the recovery of somebody who may touch what belongs to others. */
export const APPROVALS_NEEDED = 2;

/** Who approved, and whether they look after people. */
export type Approval = { readonly by: string; readonly administrator: boolean };

/** A request that still runs. */
export type OpenRecovery = {
  readonly status: 'open';
  readonly person: string;
  /** Whether other people must approve. */
  readonly needsPeople: boolean;
  readonly askedAt: Instant;
  readonly approvals: readonly Approval[];
  /** Until when the mailed link is good; undefined: none was mailed yet. */
  readonly linkUntil: Instant | undefined;
};

/** How a request ended. */
export const RECOVERY_ENDINGS = ['completed', 'cancelled', 'refused', 'lapsed'] as const;
export type RecoveryEnding = (typeof RECOVERY_ENDINGS)[number];

/** A request to be let in without the second step. */
export type Recovery =
  | { readonly status: 'none' }
  | OpenRecovery
  | { readonly status: RecoveryEnding; readonly person: string };

/** What happens to a request; what is kept of it for good. */
export type RecoveryAct =
  | { readonly type: 'asked'; readonly person: string; readonly role: Role; readonly at: Instant }
  | { readonly type: 'approved'; readonly by: string; readonly role: Role; readonly at: Instant }
  | { readonly type: 'refused'; readonly by: string; readonly at: Instant }
  /** `by` is null when it was done with the link of the mail. */
  | { readonly type: 'cancelled'; readonly by: string | null; readonly at: Instant }
  | { readonly type: 'link-sent'; readonly until: Instant; readonly at: Instant }
  | { readonly type: 'completed'; readonly at: Instant }
  | { readonly type: 'lapsed'; readonly at: Instant };

/** What somebody, or time, wants of a request. `at`: now. */
export type RecoveryCommand =
  | { readonly type: 'ask'; readonly person: string; readonly role: Role; readonly at: Instant }
  | { readonly type: 'approve'; readonly by: string; readonly role: Role; readonly at: Instant }
  | { readonly type: 'refuse'; readonly by: string; readonly at: Instant }
  | { readonly type: 'cancel'; readonly by: string | null; readonly at: Instant }
  /** Whoever sends it has the mailed link. */
  | { readonly type: 'complete'; readonly at: Instant }
  | { readonly type: 'pass-time'; readonly at: Instant };

/** No request yet. */
export const NO_RECOVERY: Recovery = { status: 'none' };

/** Whether other people must approve before somebody of a role is let in: the whole staff, whatever they may do. */
export function needsApproval(role: Role): boolean {
  return !isSellerRole(role) && role !== 'customer';
}

/** When the wait of a request is over. */
export function waitsUntil({ askedAt }: Pick<OpenRecovery, 'askedAt'>): Instant {
  return askedAt + RECOVERY_WAIT;
}

/** Whether those have approved who must: so many people, one of whom looks after people. */
export function isApproved({ needsPeople, approvals }: Pick<OpenRecovery, 'needsPeople' | 'approvals'>): boolean {
  if (!needsPeople) return true;
  return approvals.length >= APPROVALS_NEEDED && approvals.some(({ administrator }) => administrator);
}

/** When time alone does something next: mails the link, or ends the request. */
export function dueAt(recovery: OpenRecovery): Instant {
  if (recovery.linkUntil !== undefined) return recovery.linkUntil;
  return isApproved(recovery) ? waitsUntil(recovery) : recovery.askedAt + RECOVERY_APPROVALS;
}

/** What comes of a command; an act at most. Undefined: nothing is to be done. */
export function decideRecovery(
  command: RecoveryCommand,
  recovery: Recovery,
): RecoveryAct | { readonly refused: RecoveryRefusal } | undefined {
  if (command.type === 'ask') {
    const { person, role, at } = command;
    return recovery.status === 'none' ? { type: 'asked', person, role, at } : over();
  }
  if (recovery.status !== 'open') return command.type === 'pass-time' ? undefined : over();
  switch (command.type) {
    case 'approve':
      return approve(command, recovery);
    case 'refuse':
      if (command.by === recovery.person) return { refused: { code: 'own-recovery' } };
      return { type: 'refused', by: command.by, at: command.at };
    case 'cancel':
      return { type: 'cancelled', by: command.by, at: command.at };
    case 'complete':
      return isUsable(recovery, command.at) ? { type: 'completed', at: command.at } : over();
    case 'pass-time':
      return passTime(recovery, command.at);
  }
}

/** A request after an act. */
export function evolveRecovery(recovery: Recovery, act: RecoveryAct): Recovery {
  if (act.type === 'asked') {
    const { person, role, at: askedAt } = act;
    return {
      ...{ status: 'open', person, needsPeople: needsApproval(role), askedAt },
      ...{ approvals: [], linkUntil: undefined },
    };
  }
  // What has ended stays as it ended.
  if (recovery.status !== 'open') return recovery;
  switch (act.type) {
    case 'approved': {
      const approval = { by: act.by, administrator: act.role === 'administrator' };
      return { ...recovery, approvals: [...recovery.approvals, approval] };
    }
    case 'link-sent':
      return { ...recovery, linkUntil: act.until };
    case 'refused':
    case 'cancelled':
    case 'completed':
    case 'lapsed':
      return { status: act.type, person: recovery.person };
  }
}

function approve(
  { by, role, at }: Extract<RecoveryCommand, { type: 'approve' }>,
  recovery: OpenRecovery,
): RecoveryAct | { readonly refused: RecoveryRefusal } {
  if (by === recovery.person) return { refused: { code: 'own-recovery' } };
  if (!recovery.needsPeople) return { refused: { code: 'approval-not-needed' } };
  if (recovery.approvals.some((approval) => approval.by === by)) return { refused: { code: 'another-person-needed' } };
  return { type: 'approved', by, role, at };
}

/** Whether the mailed link lets in now. A clock that was put back before the end of the wait lets nobody in. */
function isUsable(recovery: OpenRecovery, now: Instant): boolean {
  const { linkUntil } = recovery;
  return linkUntil !== undefined && now >= waitsUntil(recovery) && now < linkUntil && isApproved(recovery);
}

function passTime(recovery: OpenRecovery, now: Instant): RecoveryAct | undefined {
  if (now < dueAt(recovery)) return undefined;
  if (recovery.linkUntil !== undefined || !isApproved(recovery)) return { type: 'lapsed', at: now };
  return { type: 'link-sent', until: now + RECOVERY_LINK, at: now };
}

function over(): { readonly refused: RecoveryRefusal } {
  return { refused: { code: 'recovery-over' } };
}
