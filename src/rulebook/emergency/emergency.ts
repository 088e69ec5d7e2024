import { type Duration, HOUR, type Instant, MINUTE } from '../instant.ts';
import type { CustomerField, Purpose } from '../policy/customer-data.ts';

/** How long an emergency is open at most, from its approval on (research/privacy.md §6, T3). */
export const EMERGENCY_OPEN: Duration = 60 * MINUTE;

/**
 * How long a request waits for the second person. Ours (reading 80): no longer than it would be open. What nobody answers in an hour
 * is asked for anew, so that whoever approves decides on what is so now.
 */
export const EMERGENCY_WAITS: Duration = 60 * MINUTE;

/** Within which time after its end somebody looks at it again (research/privacy.md §6, T3). */
export const EMERGENCY_REVIEW: Duration = 24 * HOUR;

/** How many words a reason has at least. Ours (reading 80): in fewer nobody says who is in danger and why no other way does. */
export const REASON_WORDS = 8;

/** Who has anything to do with emergencies. */
export const EMERGENCY_ROLES = ['staff-agent', 'staff-lead', 'data-protection-officer'] as const;
export type EmergencyRole = (typeof EMERGENCY_ROLES)[number];

/** What somebody of the staff asked for: one order, and so one customer. */
export type Asked = {
  readonly requester: string;
  readonly seller: string;
  readonly order: string;
  readonly fields: readonly CustomerField[];
  readonly purpose: Purpose;
  readonly askedAt: Instant;
};

/** Two people have opened it. */
type Approved = Asked & { readonly approver: string; readonly openedAt: Instant };

/** It is over and waits for its review. */
export type EndedEmergency = Approved & {
  readonly status: 'ended';
  readonly endedAt: Instant;
  /** Undefined: its time was over. */
  readonly endedBy: string | undefined;
};

export const REVIEW_OUTCOMES = ['justified', 'misuse'] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

/** An emergency: two people of the staff open fields of one order’s customer, for a short time, and a third one looks at it afterwards. */
export type Emergency =
  | { readonly status: 'none' }
  | (Asked & { readonly status: 'requested' })
  | (Asked & { readonly status: 'refused' | 'withdrawn' | 'lapsed'; readonly endedAt: Instant })
  | (Approved & { readonly status: 'open' })
  | EndedEmergency
  | (Omit<EndedEmergency, 'status'> & {
      readonly status: 'reviewed';
      readonly reviewer: string;
      readonly outcome: ReviewOutcome;
      readonly reviewedAt: Instant;
    });

/** What happens to an emergency; what is kept of it for good. */
export type EmergencyAct =
  | {
      readonly type: 'requested';
      readonly by: string;
      readonly seller: string;
      readonly order: string;
      readonly fields: readonly CustomerField[];
      readonly purpose: Purpose;
      readonly at: Instant;
    }
  | { readonly type: 'approved' | 'refused' | 'withdrawn'; readonly by: string; readonly at: Instant }
  /** `access`: the record of what was asked and answered. */
  | {
      readonly type: 'revealed';
      readonly by: string;
      readonly access: string;
      readonly fields: readonly CustomerField[];
      readonly at: Instant;
    }
  /** `by` is null when its time was over. */
  | { readonly type: 'ended'; readonly by: string | null; readonly at: Instant }
  | { readonly type: 'lapsed'; readonly at: Instant }
  | { readonly type: 'reviewed'; readonly by: string; readonly outcome: ReviewOutcome; readonly at: Instant };

/** No request yet. */
export const NO_EMERGENCY: Emergency = { status: 'none' };

/** When time alone does something next: ends a request or an emergency. Undefined: never. */
export function emergencyDueAt(emergency: Emergency): Instant | undefined {
  switch (emergency.status) {
    case 'requested':
      return emergency.askedAt + EMERGENCY_WAITS;
    case 'open':
      return emergency.openedAt + EMERGENCY_OPEN;
    case 'none':
    case 'refused':
    case 'withdrawn':
    case 'lapsed':
    case 'ended':
    case 'reviewed':
      return undefined;
  }
}

/** Until when it is to be reviewed. */
export function reviewDueAt({ endedAt }: Pick<EndedEmergency, 'endedAt'>): Instant {
  return endedAt + EMERGENCY_REVIEW;
}

/** What time has done by now that is not written down yet. It does so to the millisecond, whoever comes to write it. */
export function passedTime(emergency: Emergency, now: Instant): EmergencyAct | undefined {
  const due = emergencyDueAt(emergency);
  if (due === undefined || now < due) return undefined;
  return emergency.status === 'open' ? { type: 'ended', by: null, at: due } : { type: 'lapsed', at: due };
}

/** An emergency as it stands now. */
export function emergencyAt(emergency: Emergency, now: Instant): Emergency {
  const act = passedTime(emergency, now);
  return act === undefined ? emergency : evolveEmergency(emergency, act);
}

/** An emergency after an act. What does not fit leaves it as it was: what has ended stays so. */
export function evolveEmergency(emergency: Emergency, act: EmergencyAct): Emergency {
  if (act.type === 'requested') {
    const { by: requester, seller, order, fields, purpose, at: askedAt } = act;
    return emergency.status === 'none'
      ? { status: 'requested', requester, seller, order, fields, purpose, askedAt }
      : emergency;
  }
  switch (emergency.status) {
    case 'requested':
      if (act.type === 'approved') return { ...emergency, status: 'open', approver: act.by, openedAt: act.at };
      return act.type === 'refused' || act.type === 'withdrawn' || act.type === 'lapsed'
        ? { ...emergency, status: act.type, endedAt: act.at }
        : emergency;
    case 'open':
      if (act.type !== 'ended') return emergency;
      return { ...emergency, status: 'ended', endedAt: act.at, endedBy: act.by ?? undefined };
    case 'ended':
      if (act.type !== 'reviewed') return emergency;
      return { ...emergency, status: 'reviewed', reviewer: act.by, outcome: act.outcome, reviewedAt: act.at };
    case 'none':
    case 'refused':
    case 'withdrawn':
    case 'lapsed':
    case 'reviewed':
      return emergency;
  }
}
