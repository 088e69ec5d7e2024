import type { z } from 'zod';
import { decideEmergency, type EmergencyCommand } from '../../rulebook/emergency/decide.ts';
import {
  type Emergency,
  type EmergencyAct,
  emergencyAt,
  emergencyDueAt,
  passedTime,
  reviewDueAt,
} from '../../rulebook/emergency/emergency.ts';
import { type Instant, SECOND } from '../../rulebook/instant.ts';
import type { CustomerDataRules } from '../../rulebook/policy/customer-data.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { revealAnswer } from '../accesses/contract.ts';
import { nothingDeposited, toKeptField, toShown } from '../accesses/view.ts';
import { EMERGENCY_STEPS, type emergency as emergencyShape } from './contract.ts';
import type { Asker } from './desk.ts';
import { emergencyId } from './emergency-id.ts';
import type { EmergencyParts } from './parts.ts';
import type { RevealedInEmergency } from './reveal.ts';
import type { KeptEmergency } from './store.ts';

type Told = z.input<typeof emergencyShape>;
type ToldBy = Pick<EmergencyParts, 'pool' | 'texts' | 'named' | 'deciders' | 'now'>;
type Known = Exclude<Emergency, { status: 'none' }>;

/** Emergencies as they stand now, for one of those who may know of them: with what was written, and what that person may do. */
export async function toEmergencies(parts: ToldBy, asker: Asker, all: readonly KeptEmergency[]): Promise<Told[]> {
  const at = parts.now();
  const people = all.flatMap(({ acts }) => acts.flatMap(({ act }) => ('by' in act ? (act.by ?? []) : [])));
  const [names, deciders] = await Promise.all([parts.named([...new Set(people)]), parts.deciders()]);
  const told: Told[] = [];
  for (const kept of all) {
    const refs = kept.acts.flatMap(({ ref }) => ref ?? []);
    const notes = await parts.texts.read(parts.pool, kept.key.seller, refs);
    told.push(toEmergency(kept, { asker, at, names, notes, another: isAnother(kept.emergency, deciders) }));
  }
  return told;
}

/** One of them. */
export async function toOneEmergency(parts: ToldBy, asker: Asker, kept: KeptEmergency): Promise<Told> {
  const [told] = await toEmergencies(parts, asker, [kept]);
  return told as Told;
}

/** Whether somebody could review who neither asked nor approved. */
export function isAnother(emergency: Known, deciders: readonly { readonly id: string }[]): boolean {
  const approver = 'approver' in emergency ? emergency.approver : undefined;
  return deciders.some(({ id }) => id !== emergency.requester && id !== approver);
}

type Around = {
  readonly asker: Asker;
  readonly at: Instant;
  readonly names: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, string>;
  readonly another: boolean;
};

function toEmergency(kept: KeptEmergency, { asker, at, names, notes, another }: Around): Told {
  const now = emergencyAt(kept.emergency, at) as Known;
  const passed = passedTime(kept.emergency, at);
  const person = (id: string) => ({ id, name: names.get(id) ?? id });
  const { seller, order, requester, fields, purpose, askedAt, status } = now;
  const due = emergencyDueAt(now);
  const reviewDue = now.status === 'ended' ? reviewDueAt(now) : undefined;
  return {
    ...{ id: emergencyId(kept.key), seller, order, status, requester: person(requester), purpose },
    ...{ fields: [...fields], askedAt: formatTimestamp(askedAt) },
    ...(due !== undefined && { until: formatTimestamp(due) }),
    ...('approver' in now && { approver: person(now.approver), openedAt: formatTimestamp(now.openedAt) }),
    ...('endedAt' in now && { endedAt: formatTimestamp(now.endedAt) }),
    ...(reviewDue !== undefined && { reviewDue: formatTimestamp(reviewDue) }),
    overdue: reviewDue !== undefined && reviewDue <= at,
    ...(now.status === 'reviewed' && { outcome: now.outcome }),
    can: EMERGENCY_STEPS.filter((what) => can(what, now, asker, { at, another })),
    acts: [...kept.acts, ...(passed === undefined ? [] : [{ act: passed, ref: undefined }])].map(({ act, ref }) =>
      toAct(act, person, ref === undefined ? undefined : notes.get(ref)),
    ),
  };
}

function toAct(
  act: EmergencyAct,
  person: (id: string) => { id: string; name: string },
  note: string | undefined,
): Told['acts'][number] {
  const { type, at } = act;
  return {
    ...{ type, at: formatTimestamp(at) },
    ...('by' in act && act.by !== null && { by: person(act.by) }),
    ...('fields' in act && { fields: [...act.fields] }),
    ...('access' in act && { access: act.access }),
    ...(note !== undefined && { note }),
  };
}

/** Asks the rules themselves, so that no button is shown that they refuse. What stands against the asker is told when they try. */
function can(
  what: (typeof EMERGENCY_STEPS)[number],
  emergency: Known,
  asker: Asker,
  { at, another }: Pick<Around, 'at' | 'another'>,
): boolean {
  const by = { ...asker, at };
  const commands: Readonly<Record<typeof what, EmergencyCommand>> = {
    approve: { type: 'approve', ...by },
    refuse: { type: 'refuse', ...by },
    reveal: { type: 'reveal', ...by, access: '', fields: [], standing: NOTHING },
    end: { type: 'end', ...by },
    review: { type: 'review', ...by, outcome: 'justified', another },
  };
  return !('refused' in decideEmergency(commands[what], emergency));
}

const NOTHING = { running: false, overdue: undefined, misused: undefined };

/** What is shown, with the values in it, and why the rest is not. */
export function toRevealInEmergency(
  { access, answers, values, until }: Extract<RevealedInEmergency, { access: unknown }>,
  { shownFor }: CustomerDataRules,
  now: Instant,
): z.input<typeof revealAnswer> {
  const { id, at, order, purpose } = access;
  const told = answers.map(({ field, decision }) => {
    if (decision.answer !== 'show') return { kept: toKeptField(field, decision) };
    const value = values.get(field);
    return value === undefined ? { kept: nothingDeposited(field) } : { shown: toShown(field, decision, value) };
  });
  return {
    ...{ access: id, at: formatTimestamp(at), order, purpose },
    // Nothing stays on a screen for longer than it is open.
    seconds: Math.max(1, Math.floor(Math.min(shownFor, until - now) / SECOND)),
    shown: told.flatMap(({ shown }) => shown ?? []),
    kept: told.flatMap(({ kept }) => kept ?? []),
  };
}
