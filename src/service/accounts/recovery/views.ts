import type { z } from 'zod';
import {
  APPROVALS_NEEDED,
  isApproved,
  needsApproval,
  type OpenRecovery,
  RECOVERY_APPROVALS,
  waitsUntil,
} from '../../../rulebook/accounts/recovery.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import type * as contract from '../contract.ts';
import { maskAddress } from './links.ts';
import type { RunningRecovery, TracedRecovery } from './recovery.ts';

/** A request as whoever gave the password sees it: nothing of who approves it, and of the address its ends. */
export function runningView(recovery: RunningRecovery, email: string): z.infer<typeof contract.runningRecovery> {
  const { askedAt, linkUntil, needsPeople, approvals } = recovery;
  return {
    askedAt: formatTimestamp(askedAt),
    waitsUntil: formatTimestamp(waitsUntil(recovery)),
    ...(linkUntil !== undefined && { linkUntil: formatTimestamp(linkUntil) }),
    ...{ approvalsNeeded: needsPeople ? APPROVALS_NEEDED : 0, approvals: approvals.length },
    mailedTo: maskAddress(email),
  };
}

/** A request as those who decide see it; who has left has no name any more. */
export function recoveryView(
  traced: TracedRecovery,
  names: ReadonlyMap<string, string>,
): z.infer<typeof contract.recovery> {
  const { id, personId, name, email, role, sellerId, askedAt, recovery, acts } = traced;
  const open = recovery.status === 'open' ? recovery : undefined;
  return {
    id,
    person: { id: personId, name, email, role, ...(sellerId !== null && { sellerId }) },
    status: recovery.status === 'none' ? 'open' : recovery.status,
    askedAt: formatTimestamp(askedAt),
    waitsUntil: formatTimestamp(waitsUntil({ askedAt })),
    ...(open !== undefined && openDates(open)),
    approvalsNeeded: needsApproval(role) ? APPROVALS_NEEDED : 0,
    approvedBy: acts.flatMap(({ act }) => (act.type === 'approved' ? [named(act.by, names)] : [])),
    acts: acts.map((each) => actView(each, names)),
  };
}

function openDates(open: OpenRecovery): Pick<z.infer<typeof contract.recovery>, 'lapsesAt' | 'linkUntil'> {
  return {
    ...(!isApproved(open) && { lapsesAt: formatTimestamp(open.askedAt + RECOVERY_APPROVALS) }),
    ...(open.linkUntil !== undefined && { linkUntil: formatTimestamp(open.linkUntil) }),
  };
}

function actView(
  { act, reason }: TracedRecovery['acts'][number],
  names: ReadonlyMap<string, string>,
): z.infer<typeof contract.recovery>['acts'][number] {
  const by = byOf(act);
  return {
    ...{ type: act.type, at: formatTimestamp(act.at) },
    ...(by !== null && { by: named(by, names) }),
    ...(reason !== undefined && { reason }),
  };
}

/** Everybody who did something with requests. */
export function peopleIn(traced: readonly TracedRecovery[]): readonly string[] {
  return traced.flatMap(({ acts }) => acts.flatMap(({ act }) => byOf(act) ?? []));
}

function byOf(act: TracedRecovery['acts'][number]['act']): string | null {
  if (act.type === 'asked') return act.person;
  return 'by' in act ? act.by : null;
}

function named(id: string, names: ReadonlyMap<string, string>): { id: string; name?: string } {
  const name = names.get(id);
  return name === undefined ? { id } : { id, name };
}
