import type { Instant } from '../instant.ts';
import type { CustomerField, Purpose } from '../policy/customer-data.ts';
import {
  type Emergency,
  type EmergencyAct,
  type EmergencyRole,
  emergencyAt,
  evolveEmergency,
  passedTime,
  REASON_WORDS,
  type ReviewOutcome,
  reviewDueAt,
} from './emergency.ts';

/** What stands against somebody who asks, from the emergencies that they asked for before. */
export type Standing = {
  /** One that waits or is open: nobody has two at once. */
  readonly running: boolean;
  /** The oldest whose review is overdue. */
  readonly overdue: { readonly id: string } | undefined;
  /** One that a review found to be a misuse. */
  readonly misused: { readonly id: string } | undefined;
};

type By = { readonly by: string; readonly role: EmergencyRole; readonly at: Instant };

/** What somebody, or time, wants of an emergency. `at`: now. */
export type EmergencyCommand =
  | (By & {
      readonly type: 'request';
      readonly seller: string;
      readonly order: string;
      readonly fields: readonly CustomerField[];
      readonly purpose: Purpose;
      readonly reason: string;
      readonly standing: Standing;
    })
  | (By & { readonly type: 'approve' })
  | (By & { readonly type: 'refuse' })
  | (By & { readonly type: 'end' })
  | (By & {
      readonly type: 'reveal';
      readonly access: string;
      readonly fields: readonly CustomerField[];
      readonly standing: Standing;
    })
  | (By & {
      readonly type: 'review';
      readonly outcome: ReviewOutcome;
      /** There is somebody else who may: neither who asked nor who approved. */
      readonly another: boolean;
    })
  | { readonly type: 'pass-time'; readonly at: Instant };

/** Why something cannot be done with an emergency. */
export type EmergencyRefusal =
  | { readonly code: 'emergency-reason-short'; readonly words: number; readonly least: number }
  | { readonly code: 'emergency-running' }
  | { readonly code: 'emergency-review-overdue' | 'emergency-misused'; readonly emergency: string }
  | { readonly code: 'emergency-not-your-part' }
  | { readonly code: 'emergency-own' }
  | { readonly code: 'emergency-reviewer-barred' }
  | { readonly code: 'emergency-not-open' | 'emergency-not-waiting' | 'emergency-not-ended' }
  | { readonly code: 'emergency-not-asked'; readonly fields: readonly CustomerField[] };

/** What is to be written down, in order: what time did before, then what was asked for. */
export type EmergencyDecided = { readonly acts: readonly EmergencyAct[] } | { readonly refused: EmergencyRefusal };

/** What comes of a command (T3). Time is passed first, so that nothing is done with what is over. */
export function decideEmergency(command: EmergencyCommand, emergency: Emergency): EmergencyDecided {
  const passed = passedTime(emergency, command.at);
  const before = passed === undefined ? [] : [passed];
  if (command.type === 'pass-time') return { acts: before };
  const decided = decideNow(command, emergencyAt(emergency, command.at));
  return 'refused' in decided ? decided : { acts: [...before, decided] };
}

/** An emergency after some acts. */
export function foldEmergency(acts: readonly EmergencyAct[], from: Emergency): Emergency {
  return acts.reduce(evolveEmergency, from);
}

/** What stands against somebody now, from what they asked for before: what runs, waits for its review or was a misuse. */
export function standingOf(
  asked: readonly { readonly id: string; readonly emergency: Emergency }[],
  now: Instant,
): Standing {
  const known = asked.map(({ id, emergency }) => ({ id, emergency: emergencyAt(emergency, now) }));
  const isOverdue = (each: Emergency): boolean => each.status === 'ended' && reviewDueAt(each) <= now;
  return {
    running: known.some(({ emergency: { status } }) => status === 'requested' || status === 'open'),
    overdue: known.find(({ emergency }) => isOverdue(emergency)),
    misused: known.find(({ emergency }) => emergency.status === 'reviewed' && emergency.outcome === 'misuse'),
  };
}

/** How many words somebody wrote: what has at least two letters. */
export function countWords(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}

type Now = EmergencyAct | { readonly refused: EmergencyRefusal };
type Of<Type extends EmergencyCommand['type']> = Extract<EmergencyCommand, { type: Type }>;

function decideNow(command: Exclude<EmergencyCommand, { type: 'pass-time' }>, emergency: Emergency): Now {
  switch (command.type) {
    case 'request':
      return request(command, emergency);
    case 'approve':
    case 'refuse':
      return answer(command.type, command, emergency);
    case 'reveal':
      return reveal(command, emergency);
    case 'end':
      return end(command, emergency);
    case 'review':
      return review(command, emergency);
  }
}

function request(command: Of<'request'>, emergency: Emergency): Now {
  const { by, role, seller, order, fields, purpose, reason, standing, at } = command;
  if (!mayAsk(role)) return no({ code: 'emergency-not-your-part' });
  const locked = lockOf(standing);
  if (locked !== undefined) return no(locked);
  if (standing.running || emergency.status !== 'none') return no({ code: 'emergency-running' });
  const words = countWords(reason);
  if (words < REASON_WORDS) return no({ code: 'emergency-reason-short', words, least: REASON_WORDS });
  return { type: 'requested', by, seller, order, fields, purpose, at };
}

/** Whoever asked neither approves nor refuses: taking it back is something else. */
function answer(type: 'approve' | 'refuse', { by, role, at }: By, emergency: Emergency): Now {
  if (!mayDecide(role)) return no({ code: 'emergency-not-your-part' });
  if (emergency.status !== 'requested') return no({ code: 'emergency-not-waiting' });
  if (by === emergency.requester) return no({ code: 'emergency-own' });
  return { type: type === 'approve' ? 'approved' : 'refused', by, at };
}

function reveal({ by, access, fields, standing, at }: Of<'reveal'>, emergency: Emergency): Now {
  if (emergency.status !== 'open') return no({ code: 'emergency-not-open' });
  if (by !== emergency.requester) return no({ code: 'emergency-not-your-part' });
  const locked = lockOf(standing);
  if (locked !== undefined) return no(locked);
  const more = fields.filter((field) => !emergency.fields.includes(field));
  if (more.length > 0) return no({ code: 'emergency-not-asked', fields: more });
  return { type: 'revealed', by, access, fields, at };
}

/** One that waits is taken back by whoever asked; one that is open is ended by either of the two, or by the officer. */
function end({ by, role, at }: Of<'end'>, emergency: Emergency): Now {
  if (emergency.status === 'requested')
    return by === emergency.requester ? { type: 'withdrawn', by, at } : no({ code: 'emergency-not-your-part' });
  if (emergency.status !== 'open') return no({ code: 'emergency-not-open' });
  const isIn = by === emergency.requester || by === emergency.approver || role === 'data-protection-officer';
  return isIn ? { type: 'ended', by, at } : no({ code: 'emergency-not-your-part' });
}

/** Never whoever asked; whoever approved only where there is nobody else (reading 80). */
function review({ by, role, outcome, another, at }: Of<'review'>, emergency: Emergency): Now {
  if (!mayDecide(role)) return no({ code: 'emergency-not-your-part' });
  if (emergency.status !== 'ended') return no({ code: 'emergency-not-ended' });
  if (by === emergency.requester) return no({ code: 'emergency-own' });
  if (by === emergency.approver && another) return no({ code: 'emergency-reviewer-barred' });
  return { type: 'reviewed', by, outcome, at };
}

/** A review that is overdue locks until somebody else has made it; a misuse locks for good. */
function lockOf({ overdue, misused }: Standing): EmergencyRefusal | undefined {
  if (misused !== undefined) return { code: 'emergency-misused', emergency: misused.id };
  return overdue && { code: 'emergency-review-overdue', emergency: overdue.id };
}

function mayAsk(role: EmergencyRole): boolean {
  return role === 'staff-agent' || role === 'staff-lead';
}

function mayDecide(role: EmergencyRole): boolean {
  return role === 'staff-lead' || role === 'data-protection-officer';
}

function no(refused: EmergencyRefusal): { readonly refused: EmergencyRefusal } {
  return { refused };
}
